"""Rules -> a matcher; a block's text -> the rules that its words allow. A few RE2 `Set` calls a block.

Every literal and pattern of the rules' `when` is an atom. The atoms that a text hits decide by themselves which rules
are still possible; what else a rule asks (place, neighbours, exceptions) is asked of those only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple, TypeVar

import msgspec
import re2

from cleancopy.captures import Read, reader_of
from cleancopy.context import Check, checks_of, holds_of
from cleancopy.grammars import GRAMMARS
from cleancopy.model import Region
from cleancopy.rulebook.literals import fold, literal_regex
from cleancopy.rulebook.patterns import set_regex
from cleancopy.rulebook.re2_options import options
from cleancopy.rulebook.records import Rule, is_partial
from cleancopy.rulebook.shape import Act, RuleEntry

SHORT = 100
"""Characters: texts up to this length recur from dump to dump (menus, furniture), so their hits are remembered."""
MEMO = 50_000
"""Entries of a memo; a full one is emptied."""
OPEN_END = 1 << 60
WORDY = 40
"""Words: most furniture is shorter, and rules that say so in `words` are not held against a longer block."""
OPEN_STARTS = ("(?s).", "(?s)(.", "(?s)([^", "(?s)(?:.")
"""How the RE2 pattern of an atom begins that may match from anywhere."""

CUTS: tuple[Act, ...] = ("cut-above", "cut-below")
CAPTURES: tuple[Act, ...] = ("capture", "caption")
KEEPS: tuple[Act, ...] = ("keep", "subhead")

Atom = tuple[str, str]
"""A condition's key and one of its texts: what is held against a block's words."""
Hits = tuple[Atom, ...]
Lane = tuple[Callable[[bytes], list[int] | None], tuple[Atom, ...]]
"""A `Set`'s match, and the atoms that its answers mean."""
K = TypeVar("K")
V = TypeVar("V")


class MatchRule(msgspec.Struct, frozen=True):
    """A rule made ready.

    Of each group of atoms one must be hit; the block must lie in `region`, and between the cuts from place `first` to
    `last`; `checks` are what else the rule asks, `unless` what it excepts, and `read`
    what it makes of a block.
    """

    rule: Rule
    groups: tuple[frozenset[Atom], ...]
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
    """All rules of one site, compiled. Make one and share it: the RE2 `Set`s get faster as they are used."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = tuple(_ready(rule) for rule in rules)
        self.acts = frozenset(rule.rule.entry.do for rule in self.rules)
        self.capture_regions = frozenset(rule.region for rule in self.rules if rule.rule.entry.do in CAPTURES)
        # What a site writes itself is kept apart from its packs, which are compiled once for all sites that use them.
        own = [rule for rule in self.rules if not rule.rule.from_pack]
        packs = [rule for rule in self.rules if rule.rule.from_pack]
        self._sources = tuple(patterns_of(atoms) for part in (own, packs) if (atoms := _atoms(part)))
        self._memo: dict[str, Candidates] = {}
        self._allowed: dict[Hits, Candidates] = {}

    def candidates(self, text: str) -> Candidates:
        """The rules whose own literals and patterns a block's text satisfies, phase by phase, in order."""
        is_short = len(text) <= SHORT
        if is_short and (known := self._memo.get(text)) is not None:
            return known
        hits: Hits = ()
        for source in self._sources:
            hits += source.hits(text)
        found = self._allowed.get(hits)
        if found is None:
            found = _remember(self._allowed, hits, self._sort_out(frozenset(hits)))
        return _remember(self._memo, text, found) if is_short else found

    def _sort_out(self, hits: frozenset[Atom]) -> Candidates:
        possible = [rule for rule in self.rules if all(not hits.isdisjoint(group) for group in rule.groups)]
        return Candidates(
            cuts=_of(possible, CUTS),
            captures=tuple(r for r in _of(possible, CAPTURES) if r.rule.entry.when.paragraph is None),
            drops=(*(r for r in _of(possible, ("drop",)) if not is_partial(r.rule.entry.when)), *_of(possible, KEEPS)),
            partials=tuple(rule for rule in possible if _takes_part(rule.rule.entry)),
        )


