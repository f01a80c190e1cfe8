"""A printed date as ISO 8601.

It is read by dateutil, which is imported when the first one comes. What may be two dates (`3/4/2024` on an English
page) is none, and a time that is only true by the clock of the visit is not read at all.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from cleancopy.month_names import MONTH_NAMES

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

OLDEST, NEWEST = 1990, 2100
"""Years of pages."""
MONTH_FIRST = frozenset(("en",))
"""Languages in which figures may be printed with the month first; nobody else does, nor anybody with dots."""

DAY_FIRST = "de"
"""One of the others, for dates whose label tells no more than that it is none of these."""

BETWEEN = frozenset(
    "de del di of the um uhr at on om kl le à a às las h alle ore ob o st nd rd th am pm den klo"
    " godz v ve u la kell г р ч в о у год року час ώρα στις saat pukul jam lúc".split()
)
"""Words between the parts of a date."""
_TIME = re.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])(?P<sign> ?[:h] ?|\.)[0-5]\d(?::[0-5]\d)?(?! ?[./-]? ?\d)", re.IGNORECASE
)
_DAY = re.compile(r"(?<!\d)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d([-./]) ?\d{1,2}\1 ?\d{1,2}(?![\d:])")
_TELLS_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./]\d{2}(?!\d)|(?<!\d)(?:0?[1-9]|1[0-2])-(?:1[3-9]|2\d|3[01])-\d\d(?!\d)"
)
_DASHED = re.compile(r"(?<!\d)\d{1,2}-\d{1,2}-\d\d(?!\d)")
_DASHES = frozenset(("nl", "da"))
"""Languages in which `03-05-24` is a day, its month and its year, and nothing else."""
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d ?[-./]")
_OFFSET = re.compile(r"(?:GMT|UTC)[+-]\d{1,2}")
_NO_DAY, _OTHER_DAY = datetime(1, 1, 1), datetime(1, 2, 2)
"""Where the reader takes what a text does not tell; a month that differs, or a day, was not printed."""
AMERICAN = frozenset("et est edt ct cst cdt mt mst mdt pt pst pdt".split())
"""The zones of North America, whose pages print the month first."""
ZONES = {
    **dict.fromkeys(("utc", "gmt", "z"), 0.0),
    **dict.fromkeys(("bst", "cet", "wat"), 1.0),
    **dict.fromkeys(("cest", "eet", "sast", "cat"), 2.0),
    **dict.fromkeys(("eest", "msk", "мск", "eat", "trt"), 3.0),
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


@lru_cache(maxsize=4096)  # the same days recur from page to page
def read_date(text: str, language: str | None) -> str | None:
    """A printed date as ISO 8601: the day, or the minute or second if a time is printed; None if it isn't one date."""
    words, _, last = text.rpartition(" ")
    zone = _hours(last)
    is_american = last.casefold() in AMERICAN
    printed = words if is_american or zone is not None else text
    day_first = _is_day_first(printed, language, is_american=is_american)
    time = _TIME.search(_DAY.sub(" ", _YEAR_FIRST_DAY.sub(" ", printed)))
    tells_year = _TELLS_YEAR.search(printed) or (language in _DASHES and _DASHED.search(printed))
    if day_first is None or not tells_year:
        return None
    moment = _parsed(printed, day_first)
    if moment is None or not OLDEST <= moment.year <= NEWEST:
        return None
    if (years := _YEARS.findall(printed)) and str(moment.year) not in years:
        return None  # `8 Mar 4, 2019`, where the figure before the month belongs to something else
    if time is None:
        return moment.date().isoformat()
    if zone is not None:
        moment = moment.replace(tzinfo=timezone(timedelta(hours=zone)))
    return moment.isoformat(timespec="seconds" if time[0].count(":") > 1 else "minutes")


def _hours(word: str) -> float | None:
    """How many hours from Greenwich a word tells: `CET`, `GMT+7`."""
    if word.isalpha():
        return ZONES.get(word.casefold())
    return float(word[3:]) if _OFFSET.fullmatch(word) else None


def _is_day_first(text: str, language: str | None, *, is_american: bool) -> bool | None:
    """Whether figures are day and month in this order; None if that can't be told. A clock may tell American dates."""
    found = _DAY.search(text)
    if found is None:
        return True
    first, sign, second = int(found[1]), found[2], int(found[3])
    if first > 12 or first == second or sign == ".":
        return True
    if second > 12 or (is_american and language in MONTH_FIRST):
        return False
    return None if language is None or language in MONTH_FIRST else True


class Order(NamedTuple):
    """Whether the day or the year stands first in a date of figures."""

    day_first: bool
    year_first: bool


def _parsed(text: str, day_first: bool) -> datetime | None:
    plain = re.sub(r"(?<=\d)(?: ?h ?)(?=\d\d)", ":", text)
    day = _YEAR_FIRST_DAY.search(plain) or _DAY.search(plain)
    clock = _TIME.search(plain, day.end() if day else 0)
    if clock and clock["sign"] == ".":
        plain = plain[: clock.start()] + clock[0].replace(".", ":") + plain[clock.end() :]
    try:
        first = _YEAR_FIRST.match(plain) is not None
        order = Order(day_first and not first, first)
        moment = _read(plain, order, _NO_DAY)
        # What was not printed is that of the first day of the first month; only such a moment has to be doubted.
        is_whole = 1 not in (moment.day, moment.month) or moment == _read(plain, order, _OTHER_DAY)
    except (ValueError, OverflowError, TypeError):
        return None
    return moment if is_whole and moment.year > 1 else None


def _read(text: str, order: Order, default: datetime) -> datetime:
    from dateutil import parser  # noqa: PLC0415  (a page without a date need not pay for it)

    return parser.parse(
        text, _info(), tzinfos=_zone, dayfirst=order.day_first, yearfirst=order.year_first, default=default
    )


def _zone(_letters: str | None, seconds: int | None) -> tzinfo | None:
    """The zone of a difference from Greenwich. Letters alone tell none, even where they are this machine's own zone.

    Without this dateutil would warn of letters that it does not know.
    """
    return None if seconds is None else timezone(timedelta(seconds=seconds))


@cache
def _info() -> parserinfo:
    """The words of dates that dateutil shall know."""
    from dateutil import parser  # noqa: PLC0415

    class Info(parser.parserinfo):
        MONTHS = list(MONTH_NAMES)  # type: ignore[arg-type]  # noqa: RUF012  (the stubs know of two or three)
        AMPM = [("am", "AM"), ("pm", "PM")]  # noqa: RUF012
        JUMP = [*parser.parserinfo.JUMP, "–", *sorted(BETWEEN - {"am", "pm"})]  # noqa: RUF012

    return Info()
