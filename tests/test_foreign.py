"""Pages of a known site with the marks of a tool that its rules were not written for: the model may leave out more."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.model import Dump, Trace
from cleancopy.pipeline import run
from cleancopy.rulebook import load_rules
from cleancopy.strangers import with_reasons

RULES = """
site: harbour-ledger
outlet: The Harbour Ledger
recognise: {at_least: 1, any: [{starts: The Harbour Ledger}]}
rules:
  - id: masthead
    do: cut-above
    when: {equals: The Harbour Ledger}
    why: The head of the page ends here.
  - id: headline
    do: capture
    field: headline
    when: {at: 1}
    why: The first block.
  - id: foot
    do: cut-below
    when: {equals: More stories}
    why: The article is over.
"""
STORY = (
    "The ferry between Lundhaven and Holmsund will not sail again before the end of the month, its owner said.",
    "Divers found a crack in the pier late on Monday, and two of its pillars will have to be replaced by then.",
    "Around four hundred commuters take the boat on a working day, most of them nurses and teachers of the island.",
    "The council has hired six buses, which leave from the old customs house every half hour until midnight.",
)
ICONS = ("Comment speech bubble icon", "Share icon", "Facebook icon")


def page(link: str) -> str:
    parts = [
        "The Harbour Ledger",
        "Ferry to Holmsund stays in port",
        *ICONS,
        *STORY,
        "More stories",
        *(link.format(number) for number in range(6)),
    ]
    return "\n\n".join(parts)


def traced(tmp_path: Path, text: str, keys: str = "") -> Trace:
    (tmp_path / "harbour-ledger.yaml").write_text(RULES.replace("rules:", f"{keys}\nrules:", 1), encoding="utf-8")
    return run(Dump("page", text), load_rules(tmp_path))


def test_what_the_model_gives_no_chance_is_left_out(tmp_path: Path) -> None:
    trace = traced(tmp_path, page("[Story {0}](https://ledger.test/{0})"))
    assert trace.article.site == "harbour-ledger"
    assert trace.article.body.split("\n\n") == list(STORY)
    left_out = [found for found in trace.decisions if found.origin.id == "strangers/no-chance"]
    assert [found.block.text for found in left_out] == list(ICONS)
    assert all(found.reasons for found in with_reasons(trace).decisions if found.origin.id == "strangers/no-chance")


@pytest.mark.parametrize(
    ("link", "keys"),
    [
        pytest.param("Story {0}", "", id="no-marks"),
        pytest.param("[Story {0}](https://ledger.test/{0})", "printed: [markdown]", id="written-for-them"),
    ],
)
def test_else_what_no_rule_names_stays(tmp_path: Path, link: str, keys: str) -> None:
    trace = traced(tmp_path, page(link), keys)
    assert trace.article.body.split("\n\n") == [*ICONS, *STORY]
    assert all(found.score is None for found in trace.decisions)
