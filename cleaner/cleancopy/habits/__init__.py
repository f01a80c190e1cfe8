"""Habits of the tools that print pages: marks that stand for markup are taken out before anything is decided.

A habit is recognised on the page as a whole, never on one line, and its signs are looked for first: most pages show
none of any habit. Lines keep their numbers. A line of nothing but marks is set aside, and its decision names the habit.

Here are the habits that leave marks. Those that cut or join paragraphs (`wraps`, `pieces`, `glued`, `spacing`,
`capitals`) need blocks, and `blocks` asks for them; `bare` and `MARKED` tell where a site's rules may not hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import re2

from cleancopy.habits import (
    addresses,
    archived,
    fields,
    front_matter,
    markdown,
    numbered,
    pictures,
    raised,
    reader,
    scripts,
    spoken,
)
from cleancopy.habits.asides import with_asides
from cleancopy.habits.sheet import Aside, Sheet
from cleancopy.rulebook.literals import quote
from cleancopy.rulebook.re2_options import options

__all__ = ["MARKED", "Aside", "Sheet", "read", "with_asides"]

HEADED = (reader, front_matter)
MARKED = frozenset({markdown.HABIT, numbered.HABIT, fields.HABIT, pictures.HABIT})
"""Habits of tools that print what others leave out: descriptions of pictures, names of icons and buttons."""
SIGNED = (archived, scripts, numbered, markdown, addresses, fields, pictures, raised, spoken)


def read(text: str, lines: list[str]) -> Sheet | None:
    """The page without the marks of the tools that printed it, or None where there are none.

    `lines` are those of the text; their ends are line feeds. Raises nothing, and takes linear time.
    """
    sheet = None
    for habit in (*_with_head(text), *_with_signs(text)):
        sheet = habit.read(sheet or Sheet(lines, lines, {}, ()))
    return sheet if sheet and sheet.habits else None


def _with_head(text: str) -> Iterator[Any]:
    """The habits that a page may have because of how it begins."""
    return (habit for habit in HEADED if text.startswith(habit.HEADS))


def _with_signs(text: str) -> list[Any]:
    """Those that it may have because of a sign anywhere in it."""
    search, owners = _signs()
    shown = {owners[hit] for hit in search(text.encode("utf-8", "replace")) or ()}
    return [SIGNED[number] for number in sorted(shown)]


@cache
def _signs() -> tuple[Any, list[int]]:
    """What finds all signs in one go, and for each the number of its habit among the signed."""
    pool = re2.Set.SearchSet(options())
    signs = [(sign, number) for number, habit in enumerate(SIGNED) for sign in habit.SIGNS]
    for sign, _number in signs:
        pool.Add(quote(sign))
    pool.Compile()
    return pool.Match, [number for _sign, number in signs]
