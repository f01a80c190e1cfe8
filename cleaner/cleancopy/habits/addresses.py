"""Pages in which each link's address stands in brackets behind its words, as resiliparse and mailers print them."""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin

HABIT = "addresses-in-brackets"
ENOUGH = 10
"""Addresses that a page must show. An article that names its sources in brackets has fewer."""
SIGNS = (" (http",)
"""What a page shows that may have such addresses."""

MARKS = Aside(origin(HABIT, "The line holds nothing but the address of a link."))

_ADDRESS = late.regex(
    r"(?<![ \t])[ \t]*+\((?:https?://|/|#|mailto:|javascript:)[^\s()]*+(?:\([^\s()]*+\)[^\s()]*+)*+\)"
)


def read(sheet: Sheet) -> Sheet:
    """The page without the addresses, or as it was where it has few."""
    if sum(line.count(" (http") for line in sheet.lines) < ENOUGH:
        return sheet
    lines = [_ADDRESS.sub("", line) if "(" in line else line for line in sheet.lines]
    return cleaned(sheet, HABIT, lines, sheet.measured, MARKS)
