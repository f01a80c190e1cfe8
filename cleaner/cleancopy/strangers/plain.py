"""The plain guess at an article, for pages in which the model sees none: a note of two lines is all article.

Paragraphs are blocks with the length and the closing mark of a sentence. The article is the run of the page that
holds the most paragraph text, where a stretch of other blocks costs as much as a paragraph gives.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.model import Block

CLOSING = frozenset(".!?…。！？\"”“»’')]:;")
FULL_LENGTH = 80
"""Characters: the length from which a line counts as a paragraph whatever its end (the classic baseline)."""
SENTENCE_LENGTH = 40
FILLER_COST = 60
"""Characters of paragraph that one block of other text inside the article has to be paid with."""


def paragraphs(blocks: Sequence[Block]) -> list[bool]:
    """For each block, whether it is a paragraph of the page's largest run of them."""
    worths = [_worth(block) for block in blocks]
    first, last = densest_run(worths)
    return [first <= index <= last and worth > 0 for index, worth in enumerate(worths)]


def _worth(block: Block) -> int:
    size = len(block.text)
    if not block.bullet and (size >= FULL_LENGTH or (size >= SENTENCE_LENGTH and block.text[-1] in CLOSING)):
        return size
    return -FILLER_COST


def densest_run(worths: Sequence[int]) -> tuple[int, int]:
    """First and last index of the run of greatest sum (Kadane's algorithm); (0, -1) where nothing is worth keeping."""
    best, best_run = 0, (0, -1)
    total, start = 0, 0
    for index, worth in enumerate(worths):
        if total <= 0:
            total, start = 0, index
        total += worth
        if total > best:
            best, best_run = total, (start, index)
    return best_run
