"""Blank lines that were added between all lines are not counted, nor those of a page's HTML."""

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


def test_a_page_with_the_blank_lines_of_its_html_has_those_of_other_pages() -> None:
    menu = "Menu\n\n\n\n\nNews\n\n\n\n\nFares\n\n" * 5
    text = "The ferry stopped at the pier of Holm, where nobody wanted to leave it."
    printed = read(f"{menu}By Runa Holm\n{text}\n{text}\nNo.\n\nMore\n\n\nEnd\n")
    assert printed.habits == ("source-spaced",)
    assert [block.gap for block in printed.blocks] == [*[0, 1, 1] * 5, 0, 1, 1, 1, 0, 0]
