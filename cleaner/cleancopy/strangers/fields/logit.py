"""Learning what signs weigh: of a page's candidates, the right one shall be rated highest (conditional logit).

McFadden, Conditional logit analysis of qualitative choice behavior, 1974; fitted with Adam (Kingma and Ba, 2015).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

FOLDS = 5
STEPS = 250
RATE = 0.06

Floats = npt.NDArray[np.float64]
Signs = Mapping[str, float]


class Example(NamedTuple):
    """One view of a page: its candidates' signs, and which of them are right. Unusable ones are only tested on."""

    view: str
    fold: int
    weight: float
    candidates: Sequence[Signs]
    right: Sequence[bool]
    usable: bool


def learn(pages: Sequence[Example], shrink: float, fixed: Signs) -> dict[str, float]:
    """The weights under which the right candidates of the pages are likeliest.

    `shrink` is the weight decay a page: signs that tell little stay near nothing. `fixed` are weights that stay.
    """
    rows = [page for page in pages if page.usable]
    names = sorted({name for page in rows for signs in page.candidates for name in signs})
    table = np.array([[signs.get(name, 0.0) for name in names] for page in rows for signs in page.candidates])
    sizes = [len(page.candidates) for page in rows]
    right = np.array([sign for page in rows for sign in page.right], np.float64)
    shares = np.repeat([page.weight for page in rows], sizes)
    weights = np.array([fixed.get(name, 0.0) for name in names])
    is_free = np.array([name not in fixed for name in names])
    mean, square = np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, STEPS + 1):
        pull = shares * _pull(table @ weights, right, sizes)
        slope = is_free * (table.T @ pull + shrink * sum([page.weight for page in rows]) * weights)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        weights -= RATE * mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.999**step)) + 1e-9)
    return dict(zip(names, weights.tolist(), strict=True))


def _pull(rates: Floats, right: Floats, sizes: Sequence[int]) -> Floats:
    """How far each candidate's probability is from what it is among the right ones of its page."""
    odds = np.exp(rates)
    starts = np.cumsum([0, *sizes[:-1]])
    whole = np.repeat(np.add.reduceat(odds, starts), sizes)
    wanted = np.repeat(np.add.reduceat(odds * right, starts), sizes)
    pull: Floats = odds / whole - odds * right / wanted
    return pull


def held_out(pages: Sequence[Example], shrink: float, fixed: Signs) -> dict[str, float]:
    """By view, the share of pages whose right candidate is rated highest when its publisher was held out.

    A candidate that stands for there being none, whose only sign is `none`, is never a hit.
    """
    hits: dict[str, list[bool]] = {}
    for fold in range(FOLDS):
        weights = learn([page for page in pages if page.fold != fold], shrink, fixed)
        for page in pages:
            if page.fold == fold:
                hits.setdefault(page.view, []).append(_finds(page, weights))
    return {view: sum(found) / len(found) for view, found in sorted(hits.items())}


def _finds(page: Example, weights: Signs) -> bool:
    if not page.candidates:
        return False
    rates = [sum([weights.get(name, 0.0) * value for name, value in signs.items()]) for signs in page.candidates]
    best = rates.index(max(rates))
    return page.right[best] and set(page.candidates[best]) != {"none"}
