"""Lines that print a date or a time, told by a cheap look: enough digits in the shape of one, and little else."""

from __future__ import annotations

import re

from cleancopy.stamp_words import MONTHS

LONGEST_STAMP = 160
"""Characters: a date may share its line with a byline, a place and a reading time."""
_SHAPES = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d ?[-./年년] ?\d{1,2} ?[-./月월] ?\d{1,2}"
    r"|\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?(?:(?:19|20)?\d\d)(?!\d))"
)
_DIGITS = re.compile(r"\d.*\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d(?=\d{1,2}:\d\d)")
_WORD = re.compile(r"[^\W\d_]{3,12}")


def has_date(text: str) -> bool:
    """Whether the text holds a whole date: in digits, or a year and the name of a month."""
    if len(text) > LONGEST_STAMP or _DIGITS.search(text) is None:
        return False
    if _SHAPES.search(text):
        return True
    return bool(_YEAR.search(text)) and any(word.casefold() in MONTHS for word in _WORD.findall(text))
