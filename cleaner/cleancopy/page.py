"""One dump while it is being decided, and the question that every rule asks of it: whether it applies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from cleancopy.grammars import GRAMMARS, Reading
from cleancopy.match import Candidates, Matcher, MatchRule
from cleancopy.model import Block, Capture, Region
from cleancopy.rulebook.literals import fold


class _Candidates(dict[int, Candidates]):
    """The candidates of each block by its index, found when first asked for: much of a page never is."""

    def __init__(self, blocks: Sequence[Block], matcher: Matcher) -> None:
        super().__init__()
        self._blocks, self._matcher = blocks, matcher

    def __missing__(self, index: int) -> Candidates:
        found = self[index] = self._matcher.candidates(self._blocks[index].text)
        return found


FOLDING = 3
"""Folding shortens a text to a third at most (three dots are one sign), so much longer ones can't be the same."""


class Page:
    """A dump's blocks with the rules that their words allow, where the cuts fell, and what was captured so far.

    `upper` is the index of the block that the upper cut takes last (-1: no cut), `lower` that of the first block
    that the lower cut takes, `paragraph` the number of the paragraph that is being read, from 1. `settled` are the
    fields of the article that something surer than the rules gives.
    """

    def __init__(self, blocks: Sequence[Block], matcher: Matcher) -> None:
        self.blocks = blocks
        self.candidates = _Candidates(blocks, matcher)
        self.acts, self.capture_regions = matcher.acts, matcher.capture_regions
        self.upper = -1
        self.lower = len(blocks)
        self.paragraph = 0
        self.captured: dict[str, list[str]] = {}
        self.settled: frozenset[str] = frozenset()
        self._readings: dict[tuple[str, int], Reading | None] = {}

    def region(self, index: int) -> Region:
        """Where a block lies with regard to the cuts."""
        if index <= self.upper:
            return "head"
        return "body" if index < self.lower else "tail"

    def remember(self, taken: Sequence[Capture]) -> None:
        """Note what was captured, for the rules that ask."""
        for capture in taken:
            self.captured.setdefault(capture.field, []).extend(capture.values)

    def reading(self, grammar: str, index: int) -> Reading | None:
        """What a grammar understands of a block, read once."""
        key = (grammar, index)
        if key not in self._readings:
            self._readings[key] = GRAMMARS[grammar].read(self.blocks[index].text)
        return self._readings[key]

    def applies(self, rule: MatchRule, index: int) -> bool:
        """Whether all that the rule asks holds for the block, and nothing of what it excepts.

        The block's words are taken as right: ask only about rules among the block's candidates.
        """
        if not rule.first <= index - self.upper <= rule.last:
            return False
        for check in rule.checks:
            if not check(self, index):
                return False
        return rule.unless is None or not rule.unless(self, index)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The texts that more than one block has."""
        counts = Counter([block.text for block in self.blocks])
        return frozenset([text for text, count in counts.items() if count > 1])

    def is_doubled(self, index: int) -> bool:
        """Whether the block above or below has the same text."""
        text = self.blocks[index].text
        neighbours = (*self.blocks[max(0, index - 1) : index], *self.blocks[index + 1 : index + 2])
        return any(block.text == text for block in neighbours)

    def is_same(self, text: str, field: str) -> bool:
        """Whether the text equals one that was captured for the field, case and shape of signs aside."""
        for value in self.captured.get(field, ()):
            if text == value:
                return True
            if len(text) <= FOLDING * len(value) and not _differ_at_once(text, value) and fold(text) == fold(value):
                return True
        return False


def _differ_at_once(text: str, value: str) -> bool:
    """Whether the first letters tell that two texts can't be the same: in ASCII, folding only changes their case."""
    first, other = text[:1], value[:1]
    return (
        first.isascii() and first.isalnum() and other.isascii() and other.isalnum() and first.lower() != other.lower()
    )
