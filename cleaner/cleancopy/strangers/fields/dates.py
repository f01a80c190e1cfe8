"""A printed date as ISO 8601.

It is read by dateutil, which is imported when the first one comes. What may be two dates (`3/4/2024` on an English
page) is none, and a time that is only true by the clock of the visit is not read at all.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from cleancopy.strangers.fields.month_names import MONTH_NAMES

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

OLDEST, NEWEST = 1990, 2100
"""Years of pages."""
MONTH_FIRST = frozenset(("en",))
"""Languages in which figures may be printed with the month first; nobody else does, nor anybody with dots."""

BETWEEN = frozenset(
    "de del di of the um uhr at on om kl le à a às las h alle ore ob o st nd rd th am pm den klo".split()
)
"""Words between the parts of a date."""
_TIME = re.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3]) ?(?P<sign>[:h.]) ?[0-5]\d(?::[0-5]\d)?(?! ?[./-]? ?\d)", re.IGNORECASE
)
_DAY = re.compile(r"(?<!\d)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d ?[-./]")
_NO_DAY = datetime(1, 1, 1)
ZONES = {
    **dict.fromkeys(("utc", "gmt", "z"), 0.0),
    **dict.fromkeys(("bst", "cet", "wat"), 1.0),
    **dict.fromkeys(("cest", "eet", "sast", "cat"), 2.0),
    **dict.fromkeys(("eest", "msk", "eat", "trt"), 3.0),
    "pkt": 5.0,
    "wib": 7.0,
    "myt": 8.0,
    "sgt": 8.0,
    "hkt": 8.0,
    "jst": 9.0,
    "kst": 9.0,
    "aest": 10.0,
    "aedt": 11.0,
    "nzst": 12.0,
    "nzdt": 13.0,
    "est": -5.0,
    "edt": -4.0,
    "cdt": -5.0,
    "mst": -7.0,
    "mdt": -6.0,
    "pst": -8.0,
    "pdt": -7.0,
}
"""Hours from Greenwich of the zones whose letters mean one thing; CST and IST mean several."""


@cache
def months() -> frozenset[str]:
    """All names of months."""
    return frozenset(name for names in MONTH_NAMES for name in names)


@lru_cache(maxsize=4096)  # the same days recur from page to page
def read_date(text: str, language: str | None) -> str | None:
    """A printed date as ISO 8601: the day, or the minute or second if a time is printed; None if it isn't one date."""
    words, _, last = text.rpartition(" ")
    zone = ZONES.get(last.casefold()) if last.isalpha() else None
    printed = words if zone is not None else text
    day_first = _is_day_first(printed, language)
    time = _TIME.search(printed)
    if day_first is None or not re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./]\d{2}(?!\d)", printed):
        return None
    moment = _parsed(printed, day_first)
    if moment is None or not OLDEST <= moment.year <= NEWEST:
        return None
    if time is None:
        return moment.date().isoformat()
    if zone is not None:
        moment = moment.replace(tzinfo=timezone(timedelta(hours=zone)))
    return moment.isoformat(timespec="seconds" if time[0].count(":") > 1 else "minutes")


def _is_day_first(text: str, language: str | None) -> bool | None:
    """Whether figures are day and month in this order; None if that can't be told."""
    found = _DAY.search(text)
    if found is None:
        return True
    first, sign, second = int(found[1]), found[2], int(found[3])
    if first > 12 or first == second or sign == ".":
        return True
    if second > 12:
        return False
    return None if language is None or language in MONTH_FIRST else True


def _parsed(text: str, day_first: bool) -> datetime | None:
    from dateutil import parser  # noqa: PLC0415  (a page without a date need not pay for it)

    plain = re.sub(r"(?<=\d)(?: ?h ?)(?=\d\d)", ":", text)
    day = _DAY.search(plain)
    clock = _TIME.search(plain, day.end() if day else 0)
    if clock and clock["sign"] == ".":
        plain = plain[: clock.start()] + clock[0].replace(".", ":") + plain[clock.end() :]
    try:
        first = _YEAR_FIRST.match(plain) is not None
        moment = parser.parse(plain, _info(), dayfirst=day_first and not first, yearfirst=first, default=_NO_DAY)
    except (ValueError, OverflowError, TypeError):
        return None
    return moment if isinstance(moment, datetime) and moment.year > 1 else None


@cache
def _info() -> parserinfo:
    """The words of dates that dateutil shall know."""
    from dateutil import parser  # noqa: PLC0415

    class Info(parser.parserinfo):
        MONTHS = list(MONTH_NAMES)  # type: ignore[arg-type]  # noqa: RUF012  (the stubs know of two or three)
        AMPM = [("am", "AM"), ("pm", "PM")]  # noqa: RUF012
        JUMP = [*parser.parserinfo.JUMP, "–", *sorted(BETWEEN - {"am", "pm"})]  # noqa: RUF012

    return Info()
