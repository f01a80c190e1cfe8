"""Raised letters as text browsers and pandoc print them: `M^me`, `3^rd`, `M^(me )`."""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin

HABIT = "raised-letters"
ENOUGH = 2
"""Words that a page must show. One may be a formula's."""
SIGNS = ("^",)
"""What a page shows that may have such letters."""

MARKS = Aside(origin(HABIT, "The line holds nothing but a mark of raised letters."))

_RAISED = late.regex(r"(?<=[^\W_])\^(?:\(([^\W\d_]{1,5}[ ]?)\)|([^\W\d_]{1,5})(?!\w))")


def read(sheet: Sheet) -> Sheet:
    """The page with raised letters as others, or as it was where it has too few."""
    lines = [_RAISED.sub(r"\1\2", line) if "^" in line else line for line in sheet.lines]
    seen = sum(1 for before, after in zip(sheet.lines, lines, strict=True) if before != after)
    return cleaned(sheet, HABIT, lines, sheet.measured, MARKS) if seen >= ENOUGH else sheet
