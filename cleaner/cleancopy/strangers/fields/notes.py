"""Writers where an article ends: in a bracket behind its last sentence, or in the note about the writer below it."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleancopy import late
from cleancopy import name_words as words
from cleancopy.names import is_person, read_people
from cleancopy.strangers.fields.stamps import has_date

LONGEST_BRACKET, LONGEST_NOTE, LONGEST_NAME = 160, 500, 60
"""Characters."""

_TWICE = re.compile(r"(?P<name>[^\W\d_][^\W\d_.'’-]{1,20}(?: [^\W\d_][^\W\d_.'’-]{0,20}){1,3}) (?=(?P=name) )")
"""The text of the writer's picture before the note."""
_NAME = re.compile(
    r"(?P<name>[^\W\d_a-zß-ÿ][\w.'’-]*(?: (?:(?:de|da|del|della|di|van|von|der|den|ter|la|le|al|bin|el|dos|y|e) )*"
    r"[^\W\d_a-zß-ÿ][\w.'’-]*){1,3})(?: ?\([^()]{1,30}\))?"
)
BEING = "is|was|ist|war|est|es|è|é|er|är|jest|je|on"
DOING = (
    "covers|reports|writes|works|joined|schreibt|berichtet|arbeitet|schrijft|skriver|couvre|écrit|escribe|cubre|scrive"
)
"""What notes say that a writer is and does, as a regular expression's alternatives."""
_TELLING = re.compile(rf",? (?:{BEING}|{DOING}|has been|était|fue|zijn|cover|report|write|work) ")
_COVERING = re.compile(
    r",? (?:covers|reports on|writes (?:about|for)|schreibt|berichtet|couvre|escribe|scrive|skriver) "
)
_CALLINGS = words.ROLES | set(
    "professor professorin minister fellow author novelist historian historiker economist ökonom economista lecturer"
    " dozent dozentin direktor direktorin director directeur directrice president präsident präsidentin host researcher"
    " scholar analyst expert strategist lawyer researcher schriftsteller schriftstellerin escritor escritora".split()
)
"""What writers of articles are."""
_HAN_SIGNED = late.regex(
    r"[。！？”」](?P<bracket> ?[（(](?P<role>(?:本报|本報)?(?:记者|記者|通讯员|评论员|作者|撰文|文)[:：/／ ]?)?"
    r"(?P<names>[㐀-鿿]{2,4}(?:[、， ][㐀-鿿]{2,4}){0,4})[）)])$"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TITLE_WORDS = 14
"""Words of a note in which the writer's role stands."""


class Note(NamedTuple):
    """The writers whom a text names, and where in it."""

    names: tuple[str, ...]
    start: int
    end: int


def signed_off(text: str) -> Note | None:
    """The writers in the bracket that ends a paragraph: `... (Ana Quill, Ben Roe, 3.5.2024)`, `……。（王小明）`.

    Without a date only names in Han characters are writers there.
    """
    if text.endswith(("）", ")")) and (signed := _HAN_SIGNED.search(text, max(0, len(text) - LONGEST_BRACKET))):
        names = tuple(signed["names"].replace("，", "、").replace(" ", "、").split("、"))
        is_sure = signed["role"] or all(name[0] in words.CHINESE_SURNAMES and len(name) < 4 for name in names)
        return Note(names, signed.start("bracket"), len(text)) if is_sure and all(map(is_person, names)) else None
    start = text.rfind("(", max(0, len(text) - LONGEST_BRACKET))
    inner = text[start + 1 : -1]
    if start <= 0 or not text.endswith(")") or not has_date(inner):
        return None
    people = read_people(inner)
    names = tuple([name for name in people.names if " " in name]) if people else ()
    return Note(names, start, len(text)) if names else None


def noted(text: str) -> str | None:
    """The writer about whom a note is, such as `Ana Quill is a shipping reporter for the Harbour Ledger`."""
    if twice := _TWICE.match(text, 0, 2 * LONGEST_NAME):
        text = text[twice.end() :]
    if len(text) > LONGEST_NOTE or not (found := _NAME.match(text)):
        return None
    name, rest = found["name"], text[found.end() :]
    if not is_person(name) or not (telling := _TELLING.match(rest)):
        return None
    if _COVERING.match(rest):
        return name
    titles = [word.casefold() for word in _WORD.findall(rest[telling.end() :])[:_TITLE_WORDS]]
    return name if not _CALLINGS.isdisjoint(titles) else None
