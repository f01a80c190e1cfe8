"""Anchors ready to be held against texts: whole lines and heads are looked up, the rest is found by RE2 `Set`s."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, Generic, NamedTuple, TypeVar

import re2

from cleancopy.anchors import HEAD, Anchor, Needle
from cleancopy.grammars import GRAMMARS
from cleancopy.line_search import gate, screen_of
from cleancopy.rulebook.literals import fold, plain_part
from cleancopy.rulebook.need import LEADING
from cleancopy.rulebook.re2_options import options

SHORT, LONG = range(2)
"""Classes of texts, parted at SHORT_TEXT characters: a grammar's gate for longer ones is much simpler."""
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
        self._lines: dict[str, list[T]] = {}
        self._heads, self._tails = Ends[T](), Ends[T]()
        for anchor, offered in offers:
            for line in anchor.lines:
                self._lines.setdefault(line, []).extend(offered)
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
    """What finds the anchors of some texts: `screen` the texts that show any, and `search` which of them these are.

    `search` gives places in `owners`, which has the numbers of the anchors; without it there is one place.
    """

    screen: Any
    search: Search | None
    owners: Sequence[Sequence[int]]


class Needles:
    """The anchors that have to be searched for. RE2 compiles them when the first text of a class comes."""

    def __init__(self, anchors: tuple[Anchor, ...]) -> None:
        self._anchors = anchors
        self._lanes: dict[int, list[Lane]] = {}

    def lanes(self, kind: int) -> list[Lane]:
        """What to hold against texts of a class."""
        if kind not in self._lanes:
            self._lanes[kind] = _compiled(*self._owners(kind))
        return self._lanes[kind]

    def lanes_for(self, texts: str) -> list[Lane]:
        """What to hold against casefolded texts of any class. Only what they may show is compiled."""
        if SHORT in self._lanes:
            return self._lanes[SHORT]
        needles, gates = self._owners(SHORT)
        return _compiled({needle: needles[needle] for needle, part in self._plain if part in texts}, gates)

    @cached_property
    def _plain(self) -> list[tuple[Needle, str]]:
        """Needles with what stands in every casefolded text that shows them."""
        return [(needle, plain_part(needle.literal)) for needle in self._owners(SHORT)[0]]

    def _owners(self, kind: int) -> tuple[dict[Needle, list[int]], dict[str, list[int]]]:
        """Needles and gates with the numbers of the anchors that have them."""
        needles: dict[Needle, list[int]] = {}
        gates: dict[str, list[int]] = {}
        for number, anchor in enumerate(self._anchors):
            for needle in anchor.needles:
                needles.setdefault(needle, []).append(number)
            for name in anchor.gates:
                pattern, long_pattern, _read = GRAMMARS[name]
                if kind == SHORT or long_pattern == pattern:
                    gates.setdefault(pattern, []).append(number)
                else:
                    needles.setdefault(Needle(long_pattern), []).append(number)
        return needles, gates


def _compiled(needles: Mapping[Needle, list[int]], gates: Mapping[str, list[int]]) -> list[Lane]:
    """All in one, but for gates: each has states enough by itself, and serves all sites."""
    patterns = [needle.pattern for needle in needles]
    lanes = [Lane(screen_of(patterns), _search(patterns), list(needles.values()))] if needles else []
    return lanes + [Lane(gate(pattern), None, [numbers]) for pattern, numbers in gates.items()]


def _search(patterns: Iterable[str]) -> Search:
    pool = re2.Set.SearchSet(options())
    for pattern in patterns:
        pool.Add(pattern)
    pool.Compile()
    search: Search = pool.Match
    return search


@cache
def needles_of(anchors: tuple[Anchor, ...]) -> Needles:
    """The needles of some anchors, one for all that share them."""
    return Needles(anchors)
