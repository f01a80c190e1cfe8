"""Bylines that run over several lines: names below a label, below each other, each with a role or a button."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleancopy.strangers.fields.bare_names import PORTRAIT, bare_names, is_role
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.houses import desk, house
from cleancopy.strangers.fields.persons import is_spoken_of
from cleancopy.strangers.fields.printed_names import is_house
from cleancopy.strangers.fields.sheet import Sheet

MOST_LINES = 10
"""Lines over which one byline may run."""
_AND = re.compile(r"(?i:and|und|et|y|e|og|och|&|,|·|•|\|)|[^\s@]+@[^\s@]+")
_BUTTON = re.compile(
    r"(?i:close|follow(?: on \w+| @?\w+)?|(?:more|all) (?:(?:posts|stories|articles) )?(?:from|by) [^.!?]{2,40}"
    r"|(?:view|see|read) (?:(?:full|all|more) )?(?:bio|profile|posts?|articles?|stories)|bio|twitter|contact)"
)
"""What a list of writers offers below each of them."""
_SIGNS = (" - ", " – ", " — ", " / ", " | ", ", ")
_EDITOR = re.compile(r"(?i:editors?|edited by|redaktur|penyunting|edición|edição) ?:?")
"""The label of a name that is not the writer's."""


def whole_line(sheet: Sheet, index: int, names: tuple[str, ...], why: str) -> Found:
    """A line that is a byline from end to end."""
    return Found("authors", names, index, 0, len(sheet.texts[index]), why)


def more_labelled(sheet: Sheet, index: int) -> Iterator[Found]:
    """The bylines right below one, and the names alone there; addresses may stand between, and buttons in a list."""
    listed = sheet.blocks[index - 1].bullet
    for below in range(index, min(index + MOST_LINES, len(sheet.blocks))):
        text = sheet.texts[below]
        authors = sheet.signed_by(below) or bare_names(text)
        passed = _AND.fullmatch(text) or (listed and _BUTTON.fullmatch(text))
        if sheet.blocks[below].gap or not (authors or passed):
            return
        if authors and is_house(authors[0], sheet.signed_by(index - 1)[0]):
            return
        if authors:
            yield whole_line(sheet, below, authors, "The byline goes on from the line above.")


def run(sheet: Sheet, start: int, why: str) -> list[Found]:
    """Names that stand below each other from a line on, each perhaps with a role or an `and` below it."""
    lines: list[Found] = []
    for index in range(start, min(start + MOST_LINES, len(sheet.blocks))):
        text = sheet.texts[index]
        if names := bare_names(text):
            if lines and (is_house(names[0], lines[0].values[0]) or _is_place(sheet, index, names)):
                break
            lines.append(whole_line(sheet, index, names, why))
        elif not lines and (named := house(text) or desk(text)):
            return [whole_line(sheet, index, (named,), why)]
        elif not lines and index == start and PORTRAIT.fullmatch(text):
            continue
        elif not lines or _EDITOR.fullmatch(text) or not (_AND.fullmatch(text) or is_role(text)):
            break
    return lines


def _is_place(sheet: Sheet, index: int, names: tuple[str, ...]) -> bool:
    """Whether what a line below a writer's begins with is where the text was written: `Lakemont Quay - 3 May 2024`."""
    is_parted = sheet.is_dated(index) and sheet.texts[index].startswith(tuple(f"{names[0]}{sign}" for sign in _SIGNS))
    return is_parted or any(is_spoken_of(sheet, name.title() if name.isupper() else name) for name in names)
