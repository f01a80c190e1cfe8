"""Printed dates as the reader of dates likes them: without the words and signs that some languages put into them."""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.month_names import ENGLISH_MONTHS
from cleancopy.strangers.fields.script_dates import in_latin
from cleancopy.strangers.fields.short_years import with_whole_years
from cleancopy.strangers.fields.stamps import FOREIGN_SIGNS

_SIGNS = FOREIGN_SIGNS | str.maketrans(
    {"年": "-", "月": "-", "日": " ", "時": ":", "时": ":", "分": " ", "년": "-", "월": "-", "일": " "}
)
_GLUED_TIME = re.compile(r"((?:19|20)\d\d)(?=\d{1,2}(?::\d\d|[./] ?[^\W_]| [^\W\d_]{3,9}\.? (?:19|20)\d\d))")
"""A year to which the time, or the same day in another form, is glued: `18.9.202418. September 2024`."""
_GLUED_COUNT = re.compile(r"(?<=[^\W\d_] \d, )((?:19|20)\d\d)(?=\d)|(?<=[^\W\d_] \d\d, )((?:19|20)\d\d)(?=\d)")
"""A year to which a number is glued, such as how many have read the page: `May 3, 202401747`."""
_GLUED_HALF = re.compile(r"(\d ?[ap]m)(?=\d)", re.IGNORECASE)
_HALF_BEFORE_TEXT = late.regex(r"(?<=\d)( ?(?:AM|PM|am|pm))[A-ZÀ-Þ](?=[a-zß-ÿ])")
"""A half of the day to which the text behind it is glued, by its first letter: `8:00 PMIn`."""
_GLUED_MONTH = re.compile(
    f"(?<=[a-z])(?=(?:{ENGLISH_MONTHS}) [0-9]"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d{1,2}, (?:19|20)\d\d)"
)
"""Where a name and the date behind it touch: `Harbour NewsApril 28`."""
_HALVES = re.compile(r"(?<![^\W\d_])([ap])\. ?m\b\.?", re.IGNORECASE)
_BAR = re.compile(
    r"(?<=\d) [|•·] (?=\d{1,2}:\d\d(?!\d))|(?<=\d:\d\d) [|•·] (?=\d{1,2}(?:[./-]\d|\.? [^\W\d_]+\.? (?:19|20)\d\d))"
)
_VIETNAMESE = re.compile(r"(?i)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (?=(?:19|20)\d\d\b)")
_BALTIC = re.compile(r"(?i)(?<=\d)(?: m\.| ?\. ?gada)(?= )|(?<= \d) d\.(?=$|[ ,])|(?<= \d\d) d\.(?=$|[ ,])")
_CROATIAN = re.compile(r"(?i)(?<=\d\. )listopada\b")
_TWO_NAMES = re.compile(r"(?<=\d )[\u0620-\u064a]{2,8}/ ?(?=[\u0620-\u064a]{2,9} )")
"""Arabic prints a month by both of its names: `28 آب/أغسطس 2024`."""
_TWO_WORDS = {
    "كانون الثاني": "يناير",
    "تشرين الأول": "أكتوبر",
    "تشرين الاول": "أكتوبر",
    "تشرين الثاني": "نوفمبر",
    "كانون الأول": "ديسمبر",
    "كانون الاول": "ديسمبر",
}
"""Names of months of two words, and the names of one word that others use."""
_NAME_OF_TWO_WORDS = re.compile("|".join(_TWO_WORDS))
_COUNT = re.compile(
    r"(?<=(?:19|20)\d\d) \d{1,4} (?=(?i:comment|kommentar|komentar|comentario|commenti|reacties|repl|share|view|antwort"
    r"|yorum|коммент|min))"
)
_SPACED = late.regex(r"(?<!\d)(\d{1,2}) ([./-]) (\d{1,2}) \2 ((?:19|20)?\d\d)(?!\d)")
_ISO = re.compile(r"(?<=\d\d-\d\d)T(?=\d\d:\d\d)")
_ISO_ZONE = re.compile(r"(?<=\d:\d\d:\d\d)(?:\.\d{1,6})?(?:Z\b|(?P<hours>[+-]\d\d):?00\b)")
_MACHINE = re.compile(
    r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)(?=[^\W\d_]{3,12}\.? \d{1,2}|\d{1,2}[./ -])"
)
"""When an entry was changed, for machines, right before the day of publication for people: `...+02:00May 3, 2024`."""
_JOINED_TIME = re.compile(r"(?<=\b(?:19|20)\d\d)(?:: |,)(?=\d{1,2}:\d\d)")
"""What joins a time to its day where others print a comma and a space."""
_HALF_FIRST = late.regex(r"(?P<half>午前|午後|上午|下午|오전|오후)(?P<space> ?)(?P<clock>\d{1,2}(?::\d\d){1,2}(?!\d))")
_FIRST_HALVES = frozenset(("午前", "上午", "오전"))
_KOREAN_CLOCK = late.regex(r"(?<=\d)시 ?(\d\d)분")
_HAN_WEEKDAY = late.regex(r" ?[(（][月火水木金土日월화수목금토일](?:・祝)?[)）]")
_WEEKDAY = r"(?i:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?i:day)?\.?"
_WEEKDAY_BETWEEN = re.compile(rf"(?<=\d),? [(]?{_WEEKDAY}[)]?,? (?=\d{{1,2}}:\d\d)")
_WEEKDAY_AMID = late.regex(
    r"(?<=\d) (?i:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi"
    rf"|samedi|dimanche|{_WEEKDAY})(?= [^\W\d_]{{3,9}}\.? (?:19|20)\d\d(?!\d))"
)
"""A weekday between the day and its month, where a theme prints the three below each other: `31 Thursday Oct 2024`."""
_CLOCK_FIRST = re.compile(
    r"(?<![\d:.])(?<!\d )(?<!\d, )(?<!at )(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?: ?(?i:[ap]m))?)"
    rf"(?:(?P<zone> [A-Z]{{2,4}})(?:,| on)?(?: {_WEEKDAY},?)?|(?:,| on)? {_WEEKDAY},?) "
    r"(?P<day>(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2} [^\W\d_]{3,9}\.?),? (?:19|20)\d\d(?![\d:])"
    r"|\d{1,2}/\d{1,2}/(?:(?:19|20)\d\d|\d\d)(?![\d/]))"
)
"""A time with its zone, or with a weekday behind it, before the day: `7:06 PM ET, Tue May 3, 2024`."""
_CLOCK_DASH = late.regex(
    r"(?:(?<=(?<![\d.:])\d\d:\d\d)|(?<=(?<![\d.:])\d:\d\d)) ?[-–—] ?"
    r"(?=\d{1,2}(?:[./-]\d{1,2}[./-](?:19|20)\d\d|\.? [^\W\d_]{3,10}\.? (?:19|20)\d\d))"
)
"""What parts a time from the day behind it: `17:12 - 03/05/2024`."""
_ELIDED = re.compile(r"(?i)(?<=\d )d[’'](?=[^\W\d_])")


