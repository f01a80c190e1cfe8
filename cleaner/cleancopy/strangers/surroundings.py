"""Where a block stands on its page: paragraphs around it, the densest run of them, the page as a whole."""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Flags, Floats, Ints
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
    found = _place(rows, looks)
    found |= _distances(rows, looks)
    found |= _densities(rows, looks)
    found |= _run(looks.size, run)
    found |= _page(rows, looks)
    return found


def _place(rows: Rows, looks: Floats) -> Rows:
    count = looks.size
    index = np.arange(count, dtype=np.float32)
    mass = rows["width"] * looks
    so_far = np.cumsum(mass)
    above, below = so_far - mass, np.maximum(so_far[-1] - so_far, 0)
    total = so_far[-1] + np.float32(1e-6)
    logs = np.log1p(np.stack((index, index[::-1], np.maximum(above, 0), below)))
    names = ("from_top", "from_end", "chars_above", "chars_below")
    rows = dict(zip(names, logs, strict=True))
    return rows | {"relative": index / max(1, count - 1), "mass_above": above / total, "mass_below": below / total}


def _distances(rows: Rows, looks: Floats) -> Rows:
    above, below = nearest(looks > 0)
    short = rows["width"] < SHORT
    short_above, short_below = nearest(~short)
    between = np.minimum(above + below, FAR)
    run_above, run = short_above * short, (short_above + short_below) * short
    logs = np.log1p(np.stack((above, below, between, run_above, run)))
    names = ("to_paragraph_above", "to_paragraph_below", "between_paragraphs", "short_run_above", "short_run")
    return dict(zip(names, logs, strict=True))


def nearest(marked: Flags) -> tuple[Floats, Floats]:
    """How many blocks above and below each block the nearest marked one stands; FAR where there is none."""
    count = marked.size
    index = np.arange(count)
    last, following = np.full(count + 1, -FAR), np.full(count + 1, count + FAR)
    np.maximum.accumulate(np.where(marked, index, -FAR), out=last[1:])
    np.minimum.accumulate(np.where(marked, index, count + FAR)[::-1], out=following[-2::-1])
    above, below = index - last[:-1], following[1:] - index
    return np.minimum(above, FAR).astype(np.float32), np.minimum(below, FAR).astype(np.float32)


def means_around(table: Floats, reach: int) -> Floats:
    """For each row of a table, the means of `reach` values above each block, then below; beyond the page is 0."""
    height, count = table.shape
    sums = np.zeros((height, count + 2 * reach + 1))
    np.cumsum(table, axis=1, out=sums[:, reach + 1 : reach + 1 + count])
    sums[:, reach + 1 + count :] = sums[:, reach + count : reach + count + 1]
    here, after = sums[:, reach : reach + count], sums[:, reach + 1 : reach + 1 + count]
    above, below = here - sums[:, :count], sums[:, 2 * reach + 1 :] - after
    return (np.concatenate((above, below)) / reach).astype(np.float32)


def _densities(rows: Rows, looks: Floats) -> Rows:
    width = np.minimum(rows["width"], WIDEST) / np.float32(WIDEST)
    table: Floats = np.stack((looks, width, rows["bullet"]))
    found: Rows = {}
    for reach in REACHES:
        names = [f"{name}_{side}_{reach}" for side in ("above", "below") for name in ("paragraphs", "width", "bullets")]
        found |= dict(zip(names, means_around(table, reach), strict=True))
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
    middle = np.log1p(np.sort(widths)[widths.size // 2]) if widths.size else np.float32(0)
    page = {
        "page_blocks": np.log1p(looks.size),
        "page_chars": np.log1p((rows["width"] * looks).sum()),
        "page_bullets": rows["bullet"].mean(),
        "page_gaps": (rows["gap"] > 0).mean(),
        "page_paragraphs": (looks > 0).mean(),
        "page_width": middle,
    }
    found = {name: np.full(looks.size, value, np.float32) for name, value in page.items()}
    return found | {"against_page_width": rows["length"] - middle}
