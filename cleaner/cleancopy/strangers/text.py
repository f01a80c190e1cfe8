"""The characters of a page's blocks in one array, and hashes of any window of them.

Of a long block only the two ends are read: furniture says what it is at its ends, and the middle of a paragraph tells
nothing that its ends do not. All blocks stand in one string, each closed by a line break, one line break before the
first: a window that begins or ends with the break tells the start or the end of a block. The hash of a window is
polynomial, so that any window costs one subtraction and one product.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from cleancopy.strangers.arrays import Bytes, Codes, Hashes, Ints, integers
from cleancopy.strangers.signs import Signs
from cleancopy.strangers.turns import EDGE, turns

BASE = 2654435761
STIR_1 = np.uint32(0x85EBCA6B)
STIR_2 = np.uint32(0x9E3779B1)
SMALLEST = 1 << 12
HEAD, TAIL = 120, 48
"""Characters at the two ends of a block that are read."""
WHOLE = HEAD + TAIL
"""Characters of the longest block that is read whole."""
MARGIN = 16
"""The longest window that may reach beyond the end of the text."""


class Text:
    """Characters and kinds of a page's blocks. `starts[i]:ends[i]` are the characters of block `i`.

    `lengths` are those of the whole blocks. `turns[c]` is what the character at `c + 1` is after that at `c`.

    `block_of[c]` is the block to which a window belongs that begins at `c`: the break before a block counts to it,
    the one behind it does not.
    """

    def __init__(self, texts: Sequence[str], signs: Signs) -> None:
        self.count = len(texts)
        self.lengths: Ints = integers([len(text) for text in texts])
        self.sizes: Ints = np.minimum(self.lengths, WHOLE + 1)
        clipped = [text if len(text) <= WHOLE else f"{text[:HEAD]}\n{text[-TAIL:]}" for text in texts]
        joined = "\n".join(("", *clipped, ""))
        # Signs beyond the plane count as its last one: that is what `clip` takes for them.
        points = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
        self.codes: Ints = points.astype(np.int64)
        with_break = self.sizes + 1
        self.ends: Ints = with_break.cumsum()
        self.starts: Ints = self.ends - self.sizes
        self.kind: Bytes = signs.kind_of.take(self.codes, mode="clip")
        self.turns: Bytes = turns(self.kind)
        self.block_of: Ints = np.arange(self.count).repeat(with_break)
        self._sums, self._inverse = _hash_sums(signs.lower_of.take(self.codes, mode="clip"))

    def window(self, at: Ints, size: Ints | int) -> Hashes:
        """Hashes of the windows of `size` characters from `at`."""
        return self.between(at, at + size)

    def between(self, starts: Ints, ends: Ints) -> Hashes:
        """Hashes of the windows from `starts` to before `ends`."""
        raw = self._sums.take(ends)
        raw -= self._sums.take(starts)
        raw *= self._inverse.take(starts)
        return stir(raw)

    def windows_at(self, at: Ints, sizes: Sequence[int]) -> Hashes:
        """For each size a row: hashes of the windows of so many characters from `at`."""
        raw = np.empty((len(sizes), at.size), np.uint32)
        for row, size in zip(raw, sizes, strict=True):
            self._sums[size:].take(at, out=row, mode="wrap")
        raw -= self._sums.take(at)
        raw *= self._inverse.take(at)
        return stir(raw)

    def windows(self, *sizes: int) -> Hashes:
        """For each size a row: hashes of the windows of so many characters from every character but the last break."""
        count = self.block_of.size
        raw = np.empty((len(sizes), count), np.uint32)
        for row, size in zip(raw, sizes, strict=True):
            np.subtract(self._sums[size : size + count], self._sums[:count], out=row)
        raw *= self._inverse[:count]
        return stir(raw)


class Words:
    """The words of a text: where they begin, their lengths, kinds, blocks and hashes."""

    def __init__(self, text: Text) -> None:
        edges = (text.turns & EDGE != 0).nonzero()[0]
        edges += 1
        ends = edges[1::2]
        self.starts: Ints = edges[0::2].copy()
        self.sizes: Ints = ends - self.starts
        self.block: Ints = text.block_of.take(self.starts)
        self.kind: Bytes = text.kind.take(self.starts)
        self.hashes: Hashes = text.between(self.starts, ends)


def clip(text: str) -> str:
    """The two ends of a block's text with a break between them, where it is longer than both."""
    return text if len(text) <= WHOLE else f"{text[:HEAD]}\n{text[-TAIL:]}"


def stir(raw: Hashes) -> Hashes:
    """Spread a hash's information over its high bits, in the place of the hash itself."""
    raw *= STIR_1
    raw ^= raw >> np.uint32(15)
    raw *= STIR_2
    return raw


def _hash_sums(low: Codes) -> tuple[Hashes, Hashes]:
    size = low.size + MARGIN
    powers, inverse = _powers(max(SMALLEST, 1 << size.bit_length()))
    terms = np.empty(size, np.uint32)
    np.add(low, 1, out=terms[: low.size], dtype=np.uint32)
    terms[low.size :] = 1
    terms *= powers[:size]
    sums = np.zeros(size + 1, np.uint32)
    np.add.accumulate(terms, dtype=np.uint32, out=sums[1:])
    return sums, inverse


@lru_cache(maxsize=8)
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """The powers of BASE and of its inverse, modulo 2**32."""
    both = []
    for base in (BASE, pow(BASE, -1, 1 << 32)):
        steps = np.full(size, base, np.uint32)
        steps[0] = 1
        both.append(np.multiply.accumulate(steps, dtype=np.uint32))
    return both[0], both[1]
