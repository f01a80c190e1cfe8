"""How well kept blocks agree with a gold body: precision and recall over shingles of four words, and exactness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleancopy.strangers.arrays import Flags
from cleancopy.strangers.corpus import Page
from cleancopy.strangers.labels import SHINGLE, TOKEN, gold_words


class Score(NamedTuple):
    """One page's, or the mean of many pages'."""

    precision: float
    recall: float
    exact: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def score(page: Page, keep: Flags) -> Score:
    """The score of a page of which these blocks are kept."""
    wanted = [word for words in gold_words(page.gold) for word in words]
    kept = keep & ~page.labels.neutral
    got = [word for block, stays in zip(page.blocks, kept, strict=True) if stays for word in TOKEN.findall(block.text)]
    truth, found = _shingles(wanted), _shingles(got)
    both = sum((truth & found).values())
    precision = both / found.total() if found else float(not truth)
    recall = both / truth.total() if truth else 1.0
    return Score(precision, recall, float(wanted == got))


def mean(scores: Iterable[Score]) -> Score:
    """The mean precision, recall and exactness; F1 is that of the means, as in the public benchmark."""
    columns = list(zip(*scores, strict=True))
    return Score(*(sum(column) / len(column) for column in columns))


def _shingles(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    last = max(1, len(words) - SHINGLE + 1)
    return Counter(tuple(words[at : at + SHINGLE]) for at in range(last)) if words else Counter()
