"""What texts bring into question is remembered with them, and the same whenever they come."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from cleancopy.model import Dump, Origin
from cleancopy.pipeline import run
from cleancopy.ready import CAPTURE, DROP, MatchRule, ready
from cleancopy.rulebook import Rulebook, load_rules
from cleancopy.rulebook.records import Rule
from cleancopy.rulebook.shape import Condition, Range, RuleEntry
from cleancopy.shown import Offer, Offered, Shown

SAMPLES = Path(__file__).resolve().parents[1] / "samples"


def rule(name: str, when: Condition) -> MatchRule:
    return ready(Rule(RuleEntry(name, "drop", when, "A test."), Origin(f"test/{name}", "", 0, "A test.")))


FEW_WORDS = rule("few-words", Condition(starts=("Sign up",), words=Range(1, 4)))
SIGN_UP = rule("sign-up", Condition(starts=("Sign up",)))


def test_rules_that_a_text_does_not_fit_are_left_out() -> None:
    shown = Shown([Offer(0, DROP, (1, SIGN_UP)), Offer(0, DROP, (0, FEW_WORDS))])
    assert shown.fitting(DROP, "Sign up for the tide") == ((1, SIGN_UP),)


def test_rules_come_in_the_order_of_their_ranks() -> None:
    shown = Shown([Offer(0, DROP, (1, SIGN_UP)), Offer(0, DROP, (0, FEW_WORDS))])
    assert shown.fitting(DROP, "Sign up now") == ((0, FEW_WORDS), (1, SIGN_UP))


def test_a_text_is_asked_once_a_phase() -> None:
    asked: list[str] = []

    def fits(text: str) -> bool:
        asked.append(text)
        return False

    shown = Shown([Offer(0, DROP, (0, msgspec.structs.replace(SIGN_UP, fits=fits)))])
    assert [shown.fitting(DROP, "Sign up"), shown.fitting(DROP, "Sign up")] == [(), ()]
    assert asked == ["Sign up"]


def test_what_is_offered_lies_where_it_belongs() -> None:
    offered = Offered()
    offered.add(5, Shown([Offer(0, DROP, (0, SIGN_UP)), Offer(-1, CAPTURE, (2, FEW_WORDS))]))
    assert [*offered.own[DROP]] == [5]
    assert offered.near[CAPTURE] == {6: [(2, FEW_WORDS)]}


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in sorted(SAMPLES.rglob("*.txt"))[::4]])
def test_a_page_that_comes_again_is_decided_as_before(rulebook: Rulebook, path: Path) -> None:
    dump = Dump("page.txt", path.read_text(encoding="utf-8"))
    assert run(dump, rulebook) == run(dump, rulebook) == run(dump, load_rules())
