"""The dateline at the start of a story: `SEOUL (Reuters) - `, `KOTA KINABALU: `, `MOSKARA, January 21. /TASS/. `.

All known forms are one of a few shapes: places and date, then an agency between brackets or slashes, then a dash;
the agency first; no agency; East Asian brackets. One function reads each shape, and the least certain comes last.
Precision goes before recall: without an agency, a date or a region, a name in capitals must look like a place's
(`dateline_names.py`) and the text behind it like the lead of a story.

What can't be told apart at the start of a block, such as a sentence that happens to begin `WASHINGTON — The`, is
read as a dateline; that only the first blocks of a body are asked is the caller's part.
"""

from __future__ import annotations

import re
from itertools import pairwise

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.dateline_east import read_eastern
from cleancopy.dateline_lead import begins_sentence, is_lead, is_speech
from cleancopy.dateline_names import Trust, is_region
from cleancopy.dateline_parts import LONGEST, Dateline, Where, read_where

__all__ = ["GATE", "Dateline", "read"]

# --- the gate: classes are spelled out, since RE2's \w and \d are ASCII where Python's are Unicode -------------------

_UPPER = "A-ZÀ-ÞĀ-ɏΆ-ΫЀ-ЯҊ-ԯḀ-ỿ"
_CASELESS = "\u0590-\u0e7f"
_CAPITALS = f"(?:Ma?c|D[ei]|L[ae])?[{_UPPER}]['’.]?[{_UPPER}]"
_BRACKETED_START = r"[(\[（［【]"
_BRACKET_SOON = rf"[{_UPPER}{_CASELESS}0-9'’][^(\n]{{1,80}}\([^)\n]{{2,60}}\)"
_SLASHES_SOON = rf"[{_UPPER}][^/\n]{{1,80}}/[^/\n]{{2,80}}/"
_DASH_SOON = rf"[{_UPPER}][^,.\n]{{1,50}}[,.] [^\n—–‒―−]{{1,60}}?(?:[—–‒―−:|]|--| -|- |\.-)"
_WESTERN = f"(?:{_CAPITALS}|{_BRACKETED_START}|{_BRACKET_SOON}|{_SLASHES_SOON}|{_DASH_SOON})"
_HAN = "一鿿"
_BEHIND_HAN = "[^。\n]{2,30}日[^。\n]{0,6}[电電讯訊]"
GATE = f"(?:{_WESTERN}|[{'-'.join(_HAN)}]{_BEHIND_HAN})"
"""What every text that `read` accepts begins with, as a regular expression of both RE2 and Python."""

_WESTERN_GATE = late.regex(_WESTERN)
_CHINESE_GATE = late.regex(_BEHIND_HAN)


def read(text: str) -> Dateline | None:
    """Read the dateline that `text` (white space folded) begins with, or return `None`. Never raises."""
    if not _passes_gate(text):
        return None
    return next((found for shape in _SHAPES if (found := shape(text))), None)


def _passes_gate(text: str) -> bool:
    """The same as GATE. Python compiles a class of all Han letters one by one."""
    if _HAN[0] <= text[:1] <= _HAN[1] and _CHINESE_GATE.match(text, 1):
        return True
    return bool(_WESTERN_GATE.match(text))


_DASH = r"(?:\. ?(?=[-–—]))?(?:-{1,3}|[—–‒―−ー]){1,2}"
_CLOSER = late.regex(rf" ?(?P<mark>{_DASH}|[:：_|｜;]|\.(?= )) ?")


# --- A and B: LAKEMONT, Ohio, Jan. 5 (AP) — ...   Mohanpur (PTI) The ...   (CNN) — ...   (ANSA) - VALDORO, 29 GEN - ...

_BRACKETED = late.regex(r"(?P<where>[^()（）\n]{0,80})[(（](?P<source>[^()（）\n]{2,60})[)）]")
_QUALIFIED = late.regex(
    r"(?P<where>[^()（）\n]{1,50}[(（][^()（）\n]{1,30}[)）][^()（）\n]{0,30})[(（](?P<source>[^()（）\n]{2,60})[)）]"
)
_DASHLESS = frozenset({"PTI", "ANI", "IANS", "UNI", "UNB", "BSS", "CNN", "KNA", "epd"})
"""Agencies that go on without a dash or with a colon or period, so that a place in lower case before them is enough."""
_WEAK_MARKS = ("", ".", ":", "：")
_SOURCE = late.regex(r"[^\W\d_][\w&'’.-]*(?:,? ?[ /=・][^\W\d_][\w&'’.-]*){0,5}")


def _bracketed(text: str) -> Dateline | None:
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
    return bool(placed) and is_lead(text, end, _MIDDLING)


