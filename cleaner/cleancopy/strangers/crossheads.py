"""Crossheads: short lines between two paragraphs of the article, which the model often takes for furniture."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy import late
from cleancopy.model import Block
from cleancopy.strangers.judgement import Judgement

LIKELY_ENOUGH = 0.3
"""The probability from which a crosshead is kept. With publishers held out, .2 to .4 do as well."""
WORDS = 7
PARAGRAPH = 50
"""Characters that the paragraphs around it have, at least."""
ENDS = tuple('.!?…。！？"”’»),;:')
"""Signs at the end of a paragraph; of a crosshead, a colon alone."""

_ODD = late.regex(r"[|()#/\[\]@…]|\d{4}|\.\w")
"""What stands in captions, credits, addresses and dates rather than in a crosshead."""


def headed(judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int]) -> Judgement:
    """The judgement with the crossheads between two kept paragraphs, if they are not unlikely."""
    kept = list(judgement.kept)
    for index in open_blocks:
        if judgement.chances[index] > LIKELY_ENOUGH and not kept[index] and index not in judgement.spent:
            above, below = index - 1, index + 1
            is_between = above >= 0 and below < len(kept) and kept[above] and kept[below]
            kept[index] = (
                is_between and _is_crosshead(blocks[index]) and _is_copy(blocks[above]) and _is_copy(blocks[below])
            )
    return judgement._replace(kept=tuple(kept))


def _is_crosshead(block: Block) -> bool:
    """Whether a block has the shape of a crosshead: a few words that are no sentence, no item and no caption."""
    text = block.text
    if block.bullet or text.count(" ") >= WORDS or text.endswith(ENDS[:-1]) or _ODD.search(text):
        return False
    return any(map(str.isalpha, text))


def _is_copy(block: Block) -> bool:
    """Whether a block has the length and the end of a paragraph."""
    return len(block.text) > PARAGRAPH and block.text.endswith(ENDS)
