"""One dump while it is being decided, and the question that every rule asks of it: whether it applies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from cleancopy.grammars import GRAMMARS
from cleancopy.match import Matcher, MatchRule, Test
from cleancopy.model import Block, Region
from cleancopy.rulebook.patterns import fold


class Page:
    """A dump's blocks with their hits, where the cuts fell, and what has been captured so far.

    `upper` is the index of the block that the upper cut takes last (-1: no cut), `lower` that of the first block
    that the lower cut takes, `paragraph` the number of the paragraph that is being read, from 1.
    """

    def __init__(self, blocks: Sequence[Block], matcher: Matcher) -> None:
        self.blocks = blocks
        self.hits = [matcher.hits(block.text) for block in blocks]
        self.candidates = [matcher.candidates(hits) for hits in self.hits]
        self.upper = -1
        self.lower = len(blocks)
        self.paragraph = 0
        self.captured: dict[str, list[str]] = {}

    def region(self, index: int) -> Region:
        """Where a block lies with regard to the cuts."""
        if index <= self.upper:
            return "head"
        return "body" if index < self.lower else "tail"

    def applies(self, rule: MatchRule, index: int) -> bool:
        """Whether all that the rule asks holds for the block, and nothing of what it excepts."""
        return self.holds(rule.when, index) and not (rule.unless and self.holds(rule.unless, index))

    def holds(self, test: Test, index: int) -> bool:
        """Whether a test holds for the block; one outside the dump holds for none."""
        if not 0 <= index < len(self.blocks):
            return False
        hits = self.hits[index]
        if any(group.isdisjoint(hits) for group in test.groups):
            return False
        return not test.asks_more or (self._place_fits(test, index) and self._rest_fits(test, index))

    def _place_fits(self, test: Test, index: int) -> bool:
        asked = test.condition
        return (
            (asked.at is None or index - self.upper in asked.at)
            and (asked.paragraph is None or self.paragraph in asked.paragraph)
            and (asked.where is None or self.region(index) == asked.where)
            and (test.after is None or self.holds(test.after, index - 1))
            and (test.before is None or self.holds(test.before, index + 1))
        )

    def _rest_fits(self, test: Test, index: int) -> bool:
        asked, block = test.condition, self.blocks[index]
        return (
            (asked.words is None or block.text.count(" ") + 1 in asked.words)
            and (asked.bullet is None or bool(block.bullet) == asked.bullet)
            and (asked.repeated is None or self._is_repeated(index, asked.repeated))
            and (asked.same_as is None or self._is_same(block.text, asked.same_as))
            and (asked.grammar is None or GRAMMARS[asked.grammar].read(block.text) is not None)
        )

    @cached_property
    def _folded(self) -> list[str]:
        return [fold(block.text) for block in self.blocks]

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(self._folded)

    def _is_repeated(self, index: int, how: str) -> bool:
        text = self._folded[index]
        if how == "anywhere":
            return self._counts[text] > 1
        return text in self._folded[max(0, index - 1) : index] or text in self._folded[index + 1 : index + 2]

    def _is_same(self, text: str, field: str) -> bool:
        values = self.captured.get(field)
        return bool(values) and fold(text) in {fold(value) for value in values or ()}
