"""Counting in bounded memory: never too high, too low by no more than is said."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from cleancopy.recurring import Recurring

pages = st.lists(st.sets(st.integers(0, 30), max_size=8), max_size=60)


@given(pages=pages, most=st.integers(1, 40))
def test_counts_keep_their_bound(pages: list[set[int]], most: int) -> None:
    recurring, exact = Recurring[int](most), Counter[int]()
    for page in pages:
        things = sorted(page)
        recurring.add(things)
        exact.update(things)
    counts = dict(recurring.at_least(1))
    assert len(counts) <= most
    assert all(exact[thing] - recurring.short_by <= counts.get(thing, 0) <= exact[thing] for thing in exact)


def test_what_fits_is_exact() -> None:
    recurring = Recurring[str](3)
    for things in (["a", "b"], ["a", "c"], ["a"]):
        recurring.add(things)
    assert recurring.at_least(2) == [("a", 3)]
    assert recurring.short_by == 0


def test_what_recurs_outlives_what_does_not() -> None:
    recurring = Recurring[str](100)
    for number in range(5000):
        recurring.add(["Sign up", f"line {number}"])
    assert dict(recurring.at_least(2)) == {"Sign up": 5000}
    assert recurring.short_by <= 5000 / 50
