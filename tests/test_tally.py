"""Statistics: what a page counts for, and what the pages of a run add up to."""

from __future__ import annotations

import pytest

from cleancopy import totals
from cleancopy.model import DROPPED, Article, Block, Capture, Decision, Dump, Origin, Problem, Trace, Verdict
from cleancopy.tally import PageTally, tally_of
from cleancopy.totals import CodeCount, LineCount, RuleCount, SiteCount, Totals

PLUG = Origin("harbour-ledger/plug", "rules/harbour-ledger.yaml", 24, "House plug.")
DATELINE = Origin("wire/dateline", "rules/packs/wire.yaml", 4, "A wire dateline.")
OTHERWISE = Origin("harbour-ledger/otherwise", "rules/harbour-ledger.yaml", 1, "No rule names this block.")
MODEL = Origin("strangers/model", "", 0, "Judged by its shape.")


def decision(text: str, origin: Origin, verdict: Verdict = "keep", *captures: Capture) -> Decision:
    return Decision(Block(1, 1, text, "", 0, 0), "body", verdict, origin, "", captures)


def page(*decisions: Decision, codes: tuple[str, ...] = ()) -> PageTally:
    problems = tuple(Problem(code, "so it is") for code in codes)
    article = Article(source="a.txt", site="harbour-ledger", status="suspect" if codes else "ok", problems=problems)
    return tally_of(Trace(Dump("a.txt", ""), (), decisions, article))


def test_rules_fire_once_a_page_and_defaults_are_none() -> None:
    captures = Capture("dateline", ("X",), 0, 1, DATELINE), Capture(DROPPED, (), 2, 3, PLUG)
    tally = page(
        decision("Sign up", PLUG, "drop"),
        decision("Sign up again", PLUG, "drop"),
        decision("X: it is open for the rest of the long winter and the spring", OTHERWISE, "keep", *captures),
    )
    assert tally.rules == (PLUG, DATELINE)
    assert tally.lines == ()


@pytest.mark.parametrize(
    ("found", "lines"),
    [
        pytest.param(decision("3 min read", OTHERWISE), ("# min read",), id="kept by the default"),
        pytest.param(decision("Top stories", MODEL, "drop"), ("Top stories",), id="judged by the model"),
        pytest.param(decision("Quay reopens", MODEL, "capture"), (), id="captured by the model"),
        pytest.param(decision("Sign up", PLUG, "drop"), (), id="named by a rule"),
        pytest.param(decision("one two three four five six seven eight nine ten eleven twelve", MODEL),
                     ("one two three four five six seven eight nine ten eleven twelve",), id="twelve words"),
        pytest.param(decision("a b c d e f g h i j k l m", MODEL), (), id="thirteen words"),
        pytest.param(decision("x" * 101, MODEL), (), id="one long word"),
    ],
)  # fmt: skip
def test_short_lines_that_no_rule_names(found: Decision, lines: tuple[str, ...]) -> None:
    assert page(found).lines == lines


def test_problems_count_once_a_page() -> None:
    assert page(codes=("second-story", "missing-byline", "second-story")).problems == ("second-story", "missing-byline")


def test_a_run_adds_up() -> None:
    run = Totals()
    for tally in (
        page(decision("Top stories", MODEL, "drop"), decision("Sign up", PLUG, "drop")),
        page(decision("Top stories", MODEL, "drop"), decision("Sign up", PLUG, "drop"), codes=("missing-byline",)),
        page(decision("Ice house", OTHERWISE), decision("X", DATELINE, "capture")),
        PageTally(None, "empty", ("unknown-site",), (), ("Top stories",)),
    ):
        run.add(tally)
    run.add_failure("not-found")
    found = run.statistics()
    assert (found.pages, found.failed, found.short_by) == (4, 1, 0)
    assert found.sites == (SiteCount("harbour-ledger", 3, 2, 1, 0), SiteCount(None, 1, 0, 0, 1))
    assert found.problems == (CodeCount("missing-byline", 1), CodeCount("unknown-site", 1))
    assert found.failures == (CodeCount("not-found", 1),)
    assert found.rules == (
        RuleCount("harbour-ledger/plug", "rules/harbour-ledger.yaml", 24, 2),
        RuleCount("wire/dateline", "rules/packs/wire.yaml", 4, 1),
    )
    assert found.lines == (LineCount("harbour-ledger", "Top stories", 2),)


def test_lines_are_counted_in_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(totals, "MOST_LINES", 50)
    run = Totals()
    for number in range(400):
        run.add(page(decision("Top stories", MODEL, "drop"), decision(f"Story {'x' * number}"[:90], MODEL, "drop")))
    found = run.statistics()
    top = found.lines[0]
    assert top.text == "Top stories"
    assert 400 - found.short_by <= top.pages <= 400