def _ready(rule: Rule) -> MatchRule:
    when = rule.entry.when
    places = ("equals", "starts", "ends", "contains", "regex", "prefix", "suffix")
    groups = [_group(place, getattr(when, place)) for place in places]
    if when.grammar and when.paragraph is None:
        # Where the place among the paragraphs is asked for, that alone leaves few blocks to read.
        groups.append(_group("grammar", (when.grammar,)))
    unless = holds_of(rule.entry.unless) if rule.entry.unless else None
    first, last = (when.at.min, when.at.max) if when.at else (-OPEN_END, None)
    last = OPEN_END if last is None else last
    region, checks = when.where or "body", checks_of(when)
    return MatchRule(rule, tuple(filter(None, groups)), region, first, last, checks, unless, reader_of(rule.entry))


def _group(place: str, texts: Iterable[str]) -> frozenset[Atom]:
    return frozenset((place, fold(text) if place == "equals" else text) for text in texts)


def _atoms(rules: Iterable[MatchRule]) -> tuple[tuple[Atom, bool], ...]:
    """The atoms of some rules, each with whether only blocks that are not wordy are held against it."""
    only_short: dict[Atom, bool] = {}
    for rule in rules:
        for group in rule.groups:
            for atom in group:
                only_short[atom] = only_short.get(atom, True) and _is_short(rule.rule.entry)
    return tuple(sorted(only_short.items()))


class Patterns:
    """Literals and patterns ready to be held against texts: a dict of whole lines, and RE2 `Set`s in lanes.

    A `Set` is one automaton, which follows all its patterns at once; patterns that may begin anywhere multiply its
    states with those of all others (measured: 420 µs a line in one `Set`, 4 µs in lanes). So they are kept apart.
    """

    def __init__(self, atoms: Iterable[tuple[Atom, bool]]) -> None:
        self._lines = {text: (place, text) for (place, text), _only_short in atoms if place == "equals"}
        self._longest_line = max(map(len, self._lines), default=0)
        searched = [(atom, only_short) for atom, only_short in atoms if atom[0] != "equals"]
        self._short = _lanes([atom for atom, _only_short in searched])
        self._wordy = _lanes([atom for atom, only_short in searched if not only_short])
        self._memo: dict[str, Hits] = {}

    def hits(self, text: str) -> Hits:
        """The atoms that hold for a block's text."""
        is_short = len(text) <= SHORT
        if is_short and (known := self._memo.get(text)) is not None:
            return known
        data = text.encode("utf-8", "replace")
        hits: Hits = ()
        for matches, atoms in self._wordy if text.count(" ") >= WORDY else self._short:
            if found := matches(data):
                hits += tuple([atoms[index] for index in found])
        if len(text) <= self._longest_line and (line := self._lines.get(fold(text))) is not None:
            hits = (*hits, line)
        return _remember(self._memo, text, hits) if is_short else hits


@cache
def patterns_of(atoms: tuple[tuple[Atom, bool], ...]) -> Patterns:
    """The atoms compiled, once for all that share them."""
    return Patterns(atoms)


def _lanes(atoms: Iterable[Atom]) -> tuple[Lane, ...]:
    lanes: dict[str, list[Atom]] = {}
    for place, text in atoms:
        is_open = place != "grammar" and _set_pattern(place, text).startswith(OPEN_STARTS)
        lanes.setdefault(text if place == "grammar" else "open" if is_open else "fixed", []).append((place, text))
    return tuple(_lane(lane) for lane in lanes.values())


def _lane(atoms: Sequence[Atom]) -> Lane:
    patterns = re2.Set.FullMatchSet(options())
    for atom in atoms:
        patterns.Add(_set_pattern(*atom))
    patterns.Compile()
    return patterns.Match, tuple(atoms)


def _remember(memo: dict[K, V], key: K, value: V) -> V:
    if len(memo) >= MEMO:
        memo.clear()
    memo[key] = value
    return value


@cache  # sites share the patterns of their packs
def _set_pattern(place: str, text: str) -> str:
    if place == "grammar":
        return f"(?s){GRAMMARS[text].gate}.*"
    if place in {"starts", "ends", "contains"}:
        return literal_regex(text, place)
    return set_regex(text, place)


def _is_short(entry: RuleEntry) -> bool:
    words = entry.when.words
    return words is not None and words.max is not None and words.max <= WORDY


def _of(rules: Iterable[MatchRule], acts: Sequence[Act]) -> tuple[MatchRule, ...]:
    return tuple(rule for rule in rules if rule.rule.entry.do in acts)


def _takes_part(entry: RuleEntry) -> bool:
    return entry.do == "flag" or (entry.do in {"capture", "drop"} and is_partial(entry.when))
