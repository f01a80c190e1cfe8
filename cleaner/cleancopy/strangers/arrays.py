"""Names for the kinds of arrays that the model passes around."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Hashes = NDArray[np.uint32]
Codes = NDArray[np.uint16]
Bytes = NDArray[np.uint8]
Flags = NDArray[np.bool_]


def stacked(*names: Sequence[str]) -> tuple[tuple[str, ...], list[slice]]:
    """The names of all rows of a table, and the slice of it that each of its parts fills."""
    ends = [sum(map(len, names[: number + 1])) for number in range(len(names))]
    slices = [slice(end - len(part), end) for end, part in zip(ends, names, strict=True)]
    return tuple(name for part in names for name in part), slices


def integers(numbers: Sequence[int]) -> Ints:
    """Whole numbers as an array: through the standard library's, in half the time that numpy takes for a list."""
    return np.frombuffer(array("q", numbers), np.int64)
