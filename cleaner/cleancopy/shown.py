"""What a text brings into question: rules for its own block, and for blocks that lie around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from cleancopy.ready import PHASES, MatchRule

Ranked = tuple[int, MatchRule]


class Offer(NamedTuple):
    """A rule with its rank among the rules of a phase, for the block `step` blocks above."""

    step: int
    phase: int
    ranked: Ranked


Own = Mapping[int, tuple[Ranked, ...]]
Near = tuple[Offer, ...]


class Shown:
    """The offers of a text: `own` for its own block, by phase and in order, and `near` for others.

    Of its own rules only those are handed out that the text fits. That is asked once, since furniture recurs. There are
    tens of thousands of these: what they have in common they share.
    """

    __slots__ = ("_fitting", "near", "own")

    def __init__(self, offers: Iterable[Offer]) -> None:
        self.own, self.near = _parted(tuple(offers))
        self._fitting: list[tuple[Ranked, ...] | None] | None = None

    def fitting(self, phase: int, text: str) -> tuple[Ranked, ...]:
        """The text's own rules of a phase that it fits, in order. `text` is the one that was asked for offers."""
        if self._fitting is None:
            self._fitting = [None] * len(PHASES)
        found = self._fitting[phase]
        if found is None:
            ranked = self.own[phase]
            found = that_fit(ranked, text)
            self._fitting[phase] = found = ranked if len(found) == len(ranked) else found
        return found


@lru_cache(maxsize=8192)
def _parted(offers: tuple[Offer, ...]) -> tuple[Own, Near]:
    own: dict[int, list[Ranked]] = {}
    for step, phase, ranked in offers:
        if not step:
            own.setdefault(phase, []).append(ranked)
    near = tuple([offer for offer in offers if offer.step])
    return {phase: tuple(sorted(ranked)) for phase, ranked in own.items()}, near


NOTHING = Shown(())
"""What most texts show."""


class Offered:
    """What the texts of a page show, for each phase by the index of the block that rules come into question for."""

    def __init__(self) -> None:
        self.own: tuple[dict[int, Shown], ...] = tuple([{} for _ in PHASES])
        self.near: tuple[dict[int, list[Ranked]], ...] = tuple([{} for _ in PHASES])

    def add(self, index: int, shown: Shown) -> None:
        """Add what the text of the block at an index shows."""
        for phase in shown.own:
            self.own[phase][index] = shown
        for step, phase, ranked in shown.near:
            self.near[phase].setdefault(index - step, []).append(ranked)


def that_fit(ranked: Iterable[Ranked], text: str) -> tuple[Ranked, ...]:
    """The rules that a text fits."""
    return tuple([one for one in ranked if one[1].fits is None or one[1].fits(text)])
