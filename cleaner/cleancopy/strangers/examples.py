"""The blocks of many pages as things to learn from: targets and weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from cleancopy.strangers import grams
from cleancopy.strangers.arrays import Flags, Floats, Ints
from cleancopy.strangers.corpus import BARE, SILVER, Page
from cleancopy.strangers.labels import Labels
from cleancopy.strangers.landmarks import LANDMARKS

SET_WEIGHT = {SILVER: 0.1}
WORDING_SET_WEIGHT = {SILVER: 0.3}
FORM_WEIGHT = {BARE: 0.5}
NEUTRAL_WEIGHT = 0.3
LENGTH_POWER = 0.3
SHORTEST, LONGEST = 5, 400
"""A block counts with this power of its characters, within these bounds: agreement is measured in words."""
MARGIN = 15
"""Blocks around an article of which all are learned from; of the others a share of KEPT, each for several."""
KEPT = 0.3
SEED = 7


class Examples(NamedTuple):
    """Pages, and their blocks one after the other: of which fold, what they are, how much they count.

    `landmarks` and `landmark_weight` have a row for each of LANDMARKS: which block of a page it is, and how much a
    block counts for it; none does on a page where it is not known.
    """

    pages: Sequence[Page]
    page_fold: Sequence[int]
    fold: Ints
    body: Flags
    landmarks: Flags
    place: Ints
    weight: Floats
    landmark_weight: Floats
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
    worth = np.array([SET_WEIGHT.get(page.set, 1) * FORM_WEIGHT.get(page.form, 1) for page in pages])
    lengths = np.concatenate([[len(block.text) for block in page.blocks] for page in pages])
    own = even * np.repeat(worth, sizes) * lengths.clip(SHORTEST, LONGEST) ** LENGTH_POWER
    landmarks = [_landmarks(page.labels) for page in pages]
    known = np.stack([found.any(axis=1) for found in landmarks], axis=1)
    worded = even * np.repeat([WORDING_SET_WEIGHT.get(page.set, 1) * (page.form != BARE) for page in pages], sizes)
    return Examples(
        pages=pages,
        page_fold=page_fold,
        fold=np.repeat(page_fold, sizes),
        body=np.concatenate(bodies),
        landmarks=np.concatenate(landmarks, axis=1),
        place=np.concatenate([_places(body) for body in bodies]),
        weight=(own / own.mean() * np.where(near, 1, 1 / KEPT)).astype(np.float32),
        landmark_weight=np.repeat(worth * known, sizes, axis=1).astype(np.float32),
        wording_weight=(worded / worded.mean()).astype(np.float32),
        sampled=near | (np.random.default_rng(SEED).random(near.size) < KEPT),
    )


def _near(body: Flags) -> Flags:
    near = np.zeros_like(body)
    found = np.flatnonzero(body)
    if found.size:
        near[max(0, found[0] - MARGIN) : found[-1] + MARGIN + 1] = True
    return near


def _landmarks(labels: Labels) -> Flags:
    """Which block is which landmark, a row each: the headline next above the body, its first and its last block."""
    found = np.zeros((len(LANDMARKS), labels.body.size), np.bool_)
    headline, opening, closing = found
    body, titles = np.flatnonzero(labels.body), np.flatnonzero(labels.title)
    if body.size:
        opening[body[0]] = closing[body[-1]] = True
    if body.size and titles.size:
        above = titles[titles <= body[0]]
        headline[above[-1] if above.size else titles[0]] = True
    return found


def _places(body: Flags) -> Ints:
    places = np.full(body.size, grams.PLACES.index("above"))
    found = np.flatnonzero(body)
    if found.size:
        places[found[0] :] = grams.PLACES.index("between")
        places[found[-1] + 1 :] = grams.PLACES.index("below")
    places[found] = grams.PLACES.index("body")
    return places
