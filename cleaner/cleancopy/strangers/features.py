"""A page's blocks as two tables of numbers: what each block is and where it stands, and how its neighbours fared.

Both tables have one row a feature and one column a block, as the trees read them. The order of the rows is that of
the dictionaries below, which never depends on the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cleancopy.model import Block
from cleancopy.strangers import cues, echoes, grams, surroundings
from cleancopy.strangers.arrays import Bytes, Floats
from cleancopy.strangers.grams import Lanes
from cleancopy.strangers.shape import Rows, shape
from cleancopy.strangers.signs import Signs
from cleancopy.strangers.surroundings import densest, means_around, nearest, signed_log
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
AROUND = [f"odds@{step:+d}" for step in range(-REACH, REACH + 1)]
NO_CHANCE = np.float32(-9)


class Table(NamedTuple):
    """Named rows of numbers, one column a block."""

    names: tuple[str, ...]
    values: Floats


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
    cues: Bytes


def read(blocks: Sequence[Block], signs: Signs) -> Text:
    """The characters of a page's blocks."""
    return Text([block.text for block in blocks], signs)


def still_table(blocks: Sequence[Block], text: Text, reader: Reader) -> Table:
    """Every feature that no model has a part in."""
    words = Words(text)
    rows = shape(blocks, text)
    looks = surroundings.paragraphs(rows)
    rows["paragraph"] = looks
    worth = np.where(looks > 0, np.minimum(rows["width"], surroundings.WIDEST_PARAGRAPH), -surroundings.FILLER_COST)
    rows |= surroundings.surroundings(rows, looks, densest(worth))
    rows |= echoes.copies(text, words)
    rows |= echoes.repeats(text)
    rows |= echoes.shared_words(text, words, (looks > 0) & (rows["in_run"] > 0))
    rows |= echoes.function_words(text, words)
    del rows["width"]
    found = cues.count(text, words, reader.cues)
    page = np.repeat(found.mean(axis=1, keepdims=True), text.count, axis=1)
    return _with_sights(tuple(rows), np.concatenate((np.array(list(rows.values()), np.float32), found, page)))


def _with_sights(names: tuple[str, ...], values: Floats) -> Table:
    """The table, and below it what each block sees of its neighbours."""
    all_names, seen = _sights((*names, *cues.CUES, *(f"page_{cue}" for cue in cues.CUES)))
    sights = values[seen]
    parts = [values, *(shifted(sights, step, BEYOND) for step in STEPS)]
    parts += [shifted(sights[:SEEN_FAR], step, BEYOND) for step in FAR_STEPS]
    return Table(all_names, np.concatenate(parts).astype(np.float32, copy=False))


@lru_cache(maxsize=2)
def _sights(names: tuple[str, ...]) -> tuple[tuple[str, ...], list[int]]:
    """The names of all rows of a table with sights, and the rows that neighbours see."""
    near = [f"{name}@{step:+d}" for step in STEPS for name in SEEN]
    far = [f"{name}@{step:+d}" for step in FAR_STEPS for name in SEEN[:SEEN_FAR]]
    return (*names, *near, *far), [names.index(name) for name in SEEN]


def wording_table(wording: Floats) -> Table:
    """What the wording of the block and of its neighbours says. `wording` comes from `grams.places`."""
    above, body, below = wording[0], wording[1:2], wording[3:4]
    parts = [wording, np.cumsum(np.maximum(below[0] - above, 0))[None]]
    parts += [means_around(body, reach) for reach in WORDING_REACHES]
    parts += [shifted(body, step, NO_CHANCE) for step in (*STEPS, *FAR_STEPS)]
    parts += [shifted(below, step, NO_CHANCE) for step in STEPS]
    return Table(_wording_names(), np.concatenate(parts).astype(np.float32, copy=False))


@lru_cache(maxsize=1)
def _wording_names() -> tuple[str, ...]:
    means = [f"body_{side}_{reach}" for reach in WORDING_REACHES for side in ("above", "below")]
    near = [f"body@{step:+d}" for step in (*STEPS, *FAR_STEPS)] + [f"below@{step:+d}" for step in STEPS]
    return (*grams.PLACES, "below_so_far", *means, *near)


def shifted(table: Floats, step: int, fill: np.float32) -> Floats:
    """The table as seen from blocks whose neighbour `step` places further down is looked at."""
    out = np.full_like(table, fill)
    if step > 0:
        out[:, :-step] = table[:, step:]
    else:
        out[:, -step:] = table[:, :step]
    return out


def second_table(log_odds: Floats) -> Table:
    """Every feature that the first model's log-odds of the page's blocks give."""
    chance = (1 / (1 + np.exp(-log_odds))).astype(np.float32)
    padded = np.full(log_odds.size + 2 * REACH, NO_CHANCE, np.float32)
    padded[REACH:-REACH] = log_odds
    around = sliding_window_view(padded, log_odds.size)
    rows: Rows = dict(zip(AROUND, around, strict=True))
    so_far = np.cumsum(chance)
    above = so_far - chance
    rows |= {"body_so_far": above, "body_to_come": so_far[-1] - so_far}
    rows |= {
        "body_share_so_far": above / (so_far[-1] + np.float32(0.01)),
        "body_total": np.full_like(above, so_far[-1]),
    }
    for reach in (4, 10, 25):
        rows[f"mean_above_{reach}"], rows[f"mean_below_{reach}"] = means_around(chance[None], reach)
    return _table(rows | _likely(chance))


def _likely(chance: Floats) -> Rows:
    above, below = nearest(chance > 0.5)
    start, end = densest(chance - np.float32(0.25))
    index = np.arange(chance.size)
    return {
        "to_body_above": above,
        "to_body_below": below,
        "between_body": above + below,
        "in_likely_run": ((index >= start) & (index < end)).astype(np.float32),
        "from_likely_start": signed_log(index - start),
        "from_likely_end": signed_log(index - end + 1),
    }


def _table(rows: Rows) -> Table:
    return Table(tuple(rows), np.array(list(rows.values()), np.float32))
