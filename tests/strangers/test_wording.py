from __future__ import annotations

import pytest

from cleancopy.strangers.fields.titles import is_title
from cleancopy.strangers.fields.wording import size, stems


def test_vowel_marks_part_no_word() -> None:
    assert "बंदरगा" in stems("बंदरगाह बंद रहेगा")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("العبّارة", "والعبارة", id="points and what is written with an Arabic word"),
        pytest.param("המעבורת", "ומעבורת", id="the article of Hebrew"),
        pytest.param("Ferries to Holmsund", "holmsund ferries", id="Latin"),
        pytest.param("桟橋に亀裂", "亀裂の桟橋", id="pairs of signs"),
    ],
)
def test_words_that_mean_the_same(one: str, other: str) -> None:
    assert stems(one) & stems(other)


def test_words_of_other_meaning() -> None:
    assert not stems("العبارة") & stems("الميناء")


def test_size_without_spaces() -> None:
    assert size("เรือข้ามฟากหยุดถึงสิ้นเดือน") > 3
    assert size("渡輪月底前停駛碼頭") == 3
    assert size("the ferry stays") == 3


def test_a_title_without_spaces() -> None:
    assert is_title("เรือข้ามฟากหยุดถึงสิ้นเดือน")
    assert not is_title("Harbour news")
