"""The blocks of many pages as things to learn from: targets and weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from cleancopy.strangers import grams
from cleancopy.strangers.arrays import Flags, Floats, Ints
from cleancopy.strangers.corpus import BARE, SILVER, Page

SET_WEIGHT = {SILVER: 0.1}
WORDING_SET_WEIGHT = {SILVER: 0.3}
FORM_WEIGHT = {BARE: 0.5}
NEUTRAL_WEIGHT = 0.3
MARGIN = 15
"""Blocks around an article of which all are learned from; of the others a share of KEPT, each for several."""
KEPT = 0.3
SEED = 7


class Examples(NamedTuple):
    """Pages, and their blocks one after the other: of which fold, what they are, how much they count."""

    pages: Sequence[Page]
    page_fold: Sequence[int]
    fold: Ints
    body: Flags
    place: Ints
    weight: Floats
    wording_weight: Floats
    sampled: Flags

    def per_page(self, values: Floats) -> list[Floats]:
        """Values of all blocks, page by page: views of the columns, where `values` is a table."""
        return np.split(values, np.cumsum([len(page.blocks) for page in self.pages])[:-1], axis=-1)


def examples(pages: Sequence[Page], page_fold: Sequence[int]) -> Examples:
    """Targets and weights of every block of these pages."""
    sizes = [len(page.blocks) for page in pages]
    bodies = [page.labels.body | page.labels.neutral for page in pages]
    near = np.concatenate([_near(body) for body in bodies])
    neutral = np.concatenate([page.labels.neutral for page in pages])
    even = np.where(neutral, NEUTRAL_WEIGHT, 1.0) / np.sqrt(np.repeat(sizes, sizes))
    own = even * np.repeat([SET_WEIGHT.get(page.set, 1) * FORM_WEIGHT.get(page.form, 1) for page in pages], sizes)
    worded = even * np.repeat([WORDING_SET_WEIGHT.get(page.set, 1) * (page.form != BARE) for page in pages], sizes)
    return Examples(
        pages=pages,
        page_fold=page_fold,
        fold=np.repeat(page_fold, sizes),
        body=np.concatenate(bodies),
        place=np.concatenate([_places(body) for body in bodies]),
        weight=(own / own.mean() * np.where(near, 1, 1 / KEPT)).astype(np.float32),
        wording_weight=(worded / worded.mean()).astype(np.float32),
        sampled=near | (np.random.default_rng(SEED).random(near.size) < KEPT),
    )


def _near(body: Flags) -> Flags:
    near = np.zeros_like(body)
    found = np.flatnonzero(body)
    if found.size:
        near[max(0, found[0] - MARGIN) : found[-1] + MARGIN + 1] = True
    return near


def _places(body: Flags) -> Ints:
    places = np.full(body.size, grams.PLACES.index("above"))
    found = np.flatnonzero(body)
    if found.size:
        places[found[0] :] = grams.PLACES.index("between")
        places[found[-1] + 1 :] = grams.PLACES.index("below")
    places[found] = grams.PLACES.index("body")
    return places
