"""Characters that nobody sees, and line ends that few know."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy import clean_text
from cleancopy.blocks import split
from cleancopy.characters import octets, visible, with_line_feeds
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook

SIGNS = "a é\n\xad\u200b\u200c\u200d\u200e\u202e\u2060\ufeffپم\u0915\u094dក្😀\ufe0f❤"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Hafen\xadmeis\xadterin", "Hafenmeisterin", id="soft hyphen"),
        pytest.param("har\u200bbour", "harbour", id="zero-width space in a word"),
        pytest.param("ភាសា\u200bខ្មែរ", "ភាសា\u200bខ្មែរ", id="zero-width space between Khmer words"),
        pytest.param("ភាសា\u200b\u200bខ្មែរ", "ភាសា\u200bខ្មែរ", id="twice"),
        pytest.param("ภาษา\u200b. quay", "ภาษา. quay", id="zero-width space at the end of Thai"),
        pytest.param("\u200b\u200b quay\u200b", " quay", id="zero-width space at the edges"),
        pytest.param("\ufeffThe\ufeff quay", "The quay", id="mark of byte order inside"),
        pytest.param("the\u2060quay", "thequay", id="word joiner"),
        pytest.param("\u202eevil\u202c \u2066x\u2069 \u200f1\u200e\u061c", "evil x 1", id="direction"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="Persian keeps its non-joiner"),
        pytest.param("क्\u200dष", "क्\u200dष", id="Hindi keeps its joiner"),
        pytest.param("Auf\u200clage", "Auflage", id="German has none"),
        pytest.param("👩\u200d🚒 ❤️\u200d🔥", "👩\u200d🚒 ❤️\u200d🔥", id="emoji keep theirs"),
        pytest.param("می\u200c\u200cخواهم", "می\u200cخواهم", id="non-joiner twice"),
        pytest.param("quay \u200dend", "quay end", id="joiner that joins nothing"),
        pytest.param("plain", "plain", id="ASCII"),
    ],
)
def test_visible(text: str, expected: str) -> None:
    assert visible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\nb\r\nc\rd", ["a", "b", "c", "d"], id="LF, CR LF and CR"),
        pytest.param("a\r\rb", ["a", "", "b"], id="old Mac"),
        pytest.param("a\x85b\u2028c\u2029d", ["a", "b", "c", "d"], id="rare ones alone"),
        pytest.param("a\x0cb\x0bc", ["a", "b", "c"], id="pages of a printer"),
        pytest.param("a\u2028b\nc\x0cd", ["a\u2028b", "c\x0cd"], id="rare ones among others stay"),
    ],
)
def test_lines(text: str, expected: list[str]) -> None:
    assert with_line_feeds(text).split("\n") == expected


@pytest.mark.parametrize(
    ("dump", "expected"),
    [
        pytest.param("\u200b• item\n", [("•", "item")], id="bullet behind a zero-width space"),
        pytest.param("\ufeff\n\u200b\u200e\na\n", [("", "a")], id="lines of nothing that can be seen are blank"),
        pytest.param("a\xa0b\u202fc\u3000d\n", [("", "a b c d")], id="spaces of other kinds"),
        pytest.param("one\x0c\ntwo\u2028three\n", [("", "one"), ("", "two three")], id="separators inside lines"),
    ],
)
def test_blocks(dump: str, expected: list[tuple[str, str]]) -> None:
    assert [(block.bullet, block.text) for block in split(dump)] == expected


@given(st.text(alphabet=st.sampled_from(SIGNS)))
def test_what_is_visible_stays_so(text: str) -> None:
    once = visible(text)
    assert visible(once) == once
    assert [sign for sign in once if sign.isprintable()] == [sign for sign in text if sign.isprintable()]


@given(st.text(alphabet=st.sampled_from(SIGNS)))
def test_taking_out_is_the_same_in_lines_and_in_the_whole(text: str) -> None:
    assert "\n".join(map(visible, text.split("\n"))) == visible(text)


def test_rules_see_through_soft_hyphens(rulebook: Rulebook) -> None:
    text = (
        "KUALA\xa0LUM\xadPUR (Reu\u200bters) \u2014 The quay reopened on Fri\xadday, two weeks after the storm\u200b."
    )
    article = clean_text(text, rules=rulebook)
    assert (article.dateline, article.agency) == ("KUALA LUMPUR (Reuters)", "Reuters")
    assert article.body == "The quay reopened on Friday, two weeks after the storm."
    assert run(Dump("-", text), rulebook).dump.text == text


@pytest.mark.parametrize(
    ("text", "size"),
    [
        pytest.param("quay", 4, id="ascii"),
        pytest.param("Kai für", 8, id="two bytes"),
        pytest.param("港", 3, id="three"),
        pytest.param("a\ud800", 2, id="half a pair"),
    ],
)
def test_octets(text: str, size: int) -> None:
    assert octets(text) == size


def test_halves_of_pairs_stop_nothing() -> None:
    story = [
        f"Ferry {number} between Lundhaven \ud800 and Holmsund will not sail again this month, its owner said."
        for number in range(9)
    ]
    page = "\n\n".join(["Ferry stays in port", "By Jette Brandvold", *story, "12 Comments", "Ada: It is late \ud800."])
    assert clean_text(page).body.split("\n\n") == story
