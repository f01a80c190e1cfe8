"""Lines that a page prints again and again between its paragraphs, and that rules take out: `Advertisement`.

They tell nothing of what stands around them, and to a model that looks at neighbours they part what belongs together:
it judges the page without them. Names of sections and writers recur too, between teasers, and those tell a lot.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from cleancopy.characters import octets
from cleancopy.model import Block, Decision

OFTEN = 5
"""Times that a page prints a mark, at least, ..."""
BETWEEN = 3
"""... in so many places between two paragraphs."""
PARAGRAPH = 80
"""Bytes of a paragraph: letters of many scripts have more than one."""


def marks(blocks: Sequence[Block], decisions: Sequence[Decision | None]) -> frozenset[int]:
    """The blocks that are such marks, by what was decided about them. There are none on most pages."""
    dropped = Counter(
        [found.block.text for found in decisions if found and found.verdict == "drop" and found.score is None]
    )
    often = {text for text, count in dropped.items() if count >= OFTEN}
    if not often:
        return frozenset()
    between = Counter(
        [
            block.text
            for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False)
            if block.text in often and _is_paragraph(above) and _is_paragraph(below)
        ]
    )
    parting = {text for text, count in between.items() if count >= BETWEEN}
    return frozenset([index for index, block in enumerate(blocks) if block.text in parting])


def _is_paragraph(block: Block) -> bool:
    return not block.bullet and octets(block.text) >= PARAGRAPH


def without(blocks: Sequence[Block], marked: frozenset[int]) -> list[Block]:
    """The other blocks, with the gaps that the page has where the marks are taken out."""
    left = []
    gap = 0
    for index, block in enumerate(blocks):
        gap += block.gap
        if index not in marked:
            left.append(block if gap == block.gap else msgspec.structs.replace(block, gap=gap))
            gap = 0
    return left
