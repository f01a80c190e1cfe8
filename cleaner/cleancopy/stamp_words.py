"""The words of printed dates and times, case-folded and without a closing dot, in the languages of the bylines."""

from __future__ import annotations


def folded_words(*lines: str) -> frozenset[str]:
    """Return the words of some lines of words."""
    return frozenset(word for line in lines for word in line.split())


MONTHS = folded_words(
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "januar jänner februar märz mai juni juli oktober dezember mär mrz okt dez",
    "janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc",
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr",
    "ago dic gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre gen mag giu",
    "lug set ott",
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out",
    "januari februari maart mei augustus mrt maj augusti ocak şubat mart nisan mayıs haziran temmuz ağustos",
    "eylül ekim kasım aralık januari maret agustus stycznia lutego marca kwietnia maja czerwca lipca sierpnia ",
    "września października listopada grudnia ledna února března dubna května června července srpna září října",
    "listopadu ",
    "prosince января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев апр авг",
    "сен окт ноя дек",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta",
    "lokakuuta marraskuuta joulukuuta ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου",
    "αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου sausio vasario kovo balandžio gegužės birželio",
    "liepos rugpjūčio rugsėjo spalio lapkričio gruodžio janvāris februāris marts aprīlis maijs jūnijs",
    "jūlijs augusts septembris oktobris novembris decembris jaanuar veebruar märts aprill juuni juuli",
    "oktoober detsember",
    "يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يونيه يوليو يوليه أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر",
    "شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين كانون جانفي فيفري أفريل ماي جوان جويلية أوت",
    "يوليوز غشت شتنبر نونبر دجنبر",
    "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר במרץ באפריל במאי ביוני",
    "ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
)

WEEKDAYS = folded_words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi",
    "vendredi samedi",
    "dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato",
    "domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag",
    "fredag lørdag",
    "søndag måndag tisdag lördag söndag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
    "today yesterday tomorrow tonight heute gestern hoje ontem hoy ayer oggi ieri",
)

STAMPS = folded_words(
    "am pm a p m gmt utc bst ist est edt cst cdt mst pst pdt cet cest et pt wib wita jst kst sgt uhr h ore klo kl",
    "ago before hour hours hr hrs minute minutes min mins second seconds secs day days week weeks month months",
    "year years read reading lesezeit lesedauer leitura lettura lectura lecture dk saat dakika menit minuten",
    "stunden stunde tag",
    "à de tagen vor il y a hace fa há uur uren timer siden sedan ore fa st nd rd th o'clock at on um le el",
    "den der il",
    "published updated posted modified last first created date publicado publicada actualizado actualizada publié",
    "mis jour pubblicato aggiornato veröffentlicht aktualisiert stand erstellt güncelleme giriş yayınlanma",
    "publisert laatste update om kl. aktualizováno zveřejněno päivitetty julkaistu opdateret publiceret",
    "oppdatert publicerad uppdaterad opublikowano aktualizacja gepubliceerd bijgewerkt diterbitkan comments",
    "comment",
    "via",
)
"""Words of a printed time; what follows the first digit of a byline may hold nothing else."""

BUTTONS = folded_words(
    "lesezeit lesedauer publiziert follow followed twitter facebook instagram linkedin bluesky tips meg",
    "published updated posted comments email",
    "e-mail share publié publiée publicado publicada actualizado actualizada pubblicato aggiornato veröffentlicht",
    "aktualisiert gepubliceerd bijgewerkt publisert oppdatert publicerad uppdaterad opublikowano",
)
"""Words of the buttons and stamps that stand glued behind a name."""
