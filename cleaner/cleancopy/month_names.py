"""Names of months that pages print, in some sixty languages, for the reader of dates: January first, `|` parts them."""

from __future__ import annotations

_NAMES = """
january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari ocak oca stycznia styczeń sty ledna
leden января январь янв січня січень сiчня студзеня януари јануар јануари siječnja januarja januara tammikuuta január
januára janúar janvāris ianuarie ian ιανουαρίου ιανουάριος ιανουαριου ιαν sausio jaanuar gener janar
يناير جانفي ינואר בינואר
januarie yanvar xaneiro հունվարի հունվար იანვარი იანვარს қаңтар جنوری ژانویه
| february feb februar feber février févr fév febrero febbraio fevereiro fev februari şubat şub lutego luty lut února
únor февраля февраль фев февр лютого лютий лютага фебруар februara veljače februarja helmikuuta február
februára febr febrúar februarie φεβρουαρίου φεβρουάριος φεβρουαριου φεβ vasario februāris veebruar febrer shkurt
februarie февруари
فبراير فيفري شباط פברואר בפברואר
pebrero fevral febreiro փետրվարի փետրվար თებერვალი თებერვალს ақпан فروری فوریه
| march mar märz mär mrz mars marzo março maart mrt maret mac mart marca marec marzec března březen марта март мар
березня березень сакавіка ožujka marta maaliskuuta március márc marec martie μαρτίου μάρτιος μαρτιου μαρ kovo marts
märts març
مارس آذار מרץ במרץ מרס במרס
machi marso մարտի մարտ მარტი მარტს наурыз مارچ
| april apr avril avr abril abr aprile nisan nis kwietnia kwiecień kwi dubna duben апреля апрель апр април квітня
квітень красавіка travnja aprila huhtikuuta április ápr apríl apríla aprilie απριλίου απρίλιος απριλιου απρ balandžio
aprīlis aprill prill
أبريل ابريل إبريل أفريل نيسان אפריל באפריל
aprili aprel ապրիլի ապրիլ აპრილი აპრილს сәуір اپریل آوریل
| may mai mayo maio maggio mag mei mayıs mayis maja maj května květen мая май травня травень мај svibnja toukokuuta
május máj mája maí μαΐου μαϊου μαίου μαιου μάιος μάϊος μαϊ μάι gegužės maijs maig
مايو ماي أيار מאי במאי
մայիսի մայիս მაისი მაისს мамыр مئی مه
| june jun juni juin junio giugno giu junho haziran haz czerwca czerwiec cze června červen июня июнь июн червня червень
чэрвеня юни јун јуни lipnja junija junij juna kesäkuuta június jún júna júní iunie iun ιουνίου ιούνιος ιουνιου ιουν
birželio jūnijs juuni juny qershor
يونيو يونيه جوان حزيران יוני ביוני
junie hunyo iyun xuño հունիսի հունիս ივნისი ივნისს маусым جون ژوئن
| july jul juli juillet juil julio luglio lug julho temmuz tem julai lipca lipiec lip července červenec июля июль июл
липня липень ліпеня юли јул јули srpnja julija julij jula heinäkuuta július júl júla júlí iulie iul ιουλίου ιούλιος
ιουλιου ιουλ liepos jūlijs juuli juliol korrik
يوليو يوليه جويلية تموز יולי ביולי
julie hulyo iyul xullo հուլիսի հուլիս ივლისი ივლისს шілде جولائی ژوئیه ژوئيه
| august aug agustus agt agu août aout agosto ago augustus augusti ağustos ağu ogos sierpnia sierpień sie srpna srpen
августа август авг серпня серпень жніўня аугуст kolovoza avgust avgusta avg elokuuta augusztus augusta ágúst
αυγούστου αύγουστος αυγουστου αυγ rugpjūčio augusts agost gusht
أغسطس اغسطس أوت آب אוגוסט באוגוסט
agosti avqust օգոստոսի օգոստոս აგვისტო აგვისტოს тамыз اگست اوت
| september sep sept septembre septiembre setiembre set settembre setembro eylül eyl września wrzesień wrz září zář
сентября сентябрь сен сент вересня вересень верасня септември септембар rujna septembar septembra syyskuuta
szeptember szept septembrie σεπτεμβρίου σεπτέμβριος σεπτεμβριου σεπ σεπτ rugsėjo septembris setembre shtator
سبتمبر أيلول ספטמבר בספטמבר
septemba setyembre sentyabr sentabr սեպտեմբերի սեպտեմբեր სექტემბერი სექტემბერს қыркүйек ستمبر سپتامبر
| october oct oktober okt octobre octubre ottobre ott outubro out ekim eki października październik paź října říjen říj
октября октябрь окт жовтня жовтень кастрычніка октомври октобар oktobar oktobra lokakuuta október októbra októbér
octombrie οκτωβρίου οκτώβριος οκτωβριου οκτ spalio oktobris oktoober tetor
أكتوبر اكتوبر אוקטובר באוקטובר
oktoba oktubre oktyabr oktabr հոկտեմբերի հոկտեմբեր ოქტომბერი ოქტომბერს қазан اکتوبر اکتبر
| november nov novembre noviembre novembro kasım kasim kas listopada listopad listopadu lis ноября ноябрь ноя нояб
листопада листопад лістапада ноември новембар novembar novembra studenoga studenog marraskuuta nóvember noiembrie noi
νοεμβρίου νοέμβριος νοεμβριου νοε νοέ lapkričio novembris nëntor
نوفمبر נובמבר בנובמבר
novemba nobyembre noyabr նոյեմբերի նոյեմբեր ნოემბერი ნოემბერს қараша نومبر نوامبر
| december dec dezember dez décembre déc diciembre dic dicembre dezembro aralık aralik ara desember des disember dis
grudnia grudzień gru prosince prosinec декабря декабрь дек грудня грудень снежня декември децембар decembar decembra
joulukuuta desembre decembrie δεκεμβρίου δεκέμβριος δεκεμβριου δεκ gruodžio decembris detsember dhjetor
ديسمبر דצמבר בדצמבר
desemba disyembre dekabr decembro դեկտեմբերի դեկտեմբեր დეკემბერი დეკემბერს желтоқсан دسمبر دسامبر
"""

ENGLISH_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
"""As pages in English write them, for patterns."""
MONTH_NAMES = tuple(tuple(dict.fromkeys(names.split())) for names in _NAMES.split("|"))
"""In small letters and without a closing dot; whole or shortened."""
ALL_MONTHS = frozenset([spelling for names in MONTH_NAMES for name in names for spelling in (name, name.casefold())])
"""All of them, as `lower` and as `casefold` write them, which differ in Greek."""
DOUBTFUL_MONTHS = frozenset(
    "mac des dis ara nis tem kas oca haz eki eyl sty lut kwi cze lip sie wrz lis gru agt agu ian iun iul noi"
    " augusta marta juna jula avg gener agost maig prill març luty ماي آب جوان أوت junie julie қазан қараша مه جون"
    " اوت مئی".split()
)
"""Names of months that are other words or people's names too: they mean a month beside the figures of a date."""
