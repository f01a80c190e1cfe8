"""Rules as people read them: in the order in which they decide, each condition in one line."""

from __future__ import annotations

import pytest

from cleancopy.match import Matcher
from cleancopy.model import Origin
from cleancopy.rulebook import Rulebook
from cleancopy.rulebook.readable import condition, described, does, steps
from cleancopy.rulebook.shape import Condition, Range, RuleEntry


@pytest.mark.parametrize(
    ("when", "line"),
    [
        pytest.param(Condition(equals=("Share", "Tweet")), "equals 'Share' | 'Tweet'", id="texts"),
        pytest.param(
            Condition(starts=("Sign up",), contains=("letter",)), "starts with 'Sign up'; contains 'letter'", id="keys"
        ),
        pytest.param(Condition(regex=(r"\d+ views",)), r"matches /\d+ views/", id="pattern"),
        pytest.param(
            Condition(grammar="byline", words=Range(0, 40)), "is or has a byline; up to 40 words", id="grammar"
        ),
        pytest.param(Condition(words=Range(1, 1)), "1 word", id="one word"),
        pytest.param(Condition(words=Range(3)), "3 words or more", id="open end"),
        pytest.param(Condition(at=Range(2, 2)), "at place 2", id="place"),
        pytest.param(Condition(at=Range(0, 3)), "up to place 3", id="first places"),
        pytest.param(Condition(at=Range(2, 4)), "at places 2 to 4", id="places"),
        pytest.param(Condition(paragraph=Range(4)), "from paragraph 4 on", id="paragraphs"),
        pytest.param(
            Condition(gap=Range(max=0), bullet=True), "with no blank line above; with a bullet", id="right below"
        ),
        pytest.param(Condition(gap=Range(min=1)), "with 1 blank line or more above", id="parted by blank lines"),
        pytest.param(Condition(bullet=False, where="tail"), "without a bullet; in the tail", id="bullet and region"),
        pytest.param(Condition(repeated="anywhere"), "same as some other block", id="repeated"),
        pytest.param(Condition(repeated="inside"), "inside a longer block near it", id="repeated-inside"),
        pytest.param(
            Condition(same_as="headline", after=Condition(bullet=True, ends=("!",))),
            "same as the headline; block above: (ends with '!'; with a bullet)",
            id="neighbour",
        ),
    ],
)
def test_a_condition_is_one_line(when: Condition, line: str) -> None:
    assert condition(RuleEntry("a", "drop", when, "Why.")) == line


def test_an_exception_comes_last() -> None:
    entry = RuleEntry("a", "drop", Condition(starts=("Get",)), "Why.", Condition(contains=(" said",)))
    assert condition(entry) == "starts with 'Get'; unless contains ' said'"


@pytest.mark.parametrize(
    ("entry", "action"),
    [
        pytest.param(RuleEntry("a", "drop", Condition(), "Why."), "drop", id="drop"),
        pytest.param(RuleEntry("a", "capture", Condition(), "Why.", field="headline"), "capture headline", id="field"),
        pytest.param(
            RuleEntry("a", "capture", Condition(regex=("(?P<authors>A), (?P<section>B)",)), "Why."),
            "capture authors, section",
            id="groups",
        ),
        pytest.param(RuleEntry("a", "capture", Condition(grammar="byline"), "Why."), "capture byline", id="grammar"),
        pytest.param(RuleEntry("a", "flag", Condition(), "Why.", problem="odd"), "flag odd", id="flag"),
    ],
)
def test_an_action_tells_what_it_fills(entry: RuleEntry, action: str) -> None:
    assert does(entry) == action


def test_the_order_is_the_one_in_which_the_matcher_hands_rules_out(rulebook: Rulebook) -> None:
    for site in rulebook.sites.values():
        matcher = Matcher(site.rules)
        above, below, captures, drops, parts = ([rule.rule.origin for rule in phase] for phase in matcher.phases)
        found: dict[str, list[Origin]] = {}
        for step in steps(site):
            found.setdefault(step.phase, []).append(step.origin)
        assert found.get("cuts", []) == above + below
        assert found.get("captures", []) == captures
        assert found.get("drops", []) + found.get("keeps", []) == drops
        assert found["otherwise"] == [site.otherwise]
        assert found.get("parts", []) == parts


def test_a_described_site_leaves_out_what_its_file_does(rulebook: Rulebook) -> None:
    found = described(rulebook.sites["the-star"])
    assert (found["site"], found["recognise"]["at_least"]) == ("the-star", 2)
    assert "disable" not in found
    headline = next(rule for rule in found["rules"] if rule["rule"] == "the-star/headline")
    assert (headline["phase"], headline["do"], headline["field"], headline["when"]) == (
        "captures",
        "capture",
        "headline",
        {"at": {"min": 1, "max": 1}},
    )
    assert headline["path"] == "rules/the-star.yaml"
