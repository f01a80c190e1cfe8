"""The built-in readers of wire copy, by the names that rules call them (`grammar: dateline`)."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import msgspec

from cleancopy import bylines, dateline
from cleancopy import credits as wire_credits
from cleancopy.memo import PARAGRAPH

SHORT = bylines.LONGEST_BYLINE
"""Characters."""
SHORT_TEXT = bylines.LONGEST_BARE
MEMO, MEMO_OF_PARAGRAPHS = 8192, 1024
"""Entries of a reader's memories."""

Fields = tuple[tuple[str, tuple[str, ...]], ...]


class Reading(NamedTuple):
    """What a grammar understood: `text[start:end]` of the block, and values for fields of the article."""

    start: int
    end: int
    fields: Fields


class Grammar(msgspec.Struct, frozen=True):
    """A reader, and an RE2 pattern without which, anywhere in a block, the reader need not be asked.

    `long_gate` is the same for texts of more than SHORT_TEXT characters.
    """

    gate: str
    long_gate: str
    read: Callable[[str], Reading | None]


def _dateline(text: str) -> Reading | None:
    found = dateline.read(text)
    if found is None:
        return None
    agency = (found.agency,) if found.agency else ()
    named = ("dateline", (found.raw,)), ("agency", agency), ("places", found.places), ("authors", found.reporters)
    return Reading(0, found.end, _filled(*named))


def _people(found: wire_credits.Credits | None) -> Reading | None:
    if found is None:
        return None
    agency = (found.agency,) if found.agency else ()
    outlet = (found.outlet,) if found.outlet else ()
    people = ("authors", found.authors), ("contributors", found.contributors), ("editors", found.editors)
    return Reading(found.start, found.end, _filled(*people, ("agency", agency), ("outlet", outlet)))


def _filled(*fields: tuple[str, tuple[str, ...]]) -> Fields:
    return tuple((name, values) for name, values in fields if values)


def _remembered(read: Callable[[str], Reading | None], most: int = MEMO) -> Callable[[str], Reading | None]:
    """The reader with a bounded memory of short texts, for bylines and sign-offs recur, and of some paragraphs."""
    known, recent = lru_cache(maxsize=most)(read), lru_cache(maxsize=MEMO_OF_PARAGRAPHS)(read)
    return lambda text: known(text) if len(text) <= SHORT else recent(text) if len(text) <= PARAGRAPH else read(text)


_DATELINE_GATE = f"^(?:{dateline.GATE})"

GRAMMARS = {
    "dateline": Grammar(_DATELINE_GATE, _DATELINE_GATE, _remembered(_dateline, MEMO_OF_PARAGRAPHS)),
    "byline": Grammar(
        bylines.BYLINE_GATE,
        bylines.LONG_BYLINE_GATE,
        _remembered(lambda text: _people(bylines.read_byline(text))),
    ),
    "credit": Grammar(
        wire_credits.CREDIT_GATE,
        wire_credits.CREDIT_GATE,
        _remembered(lambda text: _people(wire_credits.read_credit(text))),
    ),
}
