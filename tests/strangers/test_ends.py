"""What ends a stranger's article: rules for any site, once most of what the model keeps lies above."""

from __future__ import annotations

import pytest

from cleancopy.blocks import split
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook, load_rules
from cleancopy.strangers.judgement import Judgement
from tests.strangers.pages import ARTICLE, TITLE

RULES = load_rules()
COMMENTS = (
    "Jon Pell",
    "I have crossed on that ferry for forty years, and nobody on the council ever asked us what we thought of it.",
    "Sara Lund",
    "My mother waited for nine hours on the quay in the rain, and then they sent her home without a word of regret.",
)


def cleaned(*lines: str, rules: Rulebook = RULES) -> tuple[list[str], set[str]]:
    """The article's paragraphs, and the rules that decided about any block."""
    trace = run(Dump("page.txt", "\n\n".join(lines)), rules)
    return trace.article.body.split("\n\n"), {decision.origin.id for decision in trace.decisions}


@pytest.mark.parametrize(
    ("mark", "rule"),
    [
        pytest.param("3 Comments", "comments/count", id="comments-counted"),
        pytest.param("Leave a Reply", "comments/heading", id="reply"),
        pytest.param("Dodaj komentarz", "comments/heading", id="polish"),
        pytest.param("Вам также может быть интересно", "ends/recommended-heading", id="russian-box"),
        pytest.param("© Tideline 2024. All rights reserved.", "ends/rights", id="rights"),
    ],
)
def test_a_mark_below_the_article_ends_it(mark: str, rule: str) -> None:
    body, rules = cleaned(TITLE, *ARTICLE, mark, *COMMENTS)
    assert body == [*ARTICLE]
    assert rule in rules


@pytest.mark.parametrize("mark", ["3 Comments", "Join the conversation", "You may also like"])
def test_the_same_mark_above_the_article_ends_nothing(mark: str) -> None:
    body, rules = cleaned(TITLE, mark, *ARTICLE)
    assert body == [*ARTICLE]
    assert not any(rule.startswith(("ends/", "comments/")) for rule in rules)


BLOCKS = split("\n\n".join(["a" * 10, "b" * 30, "c" * 20, "d" * 20]))


@pytest.mark.parametrize(
    ("kept", "middle", "last"),
    [
        pytest.param((True, True, True, True), 1, 3, id="all"),
        pytest.param((False, True, False, False), 1, 1, id="one"),
        pytest.param((True, False, True, True), 2, 3, id="gap"),
        pytest.param((False, False, False, False), None, -1, id="none"),
    ],
)
def test_half_of_the_kept_text_is_reached_in_the_middle(kept: tuple[bool, ...], middle: int | None, last: int) -> None:
    judgement = Judgement(tuple(map(float, kept)), kept)
    assert (judgement.middle(BLOCKS), judgement.last) == (middle, last)
