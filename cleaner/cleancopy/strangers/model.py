"""The scorer of a page's blocks: how likely each belongs to the article's body, and which one is its headline.

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
from cleancopy.strangers.features import read, second_table, shifted, still_table, wording_table
from cleancopy.strangers.surroundings import densest
from cleancopy.strangers.weights import Weights

LIKELY = 0.5
HOPELESS = np.float32(-5.5)
"""Log-odds (four in a thousand) of the first trees below which a block is not looked at again ..."""
HOPE_AROUND = np.float32(-2.5)
"""... unless one of the HOPE_REACH blocks on either side has more than these."""
HOPE_REACH = 2
HEADLINE_LIKELY = 0.3
FILLER_COST = 0.3
"""How much a block that does not belong speaks against one run through it; see `body`."""

_loading = Lock()


class Scores(NamedTuple):
    """Per block: the probability that it belongs to the body, that it is the headline; `table` is for `reasons`."""

    body: Floats
    headline: Floats
    first: Floats
    table: Floats


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
        return Scores(*(np.zeros(0, np.float32) for _ in range(3)), np.zeros((0, 0), np.float32))
    model = model or shipped()
    text = read(blocks, model.reader.signs)
    still = still_table(blocks, text, model.reader)
    table = np.concatenate((still.values, wording_table(model.wording.of(text)).values))
    first = model.first.log_odds(table)
    table = np.concatenate((table, second_table(first).values))
    odds = first.copy()
    headline = np.full(first.size, -9, np.float32)
    hope = np.flatnonzero(_hope(first))
    if hope.size:
        odds[hope] = model.second.log_odds(table.take(hope, axis=1))
    titles = np.arange(0, hope[-1] + 1 if hope.size else first.size)
    headline[titles] = model.headline.log_odds(table[:, titles])
    return Scores(chance(odds), chance(headline), first, table)


def _hope(first: Floats) -> Flags:
    hope = first > HOPELESS
    for step in range(1, HOPE_REACH + 1):
        for way in (-1, 1):
            hope |= shifted(first[None], way * step, HOPELESS)[0] > HOPE_AROUND
    return hope


def chance(log_odds: Floats) -> Floats:
    """Log-odds as a probability."""
    return (1 / (1 + np.exp(-log_odds))).astype(np.float32)


def body(blocks: Sequence[Block], chances: Floats) -> Flags:
    """Which blocks make the article: the likely ones within the one run of the page that holds most of them.

    A likely block counts with the root of its length; an unlikely one speaks a little against a run through it. A
    paragraph of comments or a cookie notice far from the article is cut off that way, though it looks like text.
    """
    if not blocks:
        return np.zeros(0, np.bool_)
    likely = chances > LIKELY
    size = np.sqrt(np.minimum(np.fromiter((len(block.text) for block in blocks), np.float32, len(blocks)), 400))
    worth = np.where(likely, size * (chances - 0.3), -3 * FILLER_COST * (1 - chances))
    start, end = densest(worth.astype(np.float32))
    likely[:start] = False
    likely[end:] = False
    return likely


def headline(scores: Scores, kept: Flags) -> int | None:
    """The block that is most likely the headline, if any is likely enough and is not part of the body."""
    if not scores.headline.size:
        return None
    open_to = np.where(kept, 0, scores.headline)
    best = int(open_to.argmax())
    return best if open_to[best] > HEADLINE_LIKELY else None
