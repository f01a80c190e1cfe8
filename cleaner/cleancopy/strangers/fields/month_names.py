"""The names of months that pages print, January first, parted by `|`, in more than thirty languages."""

from __future__ import annotations

_NAMES = """
january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari ocak oca stycznia ledna leden января
янв січня tammikuuta január januára janúar janvāris ianuarie ιανουαρίου sausio jaanuar يناير جانفي ינואר בינואר януари
јануар јануари gener | february feb februar feber février févr fév febrero febbraio fevereiro fev februari şubat şub
lutego února únor февраля фев лютого helmikuuta február febrúar februarie φεβρουαρίου vasario februāris veebruar
فبراير فيفري شباط פברואר בפברואר февруари фебруар febrer | march mar märz mär mrz mars marzo março maart mrt maret mac
mart marca března březen марта березня maaliskuuta március marec martie μαρτίου kovo marts märts مارس آذار اذار מרץ
במרץ март març machi | april apr avril avr abril abr aprile nisan nis kwietnia dubna duben апреля апр квітня
huhtikuuta április apríl aprilie απριλίου balandžio aprīlis aprill أبريل ابريل إبريل أفريل افريل نيسان אפריל באפריל
април aprili | may mai mayo maio maggio mag mei mayıs maja května květen мая травня toukokuuta május máj maí maj μαΐου
gegužės maijs مايو ماي أيار ايار מאי במאי май мај maig | june jun juni juin junio giugno giu junho haziran haz czerwca
června červen июня июн червня kesäkuuta június júna júní iunie ιουνίου birželio jūnijs juuni يونيو يونيه جوان حزيران
יוני ביוני юни јуни јун juny | july jul juli juillet juil julio luglio lug julho temmuz tem julai lipca července
červenec июля июл липня heinäkuuta július júla júlí iulie ιουλίου liepos jūlijs juuli يوليو يوليه جويلية يوليوز تموز
יולי ביולי юли јули јул juliol | august aug août aout agosto ago augustus augusti ağustos ağu agustus ogos sierpnia
srpna srpen августа авг серпня elokuuta augusztus augusta ágúst αυγούστου rugpjūčio augusts أغسطس اغسطس أوت غشت آب
אוגוסט באוגוסט август agost agosti | september sep sept septembre septiembre setiembre set settembre setembro eylül
eyl września září сентября сен сент вересня syyskuuta szeptember septembra σεπτεμβρίου rugsėjo septembris سبتمبر شتنبر
أيلول ايلول ספטמבר בספטמבר септември септембар setembre septemba | october oct oktober okt octobre octubre ottobre ott
outubro out ekim eki października října říjen октября окт жовтня lokakuuta október októbra októbér octombrie οκτωβρίου
spalio oktobris oktoober أكتوبر اكتوبر אוקטובר באוקטובר октомври октобар oktoba | november nov novembre noviembre
novembro kasım kas listopada listopadu ноября ноя нояб листопада marraskuuta nóvember noiembrie νοεμβρίου lapkričio
novembris نوفمبر نونبر נובמבר בנובמבר ноември новембар novemba | december dec dezember dez décembre déc diciembre dic
dicembre dezembro aralık ara desember des disember dis grudnia prosince prosinec декабря дек грудня joulukuuta
decembra desembre decembrie δεκεμβρίου gruodžio decembris detsember ديسمبر دجنبر דצמבר בדצמבר декември децембар
desemba
"""

MONTH_NAMES = tuple(tuple(names.split()) for names in _NAMES.split("|"))
"""Case-folded, without a closing dot; whole or shortened."""

ARABIC_WORDS = {
    "كانون الثاني": "يناير",
    "تشرين الأول": "أكتوبر",
    "تشرين الاول": "أكتوبر",
    "تشرين الثاني": "نوفمبر",
    "كانون الأول": "ديسمبر",
    "كانون الاول": "ديسمبر",
}
"""Names of months of two words, and the names of one word that others use."""
ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
