from __future__ import annotations

import pytest

import cleancopy
from cleancopy.strangers.fields.closing import closing_notes

STORY = [
    "The ferry stays in port.",
    "Divers found a crack in the pier.",
    "Buses leave every half hour.",
    "Shops worry.",
]
WRITERS, HOUSES = ("Jette Brandvold",), ("Harbour Post",)

NOTES = [
    pytest.param("Jette Brandvold is a transport correspondent.", id="full name"),
    pytest.param("Brandvold writes for the Harbour Post.", id="last name"),
    pytest.param("Jette is a senior reporter who writes about boats.", id="first name"),
    pytest.param("The writer is a professor of economics.", id="no name"),
    pytest.param("Die Autorin ist Professorin in Lundhaven.", id="german, no name"),
    pytest.param("Jette Brandvold schrijft over havens.", id="dutch"),
    pytest.param("Jette Brandvold – dziennikarka w redakcji.", id="polish"),
    pytest.param("The Harbour Post is an independent newsroom on the islands.", id="house"),
    pytest.param("Founded in 1902, the Harbour Post is the oldest newspaper here.", id="house, founded"),
]
COPY = [
    pytest.param("The Harbour Post has asked the owner for comment.", id="what the house asked"),
    pytest.param("“Jette Brandvold is a friend,” she said.", id="quoted"),
    pytest.param("Jette waved from the quay.", id="first name in the story"),
    pytest.param("The author of the report was not there.", id="another author"),
    pytest.param("Brandvold said the pier would be mended.", id="last name in the story"),
]


@pytest.mark.parametrize("note", NOTES)
def test_notes_at_the_end_are_told(note: str) -> None:
    assert list(closing_notes([*STORY, note], WRITERS, HOUSES)) == [4]


@pytest.mark.parametrize("line", COPY)
def test_copy_at_the_end_stays(line: str) -> None:
    assert list(closing_notes([*STORY, line], WRITERS, HOUSES)) == []


def test_only_the_last_paragraphs_are_looked_at() -> None:
    note = "Jette Brandvold is a transport correspondent."
    assert list(closing_notes([note, *STORY], WRITERS, HOUSES)) == []
    assert list(closing_notes([note], WRITERS, HOUSES)) == []


PAGE = """Ferry to Holmsund stays in port

12 May 2026

By Jette Brandvold

The ferry between Lundhaven and Holmsund will not sail again before the end of the month, its owner said on Tuesday.

Divers found a crack in the pier late on Monday, and two of its pillars will have to be replaced.

“We reckon with three weeks,” harbour master Tove Aldersund told reporters at the quay.

Around four hundred commuters take the boat on a working day, most of them nurses and teachers."""


def test_a_note_leaves_the_body() -> None:
    note = "Brandvold writes about ports, and has won two awards for her work on the fisheries of the northern islands."
    article = cleancopy.clean_text(f"{PAGE}\n\n{note}")
    assert "two awards" not in article.body
    assert article.body == cleancopy.clean_text(PAGE).body
