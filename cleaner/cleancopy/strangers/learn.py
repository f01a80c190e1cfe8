"""Training of the whole model on pages: the wording first, then the trees on what earlier steps say out of fold.

What a later step learns from must look like what it will see on a page of an unknown publisher. So every number that
an earlier step gives for training comes from a model that has not seen that publisher.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cleancopy.strangers import fit, grams
from cleancopy.strangers.arrays import Floats, Ints
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
from cleancopy.strangers.text import Text, clip
from cleancopy.strangers.trees import Trees
from cleancopy.strangers.weights import Weights

FIRST = fit.Recipe(trees=150, depth=6, rate=0.12)
SECOND = fit.Recipe(trees=400, depth=6, rate=0.08)
EVERY_FOLD = frozenset(range(FOLDS))


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
        seen = np.flatnonzero(np.isin(self.data.fold, list(folds)) & self.data.sampled)
        table = self._first_table(folds)
        odds = self._odds_out_of_fold(table, folds)
        second = np.concatenate((table, self._per_page(odds)))
        return Weights(
            self.reader,
            self._wording(folds),
            self._trees(table, seen, FIRST),
            self._trees(second, seen, SECOND),
            np.median(second[:, seen], axis=1).astype(np.float32),
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

    def _odds_out_of_fold(self, table: Floats, folds: frozenset[int]) -> Floats:
        odds = np.zeros(table.shape[1], np.float32)
        for fold in sorted(folds):
            seen = np.flatnonzero(np.isin(self.data.fold, list(folds - {fold})) & self.data.sampled)
            unseen = np.flatnonzero(self.data.fold == fold)
            odds[unseen] = self._trees(table, seen, FIRST).log_odds(table[:, unseen])
        return odds

    def _per_page(self, odds: Floats) -> Floats:
        judged = np.empty((len(JUDGED), odds.size), np.float32)
        for part, out in zip(self.data.per_page(odds), self.data.per_page(judged), strict=True):
            second_table(part, out)
        return judged

    def _trees(self, table: Floats, rows: Ints, recipe: fit.Recipe) -> Trees:
        return fit.fit_trees(table[:, rows].T, self.data.body[rows], self.data.weight[rows], recipe)
