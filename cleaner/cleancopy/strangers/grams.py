"""A linear model over hashed character n-grams: how a block's wording fits four places of a page.

The places are above the article, in its body, other text inside it, and below it. The score of a block for a place is
the sum of the weights of its n-grams, divided by the root of their number.

The weights of the four places are whole numbers, stored in four lanes of 16 bits of one 64-bit number, so that one
look-up and one running sum serve all four.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cleancopy.strangers.arrays import Floats, Hashes, Ints
from cleancopy.strangers.text import WHOLE, Text

PLACES = ("above", "body", "between", "below")
ORDERS = (1, 2, 4)
BITS = 17
MIDDLE = 64
"""What stands for a weight of 0 in a lane; weights reach from -MIDDLE to MIDDLE - 1. The n-grams of a block, at most
three times the characters that are read of it, are too few to overflow a lane."""

Lanes = NDArray[np.uint64]


def slots(text: Text) -> Hashes:
    """For each order a row: the slot of the n-gram at each character; slot 0 for n-grams that would leave their block.

    An n-gram may end with the break behind its block, so those of two characters never leave it. What the last
    characters of a very short block lack is lacking in the block above too: counting back into it does no harm.
    """
    found = text.windows(*ORDERS)
    found >>= np.uint32(32 - BITS)
    for row, order in zip(found, ORDERS, strict=True):
        for lacking in range(1, order - 1):
            row[text.ends - lacking] = 0
    return found


def sizes(text: Text) -> Ints:
    """How many n-grams each block has."""
    return _SIZES.take(text.sizes)


def _sizes() -> Ints:
    """How many n-grams a block of each size has."""
    rooms = np.arange(WHOLE + 2) + 3 - np.array(ORDERS)[:, None]
    counts: Ints = np.add.reduce(np.maximum(rooms, 0), axis=0)
    return counts - ORDERS.count(1)


_SIZES = _sizes()
_ROOTS = np.sqrt(np.maximum(_SIZES, 1))


def lanes(weights: NDArray[np.int8]) -> Lanes:
    """Weights (slots by places) as one number a slot; the weights of slot 0 must be 0."""
    return (weights.astype(np.int16, order="C") + MIDDLE).view(np.uint64)[:, 0]


def whole(packed: Lanes) -> NDArray[np.int8]:
    """The weights that `lanes` packed."""
    return (packed[:, None].view(np.int16) - MIDDLE).astype(np.int8)


def places(text: Text, weights: Lanes, scale: Floats, offsets: Floats) -> Floats:
    """Logarithms of the probabilities of the four PLACES for each block: one row a place."""
    # No slot is out of range; `wrap` is the mode that looks least.
    first, *others = slots(text)
    total = weights.take(first, mode="wrap")
    for row in others:
        total += weights.take(row, mode="wrap")
    sums = np.add.reduceat(total, text.starts - 1)[:, None].view(np.uint16).T
    scores = np.subtract(sums, len(ORDERS) * MIDDLE * (text.sizes + 1), dtype=np.float64, order="C")
    scores *= scale[:, None] / _ROOTS.take(text.sizes)
    scores += offsets[:, None]
    return log_shares(scores.astype(np.float32))


def log_shares(scores: Floats) -> Floats:
    """Logarithms of the soft maximum over the rows, not below -9."""
    scores = scores - np.maximum.reduce(scores, axis=0)
    scores -= np.log(np.add.reduce(np.exp(scores), axis=0))
    return np.maximum(scores, np.float32(-9))
