"""Lines that print a date or a time, told by a cheap look: enough digits in the shape of one, and little else."""

from __future__ import annotations

import re

from cleancopy.month_names import DOUBTFUL_MONTHS
from cleancopy.stamp_words import MONTHS
from cleancopy.strangers.fields.script_dates import in_latin
from cleancopy.strangers.fields.short_years import with_whole_years

LONGEST_STAMP = 160
"""Characters: a date may share its line with a byline, a place and a reading time."""
LONGEST_TIME = 60
"""Characters of a line that prints a time of the day and no date."""
FOREIGN_SIGNS = str.maketrans(
    {"İ": "I", "،": ","} | dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))
)
"""The Turkish capital whose small letter has two parts; Arabic commas and digits."""
_CLOCK = re.compile(r"\d[:.h]\d\d")
_PUBLISHED = re.compile(r"(?i:publi|updat|uppdat|oppdat|aktuali|actuali|aggiorn|atuali|bijgewerkt|posted|güncel|uhr)")
_AGO = re.compile(
    r"(?i:\b\d+ ?(?:min(?:ute)?s?|hours?|hrs?|h|d|days?|weeks?) ago|\b(?:vor|hace|há|il y a|fa) \d+"
    r"|\d+ (?:ore|giorni) fa"
    r"|\d+ (?:uur|dagen|minuten) geleden|\d+ (?:timmar|timer|dager|dagar|saat|gün) (?:sedan|siden|önce)"
    r"|\d+ (?:jam|hari|menit) (?:yang )?lalu|\d ?(?:시간|일|분) ?전|\d ?(?:時間|日|分)前)"
)
_SHAPES = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d ?[-./年년] ?\d{1,2} ?[-./月월] ?\d{1,2}"
    r"|\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?(?:(?:19|20)?\d\d)(?!\d)"
    r"|\d{1,2} tháng \d{1,2}(?:,| năm)? (?:19|20)\d\d)"
)
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d.*\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?=\d{1,2}:\d\d)|(?<=\d, )(?:19|20)\d\d(?=\d)")
_BESIDE_FIGURES = re.compile(r"\d{1,2}\.? (?:de |d[’'])?([^\W\d_]{3,8})\.?,? (?:de )?(?:19|20)\d\d(?!\d)")
_WORD = re.compile(r"[A-ZÀ-Þ]{3,12}|[^\W\d_][^\W\d_A-ZÀ-Þ]{2,11}")


def has_date(text: str) -> bool:
    """Whether the text holds a whole date: in digits, or a year and the name of a month."""
    if len(text) > LONGEST_STAMP or _DIGITS.search(text) is None:
        return False
    plain = text if text.isascii() else in_latin(text).translate(FOREIGN_SIGNS)
    if _SHAPES.search(plain):
        return True
    plain = with_whole_years(plain)
    if _YEAR.search(plain) is None:
        return False
    if any(word.casefold() in MONTHS for word in _WORD.findall(plain)):
        return True
    beside = _BESIDE_FIGURES.search(plain)
    return beside is not None and beside[1].casefold() in DOUBTFUL_MONTHS


def has_time(text: str) -> bool:
    """Whether the text says that something was published, and at what time of the day or how long ago."""
    if len(text) >= LONGEST_TIME or _DIGIT.search(text) is None:
        return False
    return (_CLOCK.search(text) is not None and _PUBLISHED.search(text) is not None) or _AGO.search(text) is not None
