"""When a stranger's article was published: the date that its page prints near the headline.

A run of figures, names of months and what stands between them is cut out of a line and read by dateutil, which is
imported when the first such line comes. What may be two dates (`3/4/2024` on an English page) is none, and a time
that is only true by the clock of the visit is not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.month_names import MONTH_NAMES
from cleancopy.strangers.fields.sheet import Sheet

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

ABOVE, BELOW = 6, 2
"""Blocks above the headline and below the article's third paragraph in which its date stands."""
LONGEST_LINE, MOST_WORDS = 110, 6
"""Characters of a line with the date, and words beside it that make a sentence of it."""
OLDEST, NEWEST = 1990, 2100
"""Years of pages."""
MONTH_FIRST = frozenset(("en",))
"""Languages in which figures may be printed with the month first; nobody else does, nor anybody with dots."""

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_GLUED_TIME = re.compile(r"((?:19|20)\d\d)(?=\d{1,2}:\d\d)")
_HALVES = re.compile(r"\b([ap])\. ?m\b\.?", re.IGNORECASE)
_EASTERN = str.maketrans(
    {"年": "-", "月": "-", "日": " ", "時": ":", "时": ":", "分": " ", "년": "-", "월": "-", "일": " "}
)
_BETWEEN = frozenset(
    "de del di of the um uhr at on om kl le à a às las h alle ore ob o st nd rd th am pm den klo".split()
)
_SIGNS = frozenset(".,:/-–")
_TIME = re.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3]) ?(?P<sign>[:h.]) ?[0-5]\d(?::[0-5]\d)?(?! ?[./-]? ?\d)", re.IGNORECASE
)
_DAY = re.compile(r"(?<!\d)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?:19|20)\d\d ?[-./]")
_NO_DAY = datetime(1, 1, 1)
_UPDATED = re.compile(
    r"(?i:updat|modif|aktuali|mis à jour|actualiz|aggiorn|atualiz|güncelle|oppdater|uppdater|opdater|bijgewerkt"
    r"|обнов|수정|更新)"
)
_ZONES = {
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


class _Stamp(NamedTuple):
    """A date in a line: where it stands, and what was printed before it."""

    block: int
    start: int
    end: int
    text: str
    label: str


def find_published(sheet: Sheet, headline: int | None, language: str | None) -> Found | None:
    """The date of publication, ISO 8601, as precise as it is printed; None where no date is sure."""
    top = headline if headline is not None else sheet.first
    stop = min(len(sheet.texts), max(top, sheet.top) + BELOW)
    near = [*range(top, stop), *range(top - 1, max(-1, top - 1 - ABOVE), -1)]
    lines = [index for index in near if len(sheet.texts[index]) <= LONGEST_LINE and sheet.is_dated(index)]
    for stamp in sorted([stamp for index in lines for stamp in _stamps(index, sheet.texts[index])], key=_doubt):
        if value := read_date(stamp.text, language):
            why = "The date that the page prints near the headline."
            return Found("published", (value,), stamp.block, stamp.start, stamp.end, why)
    return None


def _doubt(stamp: _Stamp) -> tuple[bool, bool]:
    """What speaks against a date: that it is of an update, or stands in a sentence. Else the first one is taken."""
    return _UPDATED.search(stamp.label) is not None, stamp.label.count(" ") > MOST_WORDS


def _stamps(index: int, text: str) -> Iterator[_Stamp]:
    """The runs of a line that are dates, each with the words since the one before."""
    line = _HALVES.sub(r"\1m", _GLUED_TIME.sub(r"\1 ", text.translate(_EASTERN))) if len(text) < 200 else ""
    offset_sure = len(line) == len(text)
    run: list[re.Match[str]] = []
    before = 0
    for token in [*_TOKEN.finditer(line), None]:
        if token is not None and _belongs(token[0]):
            run.append(token)
            continue
        while run and not (run[-1][0].isdigit() or run[-1][0].casefold().rstrip(".") in ("am", "pm", "m")):
            run.pop()
        while run and not (run[0][0].isdigit() or run[0][0].casefold() in months()):
            run.pop(0)
        if run:
            start, end = run[0].start(), run[-1].end()
            zone = _zone(line, end)
            span = (start, end) if offset_sure else (0, len(text))
            yield _Stamp(index, *span, line[start:end] + zone, line[before:start])
            before = end
        run = []


def _belongs(token: str) -> bool:
    return token.isdigit() or token in _SIGNS or token.casefold() in _BETWEEN or token.casefold() in months()


def _zone(line: str, end: int) -> str:
    following = re.match(r" ?([A-Z]{2,4})\b", line[end:])
    return f" {following[1]}" if following and following[1].casefold() in _ZONES else ""


@cache
def months() -> frozenset[str]:
    """All names of months."""
    return frozenset(name for names in MONTH_NAMES for name in names)


@lru_cache(maxsize=4096)  # the same days recur from page to page
def read_date(text: str, language: str | None) -> str | None:
    """A printed date as ISO 8601: the day, or the minute or second if a time is printed; None if it isn't one date."""
    words, _, last = text.rpartition(" ")
    zone = _ZONES.get(last.casefold()) if last.isalpha() else None
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
    clock = _TIME.search(plain)
    if clock and clock["sign"] == "." and _DAY.search(plain[: clock.end()]) is None:
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
        JUMP = [*parser.parserinfo.JUMP, "–", *sorted(_BETWEEN - {"am", "pm"})]  # noqa: RUF012

    return Info()
