"""Who wrote a stranger's article: the byline near its headline, a name alone there, or a byline below its end.

Labelled bylines are read by the wire's grammar. A name without a label needs company: a date, the headline or the
standfirst beside it, or a note about the writer below the article; a name of which the article speaks is a person in
it, and one above the credit of a picture is who is in the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleancopy.strangers.fields.company import BEHIND, company, is_dated_near, is_spoken_of
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.houses import desk, house, labelled_house, paper
from cleancopy.strangers.fields.notes import noted, signed_off
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.signatures import (
    LONGEST_BARE,
    bare_names,
    is_full,
    is_house,
    is_label,
    is_role,
)

REACH = 8
"""Blocks below the headline or the article's start in which its byline stands."""
ABOVE = 3
"""Blocks above the headline in which it may stand."""
MOST_LINES = 10
"""Lines over which one byline may run."""
NOTES = 10
"""Blocks below the article in which a note about the writer may stand without a byline."""
ENDINGS = 3
"""Paragraphs, one less, of which a bracket at the end may name the writers."""
FAR_BEHIND = 15
"""Blocks below the article in which a Korean page names its reporter with mail address or role."""

_PICTURED = re.compile(
    r"(?i:\b(?:foto|photo|image|bild|bilder|picture|video|grafik|credit|quelle|source|ảnh|写真|圖|图|사진|фото|צילום)s?"
    r" ?[:：/／])"
)
_AND = re.compile(r"(?i:and|und|et|y|e|og|och|&|,|·|•|\|)|[^\s@]+@[^\s@]+")
_EDITOR = re.compile(r"(?i:editors?|edited by|redaktur|penyunting|edición|edição) ?:?")
"""The label of a name that is not the writer's."""


class _Line(NamedTuple):
    """One line of a byline: whom it names, in plain words what kind of line it is, and where in it the names stand."""

    block: int
    names: tuple[str, ...]
    why: str
    start: int = 0
    end: int | None = None


def find_byline(sheet: Sheet, headline: int | None, *, credited: bool = False) -> Iterator[Found]:
    """The writers, by the lines that name them; near the headline alone where they are known without, `credited`."""
    start = headline if headline is not None else max(-1, sheet.first - ABOVE - 1)
    below = range(start + 1, min(max(start, sheet.first) + REACH, len(sheet.blocks)))
    above = range(start - 1, max(-1, start - 1 - ABOVE), -1)
    behind = range(sheet.last + 1, min(sheet.last + 1 + BEHIND, len(sheet.blocks)))
    lines = (
        _labelled(sheet, below)
        or _bare(sheet, [index for index in below if index <= sheet.top], start)
        or _labelled(sheet, above)
        or _bare(sheet, [index for index in above if is_dated_near(sheet, index)], start)
    )
    if credited:
        lines = [line for line in lines if all(map(is_full, line.names))]
    elif not lines:
        lines = (
            _signed_off(sheet)
            or _houses(sheet, [*below, *above])
            or _labelled(sheet, behind)
            or _reporters(sheet, range(sheet.last + 1, min(sheet.last + 1 + FAR_BEHIND, len(sheet.blocks))))
            or _noted(sheet)
            or _houses(sheet, behind[:2])
        )
    for line in lines:
        end = len(sheet.texts[line.block]) if line.end is None else line.end
        yield Found("authors", line.names, line.block, line.start, end, line.why)


def _labelled(sheet: Sheet, indices: Sequence[int]) -> list[_Line]:
    """The first byline with a label and the lines that go on with it."""
    for index in indices:
        text = sheet.texts[index]
        if is_label(text):
            if lines := _run(sheet, index + 1, "A name stands below a byline's label."):
                return lines
        elif authors := sheet.signed_by(index):
            line = _Line(index, authors, "A byline stands near the headline.")
            return [line, *_more_labelled(sheet, index + 1)]
    return []


