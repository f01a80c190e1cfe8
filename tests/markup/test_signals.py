"""The marks of a page turn decisions about its blocks and fill fields, and say so by name."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pytest

from cleancopy.blocks import split
from cleancopy.model import Block, Markup, Trace
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from cleancopy.sources.html import read_page
from cleancopy.strangers import with_reasons
from cleancopy.strangers.model import LIKELY
from cleancopy.strangers.tagged import tagged_table
from cleancopy.strangers.verdicts import judge

LEDES = [
    "The quay at Port Merrow reopened on Monday, three weeks after a storm tore away its northern end.",
    "Fishing boats had been landing their catch at Little Quay, an hour to the south, since the start of the month.",
    "“We are glad to be home,” said Ana Quill, who has sold crabs on the quay since she was twelve.",
    "The harbour board said that the repairs had cost 1.2 million and would be paid for over thirty years.",
]
BODY = "".join(f"<p>{text}</p>" for text in LEDES)
HEAD = "<h1>Quay at Port Merrow reopens</h1><div class=byline>By Bram Tolliver</div>"


def traced(rulebook: Rulebook, body: str, head: str = "") -> Trace:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return run(read_page("quay.html", page.encode()), rulebook)


def test_a_page_is_cleaned_by_its_marks(rulebook: Rulebook) -> None:
    related = "<aside class=related><h3>More</h3><ul><li><a href=/>Crab prices fall again</a></li></ul></aside>"
    article = traced(rulebook, f"<article>{HEAD}<div class=story-body>{BODY}</div></article>{related}").article
    assert article.body == "\n\n".join(LEDES)
    assert (article.headline, article.byline) == ("Quay at Port Merrow reopens", "Bram Tolliver")


def test_structured_data_fill_fields_and_are_named(rulebook: Rulebook) -> None:
    record = {
        "@type": "NewsArticle",
        "headline": "Quay at Port Merrow reopens",
        "author": {"@type": "Person", "name": "Bram Tolliver"},
        "publisher": {"name": "The Harbour Ledger"},
        "datePublished": "2025-03-01",
    }
    trace = traced(
        rulebook,
        f"<h1>Quay at Port Merrow reopens</h1><article>{BODY}</article>",
        f'<script type="application/ld+json">{json.dumps(record)}</script>',
    )
    article = trace.article
    assert (article.byline, article.outlet, article.published) == ("Bram Tolliver", "The Harbour Ledger", "2025-03-01")
    rules = {capture.field: capture.origin.id for decision in trace.decisions for capture in decision.captures}
    assert rules["authors"] == rules["outlet"] == rules["published"] == "html/json-ld"
    assert rules["headline"] == "html/heading"


def test_a_page_that_shows_no_text_is_empty_whatever_its_metadata_tell(rulebook: Rulebook) -> None:
    head = "<meta name=author content='Bram Tolliver'><meta property=og:title content='Quay at Port Merrow reopens'>"
    trace = traced(rulebook, "<script>show()</script>", head)
    assert (trace.decisions, trace.article.status, trace.article.headline) == ((), "empty", None)


def test_every_value_stands_in_the_text_or_in_the_hints(rulebook: Rulebook) -> None:
    head = '<meta property="og:site_name" content="The Harbour Ledger"><meta name="author" content="Bram Tolliver">'
    trace = traced(rulebook, f"<h1>Quay reopens at Port Merrow</h1>{BODY}", head)
    assert trace.dump.markup
    told = {value for hint in trace.dump.markup.hints for value in hint.values}
    for decision in trace.decisions:
        for capture in decision.captures:
            printed = decision.block.text[capture.start : capture.end]
            assert capture.field == "language" or all(value in printed or value in told for value in capture.values)


def test_every_block_has_one_decision_with_a_rule(rulebook: Rulebook) -> None:
    trace = traced(rulebook, f"<nav><a href=/>Home</a></nav>{HEAD}{BODY}<footer>© 2025 The Ledger</footer>")
    assert [decision.block for decision in trace.decisions] == list(split(trace.dump.text))
    assert all(decision.origin.id and decision.origin.why for decision in trace.decisions)
    assert all(decision.score is None or decision.reasons for decision in with_reasons(trace).decisions)


def test_headings_inside_the_article_are_crossheads(rulebook: Rulebook) -> None:
    halves = BODY.replace("<p>“We", "<h2>Home again</h2><p>“We")
    article = traced(rulebook, f"<article>{HEAD}{halves}</article>").article
    assert article.subheads == ("Home again",)
    assert "\n\nHome again\n\n“We" in article.body


def test_no_rule_adds_a_writer_to_those_that_the_structured_data_name(rulebook: Rulebook) -> None:
    record = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Bram Tolliver"}}
    head = f'<script type="application/ld+json">{json.dumps(record)}</script>'
    article = traced(rulebook, f"<article>{HEAD}{BODY}</article><div>By Ned Marrow</div>", head).article
    assert article.byline == "Bram Tolliver"


def test_a_turned_decision_names_what_turned_it() -> None:
    page = f"<html><body><article>{BODY}</article><div class=teaser><p>{LEDES[0]} Read on.</p></div></body></html>"
    dump = read_page("quay.html", page.encode())
    blocks = split(dump.text)
    with_marks, text_alone = judge(blocks, dump.markup), judge(blocks)
    assert len(with_marks.signs) == len(blocks)
    for index, sign in enumerate(with_marks.signs):
        turned = (with_marks.chances[index] > LIKELY) != (text_alone.chances[index] > LIKELY)
        assert bool(sign) == turned
        assert with_marks.origin(index).id == (f"html/{sign}" if sign else "strangers/model")


@pytest.mark.parametrize("page", ["<p>One line</p>", f"<div>{BODY}</div>", "<td>a<td>b<li>c"])
def test_features_are_finite_and_named_once(page: str) -> None:
    dump = read_page("-", page.encode())
    assert isinstance(dump.markup, Markup)
    blocks = split(dump.text)
    table = tagged_table(blocks, dump.markup, np.full(len(blocks), 0.5, np.float32))
    assert table.values.shape == (len(set(table.names)), len(blocks))
    assert np.isfinite(table.values).all()


@pytest.mark.parametrize("chosen", [[], ["Harbour"]], ids=["nothing", "an item of the menu"])
def test_the_text_is_believed_where_the_marks_speak_for_next_to_nothing(
    chosen: list[str], rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def score(blocks: Sequence[Block], *_: object) -> tuple[object, tuple[()], tuple[()]]:
        return np.array([float(block.text in chosen) for block in blocks], np.float32), (), ()

    monkeypatch.setattr("cleancopy.strangers.opinion.score", score)
    trace = traced(rulebook, f"<ul><li><a href=/>Harbour</a></li></ul><article>{HEAD}{BODY}</article>")
    assert trace.article.body == "\n\n".join(LEDES)


def test_what_the_page_prints_of_its_article_goes_before_what_trafilatura_guesses(rulebook: Rulebook) -> None:
    related = (
        "<div><a href=/2026/01/09/crabs>Crab prices fall again</a> <time datetime=2026-01-09>9 January</time></div>"
    )
    page = f"{HEAD}<p>3 May 2024</p>{BODY}{related}"
    guess = traced(rulebook, page.replace("3 May 2024", "Port Merrow")).article.published
    article = traced(rulebook, page).article
    assert guess == "2026-01-09"
    assert article.published == "2024-05-03"
