"""Rules -> a matcher; a block's text -> the rules that its words allow. A few RE2 `Set` calls a block.

Every literal and pattern of the rules' `when` is an atom with a number. The atoms that a text hits decide by
themselves which rules are still possible; what else a rule asks (place, neighbours, exceptions) is asked of those only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

import msgspec
import re2

from cleancopy.captures import Read, reader_of
from cleancopy.context import Check, checks_of, holds_of
from cleancopy.grammars import GRAMMARS
from cleancopy.model import Region
from cleancopy.rulebook.patterns import fold, literal_regex, options, set_regex
from cleancopy.rulebook.records import Rule, is_partial
from cleancopy.rulebook.shape import Act, Condition, RuleEntry

SHORT = 100
"""Characters: texts up to this length recur from dump to dump (menus, furniture), so their hits are remembered."""
MEMO = 50_000
"""Entries of a memo; a full one is emptied."""
WORDY = 40
"""Words: most furniture is shorter, and rules that say so in `words` are not held against a longer block."""
OPEN_END = 1 << 60
OPEN_STARTS = ("(?s).", "(?s)(.", "(?s)([^", "(?s)(?:.")
"""How the RE2 pattern of an atom begins that may match from anywhere."""

CUTS: tuple[Act, ...] = ("cut-above", "cut-below")
CAPTURES: tuple[Act, ...] = ("capture", "caption")
KEEPS: tuple[Act, ...] = ("keep", "subhead")

Hits = tuple[int, ...]


class MatchRule(msgspec.Struct, frozen=True):
    """A rule made ready.

    Of each group of atoms one must be hit; the block must lie in `region`, and between the cuts from place `first` to
    `last`; `checks` are what else the rule asks, `unless` what it excepts, and `read`
    what it makes of a block.
    """

    rule: Rule
    groups: tuple[frozenset[int], ...]
    region: Region
    first: int
    last: int
    checks: tuple[Check, ...]
    unless: Check | None
    read: Read


class Candidates(NamedTuple):
    """The rules that the text of one block allows, by the phase in which they decide."""

    cuts: tuple[MatchRule, ...]
    captures: tuple[MatchRule, ...]
    drops: tuple[MatchRule, ...]
    partials: tuple[MatchRule, ...]


class Matcher:
    """All rules of one site, compiled. Make one and share it: the RE2 `Set` gets faster as it is used."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._atoms: dict[tuple[str, str], int] = {}
        self._lines: dict[str, int] = {}
        self.rules = tuple(self._ready(rule) for rule in rules)
        self.has_cuts = any(rule.rule.entry.do in CUTS for rule in self.rules)
        lines = [number for (place, _text), number in self._atoms.items() if place == "equals"]
        short = [number for number in self._atoms.values() if number not in lines]
        wordy = {n for rule in self.rules if not _is_short(rule.rule.entry) for group in rule.groups for n in group}
        self._short = _Patterns(self._atoms, short)
        self._wordy = _Patterns(self._atoms, [number for number in short if number in wordy])
        self._longest_line = max(map(len, self._lines), default=0)
        self._memo: dict[str, Candidates] = {}
        self._allowed: dict[Hits, Candidates] = {}

    def candidates(self, text: str) -> Candidates:
        """The rules whose own literals and patterns a block's text satisfies, phase by phase, in order."""
        is_short = len(text) <= SHORT
        if is_short and (known := self._memo.get(text)) is not None:
            return known
        patterns = self._wordy if text.count(" ") >= WORDY else self._short
        hits = patterns.hits(text)
        if len(text) <= self._longest_line and (line := self._lines.get(fold(text))) is not None:
            hits = (*hits, line)
        found = self._allowed.get(hits)
        if found is None:
            found = _remember(self._allowed, hits, self._sort_out(frozenset(hits)))
        return _remember(self._memo, text, found) if is_short else found

    def _sort_out(self, hits: frozenset[int]) -> Candidates:
        possible = [rule for rule in self.rules if all(not hits.isdisjoint(group) for group in rule.groups)]
        return Candidates(
            cuts=_of(possible, CUTS),
            captures=tuple(r for r in _of(possible, CAPTURES) if r.rule.entry.when.paragraph is None),
            drops=(*(r for r in _of(possible, ("drop",)) if not is_partial(r.rule.entry.when)), *_of(possible, KEEPS)),
            partials=tuple(rule for rule in possible if _takes_part(rule.rule.entry)),
        )

    def _ready(self, rule: Rule) -> MatchRule:
        when = rule.entry.when
        places = ("equals", "starts", "ends", "contains", "regex", "prefix", "suffix")
        groups = [self._group(place, getattr(when, place)) for place in places]
        if when.grammar and when.paragraph is None:
            # Where the place among the paragraphs is asked for, that alone leaves few blocks to read.
            groups.append(self._group("grammar", (when.grammar,)))
        unless = holds_of(rule.entry.unless) if rule.entry.unless else None
        first, last = (when.at.min, when.at.max) if when.at else (-OPEN_END, None)
        last = OPEN_END if last is None else last
        region, checks = when.where or "body", checks_of(when)
        return MatchRule(rule, tuple(filter(None, groups)), region, first, last, checks, unless, reader_of(rule.entry))

    def _group(self, place: str, texts: Iterable[str]) -> frozenset[int]:
        return frozenset(self._number(place, text) for text in texts)

    def _number(self, place: str, text: str) -> int:
        key = (place, fold(text) if place == "equals" else text)
        number = self._atoms.setdefault(key, len(self._atoms))
        if place == "equals":
            self._lines[key[1]] = number
        return number


