"""Where wire copy says itself that a story opens: nothing above its dateline is the story."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy import dateline
from cleancopy.model import Block
from cleancopy.strangers.judgement import Judgement

LEAST = 80
"""Characters of a paragraph that opens a story. Shorter blocks with a dateline are captions and teasers."""


def opened(judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int]) -> Judgement:
    """The judgement with the article's beginning where an agency's dateline stands, if one does.

    `open_blocks` are the indices of the blocks that no rule named, in order. Captions, teasers and what a site says of
    itself may read like copy, but `MOSKARA (Reuters) - ` opens a story. A dateline is believed where most of what is
    kept stands below it: in lists of other stories there are datelines, too.
    """
    kept = judgement.kept
    above, below = 0, sum([len(blocks[index].text) for index in open_blocks if kept[index]])
    for index in open_blocks:
        text = blocks[index].text
        if above >= below:
            break
        if len(text) >= LEAST and (found := dateline.read(text)) and found.agency:
            return judgement._replace(kept=(*[False] * index, True, *kept[index + 1 :]), opening=index)
        if kept[index]:
            above, below = above + len(text), below - len(text)
    return judgement
