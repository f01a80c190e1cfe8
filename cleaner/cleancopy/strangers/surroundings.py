"""Where a block stands on its page: paragraphs around it, the densest run of them, the page as a whole."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cleancopy.strangers.arrays import Flags, Floats
from cleancopy.strangers.shape import Rows

PARAGRAPH, UNCLOSED_PARAGRAPH, TWO_SENTENCES = 80, 160, 50
"""Widths from which a block is a paragraph: with a full stop at its end, without one, with two sentences."""
SHORT = 60
WIDEST_PARAGRAPH, WIDEST = 300, 400
FILLER_COST = 30
FAR = 99
REACHES = (2, 5, 14)


def paragraphs(rows: Rows) -> Floats:
    """1 for each block that looks like a paragraph, half as much for items of lists, else 0."""
    width, closed = rows["width"], rows["ends_stop"] > 0
    looks = (width >= PARAGRAPH) & closed | (width >= UNCLOSED_PARAGRAPH)
    looks |= (width >= TWO_SENTENCES) & (rows["sentences"] >= 2)
    return looks * (1 - rows["bullet"] / np.float32(2))


def densest(worth: Floats) -> tuple[int, int]:
    """The run `start:end` of the greatest sum (Kadane's algorithm); (0, 0) where nothing is worth anything."""
    sums = np.zeros(worth.size + 1)
    np.cumsum(worth, out=sums[1:])
    gains = sums - np.minimum.accumulate(sums)
    end = int(gains.argmax())
    return (int(sums[: end + 1].argmin()), end) if end else (0, 0)


def surroundings(rows: Rows, looks: Floats, run: tuple[int, int]) -> Rows:
    """Named rows about the place of each block."""
    mass = rows["width"] * looks
    found = _place(mass)
    found |= _distances(rows, looks)
    found |= _densities(rows, looks)
    found |= zip(RUN_NAMES, place_in_run(looks.size, run), strict=True)
    found |= _page(rows, looks, mass)
    return found


def _place(mass: Floats) -> Rows:
    count = mass.size
    index = _numbers(count)[:count]
    so_far = mass.cumsum()
    above, below = so_far - mass, np.maximum(so_far[-1] - so_far, 0)
    total = so_far[-1] + np.float32(1e-6)
    logs = np.log1p(np.array((index, index[::-1], np.maximum(above, 0), below)))
    rows = dict(zip(PLACE_NAMES, logs, strict=True))
    return rows | {"relative": index / max(1, count - 1), "mass_above": above / total, "mass_below": below / total}


PLACE_NAMES = ("from_top", "from_end", "chars_above", "chars_below")


def _distances(rows: Rows, looks: Floats) -> Rows:
    long = rows["width"] >= SHORT
    (above, short_above), (below, short_below) = nearest(np.array((looks > 0, long)))
    between = np.minimum(above + below, FAR)
    logs = np.log1p(np.array((above, below, between, short_above, short_above + short_below)))
    logs[3:] *= ~long
    return dict(zip(DISTANCE_NAMES, logs, strict=True))


DISTANCE_NAMES = ("to_paragraph_above", "to_paragraph_below", "between_paragraphs", "short_run_above", "short_run")


def nearest(marked: Flags) -> tuple[Floats, Floats]:
    """How many blocks above and below each block the nearest marked one stands; FAR where there is none.

    `marked` has one row a kind of mark, as have the results.
    """
    height, count = marked.shape
    index = np.arange(count)
    last = np.full((2 * height, count + 1), -FAR)
    both_ways = np.concatenate((marked, marked[:, ::-1]))
    np.maximum.accumulate(np.where(both_ways, index, -FAR), axis=1, out=last[:, 1:])
    steps = np.minimum(index - last[:, :-1], FAR).astype(np.float32)
    return steps[:height], steps[height:, ::-1]


def means_around(table: Floats, *reaches: int) -> Floats:
    """For each reach, for each row of a table, the means of so many values above each block, then the same below.

    Beyond the page is 0.
    """
    height, count = table.shape
    far = max(reaches)
    sums = np.zeros((height, count + 2 * far + 1))
    np.cumsum(table, axis=1, out=sums[:, far + 1 : far + 1 + count])
    sums[:, far + 1 + count :] = sums[:, far + count : far + count + 1]
    here, after = sums[:, far : far + count], sums[:, far + 1 : far + 1 + count]
    means = np.empty((len(reaches), 2, height, count))
    for (above, below), reach in zip(means, reaches, strict=True):
        np.subtract(here, sums[:, far - reach : far - reach + count], out=above)
        np.subtract(sums[:, far + 1 + reach : far + 1 + reach + count], after, out=below)
    means /= np.array(reaches)[:, None, None, None]
    return means.reshape(-1, count).astype(np.float32)


def _densities(rows: Rows, looks: Floats) -> Rows:
    width = np.minimum(rows["width"], WIDEST) / np.float32(WIDEST)
    return dict(zip(DENSITY_NAMES, means_around(np.array((looks, width, rows["bullet"])), *REACHES), strict=True))


DENSITY_NAMES = [
    f"{name}_{side}_{reach}"
    for reach in REACHES
    for side in ("above", "below")
    for name in ("paragraphs", "width", "bullets")
]
RUN_NAMES = ("in_run", "from_run_start", "from_run_end")


def place_in_run(count: int, run: tuple[int, int]) -> tuple[Floats, Floats, Floats]:
    """Which blocks lie in a run `start:end`, and the signed logarithms of the distances from its two ends."""
    start, end = run
    inside = np.zeros(count, np.float32)
    inside[start:end] = 1
    logs = _signed_logs(count)
    middle = logs.size // 2
    return inside, logs[middle - start : middle - start + count], logs[middle - end + 1 : middle - end + 1 + count]


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
def _all_numbers(size: int) -> Floats:
    numbers = np.arange(size, dtype=np.float32)
    numbers.setflags(write=False)
    return numbers


def _numbers(count: int) -> Floats:
    return _all_numbers(_rounded(count))


def _rounded(count: int) -> int:
    """A power of two that few pages exceed, else the next one: tables of that size serve for many pages."""
    return max(1 << 12, 1 << count.bit_length())


def _page(rows: Rows, looks: Floats, mass: Floats) -> Rows:
    likes = looks > 0
    widths = rows["width"][likes]
    middle = np.log1p(np.sort(widths)[widths.size // 2]) if widths.size else np.float32(0)
    count = looks.size
    page = (
        np.log1p(count),
        np.log1p(np.add.reduce(mass)),
        np.count_nonzero(rows["bullet"]) / count,
        np.count_nonzero(rows["gap"]) / count,
        widths.size / count,
        middle,
    )
    found = dict(zip(PAGE_NAMES, np.array(page, np.float32)[:, None].repeat(count, axis=1), strict=True))
    return found | {"against_page_width": rows["length"] - middle}


PAGE_NAMES = ("page_blocks", "page_chars", "page_bullets", "page_gaps", "page_paragraphs", "page_width")
