"""A page's blocks as two tables of numbers: what each block is and where it stands, and how its neighbours fared.

Both tables are one: a row a feature and a column a block, as the trees read them. Each step writes its own rows.
Their names and their order stand at the end of this file, and never depend on the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers import cues, echoes, grams, surroundings
from cleancopy.strangers.arrays import Floats, stacked
from cleancopy.strangers.grams import Lanes
from cleancopy.strangers.landmarks import LANDMARKED
from cleancopy.strangers.neighbours import densest, means_around, nearest, place_in_run
from cleancopy.strangers.shape import NAMES as SHAPES
from cleancopy.strangers.shape import shape
from cleancopy.strangers.signs import Signs
from cleancopy.strangers.text import Text, Words

SEEN = """length ends_stop bullet capitals sentences gap share_upper share_digit ends_colon small_words repeats
    shared_words indent function_share account more credit comment legal share time writer""".split()
"""What a block knows of its neighbours, of those three places away only the first SEEN_FAR."""
SEEN_FAR = 4
STEPS = (-1, 1, -2, 2)
FAR_STEPS = (-3, 3)
WORDING_REACHES = (5, 12)
BEYOND = np.float32(-1)
"""What stands for a neighbour beyond the first or the last block."""
REACH = 6
MEAN_REACHES = (4, 10, 25)
NO_CHANCE = np.float32(-9)


class Wording(NamedTuple):
    """The linear model: weights in lanes, the value of 1 in each lane, and each place's offset."""

    weights: Lanes
    scale: Floats
    offsets: Floats

    def of(self, text: Text) -> Floats:
        """The logarithms of the probabilities of the four places for each block of a text."""
        return grams.places(text, self.weights, self.scale, self.offsets)


class Reader(NamedTuple):
    """What it takes to read a page's text: kinds of characters and cues."""

    signs: Signs
    cues: cues.Table


def read(blocks: Sequence[Block], signs: Signs) -> Text:
    """The characters of a page's blocks."""
    return Text([block.text for block in blocks], signs)


def still_table(blocks: Sequence[Block], text: Text, reader: Reader, out: Floats) -> None:
    """Write every feature that no model has a part in: the rows of STILL."""
    words = Words(text)
    shapes, looks = out[_SHAPES], out[_PARAGRAPH.start]
    width = shape(blocks, text, shapes)
    looks[:] = surroundings.paragraphs(width, shapes)
    in_run = surroundings.surroundings(width, shapes, looks, out[_PLACES])
    echoes.echoes(text, words, (looks > 0) & (in_run > 0), out[_ECHOES])
    found = out[_CUES]
    cues.count(text, reader.cues, found)
    out[_PAGE_CUES] = (np.add.reduce(found, axis=1) / np.float32(text.count))[:, None]
    _write_sights(out.take(_SEEN_ROWS, axis=0), out[_SIGHTS])


def _write_sights(seen: Floats, out: Floats) -> None:
    """What each block sees of its neighbours: `seen` of near ones, its first rows of those farther away."""
    row = 0
    for steps, rows in ((STEPS, seen), (FAR_STEPS, seen[:SEEN_FAR])):
        for step in steps:
            shift(rows, step, BEYOND, out[row : row + len(rows)])
            row += len(rows)


def wording_table(wording: Floats, out: Floats) -> None:
    """Write what the wording of the block and of its neighbours says: the rows of WORDED.

    `wording` comes from `grams.places`.
    """
    above, body, below = wording[0], wording[1], wording[3]
    out[:4] = wording
    np.add.accumulate(np.maximum(below - above, 0), out=out[4])
    means_around(wording[1:2], WORDING_REACHES, out[5:9])
    rows = iter(out[9:])
    for seen, steps in ((body, (*STEPS, *FAR_STEPS)), (below, STEPS)):
        for step in steps:
            shift(seen, step, NO_CHANCE, next(rows))


def shift(table: Floats, step: int, fill: np.float32, out: Floats) -> None:
    """Write the table as seen from blocks whose neighbour `step` places further down is looked at."""
    if step > 0:
        out[..., :-step] = table[..., step:]
        out[..., -step:] = fill
    else:
        out[..., -step:] = table[..., :step]
        out[..., :-step] = fill


def second_table(log_odds: Floats, out: Floats) -> None:
    """Write every feature that the first model's log-odds of the page's blocks give: the rows of JUDGED."""
    count = log_odds.size
    chance = (1 / (1 + np.exp(-log_odds))).astype(np.float32)
    padded = np.full(count + 2 * REACH, NO_CHANCE, np.float32)
    padded[REACH:-REACH] = log_odds
    # Rows that each begin one block further on, without a copy of any.
    out[_AROUND] = np.ndarray((2 * REACH + 1, count), np.float32, padded, 0, 2 * padded.strides)
    above, to_come, share, total = out[_SO_FAR]
    so_far = chance.cumsum()
    np.subtract(so_far, chance, out=above)
    np.subtract(so_far[-1], so_far, out=to_come)
    np.divide(above, so_far[-1] + np.float32(0.01), out=share)
    total[:] = so_far[-1]
    means_around(chance[None], MEAN_REACHES, out[_MEANS])
    _likely(chance, out[_LIKELY])


def _likely(chance: Floats, out: Floats) -> None:
    above, below = nearest((chance > 0.5)[None])
    out[0], out[1] = above[0], below[0]
    np.add(out[0], out[1], out=out[2])
    place_in_run(densest(chance - np.float32(0.25)), out[3:])


_SIDES = ("above", "below")
STILL, (_SHAPES, _PARAGRAPH, _PLACES, _ECHOES, _CUES, _PAGE_CUES, _SIGHTS) = stacked(
    SHAPES,
    ("paragraph",),
    surroundings.NAMES,
    echoes.NAMES,
    cues.CUES,
    [f"page_{cue}" for cue in cues.CUES],
    [
        f"{name}@{step:+d}"
        for steps, names in ((STEPS, SEEN), (FAR_STEPS, SEEN[:SEEN_FAR]))
        for step in steps
        for name in names
    ],
)
_SEEN_ROWS = [STILL.index(name) for name in SEEN]
WORDED, _ = stacked(
    (*grams.PLACES, "below_so_far"),
    [f"body_{side}_{reach}" for reach in WORDING_REACHES for side in _SIDES],
    [f"body@{step:+d}" for step in (*STEPS, *FAR_STEPS)],
    [f"below@{step:+d}" for step in STEPS],
)
JUDGED, (_AROUND, _SO_FAR, _MEANS, _LIKELY) = stacked(
    [f"odds@{step:+d}" for step in range(-REACH, REACH + 1)],
    ["body_so_far", "body_to_come", "body_share_so_far", "body_total"],
    [f"mean_{side}_{reach}" for reach in MEAN_REACHES for side in _SIDES],
    "to_body_above to_body_below between_body in_likely_run from_likely_start from_likely_end".split(),
)
NAMES, (FROM_STILL, FROM_WORDING, FROM_JUDGEMENT, FROM_LANDMARKS) = stacked(STILL, WORDED, JUDGED, LANDMARKED)
FIRST = slice(0, FROM_WORDING.stop)
"""The rows that the first trees read ..."""
BEFORE_LANDMARKS = slice(0, FROM_JUDGEMENT.stop)
"""... and those that the trees of the landmarks read."""
