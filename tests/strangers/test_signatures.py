from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.signatures import bare_names, desk, house, is_label, labelled_house, signed_by


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("By Ana Quill and Jon Pell", ("Ana Quill", "Jon Pell"), id="labelled"),
        pytest.param("Harbour | 3 hours ago | Written by Ana Quill", ("Ana Quill",), id="between bars"),
        pytest.param("Von Lena Weiss, TIDELINE NORD", ("Lena Weiss",), id="an outlet in capitals"),
        pytest.param("The harbour was shut.", (), id="a sentence"),
    ],
)
def test_bylines(text: str, names: tuple[str, ...]) -> None:
    assert signed_by(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Ana Quill", ("Ana Quill",), id="one"),
        pytest.param("Ana QuillJon Pell", ("Ana Quill", "Jon Pell"), id="two without anything between"),
        pytest.param("Ana McQuill", ("Ana McQuill",), id="a capital inside a name"),
        pytest.param("Actualizado Lunes", (), id="the words of a date"),
        pytest.param("FIRE ON BRANT ISLAND", (), id="capitals"),
        pytest.param("Learn More", (), id="a button"),
    ],
)
def test_names_alone(text: str, names: tuple[str, ...]) -> None:
    assert bare_names(text) == names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("von Landbote 30. Juni 2025", "Landbote", id="outlet and date"),
        pytest.param("Par Le Courrier et AFP", "Le Courrier et AFP", id="outlet and agency"),
        pytest.param("By Friday the port had reopened", None, id="a sentence"),
        pytest.param("By Friday", None, id="a day"),
        pytest.param("Tideline", None, id="no label"),
    ],
)
def test_who_stands_behind_a_label(text: str, named: str | None) -> None:
    assert labelled_house(text) == named


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        pytest.param("Associated Press", "Associated Press", id="alone"),
        pytest.param("News - Anadolu Agency", "Anadolu Agency", id="behind a label"),
        pytest.param("Ana Quill", None, id="a person"),
    ],
)
def test_agencies(text: str, agency: str | None) -> None:
    assert house(text) == agency


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("NH-Redaktion", "NH-Redaktion", id="hyphen"),
        pytest.param("Tideline Newsroom", "Tideline Newsroom", id="newsroom"),
        pytest.param("The staff of the ferry went home", None, id="a sentence"),
    ],
)
def test_desks(text: str, named: str | None) -> None:
    assert desk(text) == named


@given(st.text(max_size=60))
def test_nothing_raises_on_any_line(text: str) -> None:
    line = " ".join(text.split()) or "x"
    assert all(signed_by(line))
    assert all(bare_names(line))
    assert (house(line) or desk(line) or labelled_house(line) or line) in line
    assert isinstance(is_label(line), bool)
