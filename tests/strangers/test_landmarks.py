from __future__ import annotations

import numpy as np
import pytest

from cleancopy.strangers.arrays import Floats
from cleancopy.strangers.landmarks import LANDMARKED, LANDMARKS, landmark_table

SURE, NO = 30.0, -30.0


def _rows(*odds_of: list[float]) -> dict[str, Floats]:
    odds = np.array(odds_of, np.float32)
    table = np.full((len(LANDMARKED), odds.shape[1]), np.nan, np.float32)
    landmark_table(odds, table)
    return dict(zip(LANDMARKED, table, strict=True))


def test_sure_landmarks_part_the_page() -> None:
    rows = _rows([SURE, NO, NO, NO, NO], [NO, SURE, NO, NO, NO], [NO, NO, NO, SURE, NO])
    assert rows["within_landmarks"].round(3).tolist() == [0, 1, 1, 1, 0]
    assert rows["opening_so_far"].round(3).tolist() == [0, 1, 1, 1, 1]
    assert rows["headline_so_far"].round(3).tolist() == [1, 1, 1, 1, 1]
    assert rows["opening_from"].tolist() == [-1, 0, 1, 2, 3]
    assert rows["closing_from"].tolist() == [-3, -2, -1, 0, 1]
    assert rows["closing_best"].tolist() == [SURE] * 5


def test_two_likely_openings_share_their_page() -> None:
    rows = _rows([SURE, NO, NO, NO], [2.0, NO, 2.0, NO], [NO, NO, NO, SURE])
    assert rows["opening_share"].round(3).tolist() == [0.5, 0, 0.5, 0]
    assert rows["within_landmarks"].round(3).tolist() == [0.5, 0.5, 1, 1]


@pytest.mark.parametrize("count", [1, 2, 7, 300])
def test_every_row_is_written_and_shares_are_of_one(count: int) -> None:
    odds = np.random.default_rng(count).normal(0, 9, (3, count)).astype(np.float32)
    rows = _rows(*odds.tolist())
    assert not np.isnan(np.array(list(rows.values()))).any()
    for landmark in LANDMARKS:
        assert rows[f"{landmark}_share"].sum() == pytest.approx(1, abs=1e-5)
        assert abs(rows[f"{landmark}_from"]).max() <= 99
    assert -1e-5 <= rows["within_landmarks"].min() <= rows["within_landmarks"].max() <= 1 + 1e-5


def test_rows_may_be_columns_of_a_larger_table() -> None:
    odds = np.random.default_rng(1).normal(0, 3, (3, 8)).astype(np.float32)
    alone, among = np.empty((len(LANDMARKED), 8), np.float32), np.empty((len(LANDMARKED), 30), np.float32)
    landmark_table(odds, alone)
    landmark_table(odds, among[:, 5:13])
    assert np.array_equal(alone, among[:, 5:13])
