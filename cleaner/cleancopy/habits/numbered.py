"""Pages from text browsers that number their links: `[12]` before a link's words, and a list of addresses at the end.

lynx writes `References`, elinks too, w3m `References:`.
"""

from __future__ import annotations

import re
from itertools import pairwise

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin

HABIT = "numbered-links"
ENOUGH = 5
"""Marks in rising order that a page must show; a numbered footnote stands behind a word, a link's mark before it."""
RISING = 0.9
SIGNS = ("[1]", "[2]")
"""Of these a page shows one that may have numbered links."""

MARKS = Aside(origin(HABIT, "The line holds nothing but the number of a link, as text browsers print it."))
LIST = Aside(origin(HABIT, "A text browser lists the addresses of the page's links behind it."))

_MARK = late.regex(r"(?<!\S)\[(\d{1,5})\](?=[^\s:]|$)", re.MULTILINE)
_MARKS = late.regex(r"\[\d{1,5}\][ ]?")
_HEAD = late.regex(r"[ \t]*(?:References|Verweise|Références|Referencias|Links):?[ \t]*")
_ADDRESS = late.regex(r"[ \t]*(?:(?:\d{1,5}\.|\[\d{1,5}\])[ \t]+\S.*|(?:Visible|Hidden) links:?[ \t]*)")
ADDRESSES = 0.8
"""The share of the lines behind its head that a list of addresses has at least: titles of links may break lines."""


def read(sheet: Sheet) -> Sheet:
    """The page without the numbers of its links and without their list, or as it was if it has none."""
    text = "\n".join(sheet.lines)
    numbers = [int(number) for number in _MARK.findall(text)]
    rising = sum(above < below for above, below in pairwise(numbers))
    if len(numbers) < ENOUGH or rising < RISING * (len(numbers) - 1):
        return sheet
    lines = list(sheet.lines)
    start = _list_start(lines)
    for index in range(start):
        if "[" in lines[index]:
            lines[index] = _MARKS.sub("", lines[index])
    found = cleaned(sheet, HABIT, lines, sheet.measured, MARKS)
    listed = {index: LIST for index in range(start, len(lines)) if lines[index].strip()}
    blank = [""] * (len(lines) - start)
    return found._replace(
        lines=[*lines[:start], *blank],
        measured=[*sheet.measured[:start], *blank],
        asides={**found.asides, **listed},
    )


def _list_start(lines: list[str]) -> int:
    """Where the list of addresses begins, or the end of the page."""
    heads = [at for at, line in enumerate(lines) if len(line) < 20 and _HEAD.fullmatch(line)]
    if heads:
        listed = [line for line in lines[heads[-1] + 1 :] if line.strip()]
        if sum(1 for line in listed if _ADDRESS.fullmatch(line)) > ADDRESSES * len(listed):
            return heads[-1]
    return len(lines)
