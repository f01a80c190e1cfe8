"""A linear model over hashed character n-grams and words: how a block's wording fits four places of a page.

The places are above the article, in its body, other text inside it, and below it. The score of a block for a place is
the sum of the weights of its grams, divided by the root of their number, as if its counts were one unit vector.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from cleancopy.strangers.arrays import Floats, Hashes, Ints
from cleancopy.strangers.text import Text, stir

PLACES = ("above", "body", "between", "below")
ORDERS = (2, 3, 4, 5)
HEAD, TAIL = 48, 24
"""Characters at the ends of a block whose n-grams are looked at: the middle of a paragraph tells nothing."""
SIGN_BITS, WORD_BITS = 17, 16
SLOTS = (1 << SIGN_BITS) + (1 << WORD_BITS)
WORD_WEIGHT = 2.0


class Grams(NamedTuple):
    """Grams of one order on a page: the slot of each in the weights, and the block in which it stands (ascending)."""

    slots: Ints
    blocks: Ints
    weight: float


def grams(text: Text) -> list[Grams]:
    """All grams of a page's blocks: character n-grams, words and pairs of words."""
    position = np.arange(text.block_of.size) - (text.starts - 1)[text.block_of]
    rest = (text.ends - 1)[text.block_of] - np.arange(text.block_of.size)
    at = np.flatnonzero((position < HEAD) | (rest < TAIL))
    block = text.block_of[at]
    last = text.ends[block] + 1
    found = []
    for order in ORDERS:
        fits = at + order <= last
        at, block, last = at[fits], block[fits], last[fits]
        found.append(Grams(_sign_slots(text.window(at, order)), block, 1.0))
    words = text.words()
    pairs = stir(words[:-1] * np.uint32(3) + words[1:])
    same = text.word_block[:-1] == text.word_block[1:]
    found.append(Grams(_word_slots(words), text.word_block, WORD_WEIGHT))
    found.append(Grams(_word_slots(pairs[same]), text.word_block[:-1][same], WORD_WEIGHT))
    return found


def norms(found: list[Grams], count: int) -> Floats:
    """The length of each block's vector of grams, as if no gram came twice; at least 1."""
    squares = np.zeros(count)
    for part in found:
        squares += np.bincount(part.blocks, minlength=count) * part.weight**2
    return np.sqrt(np.maximum(squares, 1)).astype(np.float32)


def places(text: Text, weights: Floats, offsets: Floats) -> Floats:
    """Logarithms of the probabilities of the four PLACES for each block: one row a place.

    `weights` has one row a slot and one column a place.
    """
    found = grams(text)
    total = np.zeros((text.count, len(PLACES)), np.float32)
    for part in found:
        sums = np.zeros((part.slots.size + 1, len(PLACES)), np.float32)
        np.cumsum(weights[part.slots], axis=0, out=sums[1:])
        bounds = np.searchsorted(part.blocks, np.arange(text.count + 1))
        total += (sums[bounds[1:]] - sums[bounds[:-1]]) * np.float32(part.weight)
    total /= norms(found, text.count)[:, None]
    return log_shares(total + offsets).T.copy()


def log_shares(scores: Floats) -> Floats:
    """Logarithms of the soft maximum over the columns, not below -9."""
    scores = scores - scores.max(axis=1, keepdims=True)
    scores -= np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return np.maximum(scores, np.float32(-9))


def _sign_slots(hashes: Hashes) -> Ints:
    return (hashes >> np.uint32(32 - SIGN_BITS)).astype(np.int64)


def _word_slots(hashes: Hashes) -> Ints:
    return (hashes >> np.uint32(32 - WORD_BITS)).astype(np.int64) + (1 << SIGN_BITS)
