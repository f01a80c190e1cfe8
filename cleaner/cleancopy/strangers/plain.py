"""A plain, named guess at the article of a page that no rule file knows.

Paragraphs are blocks with the length and the closing mark of a sentence. The article is the run of the page that
holds the most paragraph text, where a stretch of other blocks costs as much as a paragraph gives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleancopy.model import Block, Capture, Decision, Origin

PARAGRAPH = Origin("strangers/paragraph", "", 0, "Sentence-like text inside the page's largest run of paragraphs.")
OUTSIDE = Origin("strangers/outside", "", 0, "Stands outside the page's largest run of paragraphs.")
SHORT = Origin("strangers/short", "", 0, "Too short, or no sentence, for a paragraph of the article.")
HEADLINE = Origin("strangers/headline", "", 0, "The last title-like block before the article begins.")

CLOSING = frozenset(".!?…。！？\"”“»’')]:;")
FULL_LENGTH = 80
"""Characters: the length from which a line counts as a paragraph whatever its end (the classic baseline)."""
SENTENCE_LENGTH = 40
FILLER_COST = 60
"""Characters of paragraph that one block of other text inside the article has to be paid with."""


def judge(
    blocks: Sequence[Block], undecided: Sequence[int], captured: Mapping[str, Sequence[str]]
) -> Iterator[tuple[int, Decision]]:
    """A decision for each block of `undecided` (indices into `blocks`), with its index."""
    first, last = _densest_run([(index, _worth(blocks[index])) for index in undecided])
    headline = None if captured.get("headline") else _headline(blocks, undecided, first)
    for index in undecided:
        block = blocks[index]
        if index == headline:
            capture = Capture("headline", (block.text,), 0, len(block.text), HEADLINE)
            yield index, Decision(block, "body", "capture", HEADLINE, "", (capture,))
        elif not first <= index <= last:
            yield index, Decision(block, "body", "drop", OUTSIDE)
        elif _worth(block) <= 0:
            yield index, Decision(block, "body", "drop", SHORT)
        else:
            yield index, Decision(block, "body", "keep", PARAGRAPH, block.printed)


def _worth(block: Block) -> int:
    size = len(block.text)
    if not block.bullet and (size >= FULL_LENGTH or (size >= SENTENCE_LENGTH and block.text[-1] in CLOSING)):
        return size
    return -FILLER_COST


def _densest_run(worths: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """First and last index of the run of greatest sum (Kadane's algorithm); (0, -1) where nothing is worth keeping."""
    best, best_run = 0, (0, -1)
    total, start = 0, 0
    for index, worth in worths:
        if total <= 0:
            total, start = 0, index
        total += worth
        if total > best:
            best, best_run = total, (start, index)
    return best_run


def _headline(blocks: Sequence[Block], undecided: Sequence[int], first: int) -> int | None:
    above = [index for index in undecided if index < first and not blocks[index].bullet]
    titles = [index for index in above if 3 <= blocks[index].text.count(" ") + 1 <= 30]
    return titles[-1] if titles else None
