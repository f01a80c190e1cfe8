"""Blank lines that were added between all lines are not counted."""

from __future__ import annotations

import pytest

from cleancopy.blocks import read, split

PAGE = "Menu\nNews\nFares\n\n\nFerry stops\nBy Runa Holm\n\nOne.\n\nTwo.\n\nThree.\n\n\nMore\nAbout\nTerms\n"


def test_a_double_spaced_page_has_the_gaps_that_it_had() -> None:
    printed = read(PAGE.replace("\n", "\n\n"))
    assert printed.habits == ("double-spaced",)
    assert [(block.text, block.gap) for block in printed.blocks] == [(block.text, block.gap) for block in split(PAGE)]


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param(PAGE, id="as-it-was"),
        pytest.param("One.\n\n" * 20 + "\n\nTwo.\n", id="paragraphs-apart"),
        pytest.param("A\n\n\n\nB\n\n\n\nC\n\n\n\nD\n", id="few-lines"),
    ],
)
def test_other_pages_are_left_alone(dump: str) -> None:
    assert read(dump).habits == ()
