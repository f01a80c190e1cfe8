"""An agency's dateline says where the story opens, whatever the model takes for it."""

from __future__ import annotations

import pytest

import cleancopy
from cleancopy import strangers
from cleancopy.blocks import split
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.strangers.judgement import OPENING, Judgement
from cleancopy.strangers.opening import opened

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
