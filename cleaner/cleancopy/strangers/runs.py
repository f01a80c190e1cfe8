"""How the run of blocks that a block stands in fared with the first trees: a list is kept or left as a whole.

Runs are blocks one after the other that are alike in something: paragraphs or none, items of a list or none, with no
blank line between them. A stretch is a run of blocks that are likely enough; the main one holds most likely text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from cleancopy.strangers.arrays import Flags, Floats, Ints

FURNITURE = "account letter more comment legal share advert support".split()
READ = ("paragraph", "bullet", "gap", "length", "capitals", "body", *FURNITURE)
"""The rows of the first table that are read here."""
MEANS = ("chance", "odds", "capitals", "wording", "furniture")
ENDS = ("size", "odds_above", "odds_beside")
KINDS = ("alike", "listed", "close")
STRETCHES = (("hopeful", 0.15), ("likely", 0.4))
"""Chances from which blocks make a stretch."""
OF_STRETCH = ("share", "mean", "size", "rank", "steps", "of_main")
NAMES = tuple(f"{kind}_{what}" for kind in KINDS for what in (*MEANS, *ENDS)) + tuple(
    f"stretch_{name}_{what}" for name, _least in STRETCHES for what in OF_STRETCH
)
NO_CHANCE = np.float32(-9)
LONGEST = np.float32(400)
"""Characters of a block that count for the mass of its stretch."""
LAST_RANK = 9
MOST_STEPS = 20


class Runs(NamedTuple):
    """Runs of blocks: where each begins and how many blocks it has."""

    first: Ints
    size: Ints


def runs(opens: Flags) -> Runs:
    """The runs of blocks of which these are the first ones; the first block of all always is."""
    opens[0] = True
    first = opens.nonzero()[0]
    size = np.empty_like(first)
    np.subtract(first[1:], first[:-1], out=size[:-1])
    size[-1] = opens.size - first[-1]
    return Runs(first, size)


def run_table(names: tuple[str, ...], first: Floats, odds: Floats, chance: Floats) -> Floats:
    """Rows by NAMES. `first` are the rows `names` of the first table, `odds` and `chance` what the first trees say."""
    paragraph, bullet, gap, length, capitals, wording, *furniture = first.take(_rows(names), axis=0)
    seen = np.array((chance, odds, capitals, wording, np.add.reduce(furniture)), np.float32)
    shape = (paragraph > 0) + 2 * (bullet > 0)
    parts = [
        _fared(runs(_changes(paragraph > 0)), seen),
        _fared(runs(_changes(shape)), seen),
        _fared(runs(gap > 0), seen),
    ]
    mass = chance * np.minimum(np.expm1(length), LONGEST)
    parts += [_stretches(runs(_changes(chance > least)), mass, chance) for _name, least in STRETCHES]
    return np.concatenate(parts)


@lru_cache(maxsize=2)
def _rows(names: tuple[str, ...]) -> list[int]:
    return [names.index(name) for name in READ]


def _changes(kind: Flags | Ints) -> Flags:
    """Which blocks are of another kind than the one above."""
    changes = np.ones(kind.size, np.bool_)
    np.not_equal(kind[1:], kind[:-1], out=changes[1:])
    return changes


def _fared(found: Runs, seen: Floats) -> Floats:
    """Means over each run of what is seen, its size, and the odds of the blocks next to it, for each of its blocks."""
    count = found.first.size
    table = np.empty((len(MEANS) + len(ENDS), count), np.float32)
    table[: len(MEANS)] = np.add.reduceat(seen, found.first, axis=1) / found.size
    table[len(MEANS)] = np.log1p(found.size)
    odds = seen[MEANS.index("odds")]
    above, below = np.full((2, count), NO_CHANCE)
    above[1:] = odds[found.first[1:] - 1]
    below[:-1] = odds[found.first[1:]]
    table[-2] = above
    table[-1] = np.minimum(above, below)
    return table.repeat(found.size, axis=1)


def _stretches(found: Runs, mass: Floats, chance: Floats) -> Floats:
    """By OF_STRETCH, for each block: what share of the likely text its stretch holds, how many steps from the main one.

    `of_main` is the share of the main one.
    """
    count = found.first.size
    held = np.add.reduceat(mass, found.first)
    share = held / (np.add.reduce(mass) + np.float32(1))
    main = int(held.argmax())
    rank = np.empty(count, np.float32)
    rank[np.argsort(-held, kind="stable")] = np.minimum(np.arange(count), LAST_RANK)
    mean = np.add.reduceat(chance, found.first) / found.size
    steps = np.clip(np.arange(count) - main, -MOST_STEPS, MOST_STEPS)
    of_main = np.full(count, share[main])
    table = np.array((share, mean, np.log1p(found.size), rank, steps, of_main), np.float32)
    return table.repeat(found.size, axis=1)
