"""Learning what signs weigh: of a page's candidates, the right one shall be rated highest (conditional logit).

Plain Python, so that the same examples give the same weights everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

FOLDS = 5
STEPS = 250
RATE = 0.06
SHRINK = 0.03
"""Weight decay a page: signs that tell little stay near nothing."""

Signs = Mapping[str, float]


class Example(NamedTuple):
    """One view of a page: its candidates' signs, and which of them are right. Unusable ones are only tested on."""

    view: str
    fold: int
    candidates: Sequence[Signs]
    right: Sequence[bool]
    usable: bool


def learn(pages: Sequence[Example]) -> dict[str, float]:
    """The weights under which the right candidates of the pages are likeliest (Adam)."""
    names = sorted({name for page in pages for signs in page.candidates for name in signs})
    weights = dict.fromkeys(names, 0.0)
    mean, square = dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.0)
    rows = [page for page in pages if page.usable]
    for step in range(1, STEPS + 1):
        slope = {name: SHRINK * len(rows) * weights[name] for name in names}
        for page in rows:
            _add_slope(page, weights, slope)
        for name in names:
            mean[name] = 0.9 * mean[name] + 0.1 * slope[name]
            square[name] = 0.999 * square[name] + 0.001 * slope[name] ** 2
            pace = math.sqrt(square[name] / (1 - 0.999**step)) + 1e-9
            weights[name] -= RATE * mean[name] / (1 - 0.9**step) / pace
    return weights


def _add_slope(page: Example, weights: Signs, slope: dict[str, float]) -> None:
    odds = [math.exp(rate(signs, weights)) for signs in page.candidates]
    whole = sum(odds)
    wanted = sum([odd for odd, right in zip(odds, page.right, strict=True) if right])
    for signs, odd, right in zip(page.candidates, odds, page.right, strict=True):
        pull = odd / whole - (odd / wanted if right else 0.0)
        for name, value in signs.items():
            if value:
                slope[name] += pull * value


def rate(signs: Signs, weights: Signs) -> float:
    """The rating of a candidate."""
    return sum([weights.get(name, 0.0) * value for name, value in signs.items()])


def held_out(pages: Sequence[Example]) -> dict[str, float]:
    """By view, the share of pages whose right candidate is rated highest when its publisher was held out.

    A candidate that stands for there being none, whose only sign is `none`, is never a hit.
    """
    hits: dict[str, list[bool]] = {}
    for fold in range(FOLDS):
        weights = learn([page for page in pages if page.fold != fold])
        for page in pages:
            if page.fold == fold:
                hits.setdefault(page.view, []).append(_finds(page, weights))
    return {view: sum(found) / len(found) for view, found in sorted(hits.items())}


def _finds(page: Example, weights: Signs) -> bool:
    if not page.candidates:
        return False
    rates = [rate(signs, weights) for signs in page.candidates]
    best = rates.index(max(rates))
    return page.right[best] and set(page.candidates[best]) != {"none"}
