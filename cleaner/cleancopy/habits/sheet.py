"""A page's lines while the marks of tools are taken out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cleancopy.model import Origin


class Aside(NamedTuple):
    """Why a line is set aside, and the value that it gives for a field of the article, if any.

    `start` and `end` are places in the line, its white space folded; without an end the value reaches to the line's.
    """

    origin: Origin
    field: str | None = None
    start: int = 0
    end: int | None = None


class Sheet(NamedTuple):
    """The lines as a reader of the page would see them, and as they are measured where wraps are looked for.

    Both have as many lines as the dump. `asides` has the lines, from 0, that hold nothing but marks.
    `habits` are the names of those that were seen, `titles` the lines that marks call a title of the page.
    """

    lines: Sequence[str]
    measured: Sequence[str]
    asides: Mapping[int, Aside]
    habits: tuple[str, ...]
    titles: frozenset[int] = frozenset()


def cleaned(sheet: Sheet, habit: str, lines: Sequence[str], measured: Sequence[str], aside: Aside) -> Sheet:
    """The sheet with new lines: those that became empty are set aside."""
    asides = dict(sheet.asides)
    for index, (before, after) in enumerate(zip(sheet.lines, lines, strict=True)):
        if before is not after and not after.strip() and before.strip():
            asides[index] = aside
    return sheet._replace(lines=lines, measured=measured, asides=asides, habits=(*sheet.habits, habit))


def same(before: Sequence[str], text: str) -> list[str]:
    """The lines of a text; those that are as before are the ones from before, so that `is` tells what changed."""
    return [old if old == new else new for old, new in zip(before, text.split("\n"), strict=True)]


def origin(habit: str, why: str) -> Origin:
    """The named default that decides about lines of a habit."""
    return Origin(f"habits/{habit}", "", 0, why)
