"""The plain guess: paragraphs of the page's largest run, for pages in which the model sees no article."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleancopy import clean_text
from cleancopy.blocks import split
from cleancopy.strangers.plain import paragraphs

PAGE = """\
Home
Sport

The quay at Lakemont reopened on Monday after nine weeks of repairs, the harbour board said.

The first ship to tie up was a grain carrier from Ostervale, which had waited in the roads since Friday.

About us
"""


def test_the_run_of_paragraphs_is_kept() -> None:
    assert paragraphs(split(PAGE)) == [False, False, True, True, False]


def test_a_note_without_a_page_around_it_is_an_article() -> None:
    article = clean_text("LAKEMONT, Ohio (AP) — The river rose again on Monday, and nobody moved.")
    assert article.dateline == "LAKEMONT, Ohio (AP)"
    assert article.body == "The river rose again on Monday, and nobody moved."


@given(st.text())
def test_one_answer_a_block(text: str) -> None:
    blocks = split(text)
    assert len(paragraphs(blocks)) == len(blocks)
