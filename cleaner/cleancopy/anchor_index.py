"""Anchors ready to be held against texts: whole lines and heads are looked up, the rest is found by RE2 `Set`s."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Generic, TypeVar

import re2

from cleancopy.anchors import HEAD, Anchor
from cleancopy.grammars import GRAMMARS, SHORT_TEXT
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.need import LEADING
from cleancopy.rulebook.re2_options import options

WORDY = 40
"""Words: most furniture is shorter, and rules that say so are not held against longer texts."""
SHORT, LONG, WORDY_TEXT = range(3)
"""Classes of texts. RE2 is faster with fewer patterns, and fewer rules are about longer texts."""
KEY = 6
"""Characters of a head by which it is looked up."""

T = TypeVar("T")
Search = Callable[[bytes], list[int] | None]
Lane = tuple[Search, Sequence[Iterable[int]]]
"""A `Set`'s match, and for each of its patterns the places of the anchors that have it."""


class Words(Generic[T]):
    """What anchors offer by whole lines and by heads."""

    def __init__(self, offers: Iterable[tuple[Anchor, Sequence[T]]]) -> None:
        self._lines: dict[str, Sequence[T]] = {}
        self._heads: dict[str, list[tuple[str, Sequence[T]]]] = {}
        for anchor, offered in offers:
            lines = dict.fromkeys(anchor.lines, offered)
            for line in lines.keys() & self._lines.keys():
                lines[line] = [*self._lines[line], *offered]
            self._lines |= lines
            for head in anchor.heads:
                self._heads.setdefault(head[:KEY], []).append((head, offered))
        self._longest = max(map(len, self._lines), default=0)
        self._sizes = sorted(set(map(len, self._heads)))

    def of(self, text: str) -> list[T]:
        """What the anchors offer that a text shows."""
        found: list[T] = []
        if len(text) <= self._longest:
            found += self._lines.get(fold(text), ())
        starts = [text[:HEAD].casefold()]
        if text[:1] in LEADING or text[:1].isdecimal():
            starts.append("".join(itertools.islice(itertools.dropwhile(_leads, text), HEAD)).casefold())
        heads = self._heads
        for start in starts:
            for size in self._sizes:
                for head, offered in heads.get(start[:size], ()):
                    if start.startswith(head):
                        found += offered
        return found


def _leads(sign: str) -> bool:
    return sign in LEADING or sign.isdecimal()


class Needles:
    """The anchors that have to be searched for, each with whether only texts that are not wordy have it.

    RE2 compiles them when the first text of a class comes.
    """

    def __init__(self, anchors: tuple[tuple[Anchor, bool], ...]) -> None:
        self._anchors = anchors
        self._lanes: dict[int, list[Lane]] = {}

    def lanes(self, kind: int) -> list[Lane]:
        """What to hold against the UTF-8 of texts of a class."""
        if kind not in self._lanes:
            self._lanes[kind] = self._compiled(kind)
        return self._lanes[kind]

    def _compiled(self, kind: int) -> list[Lane]:
        """All in one `Set`, but for gates: each has states enough by itself, and serves all sites."""
        needles: dict[str, list[int]] = {}
        gates: dict[str, list[int]] = {}
        for number, (anchor, is_terse) in enumerate(self._anchors):
            if kind == WORDY_TEXT and is_terse:
                continue
            for needle in anchor.needles:
                needles.setdefault(needle, []).append(number)
            for name in anchor.gates:
                gate, long_gate, _read = GRAMMARS[name]
                if kind == SHORT or long_gate == gate:
                    gates.setdefault(gate, []).append(number)
                else:
                    needles.setdefault(long_gate, []).append(number)
        lanes: list[Lane] = [(_search(needles), list(needles.values()))] if needles else []
        return lanes + [(_gate_search(gate), [numbers]) for gate, numbers in gates.items()]


def kind_of(text: str) -> int:
    """The class of a text."""
    if len(text) <= SHORT_TEXT:
        return SHORT
    return WORDY_TEXT if text.count(" ") >= WORDY else LONG


def _search(patterns: Iterable[str]) -> Search:
    pool = re2.Set.SearchSet(options())
    for pattern in patterns:
        pool.Add(pattern)
    pool.Compile()
    search: Search = pool.Match
    return search


@cache
def _gate_search(gate: str) -> Search:
    """The gate's own `Set`, which every site's pages make faster for all."""
    return _search([gate])


@cache
def needles_of(anchors: tuple[tuple[Anchor, bool], ...]) -> Needles:
    """The needles of some anchors, one for all that share them."""
    return Needles(anchors)
