"""Crossheads between two paragraphs of the article stay."""

from __future__ import annotations

import pytest

from cleancopy.blocks import split
from cleancopy.strangers.crossheads import headed
from cleancopy.strangers.judgement import Judgement

ABOVE = "The ferry between Lundhaven and Holmsund will not sail again before the end of the month."
BELOW = "Divers found a crack in the pier late on Monday, and two of its pillars have to be replaced."


@pytest.mark.parametrize(
    ("text", "chance", "is_kept"),
    [
        pytest.param("A crack below the water", 0.35, True, id="crosshead"),
        pytest.param("What now", 0.35, True, id="two words"),
        pytest.param("Three things are known so far:", 0.35, True, id="colon"),
        pytest.param("A crack below the water", 0.25, False, id="unlikely"),
        pytest.param("A crack below the water that nobody had ever seen", 0.35, False, id="too long"),
        pytest.param("Nobody minded.", 0.35, False, id="sentence"),
        pytest.param("- A crack below the water", 0.35, False, id="item"),
        pytest.param("The pier (Ada Reyle)", 0.35, False, id="credit"),
        pytest.param("Lundhaven | Harbour", 0.35, False, id="bar"),
        pytest.param("March 2026", 0.35, False, id="date"),
        pytest.param("tideline.example", 0.35, False, id="address"),
        pytest.param("___", 0.35, False, id="stroke"),
    ],
)
def test_a_short_line_between_two_kept_paragraphs(text: str, chance: float, is_kept: bool) -> None:
    judgement = Judgement((0.9, chance, 0.9), (True, False, True))
    assert headed(judgement, split("\n\n".join([ABOVE, text, BELOW])), range(3)).kept[1] == is_kept


@pytest.mark.parametrize(
    ("texts", "kept", "open_blocks"),
    [
        pytest.param((ABOVE, "What now", BELOW), (True, False, False), (0, 1, 2), id="nothing kept below"),
        pytest.param((ABOVE, "What now", BELOW), (False, False, True), (0, 1, 2), id="nothing kept above"),
        pytest.param((ABOVE, "What now", "Short."), (True, False, True), (0, 1, 2), id="short line below"),
        pytest.param(("Share it", "What now", BELOW), (True, False, True), (0, 1, 2), id="no paragraph above"),
        pytest.param((ABOVE, "What now", BELOW), (True, False, True), (0, 2), id="named by a rule"),
        pytest.param(("What now", ABOVE, BELOW), (False, True, True), (0, 1, 2), id="first block"),
        pytest.param((ABOVE, BELOW, "What now"), (True, True, False), (0, 1, 2), id="last block"),
    ],
)
def test_other_places_are_none_of_a_crosshead(
    texts: tuple[str, ...], kept: tuple[bool, ...], open_blocks: tuple[int, ...]
) -> None:
    judgement = Judgement((0.5,) * 3, kept)
    assert headed(judgement, split("\n\n".join(texts)), open_blocks) == judgement
