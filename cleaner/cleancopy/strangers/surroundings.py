"""Where a block stands on its page: paragraphs around it, the densest run of them, the page as a whole."""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Floats, Ints
from cleancopy.strangers.shape import Rows

PARAGRAPH, UNCLOSED_PARAGRAPH, TWO_SENTENCES = 80, 160, 50
"""Widths from which a block is a paragraph: with a full stop at its end, without one, with two sentences."""
SHORT = 60
WIDEST = 400
FILLER_COST = 30
FAR = 99
WINDOWS = (2, 4, 8, 16)


def paragraphs(rows: Rows) -> Floats:
    """1 for each block that looks like a paragraph, half as much for items of lists, else 0."""
    width, closed = rows["width"], rows["ends_stop"] > 0
    looks = (width >= PARAGRAPH) & closed | (width >= UNCLOSED_PARAGRAPH)
    looks |= (width >= TWO_SENTENCES) & (rows["sentences"] >= 2)
    return (looks * (1 - rows["bullet"] / 2)).astype(np.float32)


def densest(worth: Floats) -> tuple[int, int]:
    """The run `start:end` of the greatest sum (Kadane's algorithm); (0, 0) where nothing is worth anything."""
    sums = np.concatenate((np.zeros(1), np.cumsum(worth, dtype=np.float64)))
    gains = sums - np.minimum.accumulate(sums)
    end = int(np.argmax(gains))
    return (int(np.argmin(sums[: end + 1])), end) if end else (0, 0)


def surroundings(rows: Rows, looks: Floats, run: tuple[int, int]) -> Rows:
    """Named rows about the place of each block."""
    found = _place(rows, looks)
    found |= _distances(looks > 0)
    found |= _densities(rows, looks)
    found |= _run(looks.size, run)
    found |= _page(rows, looks)
    return found


def _place(rows: Rows, looks: Floats) -> Rows:
    count = looks.size
    index = np.arange(count, dtype=np.float32)
    mass = rows["width"] * looks
    so_far = np.cumsum(mass)
    total = so_far[-1] + np.float32(1e-6)
    return {
        "from_top": np.log1p(index),
        "from_end": np.log1p(count - 1 - index),
        "relative": index / max(1, count - 1),
        "mass_above": (so_far - mass) / total,
        "mass_below": (total - so_far) / total,
        "chars_above": np.log1p(np.maximum(so_far - mass, 0)),
        "chars_below": np.log1p(np.maximum(total - so_far, 0)),
    }


def _distances(looks: np.ndarray) -> Rows:
    above, below = nearest(looks)
    return {
        "to_paragraph_above": np.log1p(above),
        "to_paragraph_below": np.log1p(below),
        "between_paragraphs": np.log1p(np.minimum(above + below, FAR)),
    }


def nearest(marked: np.ndarray) -> tuple[Floats, Floats]:
    """How many blocks above and below each block the nearest marked one stands; FAR where there is none."""
    count = marked.size
    index = np.arange(count)
    last = np.maximum.accumulate(np.where(marked, index, -FAR))
    following = np.minimum.accumulate(np.where(marked, index, count + FAR)[::-1])[::-1]
    above = index - np.concatenate((np.full(1, -FAR), last[:-1]))
    below = np.concatenate((following[1:], np.full(1, count + FAR))) - index
    return np.minimum(above, FAR).astype(np.float32), np.minimum(below, FAR).astype(np.float32)


def mean_above_below(values: Floats, reach: int) -> tuple[Floats, Floats]:
    """The means of the `reach` values above and below each block; blocks beyond the page count as 0."""
    count = values.size
    index = np.arange(count)
    sums = np.concatenate((np.zeros(1, np.float32), np.cumsum(values, dtype=np.float64)))
    above = sums[index] - sums[np.maximum(index - reach, 0)]
    below = sums[np.minimum(index + reach + 1, count)] - sums[index + 1]
    return (above / reach).astype(np.float32), (below / reach).astype(np.float32)


def _densities(rows: Rows, looks: Floats) -> Rows:
    found = {}
    for reach in WINDOWS:
        found[f"paragraphs_above_{reach}"], found[f"paragraphs_below_{reach}"] = mean_above_below(looks, reach)
    width = np.minimum(rows["width"], WIDEST)
    for reach in (4, 16):
        found[f"width_above_{reach}"], found[f"width_below_{reach}"] = mean_above_below(width, reach)
    above, below = mean_above_below(rows["bullet"], 8)
    found["bullets_around"] = above + below
    short_above, short_below = nearest(rows["width"] >= SHORT)
    short = rows["width"] < SHORT
    found["short_run"] = np.log1p((short_above + short_below) * short)
    found["short_run_above"] = np.log1p(short_above * short)
    return found


def _run(count: int, run: tuple[int, int]) -> Rows:
    index = np.arange(count)
    return {
        "in_run": ((index >= run[0]) & (index < run[1])).astype(np.float32),
        "from_run_start": signed_log(index - run[0]),
        "from_run_end": signed_log(index - run[1] + 1),
    }


def signed_log(steps: Ints) -> Floats:
    """The logarithm of a distance, with its sign."""
    return (np.sign(steps) * np.log1p(np.abs(steps))).astype(np.float32)


def _page(rows: Rows, looks: Floats) -> Rows:
    widths = rows["width"][looks > 0]
    middle = np.log1p(np.median(widths)) if widths.size else 0.0
    page = {
        "page_blocks": np.log1p(looks.size),
        "page_chars": np.log1p((rows["width"] * looks).sum()),
        "page_bullets": rows["bullet"].mean(),
        "page_gaps": (rows["gap"] > 0).mean(),
        "page_paragraphs": (looks > 0).mean(),
        "page_width": middle,
    }
    found = {name: np.full(looks.size, value, np.float32) for name, value in page.items()}
    found["against_page_width"] = (rows["length"] - middle).astype(np.float32)
    return found
