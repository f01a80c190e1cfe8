"""The scorer of a page's blocks: how likely each belongs to the article's body, and which ones make it.

Two steps: the first trees look at each block, its wording and its surroundings; the second trees see how the first
judged the blocks around it. Blocks without hope are not shown to the second trees.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from threading import Lock
from typing import NamedTuple

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers import weights
from cleancopy.strangers.arrays import Flags, Floats
from cleancopy.strangers.features import read, second_table, still_table, wording_table
from cleancopy.strangers.surroundings import densest
from cleancopy.strangers.weights import Weights

LIKELY = 0.5
HOPELESS = np.float32(-5.5)
"""Log-odds (four in a thousand) of the first trees below which a block is not looked at again ..."""
HOPE_AROUND = np.float32(-2.5)
"""... unless one of the HOPE_REACH blocks on either side has more than these."""
HOPE_REACH = 2
FILLER_COST = 0.3
"""How much a block that does not belong speaks against one run through it; see `choose`."""

_loading = Lock()


class Scores(NamedTuple):
    """The probability of each block that it belongs to the body; for `reasons` the features (rows, by `names`)."""

    body: Floats
    table: Floats
    names: tuple[str, ...]


@cache
def _shipped() -> Weights:
    return weights.load()


def shipped() -> Weights:
    """The weights of this installation, read when they are first needed."""
    with _loading:
        return _shipped()


def score(blocks: Sequence[Block], model: Weights | None = None) -> Scores:
    """Score all blocks of a page at once. The order of blocks is that of the page; none is left out."""
    if not blocks:
        return Scores(np.zeros(0, np.float32), np.zeros((0, 0), np.float32), ())
    model = model or shipped()
    text = read(blocks, model.reader.signs)
    still, wording = still_table(blocks, text, model.reader), wording_table(model.wording.of(text))
    table = np.concatenate((still.values, wording.values))
    first = model.first.log_odds(table)
    second = second_table(first)
    table = np.concatenate((table, second.values))
    odds = first.copy()
    hope = _hope(first).nonzero()[0]
    if hope.size:
        odds[hope] = model.second.log_odds(table.take(hope, axis=1))
    return Scores(chance(odds), table, (*still.names, *wording.names, *second.names))


def _hope(first: Floats) -> Flags:
    hope, high = first > HOPELESS, first > HOPE_AROUND
    for step in range(1, HOPE_REACH + 1):
        hope[step:] |= high[:-step]
        hope[:-step] |= high[step:]
    return hope


def chance(log_odds: Floats) -> Floats:
    """Log-odds as a probability."""
    return (1 / (1 + np.exp(-log_odds))).astype(np.float32)


def choose(blocks: Sequence[Block], chances: Floats) -> Flags:
    """Which blocks make the article: the likely ones within the one run of the page that holds most of them.

    A likely block counts with the root of its length; an unlikely one speaks a little against a run through it. A
    paragraph of comments or a cookie notice far from the article is cut off that way, though it looks like text.
    """
    if not blocks:
        return np.zeros(0, np.bool_)
    likely = chances > LIKELY
    lengths = np.fromiter([len(block.text) for block in blocks], np.float32, len(blocks))
    size = np.sqrt(np.minimum(lengths, 400))
    worth = np.where(likely, size * (chances - 0.3), -3 * FILLER_COST * (1 - chances))
    start, end = densest(worth.astype(np.float32))
    likely[:start] = False
    likely[end:] = False
    return likely