def plain_date(line: str) -> str:
    """The line with its dates spelt plainly; where nothing gets longer or shorter, all else stays in its place.

    In Croatian, which prints a full stop behind the day, `listopada` is October; in Polish it is November.
    """
    if not line.isascii():
        line = in_latin(line)
        line = _KOREAN_CLOCK.sub(r":\1 ", _HAN_WEEKDAY.sub(_blanks, line))
    line = line.translate(_SIGNS)
    if not line.isascii():
        line = _HALF_FIRST.sub(_half_last, line)
        line = _NAME_OF_TWO_WORDS.sub(lambda name: _TWO_WORDS[name[0]].ljust(len(name[0])), line)
    line = with_whole_years(_CLOCK_DASH.sub(_blanks, line))
    line = _GLUED_COUNT.sub(r"\g<0> ", _GLUED_TIME.sub(r"\1 ", line))
    line = _GLUED_MONTH.sub(" ", line)
    line = _GLUED_HALF.sub(r"\1|", _HALVES.sub(r"\1m", line))
    line = _HALF_BEFORE_TEXT.sub(r"\1|", line)
    line = _SPACED.sub(_closed_up, line)
    line = _ISO_ZONE.sub(_utc, _ISO.sub(" ", _MACHINE.sub(_blanks, line)))
    line = _JOINED_TIME.sub(_blanks, line)
    line = _CLOCK_FIRST.sub(_day_first, _WEEKDAY_BETWEEN.sub(_blanks, _WEEKDAY_AMID.sub(_blanks, line)))
    line = _BAR.sub(" , ", line)
    line = _VIETNAMESE.sub(r"\1.\2.", line)
    line = _BALTIC.sub(_blanks, line)
    for spare in (_ELIDED, _TWO_NAMES, _COUNT):
        line = spare.sub(_blanks, line)
    return _CROATIAN.sub("oktobra  ", line)


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _closed_up(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]}{found[3]}{found[2]}{found[4]}".rjust(len(found[0]))


def _half_last(found: re.Match[str]) -> str:
    half = "am" if found["half"] in _FIRST_HALVES else "pm"
    return f"{found['clock']}{found['space']}{half}"


def _day_first(found: re.Match[str]) -> str:
    """The day, and behind it the time with its zone, which end where both did."""
    return f"{found['day']} {found['clock']}{found['zone'] or ''}".rjust(len(found[0]))


def _utc(found: re.Match[str]) -> str:
    return f" UTC{found['hours'] or ''}"
