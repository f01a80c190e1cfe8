from __future__ import annotations

import copy
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy import credit_labels, late


def test_it_answers_as_a_compiled_expression() -> None:
    words = late.regex(r"\b(?P<first>h\w+)", re.IGNORECASE)
    found = words.search("at the Harbour")
    assert found
    assert found["first"] == "Harbour"
    assert words.sub("-", "Harbour, hill") == "-, -"
    assert words.pattern == r"\b(?P<first>h\w+)"


def test_it_is_compiled_with_its_first_use() -> None:
    faulty = late.regex("(")
    with pytest.raises(re.error):
        faulty.match("")


def test_a_copy_asks_for_nothing_that_is_private() -> None:
    assert copy.copy(late.regex("a")).match("a")


@given(st.text("ais éя", min_size=1, max_size=3), st.text("aAiIİısSſéÉяЯ ", max_size=9))
def test_without_case_it_finds_what_ignorecase_finds(word: str, text: str) -> None:
    found, expected = late.caseless(word).search(text), re.search(word, text, re.IGNORECASE)
    assert (found and found.span()) == (expected and expected.span())


def test_without_case_places_count_in_the_text_itself() -> None:
    found = late.caseless("(?P<by>by) ").match("xBY Ilse", 1)
    assert found
    assert found.lastgroup == "by"
    assert found.span("by") == (1, 3)


def test_labels_are_written_in_small_letters_for_it() -> None:
    tables = (credit_labels.CREDITS, credit_labels.CREDIT_TITLES, credit_labels.BYLINES, credit_labels.BYLINE_TITLES)
    spellings = credit_labels.spellings(*tables, credit_labels.OTHERS, credit_labels.OTHER_TITLES)
    assert spellings == spellings.lower()
