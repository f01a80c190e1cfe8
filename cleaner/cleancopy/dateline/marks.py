"""Datelines that a dash, a colon or a bar ends: with an agency beside the mark, or with none.

`Accrava, Jan. 5, GNA – …`, `BERLIN taz | …`, `СЕВЕРСК, 7 ноя - РИА Новости. …`; and the least certain of all:
`BRAMFORD, Yorkshire — …`, `NORTHPORT: …`, `Nordhafen, 27.6.2024 – …`.
"""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.dateline.lead import LONG, MIDDLING, SHORT, is_lead, is_speech
from cleancopy.dateline.names import Trust, is_region
from cleancopy.dateline.parts import LONGEST, Dateline, Where, read_where

DASH = r"(?:\. ?(?=[-–—]))?(?:-{1,3}|[—–‒―−ー]){1,2}"
"""What may stand behind an agency in brackets or between slashes."""

_SIGN = late.regex("[—–‒―−:：|｜-]")
_MARK = late.regex(r"(?P<mark>[—–‒―−]|--+|-(?= )|(?<= )-(?=[^\s-])|[:：](?= )|[|｜])[—–-]? ?")
_AGENCY_LAST = late.regex(
    r"(?P<where>.{3,60}?)(?:, (?P<comma>[A-Z]{2,10})|\. (?P<period>[^ ,]{4,25})| (?P<lower>[a-z]{2,5}))"
)
_AGENCY_NEXT = late.regex(r"(?P<source>[^.—–()\n-]{2,30})\. ?")
_NO_PLACE = late.regex(r"[()（）\[\]\"“”„?!;\n]")


def read_marked(text: str) -> Dateline | None:
    """Read what stands before the first mark: with an agency beside it, else without any."""
    mark = first_mark(text)
    return (_unbracketed(text, mark) or read_bare(text, 0, mark)) if mark else None


def first_mark(text: str, start: int = 0) -> re.Match[str] | None:
    """The dash, colon or bar that could end a dateline which begins at `start`, as the group `mark`."""
    signs = _SIGN.finditer(text, start, start + LONGEST + 8)
    return next((mark for sign in signs if (mark := _MARK.match(text, sign.start()))), None)


def _unbracketed(text: str, mark: re.Match[str]) -> Dateline | None:
    before = text[: mark.start()].rstrip()
    if last := _AGENCY_LAST.fullmatch(before):
        source = last[last.lastindex or 0]
        return None if is_region(source) else _signed(text, last["where"], source, len(before), mark.end())
    if mark["mark"] in "-–—" and (following := _AGENCY_NEXT.match(text, mark.end())):
        return _signed(text, before, following["source"], following.end("source"), following.end())
    return None


def _signed(text: str, before: str, source: str, stop: int, end: int) -> Dateline | None:
    agency = agency_of(source)
    where = read_where(before) if agency else None
    if where and (where.capitals or where.date):
        return Dateline(text[:stop], end, agency, where.places, where.date)
    return None


def read_bare(text: str, start: int, mark: re.Match[str]) -> Dateline | None:
    """Read places and date alone, from `start` to the mark."""
    before = text[start : mark.start()].rstrip()
    where = None if _NO_PLACE.search(before) else read_where(before)
    if not where or not (where.places or where.trust):
        return None
    if not _is_sure_without_agency(text, where, mark.end(), mark["mark"]):
        return None
    return Dateline(text[: start + len(before)], mark.end(), None, where.places, where.date)


def _is_sure_without_agency(text: str, where: Where, end: int, mark: str) -> bool:
    dash = mark not in ":：|｜"
    if where.date or where.region:
        return is_lead(text, end, SHORT) if where.capitals else dash and _is_surely_placed(text, where, end)
    if not where.capitals or (not dash and is_speech(text, end)):
        return False
    if where.trust is Trust.KNOWN:
        return is_lead(text, end, SHORT)
    if where.trust is Trust.NONE or mark in "|｜" or (not dash and any(" " in place for place in where.places)):
        return False
    return is_lead(text, end, MIDDLING if dash else LONG) and not is_speech(text, end)


def _is_surely_placed(text: str, where: Where, end: int) -> bool:
    """Whether a place in lower case is none of a writer's two names, `Jane Roe, 5 May – …`."""
    one_word = not any(" " in place for place in where.places)
    return (one_word or where.region or where.trust is Trust.KNOWN) and is_lead(text, end, MIDDLING)
