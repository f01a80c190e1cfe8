"""Paragraphs that were cut at their links are put together; lines of other pages stay apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import read
from cleancopy.characters import visible

SHOWN = "The ferry company\n, which owns two, said so.\nIt hoped that the\nharbour office\nagreed with it at last\n.\n"
JOINED = [
    "The ferry company, which owns two, said so.",
    "It hoped that the harbour office agreed with it at last.",
]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("By\nRuna Holm\nand\nOmar Vik", ["By Runa Holm and Omar Vik"], id="byline"),
        pytest.param("World\nEurope\nnews\nall news", ["World", "Europe", "news", "all news"], id="menu"),
        pytest.param("He read (\nin\nThe Pier\n) of it.", ["He read (in The Pier) of it."], id="brackets"),
        pytest.param("The mayor\n’s ship sank.", ["The mayor’s ship sank."], id="genitive"),
        pytest.param(
            "Ferry stops for the winter\nRuna Holm", ["Ferry stops for the winter", "Runa Holm"], id="headline"
        ),
        pytest.param(
            "Ferry stops for the winter\nby\nRuna Holm", ["Ferry stops for the winter", "by Runa Holm"], id="by-small"
        ),
        pytest.param(
            "So said the old ferry captain\nOmar Vik\n, who lives there.",
            ["So said the old ferry captain Omar Vik, who lives there."],
            id="name-inside",
        ),
        pytest.param(
            "The council's\nport chief\n, Runa Holm, said so.",
            ["The council's port chief, Runa Holm, said so."],
            id="link near the start",
        ),
        pytest.param(
            "Sign in\nIsland ferry stops for the winter",
            ["Sign in", "Island ferry stops for the winter"],
            id="label above a headline",
        ),
        pytest.param("Speaking to\nOmar Vik\n, she said no.", ["Speaking to Omar Vik, she said no."], id="name behind"),
        pytest.param("It rained.\nthe pier said.", ["It rained.", "the pier said."], id="full-stop"),
        pytest.param("The one ends so\n\n, not with it.", ["The one ends so", ", not with it."], id="blank-line"),
    ],
)
def test_pieces(lines: str, expected: list[str]) -> None:
    printed = read(f"{SHOWN}{lines}\n")
    assert printed.habits == ("pieces",)
    assert [block.text for block in printed.blocks] == [*JOINED, *expected]


MENU = [f"Label {number}" for number in range(20)]
PLAIN = "".join(f"{label}\n" for label in MENU)
SPACED = (
    f"{PLAIN}The old ferry company of the whole wide island called \nPier & Sons\n, which owns two, said so.\n"
    "It hoped that those on the other side of the sea \nall\n agreed with it at last.\n"
)
KEPT = [
    *MENU,
    "The old ferry company of the whole wide island called Pier & Sons, which owns two, said so.",
    "It hoped that those on the other side of the sea all agreed with it at last.",
]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("The old \nMayor\n was ill.", ["The old Mayor was ill."], id="link"),
        pytest.param("Omar Vik\n said no word about it.", ["Omar Vik said no word about it."], id="link first"),
        pytest.param(
            "So said all who came to \nHalden Bay\n.\nIt rained.",
            ["So said all who came to Halden Bay.", "It rained."],
            id="link last",
        ),
        pytest.param(
            "May 1, 1959: \nThe pier opened to all who came that day.",
            ["May 1, 1959: The pier opened to all who came that day."],
            id="label in bold",
        ),
        pytest.param("It rained on the old pier. \nThe mayor left.", None, id="space behind a paragraph"),
        pytest.param("Ferries \nHarbours \nFares", None, id="menu"),
        pytest.param("All of it fell into the sea.\n The storm of May \nIt rained.", None, id="heading"),
        pytest.param("He spoke to \n \nRuna\n \nabout it.", ["He spoke to Runa about it."], id="lone spaces"),
        pytest.param(
            "Nobody in the town saw \nRuna\ns ship that day.",
            ["Nobody in the town saw Runas ship that day."],
            id="word",
        ),
        pytest.param(
            "In May \nPier Sons\n - a house in Holm - sold it.",
            ["In May Pier Sons - a house in Holm - sold it."],
            id="dash",
        ),
        pytest.param("Wie alle sagten: „So geht das nicht.“\nDie Stadt schweigt.", None, id="closing mark"),
        pytest.param('He called it "\na shame\n", and left.', ['He called it "a shame", and left.'], id="marks"),
        pytest.param("Ils ont parlé de l’\nEurope\n hier.", ["Ils ont parlé de l’Europe hier."], id="elision"),
        pytest.param("Il est parti\n : personne.", ["Il est parti : personne."], id="sign with a space"),
    ],
)
def test_spaces_at_the_ends_of_pieces_tell_where_a_sentence_goes_on(lines: str, expected: list[str] | None) -> None:
    printed = read(f"{SPACED}{lines}\n")
    assert printed.habits == ("pieces",)
    alone = [line.strip() for line in lines.split("\n")]
    assert [block.text for block in printed.blocks] == [*KEPT, *(expected or alone)]


@pytest.mark.parametrize(
    ("dump", "expected"),
    [
        pytest.param(
            f"{PLAIN}He came to \nHalden\n and saw the old harbour in the bay there again.\n", 21, id="one word"
        ),
        pytest.param(f"{PLAIN}He came to the old harbour there again and \nHalden lay below.\n", 22, id="one space"),
        pytest.param("".join(f"Line {n} of all \n that the page has to show\n" for n in range(9)), 18, id="everywhere"),
    ],
)
def test_spaces_amid_sentences_show_a_page_in_pieces(dump: str, expected: int) -> None:
    assert len(read(dump).blocks) == expected


@pytest.mark.parametrize(
    ("dump", "expected"),
    [
        pytest.param(
            "港の町\nは十三日、新しい船を\n桟橋\nと\n倉庫\nに置いた。次の船は\n五月\nに来る。\n船が来た。\nもっと見る\n",
            ["港の町は十三日、新しい船を桟橋と倉庫に置いた。次の船は五月に来る。", "船が来た。", "もっと見る"],
            id="japanese",
        ),
        pytest.param(
            PLAIN + "그 배는 어제 아침 일찍 비가 오는 가운데 이 \n항구\n에 왔다.\n" * 3,
            ["그 배는 어제 아침 일찍 비가 오는 가운데 이 항구에 왔다."] * 3,
            id="korean",
        ),
    ],
)
def test_pieces_of_other_scripts(dump: str, expected: list[str]) -> None:
    assert [block.text for block in read(dump).blocks][-len(expected) :] == expected


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("• Ferries\n,\n• Harbours\n,\n• Fares\n,\n", id="commas-between-bullets"),
        pytest.param("Marathon runner\n: he goes on\nAnother one\n: she as well\nMore\n: it too\n", id="colons"),
        pytest.param("The company said\nit would stay open for the winter\nand the spring\n", id="verse"),
        pytest.param("One\n, two\n", id="one-sign"),
    ],
)
def test_other_pages_are_left_alone(dump: str) -> None:
    printed = read(dump)
    assert printed.habits == ()
    assert len(printed.blocks) == len(dump.splitlines())


@given(st.lists(st.sampled_from(["the", "Runa", ", she", ".", "(", "by", "a ship sank", "It rained.", "\n", "- x"])))
def test_no_sign_is_lost_and_none_stands_twice(parts: list[str]) -> None:
    dump = SHOWN + "\n".join(parts)
    lines = dump.split("\n")
    blocks = read(dump).blocks
    covered = [number for block in blocks for number in range(block.first, block.last + 1)]
    assert covered == [number for number, line in enumerate(lines, 1) if visible(line).strip()]
    for block in blocks:
        printed = "".join("".join(lines[block.first - 1 : block.last]).split())
        assert "".join(block.printed.split()) == printed
