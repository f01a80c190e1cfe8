"""A page's blocks as two tables of numbers: what each block is and where it stands, and how its neighbours fared.

Both tables have one row a feature and one column a block, as the trees read them. The order of the rows is that of
the dictionaries below, which never depends on the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers import cues, echoes, grams, surroundings
from cleancopy.strangers.arrays import Bytes, Codes, Floats
from cleancopy.strangers.shape import Rows, shape
from cleancopy.strangers.surroundings import densest, mean_above_below, nearest, signed_log
from cleancopy.strangers.text import Text

NEIGHBOURS = (-1, 1, -2, 2)
NEXT_NEIGHBOURS = (*NEIGHBOURS, -3, 3)
SEEN_NEXT = "length ends_stop bullet capitals body".split()
SEEN = """sentences gap share_upper share_digit ends_colon small_words repeats shared_words indent function_share below
    account more credit comment legal share time writer""".split()
BEYOND = np.float32(-1)
"""What stands for a neighbour beyond the first or the last block."""
REACH = 6


class Tables(NamedTuple):
    """What the features need to know about characters, stems and grams; all of it is stored with the weights."""

    kinds: Bytes
    lowered: Codes
    cues: Bytes


def text_of(blocks: Sequence[Block], tables: Tables) -> Text:
    """The characters of the blocks."""
    return Text([block.text for block in blocks], tables.kinds, tables.lowered)


def first_rows(blocks: Sequence[Block], text: Text, tables: Tables, wording: Floats) -> Rows:
    """Every feature that needs no other block's score. `wording` comes from `grams.places`."""
    rows = shape(blocks, text)
    looks = surroundings.paragraphs(rows)
    rows["paragraph"] = looks
    worth = np.where(looks > 0, np.minimum(rows["width"], 300), -surroundings.FILLER_COST)
    run = densest(worth)
    rows |= surroundings.surroundings(rows, looks, run)
    words = text.words()
    rows |= echoes.copies(text)
    rows |= echoes.shared_words(text, words, looks * rows["in_run"])
    rows |= echoes.function_words(text, words)
    found = cues.count(text, tables.cues)
    rows |= dict(zip(cues.CUES, found, strict=True))
    rows |= {f"page_{cue}": np.full(text.count, row.mean(), np.float32) for cue, row in zip(cues.CUES, found, strict=True)}
    rows |= dict(zip(grams.PLACES, wording, strict=True))
    rows |= _wording_around(wording)
    rows |= _neighbours(rows)
    del rows["width"]
    return rows


def _wording_around(wording: Floats) -> Rows:
    above, body, _, below = wording
    rows = {}
    for reach in (5, 12):
        rows[f"body_above_{reach}"], rows[f"body_below_{reach}"] = mean_above_below(body, reach)
    rows["below_so_far"] = np.cumsum(np.maximum(below - above, 0), dtype=np.float32)
    return rows


def _neighbours(rows: Rows) -> Rows:
    found = {}
    for names, steps in ((SEEN_NEXT, NEXT_NEIGHBOURS), (SEEN, NEIGHBOURS)):
        table = np.stack([rows[name] for name in names])
        for step in steps:
            found |= dict(zip([f"{name}@{step:+d}" for name in names], shifted(table, step, BEYOND), strict=True))
    return found


def shifted(table: Floats, step: int, fill: np.float32) -> Floats:
    """The table as seen from blocks whose neighbour `step` places further down is looked at."""
    out = np.full_like(table, fill)
    if step > 0:
        out[:, :-step] = table[:, step:]
    else:
        out[:, -step:] = table[:, :step]
    return out


def second_rows(log_odds: Floats) -> Rows:
    """Every feature that the first model's log-odds of the page's blocks give."""
    chance = (1 / (1 + np.exp(-log_odds))).astype(np.float32)
    rows = {"own": log_odds}
    for step in range(1, REACH + 1):
        rows[f"odds@-{step}"], rows[f"odds@+{step}"] = (
            shifted(log_odds[None], way * step, np.float32(-9))[0] for way in (-1, 1)
        )
    rows |= _masses(chance)
    above, below = nearest(chance > 0.5)
    rows |= {"to_body_above": above, "to_body_below": below, "between_body": above + below}
    start, end = densest(chance - np.float32(0.25))
    index = np.arange(chance.size)
    rows["in_likely_run"] = ((index >= start) & (index < end)).astype(np.float32)
    rows["from_likely_start"] = signed_log(index - start)
    rows["from_likely_end"] = signed_log(index - end + 1)
    return rows


def _masses(chance: Floats) -> Rows:
    so_far = np.cumsum(chance, dtype=np.float32)
    total = so_far[-1]
    rows = {
        "body_total": np.full(chance.size, total, np.float32),
        "body_so_far": so_far - chance,
        "body_to_come": total - so_far,
        "body_share_so_far": (so_far - chance) / (total + np.float32(0.01)),
    }
    for reach in (4, 10, 25):
        rows[f"mean_above_{reach}"], rows[f"mean_below_{reach}"] = mean_above_below(chance, reach)
    return rows


def stack(rows: Rows) -> Floats:
    """The rows as one table, in their order."""
    return np.stack(list(rows.values())).astype(np.float32, copy=False)
