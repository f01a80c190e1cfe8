"""Rules -> a matcher; a block's text -> the rules that its words allow. One RE2 `Set` call a block.

Every literal and pattern of a site's rules is an atom with a number. The atoms that a text hits decide by
themselves which rules are still possible; what else a rule asks (place, neighbours, repeats) is asked of those only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec
import re2

from cleancopy.grammars import GRAMMARS
from cleancopy.rulebook.patterns import fold, literal_regex, options, whole_block_regex
from cleancopy.rulebook.records import Rule, is_partial
from cleancopy.rulebook.shape import Act, Condition

SHORT = 100
"""Characters: texts up to this length recur from dump to dump (menus, furniture), so their hits are remembered."""
MEMO = 50_000

CUTS: tuple[Act, ...] = ("cut-above", "cut-below")
CAPTURES: tuple[Act, ...] = ("capture", "caption")
KEEPS: tuple[Act, ...] = ("keep", "subhead")

CONTEXT_KEYS = ("grammar", "words", "at", "paragraph", "bullet", "repeated", "same_as", "after", "before", "where")

Hits = tuple[int, ...]


class Test(msgspec.Struct, frozen=True):
    """A condition whose literals and patterns have become atoms: one of each group must be hit."""

    groups: tuple[frozenset[int], ...]
    condition: Condition
    after: Test | None
    before: Test | None
    asks_more: bool


class MatchRule(msgspec.Struct, frozen=True):
    """A rule with its conditions as tests; `rank` is its place among the site's rules."""

    rank: int
    rule: Rule
    when: Test
    unless: Test | None


class Candidates(NamedTuple):
    """The rules that the text of one block allows, by the phase in which they decide."""

    cuts: tuple[MatchRule, ...]
    captures: tuple[MatchRule, ...]
    drops: tuple[MatchRule, ...]
    keeps: tuple[MatchRule, ...]
    partials: tuple[MatchRule, ...]


class Matcher:
    """All rules of one site, compiled. Make one and share it: the RE2 `Set` gets faster as it is used."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._numbers: dict[tuple[str, str], int] = {}
        self._lines: dict[str, list[int]] = {}
        self._set = re2.Set.FullMatchSet(options())
        self._set_numbers: list[int] = []
        self.rules = tuple(self._compile(rank, rule) for rank, rule in enumerate(rules))
        self._set.Compile()
        self._longest_line = max(map(len, self._lines), default=0)
        self._memo: dict[str, Hits] = {}
        self._allowed: dict[Hits, Candidates] = {}

    def hits(self, text: str) -> Hits:
        """The numbers of the atoms that hold for a block's text."""
        known = self._memo.get(text)
        if known is not None:
            return known
        found: Iterable[int] = self._set.Match(text.encode("utf-8", "replace")) or () if self._set_numbers else ()
        hits = [self._set_numbers[index] for index in found]
        if len(text) <= self._longest_line:
            hits += self._lines.get(fold(text), ())
        result = tuple(hits)
        if len(text) <= SHORT:
            if len(self._memo) >= MEMO:
                self._memo.clear()
            self._memo[text] = result
        return result

    def candidates(self, hits: Hits) -> Candidates:
        """The rules whose own literals and patterns are satisfied by these hits, phase by phase, in order."""
        known = self._allowed.get(hits)
        if known is None:
            if len(self._allowed) >= MEMO:
                self._allowed.clear()
            known = self._allowed[hits] = self._sort_out(frozenset(hits))
        return known

    def _sort_out(self, hits: frozenset[int]) -> Candidates:
        possible = [rule for rule in self.rules if all(not hits.isdisjoint(group) for group in rule.when.groups)]
        return Candidates(
            cuts=_of(possible, CUTS),
            captures=_of(possible, CAPTURES),
            drops=tuple(rule for rule in _of(possible, ("drop",)) if not is_partial(rule.rule.entry.when)),
            keeps=_of(possible, KEEPS),
            partials=tuple(rule for rule in possible if _takes_part(rule)),
        )

    def _compile(self, rank: int, rule: Rule) -> MatchRule:
        unless = self._test(rule.entry.unless) if rule.entry.unless else None
        return MatchRule(rank, rule, self._test(rule.entry.when), unless)

    def _test(self, condition: Condition) -> Test:
        groups = [self._group("equals", condition.equals)]
        groups += [self._group(place, getattr(condition, place)) for place in ("starts", "ends", "contains")]
        groups += [self._group(place, getattr(condition, place)) for place in ("regex", "prefix", "suffix")]
        groups.append(self._group("grammar", (condition.grammar,) if condition.grammar else ()))
        after = self._test(condition.after) if condition.after else None
        before = self._test(condition.before) if condition.before else None
        return Test(tuple(group for group in groups if group), condition, after, before, _asks_more(condition))

    def _group(self, place: str, texts: Iterable[str]) -> frozenset[int]:
        return frozenset(self._number(place, text) for text in texts)

    def _number(self, place: str, text: str) -> int:
        key = (place, fold(text) if place == "equals" else text)
        if key not in self._numbers:
            number = self._numbers[key] = len(self._numbers)
            if place == "equals":
                self._lines.setdefault(key[1], []).append(number)
            else:
                self._set.Add(_set_pattern(place, text))
                self._set_numbers.append(number)
        return self._numbers[key]


def _asks_more(condition: Condition) -> bool:
    """Whether the condition asks for something that the block's words alone do not tell."""
    return any(getattr(condition, key) is not None for key in CONTEXT_KEYS)


def _set_pattern(place: str, text: str) -> str:
    if place == "grammar":
        return f"(?s:{GRAMMARS[text].gate}.*)"
    if place in {"starts", "ends", "contains"}:
        return literal_regex(text, place)
    return whole_block_regex(text, place)


def _of(rules: Iterable[MatchRule], acts: Sequence[Act]) -> tuple[MatchRule, ...]:
    return tuple(rule for rule in rules if rule.rule.entry.do in acts)


def _takes_part(rule: MatchRule) -> bool:
    entry = rule.rule.entry
    return entry.do == "flag" or (entry.do in {"capture", "drop"} and is_partial(entry.when))
