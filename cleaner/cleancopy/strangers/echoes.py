"""What a block shares with other blocks of its page: copied stretches, and the article's own words."""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Flags, Ints
from cleancopy.strangers.shape import Rows
from cleancopy.strangers.signs import KIND
from cleancopy.strangers.text import Text, Words, per_block

STRETCH, EAST_ASIAN_STRETCH = 18, 9
"""Characters that two blocks have in common only if one quotes, teases or repeats the other."""
BITS = 14
STRETCH_BITS = 16
LONG = 120
"""Characters from which a block is a paragraph that others may quote; shorter ones are teasers of it."""
SHORTEST_WORD, SHORTEST_NAME = 5, 3
FUNCTION_WORD = 5
MOST_REPEATS = 5
OFTEN = 3
"""A short word in small letters that long blocks of a page use so often is a function word of its language."""


def copies(text: Text, words: Words) -> Rows:
    """The share of each block's stretches that stand in a block above, below, a long one, a short one as well."""
    found, block = _stretches(text, words)
    first = np.empty(1 << STRETCH_BITS, np.int32)
    last = np.empty(1 << STRETCH_BITS, np.int32)
    last[found] = block
    first[found[::-1]] = block[::-1]
    top, bottom = first[found], last[found]
    above, below = top < block, bottom > block
    long = text.lengths >= LONG
    long_above, long_below = long[top], long[bottom]
    in_long = (above & long_above) | (below & long_below)
    in_short = (above > long_above) | (below > long_below)
    total = np.maximum(per_block(block, text.count), 1).astype(np.float32)
    cells = block + np.arange(0, len(COPIED) * text.count, text.count)[:, None]
    counts = per_block(cells[np.array((above, below, in_long, in_short))], len(COPIED) * text.count)
    return dict(zip(COPIED, counts.reshape(len(COPIED), -1).astype(np.float32) / total, strict=True))


COPIED = ("copied_above", "copied_below", "copied_in_long", "copied_in_short")


def repeats(text: Text) -> Rows:
    """How many other blocks say the same, and whether one of them stands above."""
    hashes = text.window(text.starts - 1, text.sizes + 2)
    order = hashes.argsort(kind="stable")
    ordered = hashes[order]
    is_first = np.ones(text.count, np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    edges = is_first.nonzero()[0]
    times = np.concatenate((edges[1:], [text.count])) - edges
    table = np.empty((2, text.count), np.float32)
    table[0, order] = np.minimum(times - 1, MOST_REPEATS).repeat(times)
    table[1, order] = ~is_first
    return dict(zip(("repeats", "said_above"), table, strict=True))


def _stretches(text: Text, words: Words) -> tuple[Ints, Ints]:
    """The hash of the stretch that begins at each word (in eastern scripts at each sign) and fits into its block."""
    east = text.kind == KIND["cjk"]
    if east.any():
        east[words.starts] = True
        at = east.nonzero()[0]
    else:
        at = words.starts
    block = text.block_of[at]
    size = np.where(text.kind[at] == KIND["cjk"], EAST_ASIAN_STRETCH, STRETCH)
    fits = (at + size <= text.ends[block] + 1).nonzero()[0]
    at, block, size = at[fits], block[fits], size[fits]
    return (text.window(at, size) >> np.uint32(32 - STRETCH_BITS)).astype(np.int64), block


def shared_words(text: Text, words: Words, in_article: Flags) -> Rows:
    """How many of a block's longer words and names the blocks of `in_article` use as well."""
    kind, size = words.kind, words.sizes
    telling = (size >= SHORTEST_WORD) | (kind == KIND["cjk"]) | (kind == KIND["uncased"])
    telling |= (kind == KIND["upper"]) & (size >= SHORTEST_NAME)
    chosen = telling.nonzero()[0]
    slots, block = (words.hashes[chosen] >> np.uint32(32 - BITS)).astype(np.int64), words.block[chosen]
    inside = in_article[block]
    uses = np.bincount(slots[inside], minlength=1 << BITS)
    total = per_block(block, text.count).astype(np.float32)
    shared = per_block(block[uses[slots] > inside], text.count).astype(np.float32)
    return {"shared_words": shared / np.maximum(total, 1), "telling_words": np.minimum(total, 20)}


def function_words(text: Text, words: Words) -> Rows:
    """The share of each block's words that are function words of the page's language, and how many the page has."""
    small = (words.sizes <= FUNCTION_WORD) & (words.kind == KIND["lower"])
    slots = (words.hashes >> np.uint32(32 - BITS)).astype(np.int64)
    learn = small & (text.lengths >= LONG)[words.block]
    often = np.bincount(slots[learn], minlength=1 << BITS) >= OFTEN
    total = np.maximum(per_block(words.block, text.count), 1).astype(np.float32)
    found = per_block(words.block[often[slots] & small], text.count).astype(np.float32)
    known = np.full(text.count, np.log1p(np.count_nonzero(often)), np.float32)
    return {"function_share": found / total, "function_words": np.minimum(found, 10), "page_function_words": known}
