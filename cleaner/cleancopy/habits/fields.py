"""Fields of forms as text browsers print them: `[ ]`, `[____]`, `(BUTTON)`."""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin

HABIT = "form-fields"
ENOUGH = 2
"""Fields that a page must show: one pair of empty brackets may be the text's own."""
SIGNS = ("[ ", "[_", "(BUTTON)")
"""Of these a page shows one that may have fields."""

MARKS = Aside(origin(HABIT, "The line holds nothing but a field of a form, as text browsers print it."))

_FIELD = late.regex(r"\[[ _]+\][ ]?|\(BUTTON\)[ ]?|(?<![^\s\[])_{8,}(?![^\s\]])")


def read(sheet: Sheet) -> Sheet:
    """The page without fields, or as it was where it has too few."""
    lines = [_FIELD.sub("", line) if "[" in line or "(B" in line or "____" in line else line for line in sheet.lines]
    seen = sum(1 for before, after in zip(sheet.lines, lines, strict=True) if before != after)
    return cleaned(sheet, HABIT, lines, sheet.measured, MARKS) if seen >= ENOUGH else sheet
