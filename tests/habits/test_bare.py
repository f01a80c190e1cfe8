"""Pages of known sites that were printed otherwise than their rules expect."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.blocks import split
from cleancopy.habits.bare import is_bare
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook, load_rules

MENU = ["News", "Harbour", "Business", "Sport", "Culture", "Letters", "Weather", "Tide tables", "Notices", "Jobs"]
STORY = [
    "GRENSUND — The salt works that gave this town its name will open the sluice of their oldest basin in April and "
    "let the sea take it, a year after the last salt was raked there, the company said on Monday.",
    "Basin One was dug in 1741 and covers forty hectares between the railway and the dunes. It has lost money since "
    "2016, when the refinery at Holm Point, which bought most of its salt, moved inland.",
    "The counts, kept by volunteers every second Sunday since 1988, show that up to nine thousand dunlin rest on the "
    "banks of the basin in a good autumn. They would have had to fly to the far side of the sound.",
    "The county will pay for a new culvert under the railway, and the society will keep the sluice. Neither side "
    "would say what that costs, but a note in the minutes speaks of 380,000 crowns over ten years.",
]
PAGE = "\n".join([*MENU, "Salt works to flood their oldest basin", *STORY, "More stories", "About the Courier"])
RULES = """\
site: grensund-courier
outlet: Grensund Courier
reviewed: 2026-11-21
recognise: {at_least: 1, any: [{equals: About the Courier}]}
require: [body]
rules:
  - id: jobs
    do: cut-above
    when: {equals: Jobs, bullet: yes}
    why: The menu ends here.
  - id: menu-end
    do: cut-below
    when: {equals: CUT}
    why: Other stories.
"""


def rules_of(tmp_path: Path, cut: str) -> Rulebook:
    (tmp_path / "grensund-courier.yaml").write_text(RULES.replace("CUT", cut), encoding="utf-8")
    return load_rules(tmp_path)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([*MENU, *STORY], True, id="a-menu-without-bullets"),
        pytest.param([f"• {entry}" for entry in MENU] + STORY, False, id="a-menu-with-bullets"),
        pytest.param([*MENU[:6], *STORY], False, id="few-short-lines"),
        pytest.param([*STORY, *MENU], False, id="short-lines-in-the-article"),
    ],
)
def test_is_bare(lines: list[str], expected: bool) -> None:
    assert is_bare(split("\n".join(lines))) == expected


def test_menus_without_bullets_are_left_to_the_model(tmp_path: Path) -> None:
    trace = run(Dump("-", PAGE), rules_of(tmp_path, "More stories"))
    assert trace.habits == ("bare-lists",)
    assert trace.article.site == "grensund-courier"
    assert "Harbour" not in trace.article.body
    assert "Basin One was dug in 1741" in trace.article.body


def test_a_cut_above_the_middle_of_the_article_is_not_made(tmp_path: Path) -> None:
    trace = run(Dump("-", PAGE), rules_of(tmp_path, "Weather"))
    assert "Basin One was dug in 1741" in trace.article.body
    assert "menu-end" not in {decision.origin.id.split("/")[1] for decision in trace.decisions}


def test_rules_that_leave_nothing_are_not_trusted(tmp_path: Path) -> None:
    page = PAGE.replace("News\n", "• News\n• Front\n", 1)
    trace = run(Dump("-", page), rules_of(tmp_path, "Weather"))
    assert trace.habits == ("printed-otherwise",)
    assert "Basin One was dug in 1741" in trace.article.body


FOOT = ["More stories", "Ferry stops for the winter", "About the Courier", "Imprint"]


def test_a_page_whose_lower_cut_did_not_fall_is_left_to_the_model(tmp_path: Path) -> None:
    menu = [f"• {entry}" for entry in MENU]
    page = "\n".join([*menu, "Salt works to flood their oldest basin", *STORY, *FOOT])
    trace = run(Dump("-", page), rules_of(tmp_path, "Read on"))
    assert trace.habits == ("printed-otherwise",)
    assert "Basin One was dug in 1741" in trace.article.body
    assert "Imprint" not in trace.article.body


def test_a_page_with_both_cuts_is_left_to_the_rules(tmp_path: Path) -> None:
    page = "\n".join([f"• {entry}" for entry in MENU] + STORY + FOOT)
    trace = run(Dump("-", page), rules_of(tmp_path, "More stories"))
    assert trace.habits == ()


def test_a_menu_that_no_cut_took_is_left_to_the_model(tmp_path: Path) -> None:
    page = "\n".join([f"• {entry}" for entry in [*MENU[:-1], "Law", "Dunes"]] + STORY + FOOT)
    trace = run(Dump("-", page), rules_of(tmp_path, "More stories"))
    assert trace.habits == ("printed-otherwise",)
    assert "Tide tables" not in trace.article.body


def test_rules_without_a_lower_cut_are_trusted(tmp_path: Path) -> None:
    text = RULES.split("  - id: menu-end", maxsplit=1)[0]
    (tmp_path / "grensund-courier.yaml").write_text(text, encoding="utf-8")
    page = "\n".join([f"• {entry}" for entry in MENU] + STORY + FOOT)
    assert run(Dump("-", page), load_rules(tmp_path)).habits == ()


HEADLINE = """\
  - id: headline
    do: capture
    field: headline
    when: {suffix: ' \\| Courier'}
    why: The site's name stands behind it.
"""


@pytest.mark.parametrize(
    ("rule", "headline", "habits"),
    [
        pytest.param(HEADLINE, "Salt works to flood their oldest basin", ("printed-otherwise",), id="another-layout"),
        pytest.param("", None, (), id="a-site-without-a-rule-for-headlines"),
    ],
)
def test_a_page_without_its_headline(tmp_path: Path, rule: str, headline: str | None, habits: tuple[str, ...]) -> None:
    text = RULES.replace("CUT", "More stories") + rule
    (tmp_path / "grensund-courier.yaml").write_text(text, encoding="utf-8")
    menu = [f"• {entry}" for entry in MENU]
    page = "\n\n".join(["\n".join(menu), "Salt works to flood their oldest basin", *STORY, "\n".join(FOOT)])
    trace = run(Dump("-", page), load_rules(tmp_path))
    assert (trace.article.headline, trace.habits) == (headline, habits)
    assert trace.article.body.endswith(STORY[-1])
