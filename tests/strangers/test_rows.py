from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.rows import row_name, row_writers


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "By Ana Quill and Jon Pell May 3, 2024 — 5.00am Save Normal text size", ("Ana Quill", "Jon Pell"), id="two"
        ),
        pytest.param(
            "3 May, 2024 05:00 AM 4 minutes to read By: Ana Quill Reporter, Lakemont Age",
            ("Ana Quill",),
            id="behind a reading time, before a role",
        ),
        pytest.param("Wednesday, 03 May 2024 05:12 PM MYT BY ANA QUILL", ("ANA QUILL",), id="behind a zone"),
        pytest.param("12 May 2024 Comments Share Von Ana Quill", ("Ana Quill",), id="behind buttons"),
        pytest.param("Photos by Ana Quill May 3, 2024", (), id="who took the pictures"),
        pytest.param("The pier was built by Ana Quill on May 3, 1911", (), id="a sentence"),
        pytest.param("By Ana Quill", (), id="no date"),
    ],
)
def test_who_stands_behind_a_label_in_a_row(text: str, names: tuple[str, ...]) -> None:
    assert row_writers(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ana Quill Publiziert: 03.05.2024, 17:12", "Ana Quill", id="before a label of the date"),
        pytest.param("Ana Quill 3. Mai 2024, 17:12 123 Postings", "Ana Quill", id="before a count"),
        pytest.param("Publikacja: 03.05.2024 17:12 Ana Quill", "Ana Quill", id="behind the date"),
        pytest.param("ANA QUILL Lake Town - 03 MAY 2024 - 17:12", "ANA QUILL", id="before a place in small letters"),
        pytest.param("Ana Quill New Delhi May 3, 2024 Share", "Ana Quill", id="before a town"),
        pytest.param("Ana Quill @anaquill Share May 3, 2024", None, id="buttons between name and date"),
        pytest.param("Ana Quill May 3, 2024 Jon Pell", None, id="two names, one of which is another's"),
        pytest.param("Associated PressApril 28, 2024 GMT", None, id="an agency with a glued month"),
        pytest.param("WIBLihat Quill 3 May 2024", None, id="words that touch"),
        pytest.param("the ferry went to Ana Quill on 3 May 2024", None, id="a sentence"),
        pytest.param("Ana Quill sold the pier on 3 May 2024.", None, id="a full stop"),
        pytest.param("Ana Quill", None, id="no date"),
    ],
)
def test_the_one_name_of_a_row(text: str, name: str | None) -> None:
    assert row_name(text) == name


@given(st.text(min_size=1))
def test_nothing_raises_on_any_line(text: str) -> None:
    assert row_name(f"3 May 2024 {text}") is None or row_writers(f"3 May 2024 {text}") is not None


@pytest.mark.parametrize("text", ["By " * 60 + "3 May 2024", "Ana @" * 40, "((((" * 50, "a1 " * 66])
def test_long_rows_take_no_time(text: str) -> None:
    start = time.process_time()
    row_name(text)
    row_writers(text)
    assert time.process_time() - start < 1
