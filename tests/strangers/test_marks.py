"""Lines that a page prints between its paragraphs again and again are kept from the model, and from nothing else."""

from __future__ import annotations

import pytest

from cleancopy import clean_text
from cleancopy.blocks import split
from cleancopy.model import Decision, Dump, Origin
from cleancopy.pipeline import run
from cleancopy.rulebook import load_rules
from cleancopy.strangers import with_reasons
from cleancopy.strangers.marks import marks, without

TOLD = (
    "The ferry between Lundhaven and Holmsund will not sail again before the end of the month, its owner said.",
    "Divers found a crack in the pier late on Monday, and two of its pillars will have to be replaced by then.",
    "Around four hundred commuters take the boat on a working day, most of them nurses and teachers of the island.",
    "The council has hired six buses, which leave from the old customs house every half hour until midnight.",
    "Shop owners on the island fear for the busiest weeks of their year and have asked the council for help.",
    "A second ferry lies in the dock of Ostervale, where it has waited for a new engine since the last winter.",
)
PAGE = "\n\n".join(
    ["Ferry to Holmsund stays in port", "By Jette Brandvold", *[f"{one}\n\nAdvertisement" for one in TOLD]]
)


def _dropped(dump: str, rule: str = "furniture/advert-mark") -> list[Decision]:
    return [Decision(block, "body", "drop", Origin(rule, "", 1, "")) for block in split(dump)]


def test_marks_between_paragraphs_are_found_wherever_they_stand() -> None:
    blocks = split(PAGE)
    marked = marks(blocks, _dropped(PAGE))
    assert {blocks[index].text for index in marked} == {"Advertisement"}
    assert len(marked) == len(TOLD)


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("\n\n".join([*TOLD[:4], "Advertisement"]), id="once"),
        pytest.param("\n\n".join(f"{one}\n\nAdvertisement\n\nMore" for one in TOLD), id="not-between-paragraphs"),
    ],
)
def test_other_pages_have_none(dump: str) -> None:
    assert marks(split(dump), _dropped(dump)) == frozenset()


def test_what_no_rule_drops_is_no_mark() -> None:
    assert marks(split(PAGE), [None] * len(split(PAGE))) == frozenset()


def test_gaps_close_over_what_is_taken_out() -> None:
    blocks = split("One.\n\nAdvertisement\n\n\nTwo.\nThree.")
    left = without(blocks, frozenset({1}))
    assert [(block.text, block.gap) for block in left] == [("One.", 0), ("Two.", 3), ("Three.", 0)]


def test_the_article_is_whole_and_each_mark_keeps_its_rule() -> None:
    assert clean_text(PAGE).body.split("\n\n") == list(TOLD)
    trace = run(Dump("page", PAGE), load_rules())
    rules = {decision.origin.id for decision in trace.decisions if decision.block.text == "Advertisement"}
    assert rules == {"furniture/advert-mark"}


def test_reasons_are_given_for_a_page_with_marks() -> None:
    explained = with_reasons(run(Dump("page", PAGE), load_rules()))
    assert all(bool(decision.reasons) == (decision.score is not None) for decision in explained.decisions)
