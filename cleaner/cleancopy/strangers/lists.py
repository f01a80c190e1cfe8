"""Lists stay whole: a model's choice among their items, evened."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cleancopy import late
from cleancopy.model import Block
from cleancopy.strangers.judgement import Judgement

COLONS = (":", "：")
ANNOUNCING = 4
"""Words of a block that announces a list, at least: shorter ones are headings of boxes."""
LISTED = 0.05
"""The probability from which an item of an announced list is kept."""
ITEMS, MOST = 3, 0.6
"""Items of a list that is evened, at least, and the share of them that the model has to keep."""

_NUMBERED = late.regex(r"(?:[0-9]{1,2}|[a-z])[.)] ?\S")


def listed(judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int]) -> Judgement:
    """The judgement with all items of the lists that a kept block announces with a colon."""
    kept = list(judgement.kept)
    in_list = False
    for index in open_blocks:
        block = blocks[index]
        if in_list and _is_item(block):
            kept[index] = in_list = kept[index] or judgement.chances[index] > LISTED
        else:
            in_list = kept[index] and block.text.endswith(COLONS) and block.text.count(" ") >= ANNOUNCING - 1
    return judgement._replace(kept=tuple(kept))


def evened(judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int]) -> Judgement:
    """The judgement with all items of the lists of which it keeps most."""
    kept = list(judgement.kept)
    for is_list, run in itertools.groupby(open_blocks, lambda index: _is_item(blocks[index])):
        items = list(run) if is_list else []
        if len(items) >= ITEMS and sum([kept[index] for index in items]) >= MOST * len(items):
            for index in items:
                kept[index] = True
    return judgement._replace(kept=tuple(kept))


def _is_item(block: Block) -> bool:
    """Whether a bullet stood before a block, or a number or letter stands there."""
    return bool(block.bullet) or _NUMBERED.match(block.text) is not None
