"""Symmetric (oblivious) decision trees as arrays: every level of a tree asks one question of all its blocks.

A tree of depth d has d questions `feature > border` and 2**d leaves; the answers, read as a binary number, are the
index of the leaf.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleancopy.strangers.arrays import Floats

Index = NDArray[np.intp]


class Trees(NamedTuple):
    """`features` and `borders` have one row a level and one column a tree; `leaves` one row a tree."""

    features: Index
    borders: Floats
    leaves: Floats
    bias: float

    def log_odds(self, table: Floats) -> Floats:
        """The sum of the leaves that each column of `table` (features by blocks) falls into."""
        depth, count = self.features.shape
        leaf = np.zeros((count, table.shape[1]), np.uint8)
        for level in range(depth):
            answers = table.take(self.features[level], axis=0) > self.borders[level][:, None]
            leaf |= answers.view(np.uint8) << np.uint8(level)
        places = leaf + (np.arange(count) << depth)[:, None]
        total: Floats = self.leaves.take(places).sum(axis=0) + np.float32(self.bias)
        return total


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