def _is_gloss(before: str, source: str) -> bool:
    """Whether the bracket explains the name before it, or the other way round: `UNITED MILLS UNION (UMU)`."""
    initials, letters = (
        "".join(word[0] for word in re.split(r"[ -]", part) if word[:1].isupper()) for part in (before, source)
    )
    return (len(initials) > 1 and initials == source) or (len(letters) > 1 and letters == before.strip())


def _agency_first(text: str, agency: str, stop: int, closer: re.Match[str] | None) -> Dateline | None:
    """The agency alone, or before place and date. In a line of its own without a dash it is a credit."""
    mark = _first_mark(text, closer.end()) if closer else None
    if closer and mark and (inner := _bare(text, closer.end(), mark)):
        return Dateline(inner.raw, inner.end, agency, inner.places, inner.date)
    end = closer.end() if closer else stop + (text[stop : stop + 1] == " ")
    return Dateline(text[:stop], end, agency) if closer or begins_sentence(text, end) else None


# --- C: MOSKARA, January 21. /TASS/. ...   LAKEMONT, Jan. 5, 2024 /PRNewswire/ -- ...   LAKEMONT / WIRE / Jan. 5 / ...

_AFTER_SLASH = late.regex(rf"(?: (?P<date>[^/\n]{{5,25}}) /(?: ?{_DASH})?| ?{_DASH}|[.,](?: ?{_DASH})?) ?")


def _slashed(text: str) -> Dateline | None:
    if "/" not in text[:LONGEST]:
        return None
    slashes = [at for at, sign in enumerate(text[: LONGEST + 40]) if sign == "/"]
    for left, right in pairwise(slashes):
        agency = agency_of(text[left + 1 : right].strip())
        closer = _AFTER_SLASH.match(text, right + 1)
        if not agency or not closer:
            continue
        before, stop = text[:left].rstrip(" ."), right + 1
        if closer["date"]:
            before, stop = f"{before}, {closer['date']}", closer.end("date") + 2
        where = read_where(before)
        if where and (where.date or where.capitals):
            return Dateline(text[:stop], closer.end(), agency, where.places, where.date)
    return None


# --- agencies without brackets: Accrava, Jan. 5, GNA – ...   BERLIN taz | ...   СЕВЕРСК, 7 ноя - РИА Новости. ... ----

_SIGN = late.regex("[—–‒―−:：|｜-]")
_MARK = late.regex(r"(?P<mark>[—–‒―−]|--+|-(?= )|(?<= )-(?=[^\s-])|[:：](?= )|[|｜])[—–-]? ?")
_AGENCY_LAST = late.regex(
    r"(?P<where>.{3,60}?)(?:, (?P<comma>[A-Z]{2,10})|\. (?P<period>[^ ,]{4,25})| (?P<lower>[a-z]{2,5}))"
)
_AGENCY_NEXT = late.regex(r"(?P<source>[^.—–()\n-]{2,30})\. ?")


def _marked(text: str) -> Dateline | None:
    """The shapes in which a dash, colon or bar comes first: with an agency beside it, and without any."""
    mark = _first_mark(text)
    return (_unbracketed(text, mark) or _bare(text, 0, mark)) if mark else None


def _first_mark(text: str, start: int = 0) -> re.Match[str] | None:
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


# --- F: BRAMFORD, Yorkshire — ...   NORTHPORT: ...   Nordhafen, 27.6.2024 – ... ---------------------------------------

_NO_PLACE = late.regex(r"[()（）\[\]\"“”„?!;\n]")
_SHORT, _MIDDLING, _LONG = 15, 40, 60
"""How long the text must be behind places that are known, likely, and likely but with a mere colon."""


def _bare(text: str, start: int, mark: re.Match[str]) -> Dateline | None:
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
        return is_lead(text, end, _SHORT) if where.capitals else dash and _is_surely_placed(text, where, end)
    if not where.capitals or (not dash and is_speech(text, end)):
        return False
    if where.trust is Trust.KNOWN:
        return is_lead(text, end, _SHORT)
    if where.trust is Trust.NONE or mark in "|｜" or (not dash and any(" " in place for place in where.places)):
        return False
    return is_lead(text, end, _MIDDLING if dash else _LONG) and not is_speech(text, end)


def _is_surely_placed(text: str, where: Where, end: int) -> bool:
    """Whether a place in lower case is none of a writer's two names, `Jane Roe, 5 May – …`."""
    one_word = not any(" " in place for place in where.places)
    return (one_word or where.region or where.trust is Trust.KNOWN) and is_lead(text, end, _MIDDLING)


_SHAPES = (read_eastern, _bracketed, _slashed, _marked)
