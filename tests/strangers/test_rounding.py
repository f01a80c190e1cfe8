"""A model's choice is made whole: sentences beside it, what stands between, and the dateline that opens it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import cleancopy
from cleancopy import strangers
from cleancopy.blocks import split
from cleancopy.model import Block, Dump
from cleancopy.pipeline import run
from cleancopy.strangers.judgement import OPENING, Judgement
from cleancopy.strangers.rounding import bridged, closed, grown, opened

BLOCKS = split("\n\n".join(["The ferry was late.", "It left at nine.", "Share", "Nobody minded.", "- The crew sang."]))
LIKELY, HALF, SMALL = 0.9, 0.45, 0.2


@pytest.mark.parametrize(
    ("chances", "rest", "kept"),
    [
        pytest.param((LIKELY, HALF, 0, 0, 0), range(5), [0, 1], id="sentence below"),
        pytest.param((HALF, LIKELY, 0, 0, 0), range(5), [0, 1], id="sentence above"),
        pytest.param((LIKELY, SMALL, 0, 0, 0), range(5), [0], id="not likely enough"),
        pytest.param((0, LIKELY, HALF, 0, 0), range(5), [1], id="no sentence"),
        pytest.param((0, 0, 0, LIKELY, HALF), range(5), [3], id="item of a list"),
        pytest.param((0, LIKELY, 0, HALF, 0), range(5), [1], id="another block between"),
        pytest.param((0, LIKELY, 0, HALF, 0), (0, 1, 3, 4), [1, 3], id="named block between"),
        pytest.param((LIKELY, HALF, 0, HALF, 0), (0, 1, 3, 4), [0, 1, 3], id="one after the other"),
        pytest.param((HALF, HALF, HALF, HALF, HALF), range(5), [], id="nothing kept"),
    ],
)
def test_sentences_beside_what_is_kept_are_kept(
    chances: tuple[float, ...], rest: Sequence[int], kept: list[int]
) -> None:
    judgement = grown(Judgement(chances, tuple(chance == LIKELY for chance in chances)), BLOCKS, rest)
    assert [index for index, keeps in enumerate(judgement.kept) if keeps] == kept


def test_a_sentence_beside_one_that_a_rule_keeps_is_kept() -> None:
    judgement = Judgement((0.0, HALF, 0.0, SMALL, 0.0), (False,) * 5)
    kept = grown(judgement, BLOCKS, (1, 2, 3, 4), sure=[0]).kept
    assert kept == (True, True, False, False, False)


LONG = "The ferry was late, its crew sang, and nobody on the pier minded it " * 2
BETWEEN, UNLIKELY = 0.35, 0.25


@pytest.mark.parametrize(
    ("text", "chances", "is_kept"),
    [
        pytest.param(f"{LONG}at all", (LIKELY, BETWEEN, LIKELY), True, id="long-without-a-full-stop"),
        pytest.param("Then the pilot said this:", (LIKELY, BETWEEN, LIKELY), True, id="announces-a-quotation"),
        pytest.param("接到了领导电话：", (LIKELY, BETWEEN, LIKELY), True, id="announces-in-chinese"),
        pytest.param("Then the pilot said this:", (LIKELY, UNLIKELY, LIKELY), False, id="unlikely"),
        pytest.param("Share this story with others", (LIKELY, BETWEEN, LIKELY), False, id="short"),
        pytest.param(f"- {LONG}at all", (LIKELY, BETWEEN, LIKELY), False, id="item-of-a-list"),
        pytest.param(f"{LONG}at all", (LIKELY, BETWEEN, UNLIKELY), False, id="below-the-last"),
        pytest.param(f"{LONG}at all", (UNLIKELY, BETWEEN, LIKELY), False, id="above-the-first"),
    ],
)
def test_what_stands_between_two_kept_blocks(text: str, chances: tuple[float, ...], is_kept: bool) -> None:
    blocks = split("\n\n".join(["The ferry was late.", text, "Nobody minded."]))
    judgement = Judgement(chances, tuple(chance == LIKELY for chance in chances))
    assert bridged(judgement, blocks, range(3)).kept[1] == is_kept


def test_a_block_between_one_that_a_rule_keeps_and_another() -> None:
    blocks = split("\n\n".join(["The ferry was late.", "Then the pilot said:", "Nobody minded."]))
    judgement = Judgement((0.0, BETWEEN, LIKELY), (True, False, True))
    assert bridged(judgement, blocks, (1, 2), sure=[0]).kept == (True, True, True)
    assert bridged(judgement, blocks, (1, 2)).kept == (True, False, True)


PARTS = [Block(1, 1, f"Part {number}.", "", 0, 0, number, " " if number not in {0, 4} else None) for number in range(6)]


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        pytest.param([0, 2], [0, 1, 2], id="one between"),
        pytest.param([0, 3], [0, 1, 2, 3], id="two between"),
        pytest.param([1], [1], id="nothing behind"),
        pytest.param([3, 5], [3, 5], id="another paragraph's"),
        pytest.param([], [], id="nothing kept"),
    ],
)
def test_parts_of_a_paragraph_between_kept_ones_are_kept(chosen: list[int], kept: list[int]) -> None:
    judgement = Judgement((0.3,) * len(PARTS), tuple(index in chosen for index in range(len(PARTS))))
    found = closed(judgement, PARTS, range(len(PARTS))).kept
    assert [index for index, keeps in enumerate(found) if keeps] == kept


CAPTION = "Passengers waited on the quay of Lundhaven on Monday while divers looked at the pier."
LEAD = "The ferry between Lundhaven and Holmsund will not sail again before the end of the month, its owner said."
AGENCY = f"LUNDHAVEN (Reuters) - {LEAD}"
MORE = "Divers found a crack in the pier late on Monday, and two of its pillars will have to be replaced by June."
LAST = "Shop owners on the island fear for the busiest weeks of their year, and have asked the council for help."


@pytest.mark.parametrize(
    ("texts", "kept", "expected"),
    [
        pytest.param((CAPTION, AGENCY, MORE, LAST), (1, 1, 1, 1), [1, 2, 3], id="caption above"),
        pytest.param((CAPTION, AGENCY, MORE, LAST), (1, 0, 1, 1), [1, 2, 3], id="the opening itself left out"),
        pytest.param((CAPTION, LEAD, MORE, LAST), (1, 1, 1, 1), [0, 1, 2, 3], id="no dateline"),
        pytest.param((CAPTION, f"LUNDHAVEN — {LEAD}", MORE), (1, 1, 1), [0, 1, 2], id="no agency"),
        pytest.param((LEAD, MORE, LAST, AGENCY), (1, 1, 1, 0), [0, 1, 2], id="teaser of another story below"),
        pytest.param((CAPTION, "LUNDHAVEN (AP) — The pier.", MORE), (1, 1, 1), [0, 1, 2], id="too short to open"),
    ],
)
def test_what_stands_above_an_agencys_dateline_is_left_out(
    texts: tuple[str, ...], kept: tuple[int, ...], expected: list[int]
) -> None:
    blocks = split("\n\n".join(texts))
    judgement = Judgement((0.9,) * len(texts), tuple(map(bool, kept)))
    found = opened(judgement, blocks, range(len(texts)))
    assert [index for index, keeps in enumerate(found.kept) if keeps] == expected


def test_a_block_that_a_rule_named_does_not_open_the_article() -> None:
    blocks = split("\n\n".join([CAPTION, AGENCY, MORE, LAST]))
    judgement = Judgement((0.9,) * 4, (True,) * 4)
    assert opened(judgement, blocks, [0, 2, 3]) == judgement


def test_explain_names_the_rule_and_the_article_has_its_dateline(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "\n\n".join(["Ferry stays in port", CAPTION, AGENCY, MORE, LAST])
    count = len(split(page))
    sure = Judgement((0.1, *[0.9] * (count - 1)), (False, *[True] * (count - 1)))
    monkeypatch.setattr(strangers, "judge", lambda _blocks, _markup: sure)
    trace = run(Dump("page.txt", page), cleancopy.load_rules())
    assert trace.decisions[1].origin == OPENING
    assert trace.article.dateline == "LUNDHAVEN (Reuters)"
    assert trace.article.body == "\n\n".join([LEAD, MORE, LAST])
