"""One dump while it is being decided, and the question that every rule asks of it: whether it applies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from operator import eq

from cleancopy.grammars import GRAMMARS, Reading
from cleancopy.match import Matcher
from cleancopy.model import Block, Capture, Region
from cleancopy.ready import DROP, MatchRule
from cleancopy.rulebook.literals import fold
from cleancopy.shown import Offered, Ranked, that_fit
from cleancopy.twofold import twofold

OUTSIDERS = {"k": "\u212a", "s": "ſ"}
"""What folds to a letter or digit of ASCII and is none: the Kelvin sign and the long s."""
FOLDING = 3
"""Folding shortens a text to a third at most (three dots are one sign) and makes it three times as long at most (`…` is
three dots), so much longer or shorter ones can't be the same."""

NEAR = 40
"""Blocks above and below in which a text that is printed large again is looked for."""
MORE = 10
"""Letters that the block it was taken from has more, at least."""
MOST_READ = 5_000
"""Letters up to which such a block is read."""
AROUND = " “”\"„‟«»‹›‘’'‚.,;:!?…–—-"
"""What may stand around the words of a text that is printed large again."""


class Page:
    """A dump's blocks with the rules that come into question, where the cuts fell, and what was captured so far.

    `upper` is the index of the block that the upper cut takes last (-1: no cut), `lower` that of the first block
    that the lower cut takes, `paragraph` the number of the paragraph that is being read, from 1. `settled` are the
    fields of the article that something surer than the rules gives.
    """

    def __init__(self, blocks: Sequence[Block], matcher: Matcher) -> None:
        self.blocks = blocks
        self.texts = [block.text for block in blocks]
        self.matcher = matcher
        self.upper = -1
        self.lower = len(blocks)
        self.paragraph = 0
        self.captured: dict[str, list[str]] = {}
        self.settled: frozenset[str] = frozenset()
        self._offered = Offered()
        self._seen: tuple[int, int] | None = None
        self._small: dict[int, str] = {}
        self._readings: dict[tuple[str, int], Reading | None] = {}

    def region(self, index: int) -> Region:
        """Where a block lies with regard to the cuts."""
        if index <= self.upper:
            return "head"
        return "body" if index < self.lower else "tail"

    def rules(self, phase: int, start: int, stop: int) -> list[tuple[int, Sequence[Ranked]]]:
        """The blocks from `start` to before `stop` for which rules of a phase come into question, with these rules.

        Both in their order. The blocks' texts fit the rules; places and neighbours are still to be asked for.
        """
        found = self.offered(phase, start, stop)
        for ranked in self.matcher.loose[phase]:
            for index in self._places(phase, ranked[1], start, stop):
                self._add(found, index, (ranked,))
        return sorted(found.items())

    def offered(self, phase: int, start: int, stop: int) -> dict[int, Sequence[Ranked]]:
        """The rules of a phase that anchors bring into question, by the index of a block whose text they fit."""
        if self._seen != (0, len(self.texts)):
            self._look_up(start, stop)
        texts = self.texts
        found: dict[int, Sequence[Ranked]] = {}
        for index, shown in self._offered.own[phase].items():
            if start <= index < stop and (fitting := shown.fitting(phase, texts[index])):
                found[index] = fitting
        for index, ranked in self._offered.near[phase].items():
            if start <= index < stop:
                self._add(found, index, ranked)
        return found

    def _add(self, found: dict[int, Sequence[Ranked]], index: int, ranked: Sequence[Ranked]) -> None:
        """Put those of some rules that a block's text fits to the others that are found for it."""
        if fitting := that_fit(ranked, self.texts[index]):
            found[index] = sorted([*found.get(index, ()), *fitting])

    def _look_up(self, start: int, stop: int) -> None:
        """See what the texts offer that bring rules into question for some blocks, and for all between them, once.

        On most pages of strangers nobody asks about menus and footers.
        """
        above, below = self.matcher.reach
        start, stop = max(0, start - above), min(len(self.texts), stop + below)
        first, end = self._seen or (start, start)
        if start < first:
            self.matcher.offer(self.texts, start, first, self._offered)
        if stop > end:
            self.matcher.offer(self.texts, end, stop, self._offered)
        self._seen = min(start, first), max(stop, end)

    def _places(self, phase: int, rule: MatchRule, start: int, stop: int) -> Sequence[int]:
        """Where a rule without an anchor may apply."""
        places: Sequence[int] = range(max(start, self.upper + rule.first), min(stop, self.upper + rule.last + 1))
        for sieve in rule.sieves:
            places = sieve(self, places)
        field = rule.rule.entry.when.same_as
        return places if field is None or phase != DROP else self._same_places(places, field)

    def _same_places(self, places: Sequence[int], field: str) -> list[int]:
        """Those of the blocks whose text was captured for the field."""
        values = self.captured.get(field)
        if not values:
            return []
        texts, folded = self.texts, set(map(fold, values))
        letters = {text[:1] for text in folded}
        if all(letter.isascii() and letter.isalnum() for letter in letters):
            letters |= {letter.upper() for letter in letters} | {OUTSIDERS.get(letter, "") for letter in letters}
            places = [at for at in places if texts[at][0] in letters]
        least, most = min(map(len, folded)) / FOLDING, max(map(len, values)) * FOLDING
        some = [at for at in places if least <= len(text := texts[at]) <= most and fold(text) in folded]
        return [at for at in some if self.is_same(texts[at], field)]

    def remember(self, taken: Sequence[Capture]) -> None:
        """Note what was captured, for the rules that ask."""
        for capture in taken:
            self.captured.setdefault(capture.field, []).extend(capture.values)

    def reading(self, grammar: str, index: int) -> Reading | None:
        """What a grammar understands of a block, read once."""
        key = (grammar, index)
        if key not in self._readings:
            self._readings[key] = GRAMMARS[grammar].read(self.texts[index])
        return self._readings[key]

    def applies(self, rule: MatchRule, index: int) -> bool:
        """Whether all that the rule asks beyond text and region holds for the block, and nothing of what it excepts."""
        if not rule.first <= index - self.upper <= rule.last:
            return False
        for check in rule.checks:
            if not check(self, index):
                return False
        return rule.unless is None or not rule.unless(self, index)

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The texts that more than one block has."""
        counts = Counter(self.texts)
        return frozenset([text for text, count in counts.items() if count > 1])

    @cached_property
    def doubled(self) -> frozenset[int]:
        """The blocks of which the one above or below has the same text."""
        upper = [index for index, is_same in enumerate(map(eq, self.texts, self.texts[1:])) if is_same]
        return frozenset([*upper, *[index + 1 for index in upper]])

    @cached_property
    def twofold(self) -> frozenset[int]:
        """The blocks that have a text twice and nothing else, with a space between or without."""
        return twofold(self.texts)

    def is_excerpt(self, index: int) -> bool:
        """Whether a longer block near it has the same words in it, quotation marks, closing signs and case aside."""
        words = self.texts[index].strip(AROUND).lower()
        least = len(words) + MORE
        near = enumerate(self.texts[max(0, index - NEAR) : index + NEAR + 1], max(0, index - NEAR))
        longer = [at for at, text in near if least < len(text) <= MOST_READ]
        return any(words in self._in_small_letters(at) for at in longer)

    def _in_small_letters(self, index: int) -> str:
        """A block's text in small letters. Where one block is held against those near it, others are too."""
        if index not in self._small:
            self._small[index] = self.texts[index].lower()
        return self._small[index]

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
