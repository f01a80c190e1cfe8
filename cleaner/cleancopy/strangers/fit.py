"""Fitting of the parts: the wording's weights and the trees. The same input gives the same bits.

The libraries are those of the `train` extra, imported only here. Every step runs on one thread and with fixed seeds.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleancopy.strangers import grams
from cleancopy.strangers.arrays import Flags, Floats, Ints
from cleancopy.strangers.features import Wording
from cleancopy.strangers.text import Text
from cleancopy.strangers.trees import Trees

CHUNK = 4000
SOFTNESS = 0.5
"""The inverse strength of the linear model's regularisation."""
ROUNDS = 30
BIGGEST = 63


class Recipe(NamedTuple):
    """How a set of trees is grown."""

    trees: int
    depth: int
    rate: float
    sampled_features: float = 0.15
    sampled_rows: float = 0.6
    shrink: float = 5.0
    bins: int = 32


def gram_matrix(texts: Sequence[str], make: Any) -> Any:
    """The n-grams of each text as a sparse matrix, one row a text. `make` turns texts into a `Text`."""
    sparse = import_module("scipy.sparse")
    rows, columns, values = [], [], []
    for first in range(0, len(texts), CHUNK):
        text: Text = make(texts[first : first + CHUNK])
        worth = 1 / np.sqrt(np.maximum(grams.sizes(text), 1))
        for found in grams.slots(text):
            used = np.flatnonzero(found)
            block = text.block_of[used]
            rows.append(block + first)
            columns.append(found[used])
            values.append(worth[block].astype(np.float32))
    shape = (len(texts), 1 << grams.BITS)
    entries = (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns)))
    return sparse.csr_matrix(entries, shape=shape, dtype=np.float32)


def fit_wording(matrix: Any, place: Ints, weight: Floats) -> Wording:
    """A linear model of the place of each text, with weights in whole numbers."""
    linear = import_module("sklearn.linear_model")
    threads = import_module("threadpoolctl")
    with warnings.catch_warnings(), threads.threadpool_limits(1):
        warnings.simplefilter("ignore")
        model = linear.LogisticRegression(C=SOFTNESS, max_iter=ROUNDS, tol=1e-3)
        model.fit(matrix, place, sample_weight=weight)
    return Wording(*quantised(model.coef_, model.intercept_))


def quantised(weights: NDArray[np.float64], offsets: NDArray[np.float64]) -> tuple[Any, Floats, Floats]:
    """Weights (places by slots) as lanes of whole numbers, and what 1 stands for; rare outliers are cut off."""
    limit = np.quantile(np.abs(weights[weights != 0]), 0.9995)
    whole = np.clip(np.rint(weights / limit * BIGGEST), -BIGGEST, BIGGEST).astype(np.int8).T
    whole[0] = 0
    scale = np.full(len(grams.PLACES), limit / BIGGEST, np.float32)
    return grams.lanes(whole), scale, offsets.astype(np.float32)


def fit_trees(table: Floats, target: Flags, weight: Floats, recipe: Recipe) -> Trees:
    """Boosted symmetric trees for the log-odds of a target. `table` has one row a block."""
    catboost = import_module("catboost")
    model = catboost.CatBoostClassifier(
        iterations=recipe.trees,
        depth=recipe.depth,
        learning_rate=recipe.rate,
        l2_leaf_reg=recipe.shrink,
        rsm=recipe.sampled_features,
        subsample=recipe.sampled_rows,
        bootstrap_type="Bernoulli",
        boosting_type="Plain",
        border_count=recipe.bins,
        leaf_estimation_iterations=1,
        random_seed=1,
        thread_count=1,
        allow_writing_files=False,
        verbose=0,
    )
    model.fit(catboost.Pool(table, target.astype(np.int8), weight=weight))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "trees.json"
        model.save_model(str(path), format="json")
        return _imported(json.loads(path.read_text(encoding="utf-8")), recipe.depth)


def _imported(stored: dict[str, Any], depth: int) -> Trees:
    grown = stored["oblivious_trees"]
    features = np.zeros((depth, len(grown)), np.intp)
    borders = np.full((depth, len(grown)), np.inf, np.float32)
    leaves = np.zeros((len(grown), 1 << depth), np.float32)
    for number, tree in enumerate(grown):
        for level, question in enumerate(tree["splits"]):
            features[level, number] = question["float_feature_index"]
            borders[level, number] = question["border"]
        values = tree["leaf_values"]
        leaves[number, : len(values)] = values
    scale, bias = stored["scale_and_bias"]
    return Trees(features, borders, leaves * np.float32(scale), float(bias[0]))
