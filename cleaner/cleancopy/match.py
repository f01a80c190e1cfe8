"""Rules -> a matcher; a block's text -> the rules that come into question around it.

A rule waits for its anchor (`anchors.py`). A text that shows it offers the rule for the block that lies so many steps
above or below; what else the rule asks, words included, is asked of those blocks only. Rules without an anchor are
loose: they are asked wherever their place allows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from cleancopy.anchor_index import (
    Gate,
    Needles,
    Search,
    Words,
    first_gates_of,
    gates_of,
    needles_for,
    needles_of,
    shared_words,
)
from cleancopy.anchors import Anchor
from cleancopy.line_search import Lines
from cleancopy.memo import MOST_PARAGRAPHS, PARAGRAPH, SHORT, remember
from cleancopy.ready import CAPTURES, MatchRule, in_phases, ready
from cleancopy.rulebook.records import Rule
from cleancopy.shown import NOTHING, Offer, Offered, Shown

Searches = tuple[list[tuple[Search, list[list[Offer]]]], list[tuple[Any, bool, bool, list[Offer]]]]
"""Needles and gates (`anchor_index.py`) with what is offered for each."""
Paragraphs = dict[str, tuple["Matcher", Shown]]
"""A memory of what longer texts show, and to whom. Matchers share one: one for each would soon be too much."""


class Matcher:
    """All rules of one site, ready. Make one and share it: it remembers short texts, and RE2 gets faster with use.

    `paragraphs` is the memory of longer ones. The first page of the `is_first` one may be the only page of the process.
    `phases` are the rules that each phase asks, in order; `loose` those of them that have no anchor, with their ranks.
    `reach` is how many blocks above and below one lie those whose texts bring rules into question for it.
    """

    def __init__(self, rules: Sequence[Rule], paragraphs: Paragraphs | None = None, *, is_first: bool = False) -> None:
        self.rules = tuple(map(ready, rules))
        self.phases = in_phases(self.rules)
        self.loose = tuple(
            tuple([(rank, rule) for rank, rule in enumerate(ranked) if rule.anchor is None]) for ranked in self.phases
        )
        self.capture_regions = frozenset(rule.region for rule in self.rules if rule.rule.entry.do in CAPTURES)
        self.cuts_below = any(rule.rule.entry.do == "cut-below" for rule in self.rules)
        self.finds_headlines = any(rule.rule.entry.field == "headline" for rule in self.rules)
        self.known: dict[str, Shown] = {}
        self._paragraphs: Paragraphs = {} if paragraphs is None else paragraphs
        anchored = [(rule, rule.anchor) for rule in self.rules if rule.anchor is not None]
        steps = [0, *(anchor.step for _rule, anchor in anchored)]
        self.reach = -min(steps), max(steps)
        searched = [(rule, anchor) for rule, anchor in anchored if anchor.needles or anchor.gates]
        self._searched = [[one for one in searched if one[0].rule.from_pack == packs] for packs in (False, True)]
        self._is_first = is_first
        self._first: tuple[Sequence[str], Searches] | None = None
        self._offers = self._offers_of(anchored)
        self._words, self._shown = _words(anchored), _by_anchor(anchored, self._offers)

    def _offers_of(self, anchored: Iterable[tuple[MatchRule, Anchor]]) -> dict[MatchRule, list[Offer]]:
        """What each rule's anchor offers: the rule, for each phase that asks it."""
        steps = {rule: anchor.step for rule, anchor in anchored}
        offers: dict[MatchRule, list[Offer]] = {rule: [] for rule in steps}
        for phase, ranked in enumerate(self.phases):
            for rank, rule in enumerate(ranked):
                if rule in steps:
                    offers[rule].append(Offer(steps[rule], phase, (rank, rule)))
        return offers

    def offer(self, page: Sequence[str], start: int, stop: int, offered: Offered) -> None:
        """Add to `offered` what some of a page's texts bring into question, from `start` to before `stop`."""
        texts = page[start:stop]
        found = list(map(self.known.get, texts))
        new = self._new([text for text, shown in zip(texts, found, strict=True) if shown is None], page)
        for index, known in enumerate(found, start):
            shown = known or new[page[index]]
            if shown is not NOTHING:
                offered.add(index, shown)

    def _new(self, texts: Sequence[str], page: Sequence[str]) -> dict[str, Shown]:
        """What texts of a page show that are no short ones which the matcher remembers."""
        told = {text: found[1] for text in texts if (found := self._paragraphs.get(text)) and found[0] is self}
        untold = [text for text in texts if text not in told]
        return told | self._found(untold, page) if untold else told

    def _found(self, texts: Sequence[str], page: Sequence[str]) -> dict[str, Shown]:
        """What texts of a page show, looked for and remembered."""
        lines = Lines(dict.fromkeys(texts))
        found = {text: self._by_words(text) for text in lines.texts}
        needles, gates = self._searches_for(page)
        for search, offers in needles:
            for text, hits in zip(lines.texts, map(search, lines.encoded), strict=False):
                for hit in hits or ():
                    found[text] += offers[hit]
        for regex, short, long, offered in gates:
            for text in lines.that_show(regex, short=short, long=long):
                found[text] += offered
        new = {text: Shown(dict.fromkeys(offers)) if offers else NOTHING for text, offers in found.items()}
        for text in lines.texts:
            self._remember(text, new[text])
        return new

    def _remember(self, text: str, shown: Shown) -> None:
        if len(text) <= SHORT:
            remember(self.known, text, shown)
        elif len(text) <= PARAGRAPH:
            remember(self._paragraphs, text, (self, shown), MOST_PARAGRAPHS)

    def _by_words(self, text: str) -> list[Offer]:
        """What a text offers by its lines, heads and tails."""
        anchors = self._words.of(text)
        return [offer for anchor in anchors for offer in self._shown[anchor]] if anchors else []

    def _searches_for(self, page: Sequence[str]) -> Searches:
        """What finds anchors in the texts of a page. For the very first, what it can't show is not even compiled."""
        if not self._is_first:
            return self._all
        if self._first is None:
            folded = "\n".join(page).casefold()
            self._first = page, self._offering(lambda anchors: needles_for(anchors, folded), first_gates_of)
        first, searches = self._first
        return searches if first is page else self._all

    @cached_property
    def _all(self) -> Searches:
        """What finds anchors in any text."""
        return self._offering(needles_of, gates_of)

    def _offering(
        self, needles: Callable[[Sequence[Anchor]], Needles], gates: Callable[[Sequence[Anchor]], list[Gate]]
    ) -> Searches:
        """Needles and gates with what the anchors offer that they find.

        What a site writes itself is kept apart from its packs, whose needles RE2 compiles once for all that use them.
        """
        found: Searches = [], []
        for searched in self._searched:
            anchors, offers = [anchor for _rule, anchor in searched], [self._offers[rule] for rule, _anchor in searched]
            search, owners = needles(anchors)
            if owners:
                found[0].append((search, [_all_of(offers, numbers) for numbers in owners]))
            for regex, short, long, numbers in gates(anchors):
                found[1].append((regex, short, long, _all_of(offers, numbers)))
        return found


def _words(anchored: Sequence[tuple[MatchRule, Anchor]]) -> Words:
    """Where the anchors of rules are looked up. Those of packs are put in order once for all sites that use them."""
    own, packs = (
        tuple([anchor for rule, anchor in anchored if rule.rule.from_pack == is_shared]) for is_shared in (False, True)
    )
    return Words(own, shared_words(packs))


def _by_anchor(
    anchored: Iterable[tuple[MatchRule, Anchor]], offers: Mapping[MatchRule, Sequence[Offer]]
) -> dict[Anchor, list[Offer]]:
    """What each anchor offers. Rules that ask the same have the same one."""
    found: dict[Anchor, list[Offer]] = {}
    for rule, anchor in anchored:
        found.setdefault(anchor, []).extend(offers[rule])
    return found


def _all_of(offers: Sequence[Sequence[Offer]], numbers: Iterable[int]) -> list[Offer]:
    return [offer for number in numbers for offer in offers[number]]
