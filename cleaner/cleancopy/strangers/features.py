"""A page's blocks as two tables of numbers: what each block is and where it stands, and how its neighbours fared.

Both tables have one row a feature and one column a block, as the trees read them. The order of the rows is that of
the dictionaries below, which never depends on the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers import cues, echoes, grams, surroundings
from cleancopy.strangers.arrays import Bytes, Floats
from cleancopy.strangers.grams import Lanes
from cleancopy.strangers.shape import Rows, shape
from cleancopy.strangers.signs import Signs
from cleancopy.strangers.surroundings import densest, means_around, nearest, place_in_run
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
    return Text(list(map(attrgetter("text"), blocks)), signs)


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
    names, seen = _sights(tuple(rows))
    values = np.empty((len(names), text.count), np.float32)
    own, pages, sights = len(rows), len(rows) + len(found), len(rows) + 2 * len(found)
    np.concatenate(list(rows.values()), out=values[:own].reshape(-1), casting="unsafe")
    values[own:pages] = found
    values[pages:sights] = (np.add.reduce(found, axis=1) / np.float32(text.count))[:, None]
    _write_sights(values.take(seen, axis=0), values[sights:])
    return Table(names, values)


def _write_sights(seen: Floats, out: Floats) -> None:
    """What each block sees of its neighbours: `seen` of near ones, its first rows of those farther away."""
    row = 0
    for steps, rows in ((STEPS, seen), (FAR_STEPS, seen[:SEEN_FAR])):
        for step in steps:
            shift(rows, step, BEYOND, out[row : row + len(rows)])
            row += len(rows)


@lru_cache(maxsize=2)
def _sights(rows: tuple[str, ...]) -> tuple[tuple[str, ...], list[int]]:
    """The names of all rows of a table with cues and sights, and the rows that neighbours see."""
    names = (*rows, *cues.CUES, *(f"page_{cue}" for cue in cues.CUES))
    near = [f"{name}@{step:+d}" for step in STEPS for name in SEEN]
    far = [f"{name}@{step:+d}" for step in FAR_STEPS for name in SEEN[:SEEN_FAR]]
    return (*names, *near, *far), [names.index(name) for name in SEEN]


def wording_table(wording: Floats) -> Table:
    """What the wording of the block and of its neighbours says. `wording` comes from `grams.places`."""
    above, body, below = wording[0], wording[1], wording[3]
    names = _wording_names()
    values = np.empty((len(names), above.size), np.float32)
    values[:4] = wording
    np.cumsum(np.maximum(below - above, 0), out=values[4])
    means = means_around(wording[1:2], *WORDING_REACHES)
    values[5 : 5 + len(means)] = means
    rows = iter(values[5 + len(means) :])
    for seen, steps in ((body, (*STEPS, *FAR_STEPS)), (below, STEPS)):
        for step in steps:
            shift(seen, step, NO_CHANCE, next(rows))
    return Table(names, values)


@lru_cache(maxsize=1)
def _wording_names() -> tuple[str, ...]:
    means = [f"body_{side}_{reach}" for reach in WORDING_REACHES for side in ("above", "below")]
    near = [f"body@{step:+d}" for step in (*STEPS, *FAR_STEPS)] + [f"below@{step:+d}" for step in STEPS]
    return (*grams.PLACES, "below_so_far", *means, *near)


def shift(table: Floats, step: int, fill: np.float32, out: Floats) -> None:
    """Write the table as seen from blocks whose neighbour `step` places further down is looked at."""
    if step > 0:
        out[..., :-step] = table[..., step:]
        out[..., -step:] = fill
    else:
        out[..., -step:] = table[..., :step]
        out[..., :-step] = fill


def second_table(log_odds: Floats) -> Table:
    """Every feature that the first model's log-odds of the page's blocks give."""
    count = log_odds.size
    chance = (1 / (1 + np.exp(-log_odds))).astype(np.float32)
    padded = np.full(count + 2 * REACH, NO_CHANCE, np.float32)
    padded[REACH:-REACH] = log_odds
    rows: Rows = {name: padded[first : first + count] for first, name in enumerate(AROUND)}
    so_far = chance.cumsum()
    above = so_far - chance
    rows |= {"body_so_far": above, "body_to_come": so_far[-1] - so_far}
    rows |= {
        "body_share_so_far": above / (so_far[-1] + np.float32(0.01)),
        "body_total": so_far[-1].repeat(count),
    }
    rows |= zip(MEANS, means_around(chance[None], *MEAN_REACHES), strict=True)
    rows |= _likely(chance)
    return Table(tuple(rows), np.concatenate(list(rows.values())).reshape(len(rows), count))


MEAN_REACHES = (4, 10, 25)
MEANS = [f"mean_{side}_{reach}" for reach in MEAN_REACHES for side in ("above", "below")]


def _likely(chance: Floats) -> Rows:
    (above,), (below,) = nearest((chance > 0.5)[None])
    inside, from_start, from_end = place_in_run(chance.size, densest(chance - np.float32(0.25)))
    return {
        "to_body_above": above,
        "to_body_below": below,
        "between_body": above + below,
        "in_likely_run": inside,
        "from_likely_start": from_start,
        "from_likely_end": from_end,
    }
