"""What stands around each block: the nearest marked one, means of what is above and below, the best run of a page."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cleancopy.strangers.arrays import Flags, Floats, Ints

FAR = 99
USUAL = 1 << 12
"""Blocks that few pages exceed: tables of that size serve for many pages."""


def densest(worth: Floats) -> tuple[int, int]:
    """The run `start:end` of the greatest sum (Kadane's algorithm); (0, 0) where nothing is worth anything."""
    sums = np.zeros(worth.size + 1)
    np.add.accumulate(worth, dtype=np.float64, out=sums[1:])
    gains = sums - np.minimum.accumulate(sums)
    end = int(gains.argmax())
    return (int(sums[: end + 1].argmin()), end) if end else (0, 0)


def nearest(marked: Flags) -> tuple[Floats, Floats]:
    """How many blocks above and below each block the nearest marked one stands; FAR where there is none.

    `marked` has one row a kind of mark, as have the results.
    """
    height, count = marked.shape
    index = numbers_to(count)[:count]
    last = np.full((2 * height, count + 1), -FAR, np.float32)
    np.copyto(last[:height, 1:], index, where=marked)
    np.copyto(last[height:, 1:], index, where=marked[:, ::-1])
    np.maximum.accumulate(last, axis=1, out=last)
    steps = index - last[:, :-1]
    np.minimum(steps, FAR, out=steps)
    return steps[:height], steps[height:, ::-1]


def means_around(table: Floats, reaches: tuple[int, ...], out: Floats) -> None:
    """Write, for each reach, for each row of a table, the means of so many values above each block, then those below.

    Beyond the page is 0.
    """
    height, count = table.shape
    far = max(reaches)
    sums = np.zeros((height, count + 2 * far + 1))
    np.add.accumulate(table, axis=1, dtype=np.float64, out=sums[:, far + 1 : far + 1 + count])
    sums[:, far + 1 + count :] = sums[:, far + count : far + count + 1]
    # Pages that are larger than nearly all leave nothing behind.
    starts, ends = (_usual_stretches if count <= USUAL else _stretches)(reaches, max(count, USUAL))
    totals = sums.take(ends[..., :count], axis=1)
    totals -= sums.take(starts[..., :count], axis=1)
    by_row = out.reshape(len(reaches), 2, height, count).transpose(2, 0, 1, 3)
    np.divide(totals, np.array(reaches)[:, None, None], out=by_row, casting="same_kind")


def _stretches(reaches: tuple[int, ...], size: int) -> tuple[Ints, Ints]:
    """Where the stretches above and below each block start and end in sums that begin so many blocks early."""
    far, reach, here = max(reaches), np.array(reaches)[:, None], np.arange(size)
    above, below = here + far, np.broadcast_to(here + far + 1, (len(reaches), size))
    starts = np.stack((above - reach, below), axis=1)
    ends = np.stack((np.broadcast_to(above, below.shape), below + reach), axis=1)
    starts.setflags(write=False)
    ends.setflags(write=False)
    return starts, ends


_usual_stretches = lru_cache(maxsize=8)(_stretches)


def place_in_run(run: tuple[int, int], out: Floats) -> Floats:
    """Write which blocks lie in a run `start:end`, and the signed logarithms of the distances from its two ends."""
    start, end = run
    count = out.shape[1]
    inside: Floats = out[0]
    inside[:] = 0
    inside[start:end] = 1
    logs = _signed_logs(count)
    middle = logs.size // 2
    out[1] = logs[middle - start : middle - start + count]
    out[2] = logs[middle - end + 1 : middle - end + 1 + count]
    return inside


@lru_cache(maxsize=4)
def _all_signed_logs(size: int) -> Floats:
    steps = np.arange(-size, size + 1)
    logs = (np.sign(steps) * np.log1p(np.abs(steps))).astype(np.float32)
    logs.setflags(write=False)
    return logs


def _signed_logs(count: int) -> Floats:
    """The logarithms of distances of up to `count` blocks, 0 in the middle."""
    return _all_signed_logs(_rounded(count))


@lru_cache(maxsize=4)
def _all_logs(size: int) -> Floats:
    logs = np.log1p(_all_numbers(size))
    logs.setflags(write=False)
    return logs


def logs_to(count: int) -> Floats:
    """The logarithms (of one more) of the numbers below `count`, and of more."""
    return _all_logs(_rounded(count))


@lru_cache(maxsize=4)
def _all_numbers(size: int) -> Floats:
    numbers = np.arange(size, dtype=np.float32)
    numbers.setflags(write=False)
    return numbers


def numbers_to(count: int) -> Floats:
    """The numbers below `count`, and more."""
    return _all_numbers(_rounded(count))


def _rounded(count: int) -> int:
    """USUAL, else the next power of two."""
    return max(USUAL, 1 << count.bit_length())
