"""Pages in which each link's address stands in brackets behind its words.

Resiliparse and mailers print `words (address)`, html-to-text of Node `words [address]`, and a picture as its
description with the address of its file.
"""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin
from cleancopy.habits.wraps.rulers import measure

HABIT = "addresses-in-brackets"
ENOUGH = 10
"""Addresses that a page must show. An article that names its sources in brackets has fewer."""
SIGNS = (" (http", " [http", " [/")
"""Of these a page shows one that may have such addresses."""

MARKS = Aside(origin(HABIT, "The line holds nothing but the address of a link."))

_SCHEME = r"(?:https?://|/|#|mailto:|javascript:|data:)"
_ROUND = late.regex(rf"(?<![ \t])[ \t]*+\({_SCHEME}[^\s()]*+(?:\([^\s()]*+\)[^\s()]*+)*+\)")
_SQUARE = late.regex(rf"(?<![ \t])[ \t]*+\[(?:{_SCHEME}|\?|[^\s\[\]@]++@)[^\s\[\]]*+(?:\[[^\s\[\]]*+\][^\s\[\]]*+)*+\]")
_PICTURE = late.regex(r".*\[(?:https?:/)?/[^\s\[\]]+?\.(?:jpe?g|png|webp|gif|svg|avif)(?:[?!/#:][^\s\[\]]*)?\][ \t]*")
_BARE = late.regex(r"^[ \t]*https?://\S+(?:[ \t]+|$)")
"""The address of a link without words."""


def read(sheet: Sheet) -> Sheet:
    """The page without the addresses, or as it was where it has few."""
    lines = sheet.lines
    if sum(line.count(" (http") for line in lines) >= ENOUGH:
        lines = [_ROUND.sub("", line) if "(" in line else line for line in lines]
        return cleaned(sheet, HABIT, lines, sheet.measured, MARKS)
    if sum(line.count(" [http") + line.count(" [/") + line.startswith(("[http", "[/")) for line in lines) >= ENOUGH:
        lines = [_without_square(line) for line in lines]
        return cleaned(sheet, HABIT, lines, list(map(measure, sheet.measured, lines)), MARKS)
    return sheet


def _without_square(line: str) -> str:
    if "[" in line:
        line = "" if line.count("[") == 1 and _PICTURE.fullmatch(line) else _SQUARE.sub("", line)
    return _BARE.sub("", line) if "://" in line else line
