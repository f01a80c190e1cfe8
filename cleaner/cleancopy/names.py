"""Names of people as bylines and credits print them: what is a name, and which names a list holds.

A byline puts roles, places, dates, mail addresses and outlets beside its people without much order. Everything
that is none of these makes the whole reading fail (`read_people`), so a sentence is never taken for a list.
Names stay as printed, capitals too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

import msgspec

from cleancopy import name_words as words
from cleancopy.name_shape import is_outlet, is_person, is_place, printed_agency

__all__ = ["People", "is_person", "is_stamp", "read_people", "split_names"]

LONGEST_LIST = 600
"""Characters: the credit of a story with a dozen reporters in as many places is about this long."""

Kind = Literal["name", "agency", "outlet", "desk", "stamp", "place", "unknown"]
Joint = Literal["start", "comma", "and", "reset", "segment"]
Stage = Literal["open", "closed", "beside"]


class People(msgspec.Struct, frozen=True):
    """Whom a byline or a clause of a credit names; `helpers` stand after its "with"."""

    names: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    agency: str | None = None
    outlet: str | None = None
    desk: str | None = None


class _Entry(NamedTuple):
    """What one item of a list is; `placed` when it says itself where ("A in Port Ellis")."""

    kind: Kind
    text: str
    placed: bool = False


_ASIDES = re.compile(
    r"[(（\[][^()（）\[\]]*[)）\]]"  # (@handle), [Reporter]
    r"|(?:e-?mail:? )?(?<![^\s,;])[^\s,;@]*@[^\s,;@]+\.[^\s,;@]+|@[^\s,;@]*|https?://[^\s]*|www\.[^\s]*",
    re.IGNORECASE,
)
_JOINTS = re.compile(
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
_EDGES = " :–—-‐"
_HELPER = re.compile(r",? (?:" + "|".join(words.HELPERS) + r") ")
_PLACED = re.compile(r"(?:^| )(?:" + "|".join(words.PLACE_LEADS) + r") (?P<place>.*)$")
_WORKS_FOR = re.compile(r" (?:[Ff]or|FOR) (?P<outlet>(?:the )?[A-Z].*)$")
_OWNER = re.compile(r"^(?P<owner>[^'’]{2,40})(?:['’]s|['’]) (?=[^\W\d_])")
_GLUED = re.compile(
    r"(?<=[a-zß-öø-ÿ])(?=(?:(?:News|Lifestyle|Sports?|Political|Senior|Chief|Business) ?)?"
    r"(?:Published|Updated|Twitter|Follow|Reporter|Writer|Editor|Correspondent|Journalist|Korrespondent|Redakteur))"
)
_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+")


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


def is_stamp(text: str) -> bool:
    """Whether `text` is a printed date or time, or says that one follows (`Published 4 hours ago`)."""
    if len(text) > LONGEST_LIST or _without_stamp(text):
        return False
    return len(_NUMBER.findall(text)) > 1 or bool(_WORD.search(text))


def _names(entries: Iterable[_Entry]) -> tuple[str, ...]:
    """Return the names among the entries. Beside full names a single word is a place or a nickname."""
    found = [entry.text for entry in entries if entry.kind == "name"]
    full = [name for name in found if " " in name or not name[0].isupper()]
    return tuple(dict.fromkeys(full or found))


def _entries(text: str) -> Iterator[_Entry]:
    """Say what the list holds, one after the other, as its punctuation parts it."""
    stage: Stage = "open"
    before: Joint = "start"
    for item, joint in _items(_ASIDES.sub(",", text)):
        stage = _stage(stage, before, joint)
        for entry in _read_item(item, leads=joint in ("start", "reset", "and")):
            late = stage == "beside" or (stage == "closed" and not entry.placed)
            yield _Entry(_kind_beside(item), item) if entry.kind == "name" and late else entry
        before = joint


def _kind_beside(item: str) -> Kind:
    folded = item.casefold().split(" ")
    return "outlet" if any(word in words.OUTLET_WORDS for word in folded) else "place"


def _items(text: str) -> Iterator[tuple[str, Joint]]:
    """Yield the parts of a list, each with what joins it to the one before."""
    joint: Joint = "start"
    start = 0
    for found in _JOINTS.finditer(text):
        item = text[start : found.start()].strip(_EDGES)
        if item:
            yield item, joint
        if item or joint != "start":
            joint = _JOINT_KINDS[found.lastgroup]
        start = found.end()
    if item := text[start:].strip(_EDGES):
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


def _read_item(item: str, leads: bool) -> Iterator[_Entry]:
    """Say what an item of a list is; it `leads` when a name may start here, rather than a title follow one."""
    if glue := _GLUED.search(item):
        item = item[: glue.start()]
    item = _without_stamp(item).rstrip(":,")
    if not item:
        yield _Entry("stamp", item)
    elif agency := printed_agency(item):
        yield _Entry("agency", agency)
    elif outlet := _WORKS_FOR.search(item):
        yield from _read_item(item[: outlet.start()], leads)
        yield _Entry("outlet", outlet["outlet"])
    elif place := _PLACED.search(item):
        known = is_place(place["place"])
        inner = _read_plain(item[: place.start()], leads) if place.start() else _Entry("place", item)
        yield inner._replace(placed=True) if known else _Entry("unknown", item)
    else:
        yield _read_plain(item, leads)


def _read_plain(item: str, leads: bool) -> _Entry:
    owner = _OWNER.match(item)
    if owner and (is_outlet(owner["owner"]) or printed_agency(owner["owner"])):
        item = item[owner.end() :]
    if _role_places(item.split(" ")):
        return _read_role(item, leads)
    if is_person(item):
        return _Entry("name", item)
    if is_outlet(item):
        return _Entry("outlet", item)
    return _Entry("place" if is_place(item) else "unknown", item)


def _read_role(item: str, leads: bool) -> _Entry:
    """Part a name from the role before or behind it; without one the item is a desk."""
    parts = item.split(" ")
    if any(part in words.SENTENCE for part in parts):
        return _Entry("unknown", item)
    if not leads:
        return _Entry("desk", item)
    places = _role_places(parts)
    behind, before = " ".join(parts[places[-1] + 1 :]), _without_beat(parts[: places[0]])
    for name in (behind, before):
        if " " in name and is_person(name):
            return _Entry("name", name)
    agency = printed_agency(before)
    return _Entry("agency", agency) if agency else _Entry("desk", item)


def _role_places(parts: Sequence[str]) -> list[int]:
    folded = [part.casefold().strip(".,:") for part in parts]
    return [place for place, word in enumerate(folded) if word in words.ROLES or word in words.DESKS]


def _without_beat(parts: Sequence[str]) -> str:
    """Return the words before a role without those that only describe it (`Senior Political`, `Landespolitische`)."""
    end = len(parts)
    while end and (
        parts[end - 1].casefold() in words.BEATS
        or parts[end - 1].endswith(("ische", "ischer"))
        or parts[end - 1] in "–—-"
    ):
        end -= 1
    return " ".join(parts[:end])


def _without_stamp(item: str) -> str:
    """Return the item without the date, the time or the button that ends it."""
    digit = _DIGIT.search(item)
    if digit:
        if not all(_is_stamp(word) for word in _WORD.findall(item, digit.start())):
            return item
        item = item[: digit.start()]
    parts = item.strip(_EDGES).split(" ")
    while parts and _ends_as_stamp(parts[-1].strip(".,:("), dated=bool(digit)):
        parts.pop()
    return " ".join(parts).strip(_EDGES)


def _is_stamp(word: str) -> bool:
    folded = word.casefold()
    return folded in words.STAMPS or folded in words.BUTTONS or folded in words.MONTHS or folded in words.WEEKDAYS


def _ends_as_stamp(word: str, dated: bool) -> bool:
    folded = word.casefold()
    if folded in words.BUTTONS or (word.islower() and folded in words.STAMPS):
        return True
    return dated and (not word or folded in words.MONTHS or folded in words.WEEKDAYS)
