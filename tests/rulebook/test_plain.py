"""Patterns for plain texts say of these what the patterns of rule files do."""

from __future__ import annotations

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.rulebook.patterns import set_regex
from cleancopy.rulebook.plain import UNPLAIN, for_plain, is_plain
from cleancopy.rulebook.re2_options import options

PATTERNS = [
    r"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}",
    r"[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*",
    r"(?i)\p{Lu}+ \d+ ?[\p{N}\p{M}]*",
    r"\w+\W\w*",
    r"[\]\p{L}]+\[x\]",
    r".*\P{L}[\p{Han}a]*",
    r"\bA\b.*",
]
PLAIN = "aBz Z09_-’“”…•–.,[]()x©'\""


@pytest.mark.parametrize(
    ("regex", "plain"),
    [
        pytest.param(r"\p{Lu}\p{Ll}+", "[A-Z][a-z]+", id="outside-brackets"),
        pytest.param(r"[\p{L}’-]", "[A-Za-z’-]", id="inside"),
        pytest.param(r"[]\p{L}]\p{L}", "[]A-Za-z][A-Za-z]", id="bracket-in-brackets"),
        pytest.param(r"\[\p{L}]", "\\[[A-Za-z]]", id="escaped-bracket"),
        pytest.param(r"\p{Sc}\p{Z}", r"\p{Sc}\p{Z}", id="signs-stay"),
    ],
)
def test_letters_become_those_of_ascii(regex: str, plain: str) -> None:
    assert for_plain(regex) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [("He said: “No…” – twice", True), ("café", False), ("\u017f", False), ("x²", False), ("", True)],
)
def test_plain_texts(text: str, plain: bool) -> None:
    assert is_plain(text) == plain


def test_no_letter_mark_or_number_but_ascii_is_plain() -> None:
    odd = re2.compile(r"[\p{L}\p{M}\p{N}]", options())
    plain = [sign for sign in map(chr, range(0x80, 0x3000)) if not UNPLAIN.search(sign)]
    assert plain
    assert not odd.search("".join(plain))


@given(st.sampled_from(PATTERNS), st.text(PLAIN, max_size=12))
def test_both_patterns_agree_on_plain_texts(pattern: str, text: str) -> None:
    regex = set_regex(pattern, "regex")
    full, plain = (re2.fullmatch(each, text, options()) is not None for each in (regex, for_plain(regex)))
    assert full == plain
