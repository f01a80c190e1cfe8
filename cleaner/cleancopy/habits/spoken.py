"""What a link tells those who hear the page, that it opens a new window: printed like text, though nobody sees it."""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin

HABIT = "spoken-links"

MARKS = Aside(origin(HABIT, "The line says nothing but that a link opens a new window."))

SIGNS = ("new tab", "new window", "neuem ", "neuen ", "nouvel", "nueva ")
"""Of these a page shows one that may have such notes."""
_NOTE = late.regex(
    r"[ \t]*+(?:"
    r",[ \t]*+opens (?:in )?(?:a )?new (?:tab|window)\b"
    r"|\((?:(?:external )?link,? )?(?:will )?opens? in (?:a )?new (?:browser )?(?:tab|window)(?: or (?:tab|window))?\)"
    r"|\((?:(?:wird|öffnet)(?: sich)? )?i[nm] (?:einem )?neue[mn] (?:Fenster|Tab)(?: (?:ge)?öffnet)?\)"
    r"|\((?:s['’]ouvre dans une |ouvre (?:dans )?une? )?(?:nouvelle fenêtre|nouvel onglet)\)"
    r"|\((?:se )?abre en (?:una )?nueva (?:ventana|pestaña)\)"
    r")",
    re.IGNORECASE,
)


def read(sheet: Sheet) -> Sheet:
    """The page without the notes, or as it was where it has none."""
    lines = sheet.lines
    text = "\n".join(lines)
    for sign in SIGNS:
        if sign in text:  # few pages show more than one
            lines = [_NOTE.sub("", line) if sign in line else line for line in lines]
    if lines == sheet.lines:
        return sheet
    return cleaned(sheet, HABIT, lines, sheet.measured, MARKS)
