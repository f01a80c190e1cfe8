"""Names of people as bylines and credits print them: what is a name, and which names a list holds.

A byline puts roles, places, dates, mail addresses and outlets beside its people without much order. Everything
that is none of these makes the whole reading fail (`read_people`), so a sentence is never taken for a list.
Names stay as printed, capitals too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from cleancopy import late
from cleancopy import name_words as words
from cleancopy.name_items import EDGES, Entry, Kind, is_stamp, read_item
from cleancopy.name_shape import is_person

__all__ = ["People", "is_person", "is_stamp", "read_people", "split_names"]

LONGEST_LIST = 600
"""Characters: the credit of a story with a dozen reporters in as many places is about this long."""

Joint = Literal["start", "comma", "and", "reset", "segment"]
Stage = Literal["open", "closed", "beside"]


class People(msgspec.Struct, frozen=True):
    """Whom a byline or a clause of a credit names; `helpers` stand after its "with"."""

    names: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    agency: str | None = None
    outlet: str | None = None
    desk: str | None = None


_ASIDES = late.regex(
    r"[(（\[][^()（）\[\]]*[)）\]]"  # (@handle), [Reporter]
    r"|(?:e-?mail:? )?(?<![^\s,;])[^\s,;@]*@[^\s,;@]+\.[^\s,;@]+|@[^\s,;@]*|https?://[^\s]*|www\.[^\s]*",
    re.IGNORECASE,
)
_JOINTS = late.regex(
    r",? (?P<conjunction>" + "|".join(words.CONJUNCTIONS) + r") |,? ?(?P<ampersand>&) ?"
    r"|(?P<reset>[;；])|(?P<segment> [-–—/·] | ?[|•] ?)|[,，、]|/(?![a-z])"
)
_JOINT_KINDS: dict[str | None, Joint] = {
    "conjunction": "and",
    "ampersand": "and",
    "reset": "reset",
    "segment": "segment",
    None: "comma",
}
_HELPER = late.regex(r",? (?:" + "|".join(words.HELPERS) + r") ")


def split_names(text: str) -> tuple[str, ...]:
    """Return the people that a list names, in its order; roles, places, outlets, mails and dates are left out."""
    return _names(_entries(_HELPER.split(text, maxsplit=1)[0])) if len(text) <= LONGEST_LIST else ()


def read_people(text: str) -> People | None:
    """Read a whole list of people; `None` when a part of it is neither a name nor what stands beside names."""
    if len(text) > LONGEST_LIST:
        return None
    main, *rest = _HELPER.split(text, maxsplit=1)
    entries, helpers = list(_entries(main)), [entry for part in rest for entry in _entries(part)]
    everyone = entries + helpers
    if not everyone or any(entry.kind == "unknown" for entry in everyone):
        return None
    if everyone[0].kind in ("stamp", "place"):
        return None
    first = {entry.kind: entry.text for entry in reversed(everyone)}
    return People(_names(entries), _names(helpers), first.get("agency"), first.get("outlet"), first.get("desk"))


def _names(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Return the names among the entries. Beside full names a single word is a place or a nickname."""
    found = [entry.text for entry in entries if entry.kind == "name"]
    full = [name for name in found if " " in name or not name[0].isupper()]
    return tuple(dict.fromkeys(full or found))


def _entries(text: str) -> Iterator[Entry]:
    """Say what the list holds, one after the other, as its punctuation parts it."""
    stage: Stage = "open"
    before: Joint = "start"
    for item, joint in _items(_ASIDES.sub(",", text)):
        stage = _stage(stage, before, joint)
        for entry in read_item(item):
            late = stage == "beside" or (stage == "closed" and entry.sign != "place")
            titles = joint == "comma" and entry.sign == "title"
            yield Entry(_kind_beside(item), item) if entry.kind == "name" and (late or titles) else entry
        before = joint


def _kind_beside(item: str) -> Kind:
    folded = item.casefold().split(" ")
    return "outlet" if any(word in words.OUTLET_WORDS for word in folded) else "place"


def _items(text: str) -> Iterator[tuple[str, Joint]]:
    """Yield the parts of a list, each with what joins it to the one before."""
    joint: Joint = "start"
    start = 0
    for found in _JOINTS.finditer(text):
        item = text[start : found.start()].strip(EDGES)
        if item:
            yield item, joint
        if item or joint != "start":
            joint = _JOINT_KINDS[found.lastgroup]
        start = found.end()
    if item := text[start:].strip(EDGES):
        yield item, joint


def _stage(stage: Stage, before: Joint, joint: Joint) -> Stage:
    """Where names may still come: after "A and B" a comma adds where or what they are, after `|` an outlet."""
    if joint in ("start", "reset"):
        return "open"
    if joint == "segment" or stage == "beside":
        return "beside"
    if joint == "comma":
        return "closed" if before == "and" else stage
    return "open"
