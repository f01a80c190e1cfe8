"""Datelines with the agency in brackets: `LAKEMONT, Ohio, Jan. 5 (AP) — …`, `Mohanpur (PTI) The …`, `(CNN) — …`."""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.dateline.lead import MIDDLING, begins_sentence, is_lead
from cleancopy.dateline.marks import DASH, first_mark, read_bare
from cleancopy.dateline.parts import Dateline, Where, read_where

_CLOSER = late.regex(rf" ?(?P<mark>{DASH}|[:：_|｜;]|\.(?= )) ?")
_BRACKETED = late.regex(r"(?P<where>[^()（）\n]{0,80})[(（](?P<source>[^()（）\n]{2,60})[)）]")
_QUALIFIED = late.regex(
    r"(?P<where>[^()（）\n]{1,50}[(（][^()（）\n]{1,30}[)）][^()（）\n]{0,30})[(（](?P<source>[^()（）\n]{2,60})[)）]"
)
_DASHLESS = frozenset({"PTI", "ANI", "IANS", "UNI", "UNB", "BSS", "CNN", "KNA", "epd"})
"""Agencies that go on without a dash or with a colon or period, so that a place in lower case before them is enough."""
_WEAK_MARKS = ("", ".", ":", "：")
_SOURCE = late.regex(r"[^\W\d_][\w&'’.-]*(?:,? ?[ /=・][^\W\d_][\w&'’.-]*){0,5}")


def read_bracketed(text: str) -> Dateline | None:
    """Read places and date, then an agency in brackets, or the agency first: `(ANSA) - VALDORO, 29 GEN - …`."""
    for pattern in (_BRACKETED, _QUALIFIED):
        found = pattern.match(text)
        if found and (dateline := _sourced(text, found["where"], found["source"].strip(), found.end())):
            return dateline
    return None


def _sourced(text: str, before: str, source: str, stop: int) -> Dateline | None:
    """A dateline whose `source` stands in the brackets that close at `stop`."""
    if not _SOURCE.fullmatch(source):
        return None
    agency = agency_of(source)
    closer = _CLOSER.match(text, stop)
    end = closer.end() if closer else stop + (text[stop : stop + 1] == " ")
    if not before.strip():
        return _agency_first(text, agency, stop, closer) if agency else None
    mark = closer["mark"] if closer else ""
    if not agency and not (mark and source[0].isupper()):
        return None
    where = read_where(before)
    if where is None or _is_gloss(before, source):
        return None
    if not (_is_sure_of_agency(text, where, agency, end, mark) if agency else _is_paper(text, where, end)):
        return None
    return Dateline(text[:stop], end, agency, where.places, where.date)


def _is_sure_of_agency(text: str, where: Where, agency: str, end: int, mark: str) -> bool:
    """A place in lower case could be a person (`Jane Roe (AP): …`), unless a dash and a sentence follow."""
    if where.capitals or where.date:
        return bool(mark) or end >= len(text) or begins_sentence(text, end)
    return begins_sentence(text, end) and (mark not in _WEAK_MARKS or agency in _DASHLESS)


def _is_paper(text: str, where: Where, end: int) -> bool:
    """Papers and stations sign like agencies, `BANGKOK (The Harbour Ledger): `; there the rest must be beyond doubt."""
    placed = where.capitals and (where.trust or where.region or where.date)
    return bool(placed) and is_lead(text, end, MIDDLING)


def _is_gloss(before: str, source: str) -> bool:
    """Whether the bracket explains the name before it, or the other way round: `UNITED MILLS UNION (UMU)`."""
    initials, letters = (
        "".join(word[0] for word in re.split(r"[ -]", part) if word[:1].isupper()) for part in (before, source)
    )
    return (len(initials) > 1 and initials == source) or (len(letters) > 1 and letters == before.strip())


def _agency_first(text: str, agency: str, stop: int, closer: re.Match[str] | None) -> Dateline | None:
    """The agency alone, or before place and date. In a line of its own without a dash it is a credit."""
    mark = first_mark(text, closer.end()) if closer else None
    if closer and mark and (inner := read_bare(text, closer.end(), mark)):
        return Dateline(inner.raw, inner.end, agency, inner.places, inner.date)
    end = closer.end() if closer else stop + (text[stop : stop + 1] == " ")
    return Dateline(text[:stop], end, agency) if closer or begins_sentence(text, end) else None
