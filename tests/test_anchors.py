"""Rules wait for anchors: wherever a rule's words hold, its anchor must bring it into question."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import re2

from cleancopy.anchors import anchor_of
from cleancopy.blocks import split
from cleancopy.match import Matcher
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.ready import MatchRule
from cleancopy.recognise import FEW, PLACES, Recogniser
from cleancopy.rulebook import Rulebook, load_rules
from cleancopy.rulebook.fits import fits
from cleancopy.rulebook.patterns import line_regex
from cleancopy.rulebook.re2_options import line_options
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import Condition, Fingerprint
from cleancopy.shown import Offered

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
TEXTS = sorted(path.read_text(encoding="utf-8") for path in SAMPLES.rglob("*.txt"))


def matched(matcher: Matcher) -> Iterator[tuple[MatchRule, str]]:
    """Rules with the texts of their own examples, and of all samples, that fit them."""
    lines = {block.text for text in TEXTS for block in split(text)}
    for rule in matcher.rules:
        when = rule.rule.entry.when
        if rule.anchor is not None and rule.anchor.step == 0:
            examples = {" ".join(text.split()) for text in rule.rule.entry.tests.match}
            yield from ((rule, text) for text in examples | lines if fits(when, text))


def offered(matcher: Matcher, text: str) -> set[MatchRule]:
    """The rules that a text brings into question."""
    found = Offered()
    matcher.offer([text], 0, 1, found)
    own = [ranked for phase, blocks in enumerate(found.own) for shown in blocks.values() for ranked in shown.own[phase]]
    near = [ranked for blocks in found.near for block in blocks.values() for ranked in block]
    return {rule for _rank, rule in (*own, *near)}


def test_a_rule_comes_into_question_wherever_its_words_hold(rulebook: Rulebook) -> None:
    packs = Matcher(tuple({rule.origin.id: rule for site in rulebook.sites.values() for rule in site.rules}.values()))
    found = list(matched(packs))
    missed = [(rule.rule.origin.id, text) for rule, text in found if rule not in offered(packs, text)]
    assert len(found) > 1000
    assert missed == []


@pytest.mark.parametrize("text", [pytest.param(text, id=str(number)) for number, text in enumerate(TEXTS[::3])])
def test_the_first_page_is_decided_as_any_other(rulebook: Rulebook, text: str) -> None:
    dump = Dump("page.txt", text)
    assert run(dump, load_rules()) == run(dump, rulebook)


@pytest.mark.parametrize(
    ("asked", "step"),
    [
        pytest.param(Condition(equals=("Print",)), 0, id="own-words"),
        pytest.param(Condition(starts=("“Print this", "Share")), 0, id="quotation-mark"),
        pytest.param(Condition(before=Condition(equals=("Print",))), 1, id="words-below"),
        pytest.param(Condition(regex=(r"\p{Lu}.*",), after=Condition(starts=("By ",))), -1, id="words-above-tell-more"),
        pytest.param(Condition(before=Condition(words=None, before=Condition(starts=("By ",)))), 2, id="two-below"),
    ],
)
def test_the_most_telling_words_are_the_anchor(asked: Condition, step: int) -> None:
    anchor = anchor_of(asked)
    assert anchor is not None
    assert anchor.step == step


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(Condition(same_as="headline"), id="no-words"),
        pytest.param(Condition(regex=(".*[^.]",)), id="open-pattern"),
        pytest.param(Condition(regex=("Print.*", r"\p{Lu}.*")), id="one-open-pattern-of-two"),
    ],
)
def test_without_telling_words_there_is_no_anchor(asked: Condition) -> None:
    assert anchor_of(asked) is None


def shows(site: Site, lines: str) -> int:
    """How many of a site's signs are found line by line, each looked for by itself."""

    def shown(sign: Fingerprint) -> bool:
        patterns = [line_regex(part, place) for place in PLACES for part in getattr(sign, place)]
        return any(re2.search(pattern, lines, line_options()) for pattern in patterns)

    return sum(map(shown, site.file.recognise.any))


@pytest.mark.parametrize("text", [pytest.param(text, id=str(number)) for number, text in enumerate(TEXTS[::4])])
def test_signs_are_found_as_if_each_was_looked_for_by_itself(rulebook: Rulebook, text: str) -> None:
    blocks = split(text)
    lines = "\n".join(block.text for block in blocks)
    expected = {site.id: count for site in rulebook.sites.values() if (count := shows(site, lines))}
    new, used = Recogniser(tuple(rulebook.sites.values())), rulebook.recogniser
    for recogniser in (new, *[used] * (FEW + 1)):
        assert {score.site: score.hits for score in recogniser.scores(blocks)} == expected
