"""One item of a list of people: a name with the role, place, outlet, date or button that stands round it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from cleancopy import late
from cleancopy import name_words as words
from cleancopy.name_shape import is_outlet, is_person, is_place, printed_agency
from cleancopy.stamp_words import BUTTONS, MONTHS, STAMPS, WEEKDAYS

Kind = Literal["name", "agency", "outlet", "desk", "stamp", "place", "unknown"]
Sign = Literal["", "place", "title"]


class Entry(msgspec.Struct, frozen=True):
    """What an item is; `sign` tells that the item itself gave the person a place or a title."""

    kind: Kind
    text: str
    sign: Sign = ""


EDGES = " :·–—-‐+"
_PLACED = late.regex(r"(?:^| )(?:" + "|".join(words.PLACE_LEADS) + r") (?P<place>.*)$")
_WORKS_FOR = late.regex(r" (?:[Ff]or|FOR|of(?= the )) (?P<outlet>(?:the )?[A-Z].*)$")
_OWNER = late.regex(r"^(?P<owner>[^'’]{2,40})(?:['’]s|['’]) (?=[^\W\d_])")
_GLUED = late.regex(
    r"(?<=[a-zß-öø-ÿ])(?=(?:(?:News|Lifestyle|Sports?|Political|Senior|Chief|Staff|Business) ?)?"
    r"(?:Published|Updated|Twitter|Follow|Contact(?: |$)|View (?:[Mm]ore|[Aa]ll|[Pp]rofile)|See (?:[Mm]ore|[Aa]ll)"
    r"|(?:More|All) (?:[Aa]rticles|[Pp]osts|[Ss]tories|by|from)"
    r"|Reporter|Writer|Editor|Correspondent|Columnist|Journalist|Korrespondent|Redakteur"
    r"|(?:January|February|March|April|June|July|August|September|October|November|December) \d))"
    r"|(?<=[A-ZÀ-Þ]{3})(?=(?:STAFF|SENIOR|SPECIAL) [A-Z]{4,}|(?<=[A-Z]ST)UPDATED)"
)
_GLUED_BEAT = late.regex(
    r"(?<=[a-zß-öø-ÿ]{2})(?=(?:[A-Z]{2,5}|Fox|Tech)?(?:News|Sports?|Business|Politics|Lifestyle|Opinion|Entertainment)$)"
)
"""Behind a full name a section may be glued too: `Mina AlbrightBusiness`."""
_NICKNAME = late.regex(r" [\"“„][^\W\d_][\w .’'-]{0,20}[\"”“] (?=[^\W\d_])")
"""What a person is called, in quotation marks amid the name: `Mina "Minnie" Albright`."""
_WORD = late.regex(r"[^\W\d_]+")
_DIGIT = late.regex(r"\d")
_DATE = late.regex(r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{1,2}[:.h]\d{2}")
_BARE_NUMBER = late.regex(r"\d{1,4}\.?|\d{1,2},? (?:19|20)\d\d")
_ON_WEEKDAY = late.regex(
    r" (?:on|am|le|el|den|il|vom|om) (?P<day>[^\W\d_]+)\.?$"
    r"|\S \S+(?P<bare> (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat))$"
)
"""The weekday of a date whose rest stands behind a comma. Without `on` two words have to stand before: Billy Sunday."""


def is_stamp(text: str) -> bool:
    """Whether `text` is a printed date or time, or says that one follows (`Published 4 hours ago`)."""
    if _without_stamp(text):
        return False
    return bool(_DATE.search(text) or _WORD.search(text))


def read_item(item: str) -> Iterator[Entry]:
    """Say what an item of a list is: mostly one thing, but a name may bring its outlet along."""
    if glue := _GLUED.search(item):
        item = item[: glue.start()]
    elif (beat := _GLUED_BEAT.search(item)) and " " in item[: beat.start()]:
        item = item[: beat.start()]
    label, _, value = item.partition(": ")
    if value and _DIGIT.search(value) and len(value) < 20 and label.rsplit(" ", 1)[-1].casefold() not in BUTTONS:
        item = ""
    item = _without_stamp(item).rstrip(":,")
    if not item:
        yield Entry("stamp", item)
    elif agency := printed_agency(item):
        yield Entry("agency", agency)
    elif outlet := _WORKS_FOR.search(item):
        yield from read_item(item[: outlet.start()])
        yield Entry("outlet", outlet["outlet"])
    elif place := _PLACED.search(item):
        inner = _read_plain(item[: place.start()]) if place.start() else [Entry("place", item)]
        known = is_place(place["place"])
        yield from (
            msgspec.structs.replace(entry, sign="place") if known else Entry("unknown", item) for entry in inner
        )
    else:
        yield from _read_plain(item)


def _read_plain(item: str) -> list[Entry]:
    item = _without_owner(item)
    parts = item.split(" ")
    if _role_places(parts):
        return [_read_role(parts)]
    if is_person(_NICKNAME.sub(" ", item)):
        return [Entry("name", item)]
    if len(parts) > 2 and is_outlet(parts[-1]) and is_person(named := " ".join(parts[:-1])):
        return [Entry("name", named, "title"), Entry("outlet", parts[-1])]
    name, house = " ".join(parts[:-2]), " ".join(parts[-2:])
    if len(parts) > 3 and parts[-1].casefold() in words.SURE_OUTLETS and _is_no_house(name):
        return [Entry("name", name, "title"), Entry("outlet", house)]
    if is_outlet(item):
        return [Entry("outlet", item)]
    return [Entry("place" if is_place(item) else "unknown", item)]


def _is_no_house(name: str) -> bool:
    """Whether what stands before `Harbour News` is a person, not the beginning of the paper's own name."""
    return (
        " " in name and is_person(name) and (words.OUTLET_WORDS | words.SECTIONS).isdisjoint(name.casefold().split(" "))
    )


