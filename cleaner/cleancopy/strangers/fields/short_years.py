"""Years of two digits behind the name of a month: `12 jan 23 | 5h27` is a day of 2023."""

from __future__ import annotations

import re

from cleancopy.month_names import ALL_MONTHS

_SHORT = re.compile(
    r"(?<![\d.:/-])(?P<day>\d{1,2}\.?(?: de |[ -]))(?P<month>[^\W\d_]{3,9})(?P<sign>\.?,?(?: de |[ -])| ?['’])"
    r"(?P<year>[0-3]\d)(?=$| ?[|/,·•–—(]| \d{1,2}[:h.]\d\d| - )(?!, ?\d| ?[–—-] ?\d{1,2} [^\W\d_])"
)


def with_whole_years(text: str) -> str:
    """The text with such years in four digits; a day before the month and a sign, a clock or nothing behind vouch."""
    return _SHORT.sub(_whole, text)


def _whole(found: re.Match[str]) -> str:
    if found["month"].casefold() not in ALL_MONTHS:
        return found[0]
    return f"{found['day']}{found['month']} 20{found['year']}"
