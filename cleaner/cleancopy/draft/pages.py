"""Dumps of one site, looked at side by side: which lines they share, and where each one's story stands.

What is article is first judged without any rule file of the site, as for a page of no known site; lines that several
dumps share are then taken out again, whatever they look like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from cleancopy.blocks import split
from cleancopy.decide import decide
from cleancopy.model import Block, Decision, Dump
from cleancopy.rulebook.book import Rulebook
from cleancopy.rulebook.patterns import fold

NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)*")
FILLER_COST = 60
"""Characters of text that one other block inside the story has to be paid with."""
LONGEST_LINE = 200
"""Characters: what is longer is a paragraph, and no line of a page's furniture is looked for in it."""
FEW_WORDS = 6
"""Words up to which a line of a single dump may be the page's rather than the story's."""
SENTENCE_END = re.compile(r"""[.!?…。！？:;]["”“»’')\]]*\Z""")

Places = tuple[tuple[int, ...], ...]
"""For each dump the indices of its blocks that show a line."""


class Page(msgspec.Struct, frozen=True):
    """A dump cut into blocks, with the decisions that a page of no known site would get.

    `keys` are the texts with case, signs and numbers evened out.
    """

    dump: Dump
    blocks: tuple[Block, ...]
    keys: tuple[str, ...]
    decisions: tuple[Decision, ...]


class Line(msgspec.Struct, frozen=True):
    """A line that dumps share, and where."""

    key: str
    places: Places

    @property
    def count(self) -> int:
        """How many dumps show it."""
        return sum(map(bool, self.places))


class Story(msgspec.Struct, frozen=True):
    """A page and which of its blocks are the text of its story, from `start` (the first) to `end` (the last)."""

    page: Page
    text: frozenset[int]
    start: int
    end: int

    def is_dropped(self, index: int) -> bool:
        """Whether a rule of a pack, not the guess at the story, drops the block."""
        decision = self.page.decisions[index]
        return decision.verdict == "drop" and not decision.origin.id.startswith("strangers/")

    def captured(self, index: int) -> set[str]:
        """The fields that were read from the block."""
        return {capture.field for capture in self.page.decisions[index].captures}


def look(dump: Dump, rulebook: Rulebook) -> Page:
    """A dump as a page of no known site."""
    blocks = split(dump.text)
    nobody = rulebook.strangers
    keys = tuple(key_of(block.text) for block in blocks)
    return Page(dump, blocks, keys, decide(blocks, rulebook.matcher(nobody), nobody))


def key_of(text: str) -> str:
    """The text as it is compared from dump to dump: `2 Min read` and `3 min read` are the same line."""
    return NUMBER.sub("0", fold(text))


def most(count: int) -> int:
    """How many of so many dumps are enough for what all should show: of a few all, of many three in four."""
    return count if count < 4 else -(-3 * count // 4)


def shared_lines(pages: Sequence[Page]) -> dict[str, Line]:
    """The lines that two dumps or more show, by key; with one dump, those that might be shared: short and no text."""
    places: dict[str, list[list[int]]] = {}
    for number, page in enumerate(pages):
        for index, key in enumerate(page.keys):
            if _may_be_furniture(page, index) and (len(pages) > 1 or _looks_like_furniture(page, index)):
                places.setdefault(key, [[] for _ in pages])[number].append(index)
    lines = (Line(key, tuple(map(tuple, found))) for key, found in places.items())
    return {line.key: line for line in lines if line.count >= min(2, len(pages))}


def _may_be_furniture(page: Page, index: int) -> bool:
    text = page.blocks[index].text
    return len(text) <= LONGEST_LINE and text.isprintable() and any(map(str.isalnum, text))


def _looks_like_furniture(page: Page, index: int) -> bool:
    return page.blocks[index].text.count(" ") < FEW_WORDS and not page.decisions[index].kept


def stories(pages: Sequence[Page], shared: Mapping[str, Line]) -> list[Story]:
    """Each page with the blocks of its story."""
    is_shared = shared.__contains__ if len(pages) > 1 else lambda _key: False
    return [_story(page, [is_shared(key) for key in page.keys]) for page in pages]


def _story(page: Page, shared: Sequence[bool]) -> Story:
    worths = [
        len(decision.kept) if decision.kept and not is_shared else -FILLER_COST
        for decision, is_shared in zip(page.decisions, shared, strict=True)
    ]
    first, last = densest_run(worths)
    text = frozenset(index for index in range(first, last + 1) if worths[index] > 0)
    start = min((index for index in text if is_paragraph(page.blocks[index].text)), default=first)
    return Story(page, text, start, last)


def is_paragraph(text: str) -> bool:
    """Whether a block is sentences rather than a title or label."""
    return bool(SENTENCE_END.search(text)) or text.count(" ") >= 25


def densest_run(worths: Iterable[int]) -> tuple[int, int]:
    """First and last index of the run of greatest sum (Kadane's algorithm); (0, -1) where nothing is worth a thing."""
    best, run = 0, (0, -1)
    total, start = 0, 0
    for index, worth in enumerate(worths):
        if total <= 0:
            total, start = 0, index
        total += worth
        if total > best:
            best, run = total, (start, index)
    return run


def distinct(pages: Iterable[Page]) -> Iterator[Page]:
    """The pages without those that tell a story which one before tells: two dumps of one page prove nothing."""
    told: set[str] = set()
    for page in pages:
        paragraphs = {decision.kept for decision in page.decisions if len(decision.kept) > LONGEST_LINE}
        if not paragraphs or 2 * len(paragraphs & told) < len(paragraphs):
            told |= paragraphs
            yield page
