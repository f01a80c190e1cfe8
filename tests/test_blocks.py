"""Blocks: every line once, white space folded, hard wraps joined, everything else left apart."""

from __future__ import annotations

import random
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import fold_spaces, split
from cleancopy.characters import visible, with_line_feeds

WRAPPED = """\
The ferry between Ostervale and the islands will stop for the winter on
Friday, two weeks earlier than planned, because the older of the two ships
needs a new shaft.

  * Islanders who booked for November get their fares back or a seat on the
    mail plane, the company said.
  * Freight goes on.

"Nobody told us before the paper did," said Runa Holm, who keeps the shop at
the northern pier.
"""


def texts(dump: str) -> list[str]:
    return [block.text for block in split(dump)]


@pytest.mark.parametrize(
    ("dump", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param(" \n\t\n\u3000\n", [], id="only-white-space"),
        pytest.param("One.\n\nTwo.\n", ["One.", "Two."], id="blank-line-separated"),
        pytest.param("One.\nTwo.\n\nComments\n", ["One.", "Two.", "Comments"], id="one-paragraph-a-line"),
        pytest.param("One.\r\nTwo.\rThree.", ["One.", "Two.", "Three."], id="all-newline-styles"),
        pytest.param("a\xa0b\tc  d\u2028e\x0bf\n", ["a b c d e f"], id="odd-white-space-is-one-space"),
        pytest.param("  • item\n•glued\n-\n", ["item", "•glued", "-"], id="bullets"),
        pytest.param("– Ja, sa hun.\n", ["– Ja, sa hun."], id="a-dash-that-opens-speech-is-no-bullet"),
        pytest.param("Short\nShort too\nStill short\n", ["Short", "Short too", "Still short"], id="menu-is-not-joined"),
    ],
)
def test_texts(dump: str, expected: list[str]) -> None:
    assert texts(dump) == expected


def test_facts_of_a_block() -> None:
    first, second = split("Head\n\n\n    * item\n")
    assert (first.first, first.last, first.gap, first.indent, first.bullet) == (1, 1, 0, 0, "")
    assert (second.first, second.last, second.gap, second.indent, second.bullet) == (4, 4, 2, 4, "*")


def test_hard_wrapped_paragraphs_are_joined() -> None:
    blocks = split(WRAPPED)
    assert [(block.first, block.last) for block in blocks] == [(1, 3), (5, 6), (7, 7), (9, 10)]
    assert blocks[0].text.endswith("because the older of the two ships needs a new shaft.")
    assert blocks[1].text.endswith("or a seat on the mail plane, the company said.")
    assert blocks[2].text == "Freight goes on."


def test_lines_of_a_dump_that_was_not_wrapped_stay_apart() -> None:
    long = (
        "The council met for nine hours and decided nothing, which it called a success in a statement on Tuesday night."
    )
    heads = ["Nearly one-third of islanders follow the ferry's own account: survey", "Flash floods kill seven sheep"]
    assert texts("\n".join([long, *heads, long])) == [long, *heads, long]


@pytest.mark.parametrize("width", [72, 110, 132, 160])
def test_wide_wraps_are_seen_by_their_broken_sentences(width: int) -> None:
    story = "The ferry stops on Friday, the company said, because its shaft broke again. " * 12
    paragraphs = [story.strip(), "Freight goes on.", story.strip().replace("Friday", "Sunday")]
    assert texts("\n\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)) == paragraphs


@pytest.mark.parametrize("length", [110, 140, 180])
def test_paragraphs_of_the_same_length_are_no_wrap(length: int) -> None:
    paragraphs = [f"{name} said that {'the harbour ' * 20}"[: length - 1] + "." for name in ("Ana", "Omar", "Runa")]
    assert texts("\n".join(paragraphs)) == paragraphs


@given(st.text(alphabet=st.sampled_from("ab \t\n\r\x0b\x0c\x1c\x85\xa0\xad\u200b\u2028•-*é漢.")))
def test_no_line_is_lost_and_none_stands_twice(dump: str) -> None:
    lines = with_line_feeds(dump).split("\n")
    covered = [number for block in split(dump) for number in range(block.first, block.last + 1)]
    assert covered == [number for number, line in enumerate(lines, 1) if visible(line).strip()]


@given(st.text())
def test_text_is_the_lines_own(dump: str) -> None:
    lines = with_line_feeds(dump).split("\n")
    for block in split(dump):
        printed = fold_spaces(" ".join(map(visible, lines[block.first - 1 : block.last])))
        assert fold_spaces(f"{block.bullet} {block.text}") == printed
        assert block.text == fold_spaces(block.text)


@given(st.integers(0, 2**32), st.integers(60, 190))
def test_wrapping_is_undone(seed: int, width: int) -> None:
    dice = random.Random(seed)
    text = " ".join("w" * dice.randint(1, 9) for _ in range(dice.randint(120, 300)))
    assert texts(textwrap.fill(text, width)) == [text]
