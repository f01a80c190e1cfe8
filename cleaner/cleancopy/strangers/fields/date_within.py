"""The one date in a run of figures that is none as a whole: `18.07.2024, 11:08 7`, `May 5, 2024May 3, 2024`."""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.strangers.fields.dates import read_date

_YEAR = r"(?:19|20)\d\d"
_MONTH = r"[^\W\d_]{3,12}\.?"
_CLOCK = r"(?:[,.]? ?(?:[–|·-] |at |um |à |kl\.? ?|u )?\d{1,2}[:.h]\d\d(?!\.?\d)(?::\d\d)?(?: ?[ap]m\b)?)?"
_DAY = late.regex(
    rf"(?P<day>(?<![\w.:/-])\d{{1,2}}(?:st|nd|rd|th|er|\.)? ?(?:de |del |di |of )?{_MONTH},? ?(?:de |del )?{_YEAR}"
    rf"|(?<![^\W\d_]){_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}"
    rf"|(?<!\d){_YEAR}(?P<sign>[-./]) ?\d{{1,2}}(?P=sign) ?\d{{1,2}}"
    rf"|(?<![\w.:/-])\d{{1,2}}(?P<mark>[-./]) ?\d{{1,2}}(?P=mark) ?(?:{_YEAR}|\d\d))(?![\d:_]){_CLOCK}",
    re.IGNORECASE,
)
_REACHES = late.regex(r"\d\.? ?[–—/-] ?$|(?:to|until|till|bis|al|au|a) $", re.IGNORECASE)
_ON = late.regex(r"\.? ?[–—/-] ?(?:\d{1,2}[./ ]|[^\W\d_])|(?: to| until| till| bis| al| au| a) ", re.IGNORECASE)
"""What joins a day to the one before or behind it, from or until which something lasts."""


def date_within(text: str, language: str | None) -> str | None:
    """The date in a run that can't be read as one: the only one, or the earlier of two, of which one is an update.

    A run that tells how long something lasts, `3 May 2024 – 5 May 2024`, is no day of publication.
    """
    days = list(_DAY.finditer(text))
    if not days or len(days) > 2 or any(_lasts(text, day) for day in days):
        return None
    read = [value for day in days if (value := read_date(day[0], language) or read_date(day["day"], language))]
    return min(read) if len(read) == len(days) else None


def _lasts(text: str, day: re.Match[str]) -> bool:
    return _REACHES.search(text, 0, day.start()) is not None or _ON.match(text, day.end()) is not None
