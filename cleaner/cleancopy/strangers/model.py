"""The scorer of a page's blocks: how likely each belongs to the article's body, and which ones make it.

The first trees look at each block, its wording and its surroundings. How they judged the blocks around it tells three
more sets of trees where the article has its headline, opens and closes (`landmarks`), and the second trees see all of
that. Blocks without hope are not shown to the second trees.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from threading import Lock
from typing import NamedTuple

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers import weights
from cleancopy.strangers.arrays import Flags, Floats, Ints, integers
from cleancopy.strangers.features import (
    BEFORE_LANDMARKS,
    FIRST,
    FROM_JUDGEMENT,
    FROM_LANDMARKS,
    FROM_STILL,
    FROM_WORDING,
    NAMES,
    read,
    second_table,
    still_table,
    wording_table,
)
from cleancopy.strangers.landmarks import landmark_table
from cleancopy.strangers.neighbours import densest
from cleancopy.strangers.weights import Weights

LIKELY = 0.5
POSSIBLE = 0.4
HOPELESS = np.float32(-3)
"""Log-odds (five in a hundred) of the first trees below which a block is not looked at again ..."""
HOPE_AROUND = np.float32(-1.5)
"""... unless one of the HOPE_REACH blocks on either side has more than these."""
HOPE_REACH = 2
FILLER_COST = 0.3
"""How much a block that does not belong speaks against one run through it."""
OUTSIDE = np.float32(0.7)
"""How much of a block's chance counts outside the main run of the page."""
LONGEST = 600
RECALL = np.float32(0.56)
"""The weight of recall in the F-measure, beta squared: less than that of precision, since the chances of the blocks
of a section are wrong together."""
BESIDE = 2
STOPS = frozenset(".!?…。！？؟।．")
CLOSERS = frozenset("\"'”’»“›」』)]")

_loading = Lock()


class Scores(NamedTuple):
    """The probability of each block that it belongs to the body, and its length.

    The features (rows, by `names`) are for `reasons`.
    """

    body: Floats
    lengths: Ints
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
        return Scores(np.zeros(0, np.float32), np.zeros(0, np.int64), np.zeros((0, 0), np.float32), ())
    model = model or shipped()
    text = read(blocks, model.reader.signs)
    table = np.empty((len(NAMES), text.count), np.float32)
    still_table(blocks, text, model.reader, table[FROM_STILL])
    wording_table(model.wording.of(text), table[FROM_WORDING])
    first = model.first.log_odds(table[FIRST])
    second_table(first, table[FROM_JUDGEMENT])
    landmarks = [trees.log_odds(table[BEFORE_LANDMARKS]) for trees in model.landmarks]
    landmark_table(np.stack(landmarks), table[FROM_LANDMARKS])
    odds = first.copy()
    hope = _hope(first).nonzero()[0]
    if hope.size:
        odds[hope] = model.second.log_odds(table.take(hope, axis=1))
    return Scores(chance(odds), text.lengths, table, NAMES)


def _hope(first: Floats) -> Flags:
    hope, high = first > HOPELESS, first > HOPE_AROUND
    for step in range(1, HOPE_REACH + 1):
        hope[step:] |= high[:-step]
        hope[:-step] |= high[step:]
    return hope


def chance(log_odds: Floats) -> Floats:
    """Log-odds as a probability."""
    return (1 / (1 + np.exp(-log_odds))).astype(np.float32)


def choose(blocks: Sequence[Block], chances: Floats, lengths: Ints | None = None) -> Flags:
    """Which blocks make the article: those whose choice promises the best agreement with it, measured in characters.

    `lengths` are those of the blocks' texts, where somebody has counted them already.

    Blocks are taken in the order of their chances, as long as the F-measure to be expected grows; that is the best
    choice there is if the chances are right (Lipton, Elkan and Naryanaswamy, 2014). On a clear page it ends near one
    half; on a page that the model understands badly (tables, lists of products) it takes less likely blocks as well.
    Blocks outside the one run of the page that holds most of the text count less: comments, a cookie notice, a second
    story look like text, too. A likely sentence close to the article belongs to it whatever the balance says. None
    is chosen where there is no hope for any.
    """
    if not len(blocks) or np.maximum.reduce(chances) <= POSSIBLE:
        return np.zeros(len(blocks), np.bool_)
    if lengths is None:
        lengths = integers([len(block.text) for block in blocks])
    sizes = np.minimum(np.maximum(lengths, 1), LONGEST).astype(np.float32)
    start, end = _main_run(sizes, chances)
    trust = chances.copy()
    trust[:start] *= OUTSIDE
    trust[end:] *= OUTSIDE
    order = (-trust).argsort(kind="stable")
    found, taken = (trust * sizes).take(order).cumsum(), sizes.take(order).cumsum()
    best = int((found / (taken + RECALL * found[-1])).argmax())
    kept = np.zeros(len(blocks), np.bool_)
    kept[order[: best + 1]] = True
    for index in (~kept & (trust > LIKELY)).nonzero()[0].tolist():
        kept[index] = kept[max(0, index - BESIDE) : index + BESIDE + 1].any() and _is_sentence(blocks[index])
    return kept


def _is_sentence(block: Block) -> bool:
    """Whether a block closes like a sentence and is no item of a list."""
    end = block.text[-2:]
    return not block.bullet and (end[-1:] in STOPS or (end[:1] in STOPS and end[-1:] in CLOSERS))


def _main_run(sizes: Floats, chances: Floats) -> tuple[int, int]:
    """The run that holds most likely text: a block counts with the root of its length, an unlikely one against it."""
    size = np.sqrt(np.minimum(sizes, 400))
    worth = np.where(chances > LIKELY, size * (chances - 0.3), -3 * FILLER_COST * (1 - chances))
    return densest(worth.astype(np.float32))
