"""Hard-wrapped pages whose paragraphs are short: two lines each show the wrap when there are several."""

from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest

from cleancopy.blocks import split

PARAGRAPHS = [
    "The ferry that has carried sheep across Lake Tarn since 1986 will make its last crossing on Sunday morning.",
    "Residents of the eastern shore now face a drive of 47 kilometres to the nearest school, the council said.",
    "Captain Jens Aldous, who has steered it for 19 years, said he would take the wheel one last time at noon.",
    "The council plans to run a bus from April, which will leave the pier on weekdays at seven and at four, it said.",
    "Opposition councillors called the plan an insult, and asked for another survey before the boat is sold off.",
]
MENU = ["Home", "News", "Sport", "Island ferry to stop running after forty winters on the lake"]


def blocks(text: str) -> list[str]:
    return [block.text for block in split(text)]


@pytest.mark.parametrize("columns", [60, 65, 72, 80, 100])
def test_paragraphs_of_two_lines_are_joined(columns: int) -> None:
    wrapped = [textwrap.fill(paragraph, columns) for paragraph in PARAGRAPHS]
    assert {wrapped_one.count("\n") for wrapped_one in wrapped} == {1}
    assert blocks("\n\n".join(["\n".join(MENU), *wrapped])) == [*MENU, *PARAGRAPHS]


def test_three_of_them_show_nothing_yet() -> None:
    wrapped = [textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS[:3]]
    assert len(blocks("\n\n".join(wrapped))) == 6


def test_headlines_below_each_other_are_no_wrap() -> None:
    lines = [
        "Council tows forty abandoned tractors from the old market place",
        "Water is cut in three villages of the upper valley from Saturday on",
        "School choir from the eastern shore wins regional contest again",
        "Man of 82 swims across the lake for the hospital, and then once more",
        "Court sets a day in July for the case of the trespassing orchard owner",
    ]
    assert blocks("\n\n".join("\n".join(pair) for pair in pairwise(lines)))[:3] == [
        lines[0],
        lines[1],
        lines[1],
    ]


def test_paragraphs_without_spaces_that_fill_a_line_each_are_no_wrap() -> None:
    lines = [
        "北浜町は十二日、町と対岸の三ツ瀬を結ぶ町営連絡船を来年三月末で廃止する方針を明らかにした。利用者が最盛期の二割に減っていた。",
        "町によると、連絡船は一九五八年に就航し、一日六往復を運航してきた。橋が開通してからは利用者の減少が続き、赤字が膨らんでいた。",
        "「船がなくなれば病院にも行けない」",
        "一方、住民からは存続を求める声も上がっている。三ツ瀬の漁業の女性は、バス停まで坂道を三十分歩かなければならないと話していた。",
        "町議会では運賃を引き上げて存続させる案も検討されたが、赤字がわずかしか減らないことが分かり、結局は見送られることになった。",
        "船は一九九六年に建造された第三北浜丸で、廃止後は隣県の離島航路を運航する会社に譲渡される見通しだ。",
    ]
    assert blocks("\n".join(lines)) == lines
