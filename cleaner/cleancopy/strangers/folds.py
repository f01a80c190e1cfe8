"""Models that have not seen some publishers: each is learned from the pages of all folds but one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cleancopy.strangers import corpus, cues, weights
from cleancopy.strangers.corpus import Page
from cleancopy.strangers.examples import examples
from cleancopy.strangers.features import Reader
from cleancopy.strangers.learn import EVERY_FOLD, Learner
from cleancopy.strangers.signs import signs
from cleancopy.strangers.weights import Weights


def learner_of(pages: Sequence[Page]) -> Learner:
    """What learns from these pages."""
    table = signs()
    return Learner(examples(pages, corpus.folds(pages)), Reader(table, cues.table(table)))


def fold_models(pages: Sequence[Page], folder: Path | None) -> Mapping[int, Weights]:
    """For each fold a text model of all the others.

    Models that lie in `folder` are taken from there, new ones are kept there. Nobody looks whether those are of these
    pages and this code: empty the folder when either changes.
    """
    names = {fold: folder / f"fold_{fold}.npz" for fold in sorted(EVERY_FOLD)} if folder else {}
    if names and all(name.exists() for name in names.values()):
        return {fold: weights.load(name) for fold, name in names.items()}
    learner = learner_of(pages)
    models = {fold: learner.model(EVERY_FOLD - {fold}) for fold in sorted(EVERY_FOLD)}
    for fold, name in names.items():
        name.parent.mkdir(parents=True, exist_ok=True)
        weights.save(models[fold], name)
    return models
