"""Posts that an article quotes: what somebody wrote, and the line below that says who and when."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cleancopy import late
from cleancopy.model import Block
from cleancopy.strangers.judgement import Judgement

_SIGNATURE = late.regex(r"[—–-] ?[^\n]{1,60}\(@\w{1,40}\)[^\n]{0,40}\b(?:19|20)[0-9]{2}")
"""`— Ada Reyle (@adareyle) May 3, 2024`, as pages print it that quote posts of X."""


def signed(judgement: Judgement, blocks: Sequence[Block], open_blocks: Sequence[int]) -> Judgement:
    """The judgement with the post above each signature, and the signature below each post, of which one is kept."""
    kept = list(judgement.kept)
    for above, index in itertools.pairwise(open_blocks):
        if (kept[above] or kept[index]) and _SIGNATURE.fullmatch(blocks[index].text):
            kept[above] = kept[index] = True
    return judgement._replace(kept=tuple(kept))
