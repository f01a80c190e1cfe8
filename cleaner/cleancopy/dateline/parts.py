"""A dateline, and its first part: `LAKEMONT, Ohio, Jan. 5`, before the agency or dash, -> places and date."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from cleancopy import late
from cleancopy.dateline.dates import MONTHS, split_date
from cleancopy.dateline.names import (
    PARTICLES,
    Trust,
    is_body,
    is_capitals,
    is_name,
    is_person_or_label,
    is_region,
    title_case,
    trust_of,
)
from cleancopy.dateline.places import RIVERS


class Dateline(msgspec.Struct, frozen=True):
    """A dateline at the start of a text.

    `raw` is the dateline as printed, brackets around an agency included, without the dash or colon behind it;
    `text[end:]` is what stays, dash and spaces gone. `places` are written as a reader would (`Kota Kinabalu`),
    without region or country; `date` is as printed. `reporters` are the writers where the dateline names them.
    """

    raw: str
    end: int
    agency: str | None = None
    places: tuple[str, ...] = ()
    date: str | None = None
    reporters: tuple[str, ...] = ()


class Where(msgspec.Struct, frozen=True):
    """Places and date of a dateline; `capitals` and `region` tell how the places were printed."""

    places: tuple[str, ...]
    date: str | None
    capitals: bool
    region: bool
    trust: Trust


LONGEST = 80
"""Characters before the dash, agency included: longer ones have not been seen."""

_QUALIFIER = late.regex(r"(.*?) ?[\[(（][^\[\]()（）]{1,30}[\])）]")
_NEAR = late.regex(r"(?:NEAR|OUTSIDE|Near)(?: THE)? (?=\w)")
_MOVING = late.regex(r"(?:(?P<ship>ABOARD|ON BOARD)|ON THE|OVER THE|EN ROUTE TO) [^\W_][\w .'’-]{2,50}")
_SMALL_WORDS = PARTICLES | MONTHS | {"and", "och", "og"}
_JOINS = late.regex(r" ?[/・] ?| & | (?:and|und|et|y|e|och|og|AND|UND|ET) ")


@lru_cache(maxsize=8192)  # the same places open story after story
def read_where(text: str) -> Where | None:
    """Read places and date out of what stands before the agency or dash; `None` when it is anything else."""
    if len(text) > LONGEST or _is_prose(text):
        return None
    text, date = split_date(text.strip(" ,:-–—"))
    if not text:
        return Where((), date, capitals=False, region=False, trust=Trust.NONE) if date else None
    if moving := _MOVING.fullmatch(text):
        return Where((), date, capitals=True, region=False, trust=Trust.KNOWN if moving["ship"] else Trust.NONE)
    return _read_places(_NEAR.sub("", text, count=1), date)


def _is_prose(text: str) -> bool:
    """Whether a word in lower case stands there that neither names of places nor dates have."""
    return any(word.islower() and word.isalpha() and word not in _SMALL_WORDS for word in text.split(" "))


def _read_places(text: str, date: str | None) -> Where | None:
    whole = is_region(text.partition(", ")[2])
    found = [_read_place(item) for item in ([text] if whole else _JOINS.split(text))]
    places = [name for item in found if item for name in item[0] if name.casefold() not in RIVERS or len(found) == 1]
    region = any(item[1] for item in found if item)
    if None in found or not 1 <= len(places) <= 6:
        return None
    capitals = all(map(is_capitals, places))
    if any(map(is_body, places)) or (not (capitals and region) and any(map(is_person_or_label, places))):
        return None
    weights = [trust_of(name) for name in places]
    trust = max(weights) if min(weights) or len(weights) == 1 else Trust.NONE
    return Where(tuple(map(title_case, places)), date, capitals, region, trust)


def _read_place(text: str) -> tuple[list[str], bool] | None:
    """One item between joins, `HAVENBROOK, Ohio`: its places, and whether a region or country stood with them."""
    if qualified := _QUALIFIER.fullmatch(text):
        text = qualified[1]
    first, *others = (part.strip() for part in text.split(","))
    unknown = [other for other in others if not is_region(other)]
    if not all(map(is_name, (first, *unknown))):
        return None
    if not is_capitals(first):
        return [first], bool(qualified or others) and not unknown
    more = [other for other in unknown if is_capitals(other)]
    return [first, *more], bool(qualified) or len(others) > len(unknown)
