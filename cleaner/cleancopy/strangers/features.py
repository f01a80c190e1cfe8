"""A page's blocks as two tables of numbers: what each block is and where it stands, and how its neighbours fared.

Both tables have one row a feature and one column a block, as the trees read them. The order of the rows is that of
the dictionaries below, which never depends on the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers import cues, echoes, grams, surroundings
from cleancopy.strangers.arrays import Bytes, Floats
from cleancopy.strangers.grams import Lanes
from cleancopy.strangers.shape import Rows, shape
from cleancopy.strangers.signs import Signs
from cleancopy.strangers.surroundings import densest, means_around, nearest, signed_log
from cleancopy.strangers.text import Text, Words

SEEN = """length ends_stop bullet capitals body sentences gap share_upper share_digit ends_colon small_words repeats
    shared_words indent function_share below account more credit comment legal share time writer""".split()
"""What a block knows of its neighbours, of those three places away only the first SEEN_FAR."""
SEEN_FAR = 5
STEPS = (-1, 1, -2, 2)
FAR_STEPS = (-3, 3)
BEYOND = np.float32(-1)
"""What stands for a neighbour beyond the first or the last block."""
REACH = 6
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


class Reader(NamedTuple):
    """What it takes to read a page's text: kinds of characters and cues."""

    signs: Signs
    cues: Bytes


def clipped(blocks: Sequence[Block], signs: Signs) -> Text:
    """The two ends of every block."""
    return Text([grams.clip(block.text) for block in blocks], signs)


def first_table(blocks: Sequence[Block], reader: Reader, wording: Floats) -> Table:
    """Every feature that needs no other block's score. `wording` comes from `grams.places`."""
    text = Text([block.text for block in blocks], reader.signs)
    words = Words(text)
    rows = shape(blocks, text)
    looks = surroundings.paragraphs(rows)
    rows["paragraph"] = looks
    worth = np.where(looks > 0, np.minimum(rows["width"], surroundings.WIDEST_PARAGRAPH), -surroundings.FILLER_COST)
    rows |= surroundings.surroundings(rows, looks, densest(worth))
    rows |= echoes.copies(text, words)
    rows |= echoes.shared_words(text, words, looks * rows["in_run"])
    rows |= echoes.function_words(text, words)
    del rows["width"]
    return _joined((_table(rows), _cues(text, words, reader), _wording(wording)))


def _cues(text: Text, words: Words, reader: Reader) -> Table:
    found = cues.count(text, words, reader.cues)
    page = np.repeat(found.mean(axis=1, keepdims=True), text.count, axis=1)
    names = (*cues.CUES, *(f"page_{cue}" for cue in cues.CUES))
    return Table(names, np.concatenate((found, page)))


def _wording(wording: Floats) -> Table:
    lean = np.maximum(wording[3] - wording[0], 0)
    around = [means_around(wording[1:2], reach) for reach in (5, 12)]
    names = (*grams.PLACES, "body_above_5", "body_below_5", "body_above_12", "body_below_12", "below_so_far")
    return Table(names, np.concatenate((wording, *around, np.cumsum(lean)[None])))


def _joined(tables: Sequence[Table]) -> Table:
    """The tables one below the other, and what each block sees of its neighbours."""
    names, seen = _seen_names(tuple(table.names for table in tables))
    values = np.concatenate([table.values for table in tables])
    sights = values[seen]
    parts = [values, *(shifted(sights, step, BEYOND) for step in STEPS)]
    parts += [shifted(sights[:SEEN_FAR], step, BEYOND) for step in FAR_STEPS]
    return Table(names, np.concatenate(parts).astype(np.float32, copy=False))


@lru_cache(maxsize=2)
def _seen_names(parts: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], list[int]]:
    """The names of all rows of the joined table, and the rows that neighbours see."""
    names = [name for part in parts for name in part]
    near = [f"{name}@{step:+d}" for step in STEPS for name in SEEN]
    far = [f"{name}@{step:+d}" for step in FAR_STEPS for name in SEEN[:SEEN_FAR]]
    return (*names, *near, *far), [names.index(name) for name in SEEN]


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
    rows = {"own": log_odds}
    for step in range(1, REACH + 1):
        for way, sign in ((-1, "-"), (1, "+")):
            rows[f"odds@{sign}{step}"] = shifted(log_odds[None], way * step, NO_CHANCE)[0]
    so_far = np.cumsum(chance)
    above = so_far - chance
    rows |= {"body_so_far": above, "body_to_come": so_far[-1] - so_far}
    rows |= {"body_share_so_far": above / (so_far[-1] + np.float32(0.01)), "body_total": np.full_like(above, so_far[-1])}
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
    return Table(tuple(rows), np.stack(list(rows.values())).astype(np.float32, copy=False))
