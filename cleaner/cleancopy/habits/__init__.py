"""Habits of the tools that print pages: marks that stand for markup are taken out before anything is decided.

A habit is recognised on the page as a whole, never on one line, and literal tests come first: most pages show none.
Lines keep their numbers. A line of nothing but marks is set aside, and its decision names the habit.
"""

from __future__ import annotations

from cleancopy.habits import addresses, fields, front_matter, markdown, numbered, reader, spoken
from cleancopy.habits.asides import with_asides
from cleancopy.habits.sheet import Aside, Sheet

__all__ = ["Aside", "Sheet", "read", "with_asides"]


def read(text: str, lines: list[str]) -> Sheet | None:
    """The page without the marks of the tools that printed it, or None where there are none.

    `lines` are those of the text; their ends are line feeds. Raises nothing, and takes linear time.
    """
    sheet = None
    for habit in (reader, front_matter, numbered, markdown, addresses, fields, spoken):
        if habit.may_show(text):
            sheet = habit.read(sheet or Sheet(lines, lines, {}, ()))
    return sheet if sheet and sheet.habits else None
