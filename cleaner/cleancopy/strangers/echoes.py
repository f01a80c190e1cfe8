"""What a block shares with other blocks of its page: copied stretches, and the article's own words."""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Floats, Hashes, Ints
from cleancopy.strangers.shape import Rows
from cleancopy.strangers.signs import KIND
from cleancopy.strangers.text import Text

STRETCH, EAST_ASIAN_STRETCH = 18, 9
"""Characters that two blocks have in common only if one quotes, teases or repeats the other."""
BITS = 16
LONG = 120
"""Characters from which a block is a paragraph that others may quote; shorter ones are teasers of it."""
SHORTEST_WORD = 5
FUNCTION_WORD = 5
OFTEN = 3
"""A short word in small letters that long blocks of a page use so often is a function word of its language."""


def copies(text: Text) -> Rows:
    """The share of each block's stretches that stand in a block above, below, a long one, a short one as well."""
    slots, block = _stretches(text)
    first = np.full(1 << BITS, -1, np.int64)
    last = np.full(1 << BITS, -1, np.int64)
    last[slots] = block
    first[slots[::-1]] = block[::-1]
    above, below = first[slots] < block, last[slots] > block
    long = text.sizes >= LONG
    in_long = (above & long[first[slots]]) | (below & long[last[slots]])
    in_short = (above & ~long[first[slots]]) | (below & ~long[last[slots]])
    total = np.maximum(np.bincount(block, minlength=text.count), 1)
    hits = {"above": above, "below": below, "in_long": in_long, "in_short": in_short}
    return {f"copied_{name}": _per_block(block, hit, text.count) / total for name, hit in hits.items()}


def _stretches(text: Text) -> tuple[Ints, Ints]:
    east = text.kind == KIND["cjk"]
    begins = east.copy()
    begins[text.word_starts] = True
    at = np.flatnonzero(begins)
    block = text.block_of[at - 1]
    size = np.where(east[at], EAST_ASIAN_STRETCH, STRETCH)
    fits = at + size <= text.ends[block] + 1
    at, block, size = at[fits], block[fits], size[fits]
    return (text.window(at, size) >> np.uint32(32 - BITS)).astype(np.int64), block


def shared_words(text: Text, words: Hashes, in_article: Floats) -> Rows:
    """How many of a block's longer words and names the blocks of `in_article` use as well."""
    kind = text.kind[text.word_starts]
    telling = (text.word_sizes >= SHORTEST_WORD) | (kind == KIND["cjk"]) | (kind == KIND["uncased"])
    telling |= (kind == KIND["upper"]) & (text.word_sizes >= 3)
    slots = (words[telling] >> np.uint32(32 - BITS)).astype(np.int64)
    block = text.word_block[telling]
    inside = in_article[block] > 0
    uses = np.bincount(slots[inside], minlength=1 << BITS)
    total = np.bincount(block, minlength=text.count).astype(np.float32)
    shared = _per_block(block, uses[slots] > inside, text.count)
    return {"shared_words": shared / np.maximum(total, 1), "telling_words": np.minimum(total, 20)}


def function_words(text: Text, words: Hashes) -> Rows:
    """The share of each block's words that are function words of the page's language, and how many the page has."""
    small = (text.word_sizes <= FUNCTION_WORD) & (text.kind[text.word_starts] == KIND["lower"])
    slots = (words >> np.uint32(32 - BITS)).astype(np.int64)
    learn = small & (text.sizes[text.word_block] >= LONG)
    often = np.bincount(slots[learn], minlength=1 << BITS) >= OFTEN
    total = np.maximum(np.bincount(text.word_block, minlength=text.count), 1)
    found = _per_block(text.word_block, often[slots], text.count)
    known = np.full(text.count, np.log1p(np.count_nonzero(often)), np.float32)
    return {"function_share": found / total, "function_words": np.minimum(found, 10), "page_function_words": known}


def _per_block(block: Ints, hit: np.ndarray, count: int) -> Floats:
    return np.bincount(block[hit], minlength=count).astype(np.float32)
