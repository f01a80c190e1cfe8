"""Datelines with the agency between slashes: `MOSKARA, January 21. /TASS/. …`, `LAKEMONT, Jan. 5 /PRNewswire/ -- …`."""

from __future__ import annotations

from itertools import pairwise

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.dateline.marks import DASH
from cleancopy.dateline.parts import LONGEST, Dateline, read_where

_AFTER_SLASH = late.regex(rf"(?: (?P<date>[^/\n]{{5,25}}) /(?: ?{DASH})?| ?{DASH}|[.,](?: ?{DASH})?) ?")


def read_slashed(text: str) -> Dateline | None:
    """Read places and date around an agency between slashes; `LAKEMONT / WIRE / Jan. 5 / …` has its date behind."""
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
