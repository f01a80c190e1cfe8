"""The head that the Wayback Machine prints above an archived page: what it is, who collected it, and its address.

It ends with the line `The Wayback Machine - https://web.archive.org/web/<time>/<address>`, from which the article's
address is read. Nothing above that line is the page's.
"""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin

HABIT = "archived"
DEEPEST = 120
"""Lines through which the head may reach."""
SIGNS = ("The Wayback Machine - http",)

HEAD = origin(HABIT, "The Wayback Machine prints its own head above an archived page.")

_ADDRESS = late.regex(r"The Wayback Machine - https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(https?://\S+)")


def read(sheet: Sheet) -> Sheet:
    """The page without the head, or as it was if there is none."""
    folded = [" ".join(line.split()) for line in sheet.lines[:DEEPEST]]
    ends = [(at, match) for at, line in enumerate(folded) if (match := _ADDRESS.fullmatch(line))]
    if not ends:
        return sheet
    end, match = ends[0]
    lines, measured = ([*[""] * (end + 1), *all_lines[end + 1 :]] for all_lines in (sheet.lines, sheet.measured))
    page = cleaned(sheet, HABIT, lines, measured, Aside(HEAD))
    return page._replace(asides={**page.asides, end: Aside(HEAD, "url", *match.span(1))})
