"""Dates as datelines print them, in a dozen languages: `Jan 27`, `25 de mayo`, `5th January, 2024`, `7 ноя`.

The names of months and weekdays are a closed table; a date stays text, as it was printed.
"""

from __future__ import annotations

import re

from cleancopy import late

MONTHS = frozenset(
    """
    jan january january janvier januar januari jänner jän enero ene janeiro gennaio gen january ocak oca янв января
    feb february février févr fév fevr fev februar februari feber febrero fevereiro febbraio şubat şub фев февраля
    mar march mars märz maart marzo março maret mac mart мар марта apr april avril avr abril abr aprile nisan nis апр
    апреля may mai mayo maio maggio mei mayıs мая май jun june juin juni junio junho giugno giu haziran haz июн июня
    jul july juillet juil juli julio julho luglio lug julai temmuz tem июл июля aug august août aout agosto ago ağustos
    ağu augustus agustus ogos авг августа sep sept september septembre septiembre setembro set settembre eylül eyl сен
    сент сентября oct october octobre oktober okt octubre outubro out ottobre ott ekim eki окт октября nov november
    novembre noviembre novembro kasım kas ноя нояб ноября dec december décembre déc decembre dezember dez diciembre dic
    dezembro dicembre desember des disember dis aralık ara дек декабря січня лютого березня квітня травня червня липня
    серпня вересня жовтня листопада грудня
    """.split()
)
_WEEKDAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes
    martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta lunedì martedì mercoledì giovedì
    venerdì sabato domenica isnin selasa rabu khamis jumaat sabtu ahad
    """.split()
)
_WORD = r"[^\W\d_]{3,12}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|[.ºª°])?"
_YEAR = r"(?:,? (?:de |del )?\d{4}(?: г\.?)?)?"
_MONTH_DAY = rf"(?P<month1>{_WORD}) ?{_DAY}(?:[-–]\d{{1,2}})?{_YEAR}"
_DAY_MONTH = rf"(?:le |den |am |el )?{_DAY} (?:de |di )?(?P<month2>{_WORD}){_YEAR}"
_DIGITS = r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
_DATE = rf"(?:(?P<weekday>{_WORD}),? )?(?:{_MONTH_DAY}|{_DAY_MONTH}|{_DIGITS})"
_DIGIT = late.regex(r"\d")
_DATE_LAST = late.regex(rf"(?:^|(?P<parted>[.,])? )(?P<date>{_DATE})\.?$")


def _is_date(found: re.Match[str]) -> bool:
    month = found["month1"] or found["month2"]
    if month and month.rstrip(".").casefold() not in MONTHS:
        return False
    return found["weekday"] is None or is_weekday(found["weekday"])


def is_weekday(word: str) -> bool:
    """Whether `word` is a day's name, whole or shortened."""
    return word.rstrip(".").casefold() in _WEEKDAYS


def split_date(text: str) -> tuple[str, str | None]:
    """`text` without the date it ends in, and that date as printed: `("LAKEMONT", "Jan. 5")`.

    Between the two stands a comma or period; behind capitals a space is enough.
    """
    if not _DIGIT.search(text):
        before, _, day = text.rpartition(", ")
        return (before, day) if is_weekday(day) else (text, None)
    start = 0
    while found := _DATE_LAST.search(text, start):
        before = text[: found.start()].rstrip(" ,")
        if _is_date(found) and (found["parted"] or before.isupper() or not before):
            return before, found["date"]
        start = found.start() + 1
    return text, None