def _reporters(sheet: Sheet, indices: Sequence[int]) -> list[_Line]:
    """The first line that names Korean reporters by their role."""
    for index in indices:
        text = sheet.texts[index]
        if "기자" in text and (names := sheet.signed_by(index)):
            return [_Line(index, names, "A reporter's name with the role stands below the article.")]
    return []


def _more_labelled(sheet: Sheet, index: int) -> Iterator[_Line]:
    """The bylines right below one, and the names alone there; addresses may stand between."""
    for below in range(index, min(index + MOST_LINES, len(sheet.blocks))):
        text = sheet.texts[below]
        authors = sheet.signed_by(below) or bare_names(text)
        if sheet.blocks[below].gap or not (authors or _AND.fullmatch(text)):
            return
        if authors and is_house(authors[0], sheet.signed_by(index - 1)[0]):
            return
        if authors:
            yield _Line(below, authors, "The byline goes on from the line above.")


def _run(sheet: Sheet, start: int, why: str) -> list[_Line]:
    """Names that stand below each other from a line on, each perhaps with a role or an `and` below it."""
    lines: list[_Line] = []
    for index in range(start, min(start + MOST_LINES, len(sheet.blocks))):
        text = sheet.texts[index]
        if names := bare_names(text):
            if lines and is_house(names[0], lines[0].names[0]):
                break
            lines.append(_Line(index, names, why))
        elif not lines and (named := house(text) or desk(text)):
            return [_Line(index, (named,), why)]
        elif not lines or _EDITOR.fullmatch(text) or not (_AND.fullmatch(text) or is_role(text)):
            break
    return lines


def _bare(sheet: Sheet, indices: Sequence[int], headline: int) -> list[_Line]:
    """The first line of names without a label that has company enough, and such lines below it."""
    for index in indices:
        names = bare_names(sheet.texts[index])
        if names and index not in sheet.members and company(sheet, index, names, headline) > 0:
            return _run(sheet, index, "A name stands between the headline and the article.")
    return []


def _houses(sheet: Sheet, indices: Sequence[int]) -> list[_Line]:
    """The agency, the desk or the outlet that stands where a writer would: `By Associated Press`."""
    for index in indices:
        text = sheet.texts[index]
        if index in sheet.members or len(text) > LONGEST_BARE or _PICTURED.search(text):
            continue
        named = labelled_house(text) or house(text) or (paper(text) if is_dated_near(sheet, index) else None)
        if named is None and (index == sheet.last + 1 or is_dated_near(sheet, index)):
            named = desk(text)
        if named:
            return [_Line(index, (named,), "An agency, a desk or an outlet stands where the byline would.")]
    return []


def _signed_off(sheet: Sheet) -> list[_Line]:
    """The writers in the bracket that ends the article."""
    for index in sheet.body[-1:-ENDINGS:-1]:
        if note := signed_off(sheet.texts[index]):
            return [_Line(index, note.names, "The bracket that ends the article names them.", note.start, note.end)]
    return []


def _noted(sheet: Sheet) -> list[_Line]:
    """The writer whom a note at the end of the article is about, or whose name stands alone above such a note."""
    for index in range(max(sheet.first, sheet.last - 2), min(sheet.last + 1 + NOTES, len(sheet.blocks))):
        text = sheet.texts[index]
        name = noted(text)
        if name and not is_spoken_of(sheet, name, -1, index):
            return [_Line(index, (name,), "A note about the writer stands below the article.", 0, len(name))]
        names = bare_names(text) if index > sheet.last else ()
        if len(names) == 1 and _is_above_note(sheet, index, names[0]) and not is_spoken_of(sheet, names[0], -1):
            return [_Line(index, names, "A name stands above a note about its bearer, below the article.")]
    return []


def _is_above_note(sheet: Sheet, index: int, name: str) -> bool:
    """Whether what stands below a name is its bearer's role, or tells of its bearer."""
    if index + 1 >= len(sheet.texts):
        return False
    below = sheet.texts[index + 1]
    return below.startswith(f"{name} ") or is_role(below) or _last(noted(below) or "") == _last(name)


def _last(name: str) -> str:
    return name.rpartition(" ")[2]
