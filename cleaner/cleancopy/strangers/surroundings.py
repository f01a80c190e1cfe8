"""Where a block stands on its page: paragraphs around it, the densest run of them, the page as a whole."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cleancopy.strangers.arrays import Flags, Floats, Ints, stacked
from cleancopy.strangers.shape import ROW

PARAGRAPH, UNCLOSED_PARAGRAPH, TWO_SENTENCES = 80, 160, 50
"""Widths from which a block is a paragraph: with a full stop at its end, without one, with two sentences."""
SHORT = 60
WIDEST_PARAGRAPH, WIDEST = 300, 400
FILLER_COST = 30
FAR = 99
REACHES = (2, 5, 14)


def paragraphs(width: Floats, shapes: Floats) -> Floats:
    """1 for each block that looks like a paragraph, half as much for items of lists, else 0. `shapes` are rows."""
    closed = shapes[ROW["ends_stop"]] > 0
    looks = (width >= PARAGRAPH) & closed | (width >= UNCLOSED_PARAGRAPH)
    looks |= (width >= TWO_SENTENCES) & (shapes[ROW["sentences"]] >= 2)
    halved: Floats = looks * (1 - shapes[ROW["bullet"]] / np.float32(2))
    return halved


def densest(worth: Floats) -> tuple[int, int]:
    """The run `start:end` of the greatest sum (Kadane's algorithm); (0, 0) where nothing is worth anything."""
    sums = np.zeros(worth.size + 1)
    np.add.accumulate(worth, dtype=np.float64, out=sums[1:])
    gains = sums - np.minimum.accumulate(sums)
    end = int(gains.argmax())
    return (int(sums[: end + 1].argmin()), end) if end else (0, 0)


def surroundings(width: Floats, shapes: Floats, looks: Floats, out: Floats) -> Floats:
    """Write the rows of NAMES about the place of each block; which blocks lie in the page's run of paragraphs."""
    mass = width * looks
    worth = np.where(looks > 0, np.minimum(width, WIDEST_PARAGRAPH), -FILLER_COST)
    _place(mass, out[_PLACE])
    _distances(width, looks, out[_DISTANCES])
    narrow = np.minimum(width, WIDEST)
    narrow /= np.float32(WIDEST)
    means_around(np.array((looks, narrow, shapes[ROW["bullet"]])), REACHES, out[_DENSITIES])
    inside = place_in_run(densest(worth), out[_RUN])
    _page(width, shapes, looks, mass, out[_PAGE])
    return inside


def _place(mass: Floats, out: Floats) -> None:
    count = mass.size
    so_far = mass.cumsum()
    above, below = so_far - mass, np.maximum(so_far[-1] - so_far, 0)
    total = so_far[-1] + np.float32(1e-6)
    logs = _logs(count)
    out[0] = logs[:count]
    out[1] = logs[:count][::-1]
    np.log1p(np.maximum(above, 0), out=out[2])
    np.log1p(below, out=out[3])
    np.divide(_numbers(count)[:count], max(1, count - 1), out=out[4])
    np.divide(above, total, out=out[5])
    np.divide(below, total, out=out[6])


def _distances(width: Floats, looks: Floats, out: Floats) -> None:
    long = width >= SHORT
    (above, short_above), (below, short_below) = nearest(np.array((looks > 0, long)))
    out[0], out[1], out[3] = above, below, short_above
    np.add(above, below, out=out[2])
    np.minimum(out[2], FAR, out=out[2])
    np.add(short_above, short_below, out=out[4])
    np.log1p(out, out=out)
    out[3:] *= width < SHORT


def nearest(marked: Flags) -> tuple[Floats, Floats]:
    """How many blocks above and below each block the nearest marked one stands; FAR where there is none.

    `marked` has one row a kind of mark, as have the results.
    """
    height, count = marked.shape
    index = _numbers(count)[:count]
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
    starts, ends = _stretches(reaches, _rounded(count))
    totals = sums.take(ends[..., :count], axis=1)
    totals -= sums.take(starts[..., :count], axis=1)
    by_row = out.reshape(len(reaches), 2, height, count).transpose(2, 0, 1, 3)
    np.divide(totals, np.array(reaches)[:, None, None], out=by_row, casting="same_kind")


@lru_cache(maxsize=8)
def _stretches(reaches: tuple[int, ...], size: int) -> tuple[Ints, Ints]:
    """Where the stretches above and below each block start and end in sums that begin so many blocks early."""
    far, reach, here = max(reaches), np.array(reaches)[:, None], np.arange(size)
    above, below = here + far, np.broadcast_to(here + far + 1, (len(reaches), size))
    starts = np.stack((above - reach, below), axis=1)
    ends = np.stack((np.broadcast_to(above, below.shape), below + reach), axis=1)
    starts.setflags(write=False)
    ends.setflags(write=False)
    return starts, ends


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


def _logs(count: int) -> Floats:
    return _all_logs(_rounded(count))


@lru_cache(maxsize=4)
def _all_numbers(size: int) -> Floats:
    numbers = np.arange(size, dtype=np.float32)
    numbers.setflags(write=False)
    return numbers


def _numbers(count: int) -> Floats:
    return _all_numbers(_rounded(count))


def _rounded(count: int) -> int:
    """A power of two that few pages exceed, else the next one: tables of that size serve for many pages."""
    return max(1 << 12, 1 << count.bit_length())


def _page(width: Floats, shapes: Floats, looks: Floats, mass: Floats, out: Floats) -> None:
    count = looks.size
    widths = width[looks > 0]
    middle = np.log1p(np.sort(widths)[widths.size // 2]) if widths.size else np.float32(0)
    page = (
        np.log1p(count),
        np.log1p(np.add.reduce(mass)),
        np.count_nonzero(shapes[ROW["bullet"]]) / count,
        np.count_nonzero(shapes[ROW["gap"]]) / count,
        widths.size / count,
        middle,
    )
    out[:-1] = np.array(page, np.float32)[:, None]
    np.subtract(shapes[ROW["length"]], middle, out=out[-1])


_DENSITY_NAMES = [
    f"{name}_{side}_{reach}"
    for reach in REACHES
    for side in ("above", "below")
    for name in ("paragraphs", "width", "bullets")
]
NAMES, (_PLACE, _DISTANCES, _DENSITIES, _RUN, _PAGE) = stacked(
    ["from_top", "from_end", "chars_above", "chars_below", "relative", "mass_above", "mass_below"],
    ["to_paragraph_above", "to_paragraph_below", "between_paragraphs", "short_run_above", "short_run"],
    _DENSITY_NAMES,
    ["in_run", "from_run_start", "from_run_end"],
    "page_blocks page_chars page_bullets page_gaps page_paragraphs page_width against_page_width".split(),
)