class _Patterns:
    """RE2 `Set`s that answer with the numbers of atoms: one for each lane.

    A `Set` is one automaton, which follows all its patterns at once; patterns that may begin anywhere multiply its
    states with those of all others (measured: 420 µs a line in one `Set`, 4 µs in lanes). So they are kept apart.
    """

    def __init__(self, atoms: dict[tuple[str, str], int], wanted: Iterable[int]) -> None:
        texts = {number: key for key, number in atoms.items()}
        lanes: dict[str, list[tuple[int, str]]] = {}
        for number in wanted:
            place, text = texts[number]
            pattern = _set_pattern(place, text)
            lane = text if place == "grammar" else "open" if pattern.startswith(OPEN_STARTS) else "fixed"
            lanes.setdefault(lane, []).append((number, pattern))
        self._lanes = tuple(_lane(lane) for lane in lanes.values())

    def hits(self, text: str) -> Hits:
        data = text.encode("utf-8", "replace")
        hits: Hits = ()
        for matches, numbers in self._lanes:
            found = matches(data)
            if found:
                hits += tuple([numbers[index] for index in found])
        return hits


def _lane(atoms: Sequence[tuple[int, str]]) -> tuple[Callable[[bytes], list[int] | None], tuple[int, ...]]:
    patterns = re2.Set.FullMatchSet(options())
    for _number, pattern in atoms:
        patterns.Add(pattern)
    patterns.Compile()
    return patterns.Match, tuple(number for number, _pattern in atoms)


def _remember(memo: dict[str, Candidates] | dict[Hits, Candidates], key: str | Hits, value: Candidates) -> Candidates:
    if len(memo) >= MEMO:
        memo.clear()
    memo[key] = value  # type: ignore[index]  # one of the two, with its own kind of key
    return value


@cache  # sites share the patterns of their packs
def _set_pattern(place: str, text: str) -> str:
    if place == "grammar":
        return f"(?s){GRAMMARS[text].gate}.*"
    if place in {"starts", "ends", "contains"}:
        return literal_regex(text, place)
    return set_regex(text, place)


def _is_short(entry: RuleEntry) -> bool:
    words: Condition = entry.when
    return words.words is not None and words.words.max is not None and words.words.max <= WORDY


def _of(rules: Iterable[MatchRule], acts: Sequence[Act]) -> tuple[MatchRule, ...]:
    return tuple(rule for rule in rules if rule.rule.entry.do in acts)


def _takes_part(entry: RuleEntry) -> bool:
    return entry.do == "flag" or (entry.do in {"capture", "drop"} and is_partial(entry.when))
