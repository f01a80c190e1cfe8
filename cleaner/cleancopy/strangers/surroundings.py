"""Where a block stands on its page: paragraphs around it, the densest run of them, the page as a whole."""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Floats, stacked
from cleancopy.strangers.neighbours import FAR, densest, logs_to, means_around, nearest, numbers_to, place_in_run
from cleancopy.strangers.shape import ROW

PARAGRAPH, UNCLOSED_PARAGRAPH, TWO_SENTENCES = 80, 160, 50
"""Widths from which a block is a paragraph: with a full stop at its end, without one, with two sentences."""
SHORT = 60
WIDEST_PARAGRAPH, WIDEST = 300, 400
FILLER_COST = 30
REACHES = (2, 5, 14)


def paragraphs(width: Floats, shapes: Floats) -> Floats:
    """1 for each block that looks like a paragraph, half as much for items of lists, else 0. `shapes` are rows."""
    closed = shapes[ROW["ends_stop"]] > 0
    looks = (width >= PARAGRAPH) & closed | (width >= UNCLOSED_PARAGRAPH)
    looks |= (width >= TWO_SENTENCES) & (shapes[ROW["sentences"]] >= 2)
    halved: Floats = looks * (1 - shapes[ROW["bullet"]] / np.float32(2))
    return halved


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
    logs = logs_to(count)
    out[0] = logs[:count]
    out[1] = logs[:count][::-1]
    np.log1p(np.maximum(above, 0), out=out[2])
    np.log1p(below, out=out[3])
    np.divide(numbers_to(count)[:count], max(1, count - 1), out=out[4])
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
