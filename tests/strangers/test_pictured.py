"""What a page's logo shows, and names that a line prints twice."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.pictured import pictured, shown, twice
from tests.strangers.pages import MENU, TITLE, sheet


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("Logo Harbour Ledger", "Harbour Ledger", id="before the name"),
        pytest.param("Harbour Ledger logo", "Harbour Ledger", id="behind it"),
        pytest.param("Logo of the Harbour Ledger", "Harbour Ledger", id="with words between"),
        pytest.param("Логотип Голос Салтмера", "Голос Салтмера", id="Russian"),
        pytest.param("港新報のロゴ", "港新報", id="Japanese"),
        pytest.param("شعار صوت الميناء", "صوت الميناء", id="Arabic"),
        pytest.param("Logo", None, id="nothing else"),
        pytest.param("Logotherapy in Saltmere", None, id="a word that begins alike"),
        pytest.param("Harbour Ledger", None, id="no picture"),
    ],
)
def test_what_a_logo_shows(line: str, name: str | None) -> None:
    assert shown(line) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        pytest.param("Harbour Ledger Harbour Ledger", "Harbour Ledger", id="with a space"),
        pytest.param("LedgerLedger", "Ledger", id="without"),
        pytest.param("Tideline.testTideline.test", "Tideline.test", id="a host"),
        pytest.param("Harbour Ledger", None, id="once"),
        pytest.param("tamtam", None, id="a word"),
        pytest.param("2024 2024", None, id="a number"),
    ],
)
def test_names_that_are_printed_twice(line: str, name: str | None) -> None:
    assert twice(line) == name


@pytest.mark.parametrize(
    ("above", "below", "names"),
    [
        pytest.param(["Tideline Logo"], [], ["Tideline"], id="at the top"),
        pytest.param([], ["Logo Tideline - News from the quay"], ["Tideline"], id="before what the site is about"),
        pytest.param(["РИА Tideline логотип"], ["Tideline"], ["Tideline"], id="a kind of firm, and the name alone"),
        pytest.param(["РИА Tideline логотип"], [], ["РИА Tideline"], id="a kind of firm in every line"),
        pytest.param([], ["Facebook Logo"], [], id="elsewhere"),
        pytest.param(["Tideline Tideline"], [], ["Tideline"], id="twice above the article"),
        pytest.param([], ["Tideline Tideline"], [], id="twice below it"),
        pytest.param(["  • Tideline Tideline"], [], [], id="twice in a list"),
    ],
)
def test_pictures_of_a_page(above: Sequence[str], below: Sequence[str], names: Sequence[str]) -> None:
    page = sheet([*above, *MENU, TITLE], below)
    found = [*pictured(page)]
    assert [name for _, _, name in found] == names
    assert all(page.texts[index].startswith(name, start) for index, start, name in found)
