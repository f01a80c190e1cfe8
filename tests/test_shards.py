"""Parts of a job: together they are the whole, and each page stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.shards import WHOLE, Shard, parse
from cleancopy.sources import Failure, Input

NAMES = st.lists(st.text(), max_size=40)


def inputs(names: list[str]) -> list[Input | Failure]:
    return [Input(name) if number % 5 else Failure(name, "not-found", "") for number, name in enumerate(names)]


@settings(deadline=None)
@given(NAMES, st.integers(1, 9))
def test_shards_together_hold_each_page_once_and_in_order(names: list[str], count: int) -> None:
    pages = inputs(names)
    parts = [list(Shard(number, count).of(pages)) for number in range(1, count + 1)]
    numbered = {id(page): number for number, page in enumerate(pages)}
    places = [[numbered[id(page)] for page in part] for part in parts]
    assert sorted(place for part in places for place in part) == list(range(len(pages)))
    assert all(part == sorted(part) for part in places)


@settings(deadline=None)
@given(NAMES, NAMES, st.integers(1, 9))
def test_more_inputs_move_no_page(names: list[str], more: list[str], count: int) -> None:
    shard = Shard(1, count)
    before = [page.source for page in shard.of(inputs(names))]
    after = [page.source for page in shard.of(inputs([*names, *more]))]
    assert after[: len(before)] == before


@settings(deadline=None)
@given(st.integers(1, 10**6), st.text())
def test_counting_from_zero_or_one_gives_the_same_shards(count: int, source: str) -> None:
    assert parse(f"0/{count}") == parse(f"{count}/{count}")
    assert parse(f"{count}/{count}").holds(source) == Shard(0, count).holds(source)


def test_shards_are_about_equal() -> None:
    pages = inputs([f"dumps/2026/{number:06}.txt" for number in range(8000)])
    sizes = [sum(1 for _ in Shard(number, 8).of(pages)) for number in range(1, 9)]
    assert all(850 < size < 1150 for size in sizes)


def test_a_page_is_in_the_same_shard_for_ever() -> None:
    """Parts of one job may be run by other versions of Python, on other days."""
    names = ["a.txt", "b.txt", "c.txt", "dumps.tar#å.txt", "-"]
    assert [next(number for number in range(1, 6) if Shard(number, 5).holds(name)) for name in names] == [5, 5, 2, 5, 4]


@pytest.mark.parametrize("text", ["", "3", "3/", "/8", "9/8", "1/0", "0/0", "-1/8", "1/8/9", "a/b", "1.5/2", "٣/٨"])
def test_what_is_no_shard_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not of the form I/N, such as 3/8|there is no shard \d of \d"):
        parse(text)


def test_the_whole_is_the_whole() -> None:
    pages = inputs(["a", "b", "a"])
    assert list(WHOLE.of(pages)) == pages
    assert parse("1/1") == WHOLE
