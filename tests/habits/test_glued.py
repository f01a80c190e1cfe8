"""Paragraphs that stand in one line are cut apart, and what was one paragraph is put together again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.assemble import paragraphs
from cleancopy.blocks import read
from cleancopy.habits.glued import cutting
from cleancopy.model import Block, Decision, Origin

SENTENCES = [f"The ferry number {number} left the harbour of Holm with some guests on board." for number in range(60)]
PARAGRAPHS = [" ".join(SENTENCES[at : at + 3]) for at in range(0, 60, 3)]
TOUCHING = "".join(PARAGRAPHS)
IN_A_ROW = " ".join(PARAGRAPHS)
ORIGIN = Origin("a/b", "", 0, "why")


def kept(blocks: tuple[Block, ...], *dropped: str) -> list[str]:
    """The paragraphs of a body that has all blocks but some."""
    decisions = [
        Decision(block, "body", "drop", ORIGIN)
        if block.text in dropped
        else Decision(block, "body", "keep", ORIGIN, block.text)
        for block in blocks
    ]
    return [text for _decision, text in paragraphs(decisions)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(TOUCHING, PARAGRAPHS, id="paragraphs"),
        pytest.param(
            f"OverviewNews of yesterdaySport  {TOUCHING}",
            ["Overview", "News of yesterday", "Sport", *PARAGRAPHS],
            id="menu",
        ),
        pytest.param(f"{TOUCHING}Posted at 22:31Read more", [*PARAGRAPHS, "Posted at 22:31", "Read more"], id="time"),
        pytest.param(f"{TOUCHING}“So it goes.”“No.”", [*PARAGRAPHS, "“So it goes.”", "“No.”"], id="quotation marks"),
        pytest.param(f"{TOUCHING}Read on  At the pier", [*PARAGRAPHS, "Read on", "At the pier"], id="spaces"),
    ],
)
def test_elements_that_touch(line: str, expected: list[str]) -> None:
    printed = read(f"Above\n{line}\nBelow")
    assert printed.habits == ("glued",)
    texts = [block.text for block in printed.blocks]
    assert [texts[0], *expected, texts[-1]] == ["Above", *kept(printed.blocks)[1:-1], "Below"]


def test_names_with_a_capital_amid_them_stay_whole() -> None:
    printed = read(f"{TOUCHING}He sold the house to SoftBank for more than it was worth then.")
    assert kept(printed.blocks)[-1] == "He sold the house to SoftBank for more than it was worth then."


def test_two_words_that_the_page_shows_alone_are_no_name() -> None:
    below = "The judges of the harbour court had ruled so before. Nine tonnes of coalA run takes one. "
    printed = read(f"{TOUCHING}How the judges ruledThe ferry stays in port, said the harbour court. {below}{TOUCHING}")
    assert "How the judges ruled" in kept(printed.blocks)
    assert any(text.startswith("A run takes one.") for text in kept(printed.blocks))


def test_names_that_recur_are_not_cut() -> None:
    names = "Guests of SkyFerry bring their iPad."
    printed = read(f"{TOUCHING}{names}{SENTENCES[0]}{names}")
    assert [block.text for block in printed.blocks][-3:] == [names, SENTENCES[0], names]


def test_prefixes_that_stay_small_before_names_cut_nothing() -> None:
    text = "".join(
        [
            f"Umkhumbi onguThembi {number} uholela eThekwini ngoMgqibelo njengoba kusho uMama wethu othandekayo."
            for number in range(40)
        ]
    )
    printed = read(text)
    assert len(printed.blocks) == 40
    assert len(kept(printed.blocks)) == 40


def test_sentences_that_stay_are_one_paragraph() -> None:
    printed = read(f"{IN_A_ROW}\n")
    assert [block.text for block in printed.blocks] == SENTENCES
    assert [block.part for block in printed.blocks] == list(range(len(SENTENCES)))
    assert kept(printed.blocks) == [IN_A_ROW]
    assert kept(printed.blocks, SENTENCES[30]) == [" ".join(SENTENCES[:30]), " ".join(SENTENCES[31:])]


def test_wide_spaces_part_paragraphs_and_narrow_ones_do_not() -> None:
    printed = read("   ".join(PARAGRAPHS).replace("guests", " guests "))
    assert kept(printed.blocks) == PARAGRAPHS


def test_labels_amid_text_are_parts() -> None:
    menu = "Home News Sport Weather Business Opinion Culture Travel Money Jobs Cars Food"
    printed = read(f"{menu} The old man of the sea. {IN_A_ROW}")
    texts = [block.text for block in printed.blocks]
    labels = ["Home News", "Sport Weather", "Business Opinion", "Culture Travel", "Money Jobs", "Cars Food"]
    assert texts[:7] == [*labels, "The old man of the sea."]
    assert kept(printed.blocks) == [f"{menu} The old man of the sea. {IN_A_ROW}"]


def test_a_script_without_spaces() -> None:
    line = "".join(f"{number}番の船が港を出て、島へ向かった。" for number in range(200))
    printed = read(line)
    assert len(printed.blocks) == 200
    assert kept(printed.blocks) == [line]


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("\n\n".join(PARAGRAPHS), id="paragraphs"),
        pytest.param(IN_A_ROW[: cutting.LONGER - 1], id="long paragraph"),
        pytest.param("\n\n".join([IN_A_ROW, *PARAGRAPHS, *[f"Once more: {text}" for text in PARAGRAPHS]]), id="copy"),
        pytest.param(f"{IN_A_ROW}\n\n" + "\n\n".join(["So it was said by all."] * 500), id="one long line of many"),
        pytest.param("Home News Sport " * 500, id="no sentence"),
        pytest.param('{"pierHost":null,"pierUrl":"aB3cDe"}' * 90, id="data"),
        pytest.param("\n".join(["We use YouTube, TikTok and BlackRock in a sentence."] * 40), id="names"),
    ],
)
def test_other_pages_are_left_alone(dump: str) -> None:
    printed = read(dump)
    assert "glued" not in printed.habits
    assert all(block.part == 0 and block.joint is None for block in printed.blocks)


@given(
    st.lists(
        st.sampled_from(["Ab", "c. ", "De", "f", " ", "  ", "   ", "5", "”", "。", ".", "\u200b", "SoftBank"]),
        max_size=60,
    )
)
def test_no_sign_is_lost_and_parts_are_numbered(parts: list[str]) -> None:
    for whole in (TOUCHING, IN_A_ROW):
        line = f"{whole}{''.join(parts)}"
        blocks = read(line).blocks
        assert "".join(block.text for block in blocks).replace(" ", "") == line.replace(" ", "").replace("\u200b", "")
        assert [block.part for block in blocks] == list(range(len(blocks)))
        assert all(block.text and (block.first, block.last) == (1, 1) for block in blocks)
