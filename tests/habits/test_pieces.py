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
