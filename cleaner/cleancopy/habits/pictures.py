"""Pictures as text browsers and pandoc print them: their descriptions, or the names of their files, in brackets.

`[]` stands for one without a description. Brackets that are no line of their own go only where they hold a file.
"""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin, same

HABIT = "pictures-in-brackets"
ENOUGH = 3
"""Pictures that a page must show. Names of sources and notes of editors stand in such brackets too, so there must be
one without a description, or something else that only these tools print."""
OTHERS = ("[  ", "\n-   ", " □ ")
"""Fields of forms, bullets of pandoc, bullets of lists in lists in w3m."""
SIGNS = ("\n[", "[]", "* [", "- [")
"""Of these a page shows one that may have pictures."""

MARKS = Aside(origin(HABIT, "The line holds nothing but what a tool prints for a picture."))

_ALONE = late.regex(
    r"^[ \t]*(?:[*+•-][ \t]+)*\[[^\[\]\n]{0,300}+(?:\n(?![ \t]*\n)[^\[\]\n]{1,300}+){0,5}+\][ \t]*$", re.MULTILINE
)
_FILE = late.regex(r"\[(?:[^\s\[\]]{1,200}\.(?:jpe?g|png|gif|webp|svg|avif)(?![^\W_])[^\s\[\]]{0,200})?\][ ]?")


def read(sheet: Sheet) -> Sheet:
    """The page without its pictures, or as it was where it has too few."""
    text = "\n".join(sheet.lines)
    text, alone = _ALONE.subn(lambda match: "\n" * match[0].count("\n"), text)
    text, files = _FILE.subn("", text)
    if alone + files < ENOUGH or not (files or any(sign in text for sign in OTHERS)):
        return sheet
    return cleaned(sheet, HABIT, same(sheet.lines, text), sheet.measured, MARKS)
