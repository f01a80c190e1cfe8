"""Writing: what comes out is JSON that any reader takes, in the order of the contract."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.emit import ARRAY, LINES, OBJECT, Frame, explained, framed
from cleancopy.model import (
    Article,
    Block,
    Capture,
    Decision,
    Dump,
    Origin,
    Problem,
    Recognition,
    Trace,
)

KEYS = (
    "source site headline dateline byline outlet body deck published section language url agency places "
    "authors contributors editors subheads captions tags status problems"
).split()

ARTICLE = Article(
    source="dumps/quay.txt",
    site="harbour-ledger",
    headline="Größe „Quay“ 항구",
    body="One.\n\nTwo\u2028three.",
    authors=("Ana Quill", "Omar Reeve"),
    status="suspect",
    problems=(Problem("missing-dateline", "the page shows no dateline"),),
)


def written(frame: Frame, *articles: Article) -> bytes:
    return b"".join(framed(frame, map(frame.encode, articles)))


@pytest.mark.parametrize("frame", [pytest.param(LINES, id="line"), pytest.param(OBJECT, id="object")])
def test_one_article(frame: Frame) -> None:
    output = written(frame, ARTICLE)
    read = json.loads(output)
    assert list(read) == KEYS
    assert read == json.loads(msgspec.json.encode(ARTICLE))
    assert "Größe „Quay“ 항구" in output.decode()
    assert output.endswith(b"}\n")


def test_lines_are_one_article_each() -> None:
    output = written(LINES, ARTICLE, ARTICLE)
    assert output.count(b"\n") == 2
    assert [json.loads(row)["body"] for row in output.split(b"\n")[:2]] == [ARTICLE.body] * 2


def test_readable_json_is_indented_by_two() -> None:
    assert written(OBJECT, ARTICLE).startswith(b'{\n  "source": "dumps/quay.txt",\n  "site": "harbour-ledger",\n')
    assert b'\n  "authors": [\n    "Ana Quill",\n    "Omar Reeve"\n  ],\n' in written(OBJECT, ARTICLE)
    assert written(ARRAY, ARTICLE).startswith(b'[\n  {\n    "source": "dumps/quay.txt",\n')


@pytest.mark.parametrize("count", [0, 1, 3])
def test_an_array_is_whole_with_any_number_of_articles(count: int) -> None:
    output = written(ARRAY, *[ARTICLE] * count)
    assert json.loads(output) == [json.loads(msgspec.json.encode(ARTICLE))] * count
    assert output.endswith(b"]\n")


@pytest.mark.parametrize("frame", [LINES, OBJECT, ARRAY], ids=["lines", "object", "array"])
@given(text=st.text(st.characters(codec=None)))
def test_any_text_can_be_written_and_read_again(frame: Frame, text: str) -> None:
    read = json.loads(written(frame, Article(source="-", body=text)).decode())
    article = read[0] if frame is ARRAY else read
    assert article["body"] == "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in text)


def test_half_a_surrogate_pair_leaves_the_rest_as_it_is() -> None:
    assert written(LINES, Article(source="-", body="a\ud800b „ü“\n")) == written(
        LINES, Article(source="-", body="a\ufffdb „ü“\n")
    )


def test_a_trace_is_written_with_all_that_was_decided() -> None:
    keep = Origin("harbour-ledger/otherwise", "rules/harbour-ledger.yaml", 9, "Article text.")
    dateline = Origin("wire/dateline", "rules/packs/wire.yaml", 4, "A wire dateline.")
    model = Origin("strangers/paragraph", "", 0, "Sentence-like.")
    capture = Capture("dateline", ("PORT MERROW",), 0, 11, dateline)
    decisions = (
        Decision(Block(3, 4, "PORT MERROW — It is.", "", 0, 1), "body", "keep", keep, "It is.", (capture,), model),
        Decision(Block(6, 6, "More", "•", 2, 1), "tail", "drop", model, score=0.25, reasons=("short", "bulleted")),
    )
    trace = Trace(Dump("quay.txt", "…"), (Recognition("harbour-ledger", 2, 3, 2),), decisions, ARTICLE)
    read = json.loads(OBJECT.encode(explained(trace)))
    assert list(read) == ["source", "site", "recognition", "habits", "decisions", "article"]
    assert read["recognition"] == [{"site": "harbour-ledger", "hits": 2, "of": 3, "needed": 2}]
    assert list(read["article"]) == KEYS
    assert read["decisions"][0] == {
        "lines": [3, 4],
        "verdict": "keep",
        "region": "body",
        "rule": "harbour-ledger/otherwise",
        "path": "rules/harbour-ledger.yaml",
        "line": 9,
        "why": "Article text.",
        "text": "PORT MERROW — It is.",
        "bullet": "",
        "kept": "It is.",
        "captures": [
            {
                "field": "dateline",
                "values": ["PORT MERROW"],
                "text": "PORT MERROW",
                "rule": "wire/dateline",
                "path": "rules/packs/wire.yaml",
                "line": 4,
                "why": "A wire dateline.",
            }
        ],
        "runner_up": {"rule": "strangers/paragraph", "path": None, "line": None, "why": "Sentence-like."},
        "score": None,
        "reasons": [],
    }
    assert (read["decisions"][1]["score"], read["decisions"][1]["reasons"]) == (0.25, ["short", "bulleted"])
