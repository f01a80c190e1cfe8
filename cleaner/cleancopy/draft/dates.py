"""Printed days and times, and the strptime layouts that read them: the common ones of English and of numbers.

Names of months are those of the C locale, which strptime reads everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from itertools import product
from typing import NamedTuple

from cleancopy.month_names import ENGLISH_MONTHS

DAYS = (
    "%A, %d %B %Y", "%A, %d %b %Y", "%a, %d %b %Y", "%a, %d %B %Y", "%A %d %B %Y", "%A %d %b %Y", "%a %d %b %Y",
    "%A, %B %d, %Y", "%A, %b %d, %Y", "%a, %b %d, %Y", "%a, %B %d, %Y", "%A %B %d, %Y", "%a %b %d, %Y",
    "%B %d, %Y", "%b %d, %Y", "%b. %d, %Y", "%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y", "%d %b. %Y", "%d %B, %Y",
    "%d %b, %Y", "%d-%b-%Y", "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y",
)  # fmt: skip
TIMES = ("%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M%p", "%H.%M")
JOINTS = (" ", ", ", " at ", ", at ", " - ", " – ", " | ", "T")

PIECES = {
    "%A": "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    "%a": "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
    "%B": f"(?:{ENGLISH_MONTHS})",
    "%b": "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
    "%d": r"\d{1,2}",
    "%m": r"\d{1,2}",
    "%Y": r"(?:19|20)\d\d",
    "%H": r"\d{1,2}",
    "%I": r"\d{1,2}",
    "%M": r"\d\d",
    "%S": r"\d\d",
    "%p": "[AaPp][Mm]",
}
"""What each directive may be, in words that Python's `re` and RE2 both read."""
END = r"(?=T\d|Z|\W|\Z)(?! ?[AaPp]\.? ?[Mm]\b)"
"""What must follow a date or time: no letter, and no `p.m.` that would make another hour of it."""
DIRECTIVE = re.compile("%[A-Za-z]")
SPECIAL = re.compile(r"([.|])")
MIGHT_BE = re.compile(r"(?:19|20)\d\d")
LONGEST = 120
"""Characters of a line that prints a date."""
LONGEST_LABEL = 30
"""Characters before the date."""


class Printed(NamedTuple):
    """A date inside a line: its layout, and what stands before it. What stands behind it is nobody's concern."""

    layout: str
    before: str


def has_date(text: str) -> bool:
    """Whether a line prints a day with its year, behind a few words at most."""
    return any(len(printed.before) <= LONGEST_LABEL for printed in readings(text))


def fullest_first(printed: Printed) -> tuple[int, int]:
    """A key that sorts readings: those with a time first, then the commoner layouts."""
    return -len(printed.layout), next(number for number, day in enumerate(DAYS) if day in printed.layout)


def is_ambiguous(layout: str) -> bool:
    """Whether day and month could be the other way round."""
    return "%d/%m" in layout or "%m/%d/" in layout


def pattern(layout: str) -> str:
    """A pattern for dates of this layout."""
    return DIRECTIVE.sub(lambda found: PIECES[found[0]], SPECIAL.sub(r"\\\1", layout))


def readings(text: str) -> Iterator[Printed]:
    """All the ways to read the first date of a line, with the time beside it and without."""
    if len(text) > LONGEST or not MIGHT_BE.search(text):
        return
    for day in DAYS:
        found = _regex(day).search(text)
        if found is None or not _is_real(found[0], day):
            continue
        before, behind = text[: found.start()], text[found.end() :]
        yield Printed(day, before)
        for joint, time in product(JOINTS, TIMES):
            if _regex(f"{joint}{time}").match(behind):
                yield Printed(f"{day}{joint}{time}", before)
        for joint, time in product(JOINTS[:2], TIMES):
            clock = _regex(f"{time}{joint}", r"\Z").search(before)
            if clock:
                yield Printed(f"{time}{joint}{day}", before[: clock.start()])


def _is_real(printed: str, layout: str) -> bool:
    try:
        datetime.strptime(printed, layout)
    except ValueError:
        return False
    return True


@cache
def _regex(layout: str, end: str = END) -> re.Pattern[str]:
    start = "" if layout.startswith(JOINTS) else r"(?<!\w)"
    return re.compile(f"{start}{pattern(layout)}{end}")
