"""A dump before there are rules for it: judged as a page of no known site, and where its story stands by that.

Lines that several dumps share are none of the story, whatever they look like.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence

import msgspec

from cleancopy.blocks import read
from cleancopy.decide import decide
from cleancopy.model import Block, Decision, Dump
from cleancopy.rulebook.book import Rulebook
from cleancopy.rulebook.literals import fold
from cleancopy.strangers.plain import densest_run

NUMBER = re.compile(r"(?<![^\W\d_])[+-]?\d+(?:[.,]\d+)*")
FILLER_COST = 60
"""Characters of text that one other block inside the story has to be paid with."""
LONG = 200
"""Characters of a paragraph that two dumps have in common only if they tell the same story."""
STRANGERS = "strangers/"
"""How the ids of what is guessed begin."""
SENTENCE_END = re.compile(r"""[.!?…。！？:;]["”“»’')\]]*\Z""")


class Page(msgspec.Struct, frozen=True):
    """A dump cut into blocks, with the decisions that a page of no known site would get.

    `keys` are the texts with case, signs and numbers evened out, `habits` those of the tool that printed it.
    """

    dump: Dump
    blocks: tuple[Block, ...]
    keys: tuple[str, ...]
    decisions: tuple[Decision, ...]
    habits: tuple[str, ...]


class Story(msgspec.Struct, frozen=True):
    """A page and which of its blocks are the text of its story, from `start` (the first) to `end` (the last)."""

    page: Page
    text: frozenset[int]
    start: int
    end: int

    def is_dropped(self, index: int) -> bool:
        """Whether a rule of a pack drops the block."""
        decision = self.page.decisions[index]
        return decision.verdict == "drop" and not decision.origin.id.startswith(STRANGERS)

    def captured(self, index: int) -> set[str]:
        """The fields that rules of packs read from the block."""
        captures = self.page.decisions[index].captures
        return {capture.field for capture in captures if not capture.origin.id.startswith(STRANGERS)}

    def is_guessed_headline(self, index: int) -> bool:
        """Whether the strangers' reading of the page takes the block for its headline."""
        captures = self.page.decisions[index].captures
        return any(capture.field == "headline" and capture.origin.id.startswith(STRANGERS) for capture in captures)


def look(dump: Dump, rulebook: Rulebook) -> Page:
    """A dump as a page of no known site."""
    printed = read(dump.text)
    blocks, nobody = printed.blocks, rulebook.strangers
    keys = tuple(key_of(block.text) for block in blocks)
    return Page(dump, blocks, keys, decide(blocks, rulebook.matcher(nobody), nobody), printed.habits)


def key_of(text: str) -> str:
    """The text as it is compared from dump to dump: `2 Min read` and `3 min read` are the same line."""
    return NUMBER.sub("0", fold(text))


def squashed(text: str) -> str:
    """The letters and digits alone: `The Harbour-Ledger` and `harbourledger` have the same."""
    return re.sub(r"[\W_]", "", fold(text))


def stories(pages: Sequence[Page], shared: Container[str]) -> list[Story]:
    """Each page with the blocks of its story. `shared` are the keys that are none of its."""
    return [_story(page, [key in shared for key in page.keys]) for page in pages]


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


def distinct(pages: Iterable[Page]) -> Iterator[Page]:
    """The pages without those that tell a story which one before tells: two dumps of one page prove nothing."""
    told: set[str] = set()
    for page in pages:
        paragraphs = {decision.kept for decision in page.decisions if len(decision.kept) > LONG}
        if not paragraphs or 2 * len(paragraphs & told) < len(paragraphs):
            told |= paragraphs
            yield page
