"""Training of the whole model on pages: the wording first, then the trees on what earlier steps say out of fold.

What a later step learns from must look like what it will see on a page of an unknown publisher. So every number that
an earlier step gives for training comes from a model that has not seen that publisher.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from cleancopy.strangers import fit, grams
from cleancopy.strangers.arrays import Flags, Floats, Ints
from cleancopy.strangers.corpus import FOLDS
from cleancopy.strangers.examples import Examples
from cleancopy.strangers.features import (
    JUDGED,
    STILL,
    WORDED,
    Reader,
    Wording,
    read,
    second_table,
    still_table,
    wording_table,
)
from cleancopy.strangers.landmarks import LANDMARKED, landmark_table
from cleancopy.strangers.text import Text, clip
from cleancopy.strangers.trees import Trees
from cleancopy.strangers.weights import Weights

FIRST = fit.Recipe(trees=150, depth=6, rate=0.12)
SECOND = fit.Recipe(trees=400, depth=6, rate=0.08)
LANDMARK = fit.Recipe(trees=200, depth=6, rate=0.06)
EVERY_FOLD = frozenset(range(FOLDS))


class Goal(NamedTuple):
    """What trees learn: which blocks, how much each counts, and how the trees are grown."""

    target: Flags
    weight: Floats
    recipe: fit.Recipe


class Learner:
    """Fits models on any choice of folds; the wordings are remembered by the folds they have seen."""

    def __init__(self, data: Examples, reader: Reader) -> None:
        self.data, self.reader = data, reader
        self._texts = [read(page.blocks, reader.signs) for page in data.pages]
        self._still = np.empty((len(STILL), len(data.body)), np.float32)
        for page, text, part in zip(data.pages, self._texts, data.per_page(self._still), strict=True):
            still_table(page.blocks, text, reader, part)
        texts = [clip(block.text) for page in data.pages for block in page.blocks]
        unique = {text: number for number, text in enumerate(dict.fromkeys(texts))}
        self._matrix = fit.gram_matrix(list(unique), self._text)
        self._row = np.array([unique[text] for text in texts])
        self._wordings: dict[frozenset[int], Wording] = {}

    def _text(self, texts: Sequence[str]) -> Text:
        return Text(texts, self.reader.signs)

    def model(self, folds: frozenset[int] = EVERY_FOLD) -> Weights:
        """Everything, learned from these folds alone."""
        data = self.data
        body, last = (Goal(data.body, data.weight, recipe) for recipe in (FIRST, SECOND))
        landmarks = [Goal(*landmark, LANDMARK) for landmark in zip(data.landmarks, data.landmark_weight, strict=True)]
        first = self._first_table(folds)
        judged = np.concatenate((first, self._judged(self._out_of_fold(first, folds, body))))
        odds = np.stack([self._out_of_fold(judged, folds, goal) for goal in landmarks])
        table = np.concatenate((judged, self._landmarked(odds)))
        return Weights(
            self.reader,
            self._wording(folds),
            self._trees(first, folds, body),
            tuple(self._trees(judged, folds, goal) for goal in landmarks),
            self._trees(table, folds, last),
            np.median(table[:, self._seen(folds)], axis=1).astype(np.float32),
        )

    def _wording(self, folds: frozenset[int]) -> Wording:
        if folds not in self._wordings:
            data = self.data
            rows = np.flatnonzero(np.isin(data.fold, list(folds)) & (data.wording_weight > 0))
            keys, which = np.unique(self._row[rows] * len(grams.PLACES) + data.place[rows], return_inverse=True)
            weight = np.bincount(which, weights=data.wording_weight[rows]).astype(np.float32)
            text, place = np.divmod(keys, len(grams.PLACES))
            self._wordings[folds] = fit.fit_wording(self._matrix[text], place, weight)
        return self._wordings[folds]

    def _first_table(self, folds: frozenset[int]) -> Floats:
        """The features of the first trees: each page's wording by a model of the other folds."""
        worded = np.zeros((len(WORDED), self._still.shape[1]), np.float32)
        for text, fold, part in zip(self._texts, self.data.page_fold, self.data.per_page(worded), strict=True):
            if fold in folds:
                wording_table(self._wording(folds - {fold}).of(text), part)
        return np.concatenate((self._still, worded))

    def _out_of_fold(self, table: Floats, folds: frozenset[int], goal: Goal) -> Floats:
        """The log-odds of a goal for each block, by trees that learned from the other folds."""
        odds = np.zeros(table.shape[1], np.float32)
        for fold in sorted(folds):
            unseen = np.flatnonzero(self.data.fold == fold)
            odds[unseen] = self._trees(table, folds - {fold}, goal).log_odds(table[:, unseen])
        return odds

    def _judged(self, odds: Floats) -> Floats:
        judged = np.empty((len(JUDGED), odds.size), np.float32)
        for part, out in zip(self.data.per_page(odds), self.data.per_page(judged), strict=True):
            second_table(part, out)
        return judged

    def _landmarked(self, odds: Floats) -> Floats:
        found = np.empty((len(LANDMARKED), odds.shape[1]), np.float32)
        for part, out in zip(self.data.per_page(odds), self.data.per_page(found), strict=True):
            landmark_table(part, out)
        return found

    def _trees(self, table: Floats, folds: frozenset[int], goal: Goal) -> Trees:
        rows = self._seen(folds)
        rows = rows[goal.weight[rows] > 0]
        return fit.fit_trees(table[:, rows].T, goal.target[rows], goal.weight[rows], goal.recipe)

    def _seen(self, folds: frozenset[int]) -> Ints:
        """The blocks that are learned from."""
        return np.flatnonzero(np.isin(self.data.fold, list(folds)) & self.data.sampled)
