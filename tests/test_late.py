from __future__ import annotations

import copy
import re

import pytest

from cleancopy import late


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
