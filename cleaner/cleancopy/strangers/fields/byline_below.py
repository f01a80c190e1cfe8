"""Who wrote a stranger's article, where no label near its end tells it but the lines around a name below it do."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.names import read_people
from cleancopy.strangers.fields.bare_names import LONGEST_BARE, bare_names, is_role
from cleancopy.strangers.fields.date_lines import NEAR, entry_below
from cleancopy.strangers.fields.facts import facts, writers_behind_title
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.persons import is_spoken_of, is_subject
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.signatures import is_label

LONGEST_SIGNED = 40
"""Characters of a name, perhaps with a place, that stands alone."""
FAR = 15
"""Blocks below the article in which a page names its writer between a label and a role, or a Korean reporter."""

_KOREAN_ROLES = ("기자", "칼럼니스트")


def listed(sheet: Sheet) -> list[Found]:
    """The writers whom a list of facts about the article names beside its day."""
    told = facts(sheet)
    why = "The list of facts about the article names them beside its day."
    return [_line(sheet, told.written, told.names, why)] if told else []


def named_below(sheet: Sheet) -> list[Found]:
    """The writers by a line below the article that tells of them by what stands in it or around it."""
    below = range(sheet.last + 1, min(sheet.last + 1 + FAR, len(sheet.blocks)))
    return (
        _introduced(sheet, below)
        or _reporters(sheet, [*sheet.body[1:][-1:], *below])
        or _dated(sheet)
        or _titled(sheet)
        or _with_desk(sheet)
        or _signed(sheet)
    )


def _line(sheet: Sheet, index: int, names: tuple[str, ...], why: str) -> Found:
    return Found("authors", names, index, 0, len(sheet.texts[index]), why)


def _dated(sheet: Sheet) -> list[Found]:
    """The writer beside the day of a weblog's entry, right below it."""
    index = entry_below(sheet)
    names = bare_names(sheet.texts[index]) if index is not None else ()
    return [_line(sheet, index, names, "A name stands beside the day below it.")] if index is not None and names else []


def _titled(sheet: Sheet) -> list[Found]:
    """The writers behind a label without its colon, right below the article: `Autoren Ana Quill und Jon Pell`."""
    for index in range(sheet.last + 1, min(sheet.last + 1 + NEAR, len(sheet.blocks))):
        if names := writers_behind_title(sheet, index):
            return [_line(sheet, index, names, "A label with names stands below the article.")]
    return []


def _with_desk(sheet: Sheet) -> list[Found]:
    """The writers who stand with a desk right below the article: `Ana Quill und Redaktion Tideline`."""
    index = sheet.last + 1
    text = sheet.texts[index] if index < len(sheet.texts) and not sheet.blocks[index].bullet else ""
    people = read_people(text) if text and len(text) <= LONGEST_BARE else None
    names = bare_names(text) if people and (people.desk or people.agency) else ()
    return [_line(sheet, index, names, "Names stand with a desk below the article.")] if names else []


def _signed(sheet: Sheet) -> list[Found]:
    """The name alone with which an article ends, perhaps with a place: no tag, for the article does not tell of it."""
    below = [sheet.last + 1] if _is_over_furniture(sheet, sheet.last + 1) else []
    for index in (sheet.last, *below):
        text = sheet.texts[index] if 0 <= index < len(sheet.texts) else ""
        if not text or sheet.blocks[index].bullet:
            continue
        names = bare_names(text) if len(text) <= LONGEST_SIGNED and sheet.counts[text] == 1 else ()
        if (
            len(names) == 1
            and not is_spoken_of(sheet, names[0], note=index)
            and not is_subject(sheet, names[0], note=index)
        ):
            return [_line(sheet, index, names, "A name stands alone where the article ends.")]
    return []


def _is_over_furniture(sheet: Sheet, index: int) -> bool:
    """Whether what stands below a line is no other story, but a named part of the page's furniture or nothing."""
    if index + 1 >= len(sheet.texts):
        return True
    return index + 1 in sheet.spent and sheet.blocks[index + 1].gap > 0 and not sheet.is_dated(index + 1)


def _introduced(sheet: Sheet, indices: Sequence[int]) -> list[Found]:
    """The first name that stands between a label and its bearer's role, a line each."""
    for index in indices[:-2]:
        label, name, role = sheet.texts[index : index + 3]
        if is_label(label) and is_role(role) and len(names := bare_names(name)) == 1:
            return [_line(sheet, index + 1, names, "A name stands between a label and a role below the article.")]
    return []


def _reporters(sheet: Sheet, indices: Sequence[int]) -> list[Found]:
    """The first line that names Korean reporters by their role."""
    for index in indices:
        text = sheet.texts[index]
        if any(role in text for role in _KOREAN_ROLES) and (names := sheet.signed_by(index)):
            return [_line(sheet, index, names, "A reporter's name with the role stands below the article.")]
    return []
