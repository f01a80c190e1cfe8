"""Anchors ready to be held against texts: whole lines and heads are looked up, the rest is found by RE2 `Set`s."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

import re2

from cleancopy.anchors import HEAD, Anchor, Needle
from cleancopy.grammars import GRAMMARS, SHORT_TEXT
from cleancopy.line_search import gate, screen_of
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.need import LEADING, plain_part
from cleancopy.rulebook.re2_options import options

SHORT, LONG, ANY = range(SHORT_TEXT + 1), range(SHORT_TEXT + 1, sys.maxsize), range(sys.maxsize)
"""Lengths of texts: a grammar's gate for longer ones may be much simpler."""
KEY = 5
"""Characters of a head or a tail by which it is looked up."""

T = TypeVar("T")
Search = Callable[[bytes], list[int] | None]
"""A `Set`'s match."""


class Ends(Generic[T]):
    """What is offered by how texts begin; or by how they end, if all is handed in backwards."""

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[str, Sequence[T]]]] = {}
        self._sizes: dict[str, list[int]] = {}

    def add(self, sign: str, offered: Sequence[T]) -> None:
        """Offer something where a text begins with the sign."""
        key = sign[:KEY]
        self._known.setdefault(key, []).append((sign, offered))
        sizes = self._sizes.setdefault(key[0], [])
        if len(key) not in sizes:
            sizes.append(len(key))

    def of(self, start: str) -> list[T]:
        """What is offered to a text with this start."""
        found: list[T] = []
        known = self._known
        for size in self._sizes.get(start[:1], ()):
            if (key := start[:size]) in known:
                for sign, offered in known[key]:
                    if start.startswith(sign):
                        found += offered
        return found


class Words(Generic[T]):
    """What anchors offer by whole lines, by heads and by tails."""

    def __init__(self, offers: Iterable[tuple[Anchor, Sequence[T]]]) -> None:
        self._lines: dict[str, Sequence[T]] = {}
        self._heads, self._tails = Ends[T](), Ends[T]()
        for anchor, offered in offers:
            lines = dict.fromkeys(anchor.lines, offered)
            for line in lines.keys() & self._lines.keys():
                lines[line] = [*self._lines[line], *offered]
            self._lines |= lines
            for head in anchor.heads:
                self._heads.add(head, offered)
            for tail in anchor.tails:
                self._tails.add(tail[::-1], offered)
        self._longest = max(map(len, self._lines), default=0)

    def of(self, text: str) -> list[T]:
        """What the anchors offer that a text shows."""
        start = text[:HEAD].casefold()
        found = self._heads.of(start) + self._tails.of(text[-HEAD:].casefold()[::-1])
        if not start[:1].isalpha():
            found += self._heads.of("".join(itertools.islice(itertools.dropwhile(_leads, text), HEAD)).casefold())
        if len(text) <= self._longest:
            found += self._lines.get(fold(text), ())
        return found


def _leads(sign: str) -> bool:
    return sign in LEADING or sign.isdecimal()


class Lane(NamedTuple):
    """What finds anchors: `screen` finds the texts of some lengths that show any, and `which` tells which of them.

    `which` gives places in `owners`, which has the numbers of the anchors; without it there is one place.
    """

    lengths: range
    screen: Any
    which: Search | None
    owners: Sequence[Sequence[int]]


def lanes_of(anchors: Sequence[Anchor]) -> list[Lane]:
    """What to hold against texts for the anchors that have to be searched for.

    Needles are all in one, but gates are not: each has states enough by itself, and serves all sites.
    """
    needles = _owners(anchors)
    gates: dict[tuple[str, range], list[int]] = {}
    for number, anchor in enumerate(anchors):
        for name in anchor.gates:
            short, long = GRAMMARS[name].gate, GRAMMARS[name].long_gate
            for pattern, lengths in ((short, ANY),) if short == long else ((short, SHORT), (long, LONG)):
                gates.setdefault((pattern, lengths), []).append(number)
    lanes = [Lane(ANY, *_shared(tuple(needles)), list(needles.values()))] if needles else []
    return lanes + [Lane(lengths, gate(pattern), None, [numbers]) for (pattern, lengths), numbers in gates.items()]


def lanes_for(anchors: Sequence[Anchor], texts: str) -> list[Lane]:
    """The same for some casefolded texts only: RE2 compiles no needle that they can't show, and one gate a grammar."""
    needles = {needle: numbers for needle, numbers in _owners(anchors).items() if plain_part(needle.literal) in texts}
    gates: dict[str, list[int]] = {}
    for number, anchor in enumerate(anchors):
        for name in anchor.gates:
            gates.setdefault(GRAMMARS[name].gate, []).append(number)
    lanes = [Lane(ANY, *_search(needles), list(needles.values()))] if needles else []
    return lanes + [Lane(ANY, gate(pattern), None, [numbers]) for pattern, numbers in gates.items()]


def _owners(anchors: Sequence[Anchor]) -> dict[Needle, list[int]]:
    """Needles with the numbers of the anchors that have them."""
    owners: dict[Needle, list[int]] = {}
    for number, anchor in enumerate(anchors):
        for needle in anchor.needles:
            owners.setdefault(needle, []).append(number)
    return owners


def _search(needles: Iterable[Needle]) -> tuple[Any, Search]:
    """What finds texts that show a needle, and what tells which needles these are."""
    patterns = [needle.pattern for needle in needles]
    pool = re2.Set.SearchSet(options())
    for pattern in patterns:
        pool.Add(pattern)
    pool.Compile()
    return screen_of(patterns), pool.Match


@cache
def _shared(needles: tuple[Needle, ...]) -> tuple[Any, Search]:
    """One for all sites that share them."""
    return _search(needles)
