"""The characters of a page's blocks in one array, and hashes of any window of them.

All blocks stand in one string, each closed by a line break, one line break before the first: a window that begins
or ends with the break tells the start or the end of a block. The hash of a window is polynomial, so that any window
costs one subtraction and one product.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from cleancopy.strangers.arrays import Bytes, Codes, Flags, Hashes, Ints
from cleancopy.strangers.signs import KIND, PLANE

BASE = 2654435761
STIR_1 = np.uint32(0x85EBCA6B)
STIR_2 = np.uint32(0x9E3779B1)


class Text:
    """Characters, kinds and words of a page. `starts[i]:ends[i]` are the characters of block `i`."""

    def __init__(self, texts: Sequence[str], kind_of: Bytes, lower_of: Codes) -> None:
        self.count = len(texts)
        self.sizes: Ints = np.fromiter(map(len, texts), np.int64, self.count)
        joined = "\n" + "\n".join(texts) + "\n"
        points = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
        self.codes: Codes = np.minimum(points, PLANE - 1).astype(np.uint16)
        self.ends: Ints = np.cumsum(self.sizes + 1)
        self.starts: Ints = self.ends - self.sizes
        self.kind: Bytes = kind_of[self.codes]
        self.block_of: Ints = np.repeat(np.arange(self.count), self.sizes + 1)
        """The block of every character but the first, its closing break included."""
        self._sums, self._inverse = _hash_sums(lower_of[self.codes])
        self._find_words()

    def _find_words(self) -> None:
        kind = self.kind
        letters = (kind == KIND["lower"]) | (kind == KIND["upper"]) | (kind == KIND["digit"])
        letters |= (kind == KIND["cjk"]) | (kind == KIND["uncased"])
        turns = np.flatnonzero(letters[1:] != letters[:-1]) + 1
        self.word_starts: Ints = turns[0::2]
        self.word_sizes: Ints = turns[1::2] - self.word_starts
        self.word_block: Ints = self.block_of[self.word_starts - 1]

    def window(self, at: Ints, size: Ints | int) -> Hashes:
        """Hashes of the windows of `size` characters from `at`; all of them must lie within the text."""
        raw = (self._sums[at + size] - self._sums[at]) * self._inverse[at]
        return stir(raw)

    def words(self) -> Hashes:
        """The hash of every word."""
        return self.window(self.word_starts, self.word_sizes)

    def of_kind(self, *names: str) -> Flags:
        """Which characters are of one of these kinds."""
        found = self.kind == KIND[names[0]]
        for name in names[1:]:
            found |= self.kind == KIND[name]
        return found


def stir(raw: Hashes) -> Hashes:
    """Spread a hash's information over its high bits."""
    mixed = raw * STIR_1
    mixed ^= mixed >> np.uint32(15)
    mixed *= STIR_2
    return mixed


def _hash_sums(low: Codes) -> tuple[Hashes, Hashes]:
    powers, inverse = _powers(1 << max(12, int(low.size).bit_length()))
    sums = np.zeros(low.size + 1, np.uint32)
    np.cumsum((low.astype(np.uint32) + np.uint32(1)) * powers[: low.size], dtype=np.uint32, out=sums[1:])
    return sums, inverse


@lru_cache(maxsize=4)
def _powers(size: int) -> tuple[Hashes, Hashes]:
    """The powers of BASE and of its inverse, modulo 2**32."""
    both = []
    for base in (BASE, pow(BASE, -1, 1 << 32)):
        steps = np.full(size, base, np.uint32)
        steps[0] = 1
        both.append(np.multiply.accumulate(steps, dtype=np.uint32))
    return both[0], both[1]
