"""Wraps that are measured in columns, cut words of some scripts, keep words tied, or stand in wide terminals."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest

from cleancopy.blocks import split

KOREAN = (
    "오스테르발레 섬으로 가던 오래된 배가 이번 겨울 동안 운항을 멈춘다고 선사가 금요일에 밝혔다. 두 척 가운데 "
    "더 낡은 배는 새 축이 필요하지만 그 부품이 언제 올지는 아무도 모른다고 선장은 말했다. 주민들은 가게까지 "
    "사십칠 킬로미터를 차로 가야 한다."
)
JAPANESE = (
    "オステルヴァレ島へ向かう古い船は今年の冬のあいだ運航を取りやめると会社が金曜日に発表した。二隻のうち古いほうの船には"
    "新しい軸が必要だが部品がいつ届くかは誰にも分からないという。島の人びとは店まで車で四十七キロを走ることになる。"
)
ARABIC = (
    "أعلنت الشركةُ يومَ الجمعةِ أنّ العبّارةَ القديمةَ ستتوقّفُ طوالَ الشتاءِ عن السفرِ إلى الجزيرةِ البعيدةِ، وقال "
    "القبطانُ إنّ السفينةَ تحتاجُ إلى محورٍ جديدٍ ولا أحدَ يعرفُ متى يصلُ من المصنعِ في الشمالِ إلى الميناءِ القديمِ."
)
PROSE = (
    "The ferry that has carried sheep across Lake Tarn since 1986 will make its last crossing on Sunday morning, and "
    "residents of the eastern shore now face a drive of 47 kilometres to the nearest school, the council said. The "
    "council plans to run a bus from April, which will leave the pier on weekdays at seven and at four, it said."
)


def blocks(text: str) -> list[str]:
    return [block.text for block in split(text)]


def columns(text: str) -> int:
    marks = sum(unicodedata.combining(sign) > 0 for sign in text)
    return len(text) - marks + sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)


def wrapped(text: str, width: int, cuts_words: bool) -> str:
    """The text in lines of so many columns, as terminals print it: words are cut where their script allows it."""
    lines, line = [], ""
    pieces = list(text) if cuts_words else [word + " " for word in text.split(" ")]
    for piece in pieces:
        if columns((line + piece).rstrip()) > width:
            lines.append(line.strip())
            line = ""
        line += piece
    return "\n".join([*lines, line.strip()])


@pytest.mark.parametrize("width", [66, 72, 80])
@pytest.mark.parametrize(
    ("text", "cuts_words"),
    [
        pytest.param(KOREAN, False, id="korean"),
        pytest.param(JAPANESE, True, id="japanese"),
        pytest.param(ARABIC, False, id="arabic"),
    ],
)
def test_columns(text: str, cuts_words: bool, width: int) -> None:
    story = wrapped(text, width, cuts_words)
    assert story.count("\n") > 1
    assert blocks("\n\n".join([story] * 3)) == [text] * 3


def test_words_of_korean_that_a_terminal_cuts() -> None:
    story = wrapped(KOREAN, 79, cuts_words=True)
    joined = blocks("\n\n".join([story] * 3))
    assert [text.replace(" ", "") for text in joined] == [KOREAN.replace(" ", "")] * 3
    assert joined[0].count(" ") in {KOREAN.count(" "), KOREAN.count(" ") - 1, KOREAN.count(" ") - 2}


def test_characters_of_japanese() -> None:
    story = "\n".join(textwrap.wrap(JAPANESE, 54))
    assert blocks("\n\n".join([story] * 3)) == [JAPANESE] * 3


def test_an_ideographic_space_begins_a_paragraph() -> None:
    story = "\n".join("   " + line for line in textwrap.wrap("\u3000" + JAPANESE * 3, 54))
    assert blocks("\n".join([story] * 3)) == [JAPANESE * 3] * 3


def test_spaces_that_do_not_break_tie_words() -> None:
    tied = PROSE.replace(" a ", " a\u00a0").replace(" at ", " at\u00a0").replace(" on ", " on\u00a0")
    story = wrapped(tied, 72, cuts_words=False)
    assert blocks("\n\n".join([story] * 3)) == [PROSE] * 3


def test_a_tool_may_lose_the_tie() -> None:
    lines = wrapped(PROSE.replace("will make its", "will\u00a0make\u00a0its"), 72, cuts_words=False).replace(
        "\u00a0", " "
    )
    assert blocks("\n\n".join([lines] * 3)) == [PROSE] * 3


@pytest.mark.parametrize("width", [76, 120, 198])
def test_paragraphs_without_blank_lines(width: int) -> None:
    heading = "Ferry that has carried sheep since 1986 to stop for the winter, and it may".ljust(width + 2, ".")
    story = textwrap.fill(PROSE, width)
    assert blocks("\n".join([heading, "", *[story] * 9])) == [heading, *[PROSE] * 9]


def test_lines_of_prose_without_wraps_are_left_alone() -> None:
    sentences = [sentence + "." for sentence in PROSE.rstrip(".").split(". ")]
    assert blocks("\n".join(sentences * 4)) == sentences * 4
