"""Anchors ready to be held against texts: whole lines and heads are looked up, the rest is found by RE2 `Set`s."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

import re2

from cleancopy.anchors import HEAD, Anchor, Needle
from cleancopy.grammars import GRAMMARS
from cleancopy.line_search import gate
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.need import LEADING, plain_part
from cleancopy.rulebook.re2_options import options

KEY = 5
"""Characters of a head or a tail by which it is looked up."""

Search = Callable[[bytes], list[int] | None]
"""A `Set`'s match."""


class Ends:
    """Anchors by how texts begin; or by how they end, if all is handed in backwards. `base` are some to begin with."""

    def __init__(self, base: Ends | None = None) -> None:
        self._known: dict[str, tuple[tuple[str, Anchor], ...]] = {**base._known} if base else {}
        self._sizes: dict[str, tuple[int, ...]] = {**base._sizes} if base else {}

    def add(self, sign: str, anchor: Anchor) -> None:
        """Give the anchor where a text begins with the sign."""
        key = sign[:KEY]
        self._known[key] = (*self._known.get(key, ()), (sign, anchor))
        sizes = self._sizes.get(key[0], ())
        if len(key) not in sizes:
            self._sizes[key[0]] = (*sizes, len(key))

    def of(self, start: str) -> list[Anchor]:
        """The anchors of a text with this start."""
        found: list[Anchor] = []
        known = self._known
        for size in self._sizes.get(start[:1], ()):
            if (key := start[:size]) in known:
                for sign, anchor in known[key]:
                    if start.startswith(sign):
                        found.append(anchor)
        return found


class Words:
    """Anchors by the whole lines, the heads and the tails that texts show. `base` are some to begin with."""

    def __init__(self, anchors: Iterable[Anchor], base: Words | None = None) -> None:
        self._lines: dict[str, tuple[Anchor, ...]] = {**base._lines} if base else {}
        self._heads: Ends = Ends(base._heads if base else None)
        self._tails: Ends = Ends(base._tails if base else None)
        self._longest: int = base._longest if base else 0
        for anchor in anchors:
            alone = (anchor,)
            for line in anchor.lines:
                self._lines[line] = (*self._lines[line], anchor) if line in self._lines else alone
            for head in anchor.heads:
                self._heads.add(head, anchor)
            for tail in anchor.tails:
                self._tails.add(tail[::-1], anchor)
            self._longest = max(self._longest, *map(len, anchor.lines), 0)

    def of(self, text: str) -> list[Anchor]:
        """The anchors that a text shows."""
        start = text[:HEAD].casefold()
        found = self._heads.of(start) + self._tails.of(text[-HEAD:].casefold()[::-1])
        if text and _leads(text[0]):
            found += self._heads.of("".join(itertools.islice(itertools.dropwhile(_leads, text), HEAD)).casefold())
        if len(text) <= self._longest:
            found += self._lines.get(fold(text), ())
        return found


@cache
def shared_words(anchors: tuple[Anchor, ...]) -> Words:
    """The words of anchors that sites share, put in order once for all of them."""
    return Words(anchors)


def _leads(sign: str) -> bool:
    return sign in LEADING or sign.isdecimal()


class Gate(NamedTuple):
    """What is searched for in all short texts, in all long ones or in both at once, and the numbers of its anchors."""

    regex: Any
    short: bool
    long: bool
    owners: Sequence[int]


class Needles(NamedTuple):
    """What is searched for in each text by itself: `search` gives places in `owners`, which has numbers of anchors."""

    search: Search
    owners: Sequence[Sequence[int]]


def gates_of(anchors: Sequence[Anchor]) -> list[Gate]:
    """The gates of anchors, each by itself: it has states enough, and serves all sites."""
    gates: dict[tuple[str, bool, bool], list[int]] = {}
    for number, anchor in enumerate(anchors):
        for name in anchor.gates:
            short, long = GRAMMARS[name].gate, GRAMMARS[name].long_gate
            for key in ((short, True, True),) if short == long else ((short, True, False), (long, False, True)):
                gates.setdefault(key, []).append(number)
    return [Gate(gate(pattern), short, long, numbers) for (pattern, short, long), numbers in gates.items()]


def first_gates_of(anchors: Sequence[Anchor]) -> list[Gate]:
    """The same with one gate a grammar, which is less to compile and more to search."""
    gates: dict[str, list[int]] = {}
    for number, anchor in enumerate(anchors):
        for name in anchor.gates:
            gates.setdefault(GRAMMARS[name].gate, []).append(number)
    return [Gate(gate(pattern), True, True, numbers) for pattern, numbers in gates.items()]


def needles_of(anchors: Sequence[Anchor]) -> Needles:
    """The needles of anchors, in one `Set` for all sites that share them."""
    needles = _owners(anchors)
    return Needles(_shared(tuple(needles)), list(needles.values()))


def needles_for(anchors: Sequence[Anchor], texts: str) -> Needles:
    """The same for some casefolded texts only: RE2 compiles no needle that they can't show."""
    needles = {needle: numbers for needle, numbers in _owners(anchors).items() if plain_part(needle.literal) in texts}
    return Needles(_search(needles), list(needles.values()))


def _owners(anchors: Sequence[Anchor]) -> dict[Needle, list[int]]:
    """Needles with the numbers of the anchors that have them."""
    owners: dict[Needle, list[int]] = {}
    for number, anchor in enumerate(anchors):
        for needle in anchor.needles:
            owners.setdefault(needle, []).append(number)
    return owners


def _search(needles: Iterable[Needle]) -> Search:
    """What tells which needles a text shows."""
    pool = re2.Set.SearchSet(options())
    for needle in needles:
        pool.Add(needle.pattern)
    pool.Compile()
    search: Search = pool.Match
    return search


@cache
def _shared(needles: tuple[Needle, ...]) -> Search:
    return _search(needles)
