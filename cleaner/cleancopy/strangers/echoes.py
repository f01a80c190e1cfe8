"""What a block shares with other blocks of its page: copied stretches, and the article's own words."""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Flags, Floats, Ints
from cleancopy.strangers.signs import KIND, KINDS
from cleancopy.strangers.text import Text, Words

STRETCH, EAST_ASIAN_STRETCH = 18, 9
"""Characters that two blocks have in common only if one quotes, teases or repeats the other."""
BITS = 14
STRETCH_BITS = 16
LONG = 120
"""Characters from which a block is a paragraph that others may quote; shorter ones are teasers of it."""
SHORTEST_WORD, SHORTEST_NAME = 5, 3
FUNCTION_WORD = 5
MOST_REPEATS = 5
MOST_TELLING, MOST_FUNCTION_WORDS = 20, 10
OFTEN = 3
"""A short word in small letters that long blocks of a page use so often is a function word of its language."""


COPIED = ("copied_above", "copied_below", "copied_in_long", "copied_in_short")
NAMES = (
    *COPIED,
    *("repeats", "said_above", "shared_words", "telling_words"),
    *("function_share", "function_words", "page_function_words"),
)


def echoes(text: Text, words: Words, in_article: Flags, out: Floats) -> None:
    """Write the rows of NAMES. `in_article` are the blocks that look like the article's paragraphs."""
    long = text.lengths >= LONG
    slots = (words.hashes >> np.uint32(32 - BITS)).astype(np.int64)
    _copies(text, words, long, out[:4])
    repeats(text, out[4:6])
    _shared_words(words, slots, in_article, out[6:8])
    _function_words(words, slots, long, out[8:])


def _copies(text: Text, words: Words, long: Flags, out: Floats) -> None:
    """The share of each block's stretches that stand in a block above, below, a long one, a short one as well."""
    found, every = _stretches(text, words)
    first = np.empty(1 << STRETCH_BITS, np.int32)
    last = np.empty(1 << STRETCH_BITS, np.int32)
    last[found] = every
    first[found[::-1]] = every[::-1]
    top, bottom = first.take(found), last.take(found)
    copied = (top != bottom).nonzero()[0]
    block, top, bottom = every.take(copied), top.take(copied), bottom.take(copied)
    above, below = top < block, bottom > block
    long_above, long_below = long.take(top), long.take(bottom)
    in_long = (above & long_above) | (below & long_below)
    in_short = (above > long_above) | (below > long_below)
    cells = block + np.arange(0, len(COPIED) * text.count, text.count)[:, None]
    counts = np.bincount(cells[np.array((above, below, in_long, in_short))], minlength=len(COPIED) * text.count)
    total = np.maximum(np.bincount(every, minlength=text.count), 1).astype(np.float32)
    np.divide(counts.reshape(len(COPIED), -1).astype(np.float32), total, out=out)


def _stretches(text: Text, words: Words) -> tuple[Ints, Ints]:
    """The hash of the stretch that begins at each word (in eastern scripts at each sign) and fits into its block."""
    at, block = words.starts, words.block
    size: Ints | int = STRETCH
    if KIND["cjk"] in text.kind.tobytes():
        east = text.kind == KIND["cjk"]
        east[at] = True
        at = east.nonzero()[0]
        block = text.block_of.take(at)
        size = np.where(text.kind.take(at) == KIND["cjk"], EAST_ASIAN_STRETCH, STRETCH)
    ends = at + size
    fits = (ends <= text.ends.take(block) + 1).nonzero()[0]
    hashes = text.between(at.take(fits), ends.take(fits))
    return (hashes >> np.uint32(32 - STRETCH_BITS)).astype(np.int64), block.take(fits)


def repeats(text: Text, out: Floats) -> None:
    """How many other blocks say the same, and whether one of them stands above."""
    hashes = text.between(text.starts - 1, text.ends + 1)
    order = hashes.argsort(kind="stable")
    ordered = hashes.take(order)
    is_first = np.ones(text.count + 1, np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:-1])
    edges = is_first.nonzero()[0]
    times = edges[1:] - edges[:-1]
    out[0, order] = np.minimum(times - 1, MOST_REPEATS).repeat(times)
    out[1, order] = ~is_first[:-1]


def _shared_words(words: Words, slots: Ints, in_article: Flags, out: Floats) -> None:
    """How many of a block's longer words and names the blocks of `in_article` use as well."""
    telling = (words.sizes >= _SHORTEST.take(words.kind)).nonzero()[0]
    slots, block = slots.take(telling), words.block.take(telling)
    inside = in_article.take(block)
    uses = np.bincount(slots[inside], minlength=1 << BITS)
    count = out.shape[1]
    total = np.bincount(block, minlength=count).astype(np.float32)
    shared = np.bincount(block[uses.take(slots) > inside], minlength=count).astype(np.float32)
    np.divide(shared, np.maximum(total, 1), out=out[0])
    np.minimum(total, MOST_TELLING, out=out[1])


def _shortest() -> Ints:
    """For each kind of a word's first character the length from which it tells what the text is about."""
    shortest = np.full(len(KINDS), SHORTEST_WORD)
    shortest[KIND["upper"]] = SHORTEST_NAME
    shortest[[KIND["cjk"], KIND["uncased"]]] = 0
    return shortest


_SHORTEST = _shortest()


def _function_words(words: Words, slots: Ints, long: Flags, out: Floats) -> None:
    """The share of each block's words that are function words of the page's language, and how many the page has."""
    small = ((words.sizes <= FUNCTION_WORD) & (words.kind == KIND["lower"])).nonzero()[0]
    slots, block = slots.take(small), words.block.take(small)
    often = np.bincount(slots[long.take(block)], minlength=1 << BITS) >= OFTEN
    count = out.shape[1]
    total = np.maximum(np.bincount(words.block, minlength=count), 1).astype(np.float32)
    found = np.bincount(block[often.take(slots)], minlength=count).astype(np.float32)
    np.divide(found, total, out=out[0])
    np.minimum(found, MOST_FUNCTION_WORDS, out=out[1])
    out[2] = np.log1p(np.count_nonzero(often))
