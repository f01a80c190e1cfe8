"""A page at a glance: its blocks from left to right as one stripe, each as wide as its text is long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from cleancopy.model import Decision, Verdict

WIDTH = 1000
"""Units; what is narrower than one is not drawn, so a stripe takes no more than so many marks."""


def strip(decisions: Sequence[Decision]) -> str:
    """The stripe as inline SVG, a path for each verdict."""
    paths: dict[Verdict, str] = {}
    for verdict, start, end in _runs(decisions):
        paths[verdict] = f"{paths.get(verdict, '')}M{start} 0H{end}V1H{start}z"
    drawn = "".join(f'<path class="{verdict}" d="{path}"/>' for verdict, path in paths.items())
    return (
        f'<svg class="strip" viewBox="0 0 {WIDTH} 1" preserveAspectRatio="none" role="img"'
        f' aria-label="{in_words(decisions)}">{drawn}</svg>'
    )


def counts(decisions: Sequence[Decision]) -> Counter[Verdict]:
    """How many blocks have each verdict."""
    return Counter([decision.verdict for decision in decisions])


def in_words(decisions: Sequence[Decision]) -> str:
    """`12 keep, 3 drop`, the most frequent first."""
    return ", ".join(f"{count} {verdict}" for verdict, count in counts(decisions).most_common()) or "no block"


def _runs(decisions: Sequence[Decision]) -> Iterator[tuple[Verdict, int, int]]:
    total = sum(_width(decision) for decision in decisions)
    at = 0
    for verdict, run in groupby(decisions, key=lambda decision: decision.verdict):
        start, at = at, at + sum(_width(decision) for decision in run)
        first, last = start * WIDTH // total, at * WIDTH // total
        if first < last:
            yield verdict, first, last


def _width(decision: Decision) -> int:
    return len(decision.block.text) + 20
