"""The byline where an article ends: in a bracket behind its last sentence, or in a note about the writer below it."""

from __future__ import annotations

from cleancopy import late
from cleancopy.strangers.fields.bare_names import bare_names, is_role
from cleancopy.strangers.fields.closing import UNNAMED
from cleancopy.strangers.fields.company import BEHIND
from cleancopy.strangers.fields.eastern_reporters import bracketed_names
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.notes import noted, signed_off
from cleancopy.strangers.fields.persons import is_spoken_of
from cleancopy.strangers.fields.sheet import Sheet

LAST = 2
"""Paragraphs at the end of which a bracket may name the writers."""
NOTES = 10
"""Blocks below the article in which a note about the writer may stand without a byline."""

_TAKEN_FROM = late.regex(
    r"(?:(?:Aus|From|Tiré de|Extrait de|Quelle|Source|Fuente|Fonte|In) ?: ?|(?:Zuerst |First )?(?:Erschienen|erschienen"
    r"|Published|published) in |Excerpted from |Auszug aus )[^\W\d_a-zß-ÿ„“\"«]"
)
"""What stands below the writer of a text that is printed again."""


def bracketed_writers(sheet: Sheet) -> list[Found]:
    """The writers in the bracket that ends the article."""
    for index in sheet.body[: -LAST - 1 : -1]:
        if note := signed_off(sheet.texts[index]):
            why = "The bracket that ends the article names them."
            return [Found("authors", note.names, index, note.start, note.end, why)]
    return []


def eastern_writers(sheet: Sheet) -> list[Found]:
    """The writers in the bracket that stands alone where a Japanese article ends."""
    for index in range(max(sheet.first, sheet.last), min(sheet.last + 1 + BEHIND, len(sheet.blocks))):
        text = sheet.texts[index]
        if names := bracketed_names(text):
            return [Found("authors", names, index, 0, len(text), "The bracket below the article names them.")]
    return []


def noted_writer(sheet: Sheet) -> list[Found]:
    """The writer whom a note at the end of the article is about, or whose name stands alone above such a note."""
    for index in range(max(sheet.first, sheet.last - 2), min(sheet.last + 1 + NOTES, len(sheet.blocks))):
        text = sheet.texts[index]
        name = noted(text) if index <= sheet.last or not sheet.blocks[index].bullet else None
        if name and not is_spoken_of(sheet, name, note=index):
            return [Found("authors", (name,), index, 0, len(name), "A note about the writer stands below the article.")]
        names = bare_names(text) if index > sheet.last else ()
        if len(names) == 1 and _is_above_note(sheet, index, names[0]) and not is_spoken_of(sheet, names[0]):
            why = "A name stands above a note about its bearer, below the article."
            return [Found("authors", names, index, 0, len(text), why)]
    return []


def _is_above_note(sheet: Sheet, index: int, name: str) -> bool:
    """Whether what stands below a name is its bearer's role, or tells of its bearer."""
    if index + 1 >= len(sheet.texts):
        return False
    below = sheet.texts[index + 1]
    if below == name and index + 2 < len(sheet.texts):
        below = sheet.texts[index + 2]
    if UNNAMED.match(below) or _TAKEN_FROM.match(below):
        return True
    tells = below.startswith(f"{name} ") and below[len(name) + 1 :][:1].islower()
    return tells or is_role(below) or _last(noted(below) or "") == _last(name)


def _last(name: str) -> str:
    return name.rpartition(" ")[2]
