"""Whether figures such as `11.09.24` are month and day, told by the other dates of the same page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleancopy import late
from cleancopy.strangers.fields.dates import MONTH_FIRST

LONGEST = 200
"""Characters of a line whose dates tell the order."""
_FIGURES = late.regex(r"(?<![\w./-])(\d{1,2})([./])(\d{1,2})\2((?:19|20)?\d\d)(?![\w/-]|\.\d)")
_MONTHS, _DAYS = 12, 31


def in_order(date: str, language: str | None, texts: Iterable[str]) -> str:
    """The printed date with the year, month and day of its figures in this order, where the page tells which is which.

    It tells it by days that are no months, all in the same place: `11.30.24` elsewhere makes `11.09.24` November. Only
    English prints the month first.
    """
    found = _FIGURES.search(date)
    if language not in MONTH_FIRST or found is None or not _is_open(found):
        return date
    orders = {order for text in texts if found[2] in text and len(text) <= LONGEST for order in _told(text, found[2])}
    if len(orders) != 1:
        return date
    month, day = (found[1], found[3]) if orders.pop() else (found[3], found[1])
    year = found[4] if len(found[4]) > 2 else f"20{found[4]}"
    return f"{date[: found.start()]}{year}-{month:0>2}-{day:0>2}{date[found.end() :]}"


def _is_open(found: re.Match[str]) -> bool:
    return int(found[1]) <= _MONTHS and int(found[3]) <= _MONTHS and found[1] != found[3]


def _told(text: str, sign: str) -> set[bool]:
    """Whether the month stands first, for each date of a line in which only one of two figures can be a month."""
    pairs = [(int(found[1]), int(found[3])) for found in _FIGURES.finditer(text) if found[2] == sign]
    return {first <= _MONTHS for first, second in pairs if min(first, second) <= _MONTHS < max(first, second) <= _DAYS}
