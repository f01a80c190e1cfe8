"""Which blocks of a dump are the paragraphs of a hand-made extraction: labels to train and to measure with.

A block belongs to the body if its words stand in the gold body, at a place that keeps the order of the page. Blocks
that say what a subhead or the summary says are neutral: the measure leaves them out on both sides.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers.arrays import Flags

TOKEN = re.compile(r"\w+")
STRAIGHT = str.maketrans("’‘“”", "''\"\"")
SHINGLE = 4
FEWEST_PARTIAL = 6
"""Words from which a block may match the gold in part (a dateline, a drop cap or a link may be missing there)."""
PARTIAL = 0.4
MOST_PLACES = 20
SLACK = 2

Gold = Mapping[str, Any]


class Labels(NamedTuple):
    """For each block: does it belong to the body, is it neutral, does it print the headline."""

    body: Flags
    neutral: Flags
    title: Flags


class Place(NamedTuple):
    """A stretch of the gold's words that one block may be."""

    block: int
    start: int
    end: int
    worth: float


def fold(text: str) -> str:
    """The words of a text, without case, punctuation and compatibility forms."""
    return " ".join(TOKEN.findall(unicodedata.normalize("NFKC", text).translate(STRAIGHT).casefold()))


def neutral_texts(gold: Gold) -> set[str]:
    """Folded texts that count neither for nor against an extraction."""
    return {fold(text) for text in [*gold.get("subheads", ()), *gold.get("summary", ())]}


def gold_words(gold: Gold) -> list[list[str]]:
    """The words of each paragraph of the gold body that counts."""
    neutral = neutral_texts(gold)
    return [TOKEN.findall(text) for text in gold["body"] if text.strip() and fold(text) not in neutral]


def label(blocks: Sequence[Block], gold: Gold, titles: Collection[str] = ()) -> Labels:
    """Align a page's blocks with its gold body. `titles` are texts that the page is known to have as its headline."""
    neutral_set = neutral_texts(gold)
    folded = [fold(block.text) for block in blocks]
    neutral = np.array([text in neutral_set for text in folded], np.bool_)
    title_set = {fold(text) for text in titles} - {""}
    title = np.array([text in title_set for text in folded], np.bool_)
    finder = _Finder(gold_words(gold))
    found = (finder.places(number, block.text) for number, block in enumerate(blocks) if not neutral[number])
    body = np.zeros(len(blocks), np.bool_)
    body[_best_chain(place for places in found for place in places)] = True
    return Labels(body, neutral, title)


class _Finder:
    """Finds a block's words in the gold's."""

    def __init__(self, paragraphs: Sequence[Sequence[str]]) -> None:
        self.words = [word for paragraph in paragraphs for word in paragraph]
        self.joined = " " + " ".join(self.words) + " "
        self.number_at, self.begins = {}, set()
        at = 1
        for number, word in enumerate(self.words):
            self.number_at[at] = number
            at += len(word) + 1
        start = 0
        for paragraph in paragraphs:
            self.begins.add(start)
            start += len(paragraph)
        self.shingles: dict[tuple[str, ...], int] = {}
        for number in range(len(self.words) - SHINGLE, -1, -1):
            self.shingles[tuple(self.words[number : number + SHINGLE])] = number

    def places(self, number: int, text: str) -> list[Place]:
        words = TOKEN.findall(text)
        if not words:
            return []
        starts = list(self._exact(words))
        if starts:
            return [Place(number, start, start + len(words), self._worth(start, len(words))) for start in starts]
        return self._partial(number, words) if len(words) >= FEWEST_PARTIAL else []

    def _exact(self, words: Sequence[str]) -> Iterable[int]:
        wanted = " " + " ".join(words) + " "
        at = self.joined.find(wanted)
        for _ in range(MOST_PLACES):
            if at < 0:
                return
            yield self.number_at[at + 1]
            at = self.joined.find(wanted, at + 1)

    def _worth(self, start: int, size: int) -> float:
        """A whole paragraph is worth more than a part of one; a few words inside a paragraph are hardly worth it."""
        if start in self.begins:
            return size * 1.5
        return size if size >= SHINGLE else size * 0.3

    def _partial(self, number: int, words: Sequence[str]) -> list[Place]:
        shingles = [tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)]
        hits = [self.shingles[shingle] - at for at, shingle in enumerate(shingles) if shingle in self.shingles]
        if len(hits) <= PARTIAL * len(shingles):
            return []
        start = max(0, sorted(hits)[len(hits) // 2])
        return [Place(number, start, start + len(words), len(hits))]


def _best_chain(places: Iterable[Place]) -> list[int]:
    """The blocks of the chain of places that is worth most and keeps the order of the page and of the gold."""
    ends: list[tuple[int, float, list[int]]] = [(0, 0.0, [])]
    waiting: list[tuple[int, float, list[int]]] = []
    current = -1
    for place in places:
        if place.block != current:
            for step in waiting:
                _add(ends, step)
            waiting, current = [], place.block
        _, worth, blocks = ends[bisect_right(ends, place.start + SLACK, key=lambda step: step[0]) - 1]
        waiting.append((place.end, worth + place.worth, [*blocks, place.block]))
    for step in waiting:
        _add(ends, step)
    return ends[-1][2]


def _add(ends: list[tuple[int, float, list[int]]], step: tuple[int, float, list[int]]) -> None:
    """Keep only steps that are worth more than every step that ends before them."""
    at = bisect_right(ends, step[0], key=lambda known: known[0])
    if ends[at - 1][1] >= step[1]:
        return
    insort(ends, step, key=lambda known: known[0])
    at = bisect_right(ends, step[0], key=lambda known: known[0])
    while at < len(ends) and ends[at][1] <= step[1]:
        del ends[at]
