"""Counting what recurs among more different things than memory should hold."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Recurring(Generic[T]):
    """Counts of things, at most `most` different ones at a time.

    When there are more, the rarer half makes room. A thing may come back after that and is counted anew, so a count
    is never too high, and too low by `short_by` at most (lossy counting, after Manku and Motwani). Time is linear in
    the things added: between two clearings lie at least `most / 2` new ones.
    """

    def __init__(self, most: int) -> None:
        self.short_by = 0
        self._most = most
        self._counts: dict[T, int] = {}

    def add(self, things: Iterable[T]) -> None:
        """Count each of the things once."""
        counts = self._counts
        for thing in things:
            counts[thing] = counts.get(thing, 0) + 1
        if len(counts) > self._most:
            self._clear()

    def at_least(self, count: int) -> list[tuple[T, int]]:
        """The things that were counted so often, in the order in which they came."""
        return [item for item in self._counts.items() if item[1] >= count]

    def _clear(self) -> None:
        rare = sorted(self._counts.values())[len(self._counts) // 2]
        self._counts = {thing: count for thing, count in self._counts.items() if count > rare}
        self.short_by += rare
