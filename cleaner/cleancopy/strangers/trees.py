"""Symmetric (oblivious) decision trees as arrays: every level of a tree asks one question of all its blocks.

A tree of depth d has d questions `feature > border` and 2**d leaves; the answers, read as a binary number with the
first question last, are the index of the leaf. Trees share questions, so each different one is answered once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cleancopy.strangers.arrays import Bytes, Floats

Index = NDArray[np.intp]

AT_ONCE = 4096
"""Blocks that are looked at together: more would only take more memory."""
IN_CACHE = 1 << 16
"""Numbers that are compared together, a quarter of a megabyte: more would not stay near the processor."""


class Trees:
    """`features` and `borders` have one row a level and one column a tree; `leaves` one row a tree."""

    def __init__(self, features: Index, borders: Floats, leaves: Floats, bias: float) -> None:
        self.features, self.borders, self.leaves, self.bias = features, borders, leaves, bias
        bits = np.ascontiguousarray(borders, np.float32).view(np.uint32)
        questions, which = np.unique((features.astype(np.uint64) << np.uint64(32)) | bits, return_inverse=True)
        self._which: Index = which.reshape(features.shape)
        self._feature: Index = (questions >> np.uint64(32)).astype(np.intp)
        self._border: Floats = questions.astype(np.uint32).view(np.float32)[:, None]
        depth, count = features.shape
        self._leaf_0 = (np.arange(count) << depth)[:, None].astype(np.min_scalar_type(count << depth))

    def log_odds(self, table: Floats) -> Floats:
        """The sum of the leaves that each column of `table` (features by blocks) falls into."""
        if table.shape[1] <= AT_ONCE:
            return self._sums(table)
        parts = [self._sums(table[:, first : first + AT_ONCE]) for first in range(0, table.shape[1], AT_ONCE)]
        return np.concatenate(parts)

    def _sums(self, table: Floats) -> Floats:
        answers = self._answers(table)
        leaf = answers.take(self._which[-1], axis=0)
        for which in self._which[-2::-1]:
            leaf += leaf
            leaf |= answers.take(which, axis=0)
        # No index is out of range; `wrap` is the mode that looks least.
        total: Floats = np.add.reduce(self.leaves.take(leaf + self._leaf_0, mode="wrap"), axis=0)
        total += np.float32(self.bias)
        return total

    def _answers(self, table: Floats) -> Bytes:
        """The answer to each question, a row each, for all blocks: some questions at a time, as the cache has room."""
        count = table.shape[1]
        answers = np.empty((self._feature.size, count), np.bool_)
        step = max(1, IN_CACHE // max(1, count))
        for first in range(0, self._feature.size, step):
            some = slice(first, first + step)
            np.greater(table.take(self._feature[some], axis=0), self._border[some], out=answers[some])
        return answers.view(np.uint8)


def pack(trees: Trees, prefix: str) -> dict[str, NDArray[Any]]:
    """The trees as arrays to store, under names that begin with `prefix`."""
    return {
        f"{prefix}_features": trees.features.astype(np.uint16),
        f"{prefix}_borders": trees.borders,
        f"{prefix}_leaves": trees.leaves,
        f"{prefix}_bias": np.array(trees.bias),
    }


def unpack(stored: Mapping[str, NDArray[Any]], prefix: str) -> Trees:
    """The trees that `pack` stored."""
    features, borders = stored[f"{prefix}_features"], stored[f"{prefix}_borders"]
    leaves = stored[f"{prefix}_leaves"].astype(np.float32)
    return Trees(features.astype(np.intp), borders, leaves, float(stored[f"{prefix}_bias"]))