def _without_owner(item: str) -> str:
    """Return `Harbour News' A` without its outlet, and a name that the page printed twice once."""
    owner = _OWNER.match(item)
    if owner and (is_outlet(owner["owner"]) or printed_agency(owner["owner"])):
        item = item[owner.end() :]
    half = len(item) // 2
    if item[:half] == item[half:] and " " in item[:half]:
        return item[:half]
    return item[:half] if item[:half] == item[half + 1 :] and " " in item[:half] else item


def _read_role(parts: Sequence[str]) -> Entry:
    """Part a name from the role before or behind it; without one the item is a desk."""
    item = " ".join(parts)
    if any(part in words.SENTENCE for part in parts):
        return Entry("unknown", item)
    roles = _role_places(parts)
    before, behind = _without_beat(parts[: roles[0]]), " ".join(parts[roles[-1] + 1 :])
    for name, place in ((behind, roles[-1]), (before, roles[0])):
        if " " in name and is_person(name) and parts[place].casefold().strip(".,:") not in words.DESKS:
            return Entry("name", name, "title")
    named, _, house = before.rpartition(" ")
    if " " in named and house.casefold() in words.OUTLET_WORDS and is_person(named):
        return Entry("name", named, "title")  # `Ana Quill Globe Staff`
    agency = printed_agency(before)
    return Entry("agency", agency) if agency else Entry("desk", item)


def _role_places(parts: Sequence[str]) -> list[int]:
    """Where nouns for a role or a desk stand; the `staff` of a staff writer only describes one."""
    folded = [part.casefold().strip(".,:") for part in parts]
    return [
        place
        for place, word in enumerate(folded)
        if word in words.ROLES
        or ("-" in word and word.rpartition("-")[2] in words.ROLES)
        or (word in words.DESKS and not (word == "staff" and words.ROLES.intersection(folded[place + 1 : place + 2])))
    ]


def _without_beat(parts: Sequence[str]) -> str:
    """Return the words before a role without those that only describe it (`Senior Political`, `Landespolitische`)."""
    end = len(parts)
    while end and _is_beat(parts[end - 1]):
        end -= 1
    return " ".join(parts[:end])


def _is_beat(word: str) -> bool:
    folded = word.casefold()
    return folded in words.BEATS or folded in EDGES or folded.endswith(("ische", "ischer"))


def _without_stamp(item: str) -> str:
    """Return the item without the date, the time or the button that ends it."""
    digit = _DIGIT.search(item)
    if digit:
        tail = item[digit.start() :]
        stamped = digit.start() == 0 or _WORD.findall(tail) or _DATE.search(tail) or _BARE_NUMBER.fullmatch(tail)
        if not stamped or not all(_is_stamp(word) for word in _WORD.findall(tail)):
            return item
        item = item[: digit.start()]
    elif (weekday := _ON_WEEKDAY.search(item)) and (weekday["bare"] or weekday["day"].casefold() in WEEKDAYS):
        item = item[: weekday.start("bare") if weekday["bare"] else weekday.start()]
    parts = item.strip(EDGES).split(" ")
    while parts and _ends_as_stamp(parts[-1].strip(".,:(-–"), dated=bool(digit)):
        if parts.pop().casefold().strip(":") in ("updated", "modified") and parts[-1:] == ["Last"]:
            parts.pop()
    return " ".join(parts).strip(EDGES)


def _is_stamp(word: str) -> bool:
    folded = word.casefold()
    return folded in STAMPS or folded in BUTTONS or folded in MONTHS or folded in WEEKDAYS


def _ends_as_stamp(word: str, dated: bool) -> bool:
    folded = word.casefold()
    if folded in BUTTONS or (word.islower() and folded in STAMPS):
        return True
    return dated and (
        not word or folded in MONTHS or folded in WEEKDAYS or word in ("On", "Vom", "Am", "At", "ON", "AT")
    )
