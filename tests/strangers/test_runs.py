"""How runs of blocks fared: what the arrays say equals what plain loops over the blocks give."""

from __future__ import annotations

from itertools import accumulate, groupby

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.strangers import runs

BLOCK = st.tuples(
    st.sampled_from([0.0, 0.5, 1.0]),
    st.sampled_from([0.0, 1.0]),
    st.integers(0, 3),
    st.integers(0, 900),
    st.integers(-6, 6),
)
PAGE = st.lists(BLOCK, min_size=1, max_size=25)
READ = (*runs.READ, "other")


def table_of(page: list[tuple[float, float, int, int, int]]) -> tuple[dict[str, np.ndarray], list[float]]:
    """The rows by name, and the chances, of blocks given as paragraph, bullet, gap, characters and odds."""
    paragraph, bullet, gap, size, odds = np.array(page, np.float32).T
    given = {"paragraph": paragraph, "bullet": bullet, "gap": gap, "length": np.log1p(size), "more": bullet}
    first = np.array([given.get(name, np.zeros(len(page))) for name in READ], np.float32)
    chance = (1 / (1 + np.exp(-odds))).astype(np.float32)
    return dict(zip(runs.NAMES, runs.run_table(READ, first, odds, chance), strict=True)), chance.tolist()


def pieces(keys: list[object]) -> list[list[int]]:
    """The places of neighbours with the same key."""
    return [[place for place, _key in group] for _value, group in groupby(enumerate(keys), key=lambda pair: pair[1])]


def keys_of(page: list[tuple[float, float, int, int, int]], kind: str) -> list[object]:
    if kind == "close":
        return list(accumulate(block[2] > 0 for block in page))
    return [(block[0] > 0, block[1] > 0 and kind == "listed") for block in page]


@settings(max_examples=60, deadline=None)
@given(PAGE, st.sampled_from(runs.KINDS))
def test_a_block_knows_how_its_run_fared(page: list[tuple[float, float, int, int, int]], kind: str) -> None:
    rows, chances = table_of(page)
    for run in pieces(keys_of(page, kind)):
        above = page[run[0] - 1][4] if run[0] else runs.NO_CHANCE
        below = page[run[-1] + 1][4] if run[-1] + 1 < len(page) else runs.NO_CHANCE
        wanted = {
            "chance": np.mean([chances[place] for place in run]),
            "odds": np.mean([page[place][4] for place in run]),
            "furniture": np.mean([page[place][1] for place in run]),
            "size": np.log1p(len(run)),
            "odds_above": above,
            "odds_beside": min(above, below),
        }
        for what, value in wanted.items():
            assert rows[f"{kind}_{what}"][run] == pytest.approx(value, abs=1e-4)


@settings(max_examples=60, deadline=None)
@given(PAGE, st.sampled_from(runs.STRETCHES))
def test_a_block_knows_its_stretch(page: list[tuple[float, float, int, int, int]], kind: tuple[str, float]) -> None:
    rows, chances = table_of(page)
    name, least = kind
    mass = [chance * min(block[3], 400) for chance, block in zip(chances, page, strict=True)]
    found = pieces([chance > least for chance in chances])
    held = [sum(mass[place] for place in run) for run in found]
    for run, own in zip(found, held, strict=True):
        assert rows[f"stretch_{name}_share"][run] == pytest.approx(own / (sum(mass) + 1), abs=1e-3)
        assert rows[f"stretch_{name}_mean"][run] == pytest.approx(np.mean([chances[place] for place in run]), abs=1e-4)
        assert rows[f"stretch_{name}_of_main"][run] == pytest.approx(max(held) / (sum(mass) + 1), abs=1e-3)
        assert rows[f"stretch_{name}_size"][run] == pytest.approx(np.log1p(len(run)), abs=1e-4)


def test_the_main_stretch_comes_first() -> None:
    page = [(1.0, 0.0, 1, 200, 3), (0.0, 0.0, 1, 9, -5), (1.0, 0.0, 1, 900, 4), (0.0, 1.0, 1, 9, -5)]
    rows, _chances = table_of(page)
    assert rows["stretch_likely_rank"].tolist() == [1, 2, 0, 3]
    assert rows["stretch_likely_steps"].tolist() == [-2, -1, 0, 1]


@pytest.mark.parametrize(
    ("opens", "first", "size"),
    [
        pytest.param([False], [0], [1], id="one block"),
        pytest.param([False, True, False, False], [0, 1], [1, 3], id="two runs"),
        pytest.param([True, True], [0, 1], [1, 1], id="each its own"),
    ],
)
def test_runs_cover_the_page(opens: list[bool], first: list[int], size: list[int]) -> None:
    found = runs.runs(np.array(opens))
    assert found.first.tolist() == first
    assert found.size.tolist() == size
