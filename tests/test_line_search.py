"""Searching many texts at once finds what searching each of them finds."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.grammars import GRAMMARS
from cleancopy.line_search import Lines, gate
from cleancopy.memo import SHORT

PATTERNS = [
    pytest.param("^By ", id="at-the-start"),
    pytest.param(r"\)$", id="at-the-end"),
    pytest.param("b", id="anywhere"),
    pytest.param("[^a]b", id="not-across-lines"),
    pytest.param(GRAMMARS["byline"].gate, id="byline"),
    pytest.param(GRAMMARS["credit"].gate, id="credit"),
]
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(["By Mina Albright", "said (Reuters)", "ab", "ba", "ä b", "Editing by A" + " and B" * 40]),
        st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=2 * SHORT),
    ),
    unique=True,
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(texts=TEXTS)
def test_texts_are_found_as_if_each_was_searched_by_itself(pattern: str, texts: list[str]) -> None:
    lines, regex = Lines(texts), gate(pattern)
    shown = [text for text in lines.texts if re2.search(pattern, text)]
    assert list(lines.that_show(regex)) == shown
    assert list(lines.that_show(regex, long=False)) == [text for text in shown if len(text) <= SHORT]
    assert list(lines.that_show(regex, short=False)) == [text for text in shown if len(text) > SHORT]


def test_each_text_comes_with_its_bytes_short_ones_first() -> None:
    long = "é" * (SHORT + 1)
    lines = Lines([long, "ä", "\ud800"])
    assert list(zip(lines.texts, lines.encoded, strict=True)) == [
        ("ä", "ä".encode()),
        ("\ud800", b"?"),
        (long, long.encode()),
    ]
