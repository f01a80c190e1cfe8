"""A model's choice made whole.

Blocks are chosen as if each was right or wrong by itself, but an article hangs together: it goes on where it was, a
list belongs to the paragraph that announces it, a post to the line that signs it, the parts of a paragraph to each
other, and wire copy opens with its dateline. `open_blocks` are the indices of the blocks that no rule named, in order:
named ones in between part nothing, and those that rules keep, `sure`, are the article's like any that the model chose.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Sequence

from cleancopy.model import Block
from cleancopy.strangers.crossheads import headed
from cleancopy.strangers.judgement import Judgement
from cleancopy.strangers.lists import COLONS, evened, listed
from cleancopy.strangers.openings import opens_story
from cleancopy.strangers.posts import signed

LIKELY_ENOUGH = 0.4
"""The probability from which a sentence beside a kept block is kept. With publishers held out .3 to .4 do as well."""
BETWEEN = 0.3
"""The probability from which a paragraph between two kept blocks is kept, or what announces the second one."""
PARAGRAPH = 120
"""Characters of a paragraph that may end like no sentence."""
SENTENCE_ENDS = tuple('.!?…。！？"”’»)')


def rounded(
    judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int], sure: Collection[int] = ()
) -> Judgement:
    """The judgement with its choice made whole."""
    judgement = bridged(grown(judgement, blocks, open_blocks, sure), blocks, open_blocks, sure)
    for step in (signed, listed, evened, headed, closed, opened):
        judgement = step(judgement, blocks, open_blocks)
    return judgement


def grown(
    judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int], sure: Collection[int] = ()
) -> Judgement:
    """The judgement with the sentences that stand beside what is kept, where they are likely enough."""
    kept, chances = list(judgement.kept), judgement.chances
    row = _row(open_blocks, sure)
    for index in sure:
        kept[index] = True
    likely = [
        at
        for at, index in enumerate(row)
        if chances[index] > LIKELY_ENOUGH and not kept[index] and index not in judgement.spent
    ]
    for places, step in ((likely, -1), (likely[::-1], 1)):
        for at in places:
            index, beside = row[at], at + step
            if 0 <= beside < len(row) and kept[row[beside]] and _is_sentence(blocks[index]):
                kept[index] = True
    return judgement._replace(kept=tuple(kept)) if likely else judgement


def bridged(
    judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int], sure: Collection[int] = ()
) -> Judgement:
    """The judgement with the paragraphs, and what announces a quotation, between two kept blocks, if not unlikely."""
    kept = list(judgement.kept)
    row = _row(open_blocks, sure)
    for above, index, below in zip(row, row[1:], row[2:], strict=False):
        is_open = not kept[index] and judgement.chances[index] > BETWEEN and index not in judgement.spent
        if is_open and kept[above] and kept[below] and _may_bridge(blocks[index]):
            kept[index] = True
    return judgement._replace(kept=tuple(kept))


def _row(open_blocks: Sequence[int], sure: Collection[int]) -> Sequence[int]:
    """The blocks that stand beside each other, where what rules take away parts nothing."""
    return sorted([*open_blocks, *sure]) if sure else open_blocks


def _may_bridge(block: Block) -> bool:
    return not block.bullet and (len(block.text) >= PARAGRAPH or block.text.endswith(COLONS))


def _is_sentence(block: Block) -> bool:
    return not block.bullet and block.text.endswith(SENTENCE_ENDS)


def closed(judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int]) -> Judgement:
    """The judgement with the parts of a paragraph that stand between two of its parts that are kept."""
    if not any(blocks[index].joint is not None for index in open_blocks):
        return judgement
    kept = list(judgement.kept)
    between: list[int] = []
    amid = False
    for index in open_blocks:
        if blocks[index].joint is None:
            amid, between = False, []
        if kept[index]:
            for part in between:
                kept[part] = True
            amid, between = True, []
        elif amid:
            between.append(index)
    return judgement._replace(kept=tuple(kept))


def opened(judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int]) -> Judgement:
    """The judgement with the article's beginning where an agency's dateline stands, if one does.

    Captions, teasers and what a site says of itself may read like copy, but `MOSKARA (Reuters) - ` opens a story. A
    dateline is believed where most of what is kept stands below it: in lists of other stories there are datelines, too.
    """
    kept = judgement.kept
    above, below = 0, sum([len(blocks[index].text) for index in open_blocks if kept[index]])
    for index, following in itertools.zip_longest(open_blocks, open_blocks[1:]):
        text = blocks[index].text
        if above >= below:
            break
        if opens_story(text, is_followed=following is not None and kept[following]):
            return judgement._replace(kept=(*[False] * index, True, *kept[index + 1 :]), opening=index)
        if kept[index]:
            above, below = above + len(text), below - len(text)
    return judgement
