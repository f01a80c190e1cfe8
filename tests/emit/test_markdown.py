"""Markdown: an article's parts are seen as what they are, and its text as it is."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cleancopy.emit.frames import framed
from cleancopy.emit.markdown import FIELDS, escaped, frame
from cleancopy.model import Article, Problem

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
QUAY = Article(
    source="quay.txt",
    headline="Quay *reopens*",
    deck="After the storm",
    byline="Ana Quill",
    dateline="PORT MERROW (Reuters)",
    outlet="The Harbour Ledger",
    published="2026-03-03",
    section="Tides",
    body="The quay reopened.\n\nA winter's fish\n\n1. No crossing.",
    subheads=("A winter's fish",),
    tags=("quay", "storm"),
    problems=(Problem("unknown-site", "no rule file recognises this page"),),
)


def written(*articles: Article, fields: tuple[str, ...] = FIELDS) -> str:
    form = frame(fields)
    return b"".join(framed(form, map(form.encode, articles))).decode()


def shown(markdown: str) -> list[tuple[str, str]]:
    """Each block with its kind, as a reader of Markdown sees it."""
    tokens = READER.parse(markdown)
    blocks = []
    for opening, inline in itertools.pairwise(tokens):
        if inline.type == "inline":
            kinds = {child.type for child in inline.children or ()} - {"text", "text_special", "softbreak"}
            text = "".join(child.content for child in inline.children or ())
            blocks.append((" ".join([opening.tag, *sorted(kinds)]), text))
        elif opening.type not in {"paragraph_open", "heading_open", "inline", "paragraph_close", "heading_close"}:
            blocks.append((opening.type, ""))
    return blocks


def test_an_article_is_a_title_a_line_of_credits_and_the_body() -> None:
    assert written(QUAY) == (
        "# Quay \\*reopens\\*\n\n**After the storm**\n\n"
        "Ana Quill · PORT MERROW (Reuters) · The Harbour Ledger · 2026-03-03\n\n"
        "The quay reopened.\n\n## A winter's fish\n\n1\\. No crossing.\n"
    )


def test_pages_have_a_rule_between_them() -> None:
    one = written(QUAY)
    assert written(QUAY, QUAY) == f"{one}\n---\n\n{one}"


def test_what_is_not_known_leaves_no_trace() -> None:
    assert written(Article(source="-", body="The quay reopened.")) == "The quay reopened.\n"
    assert written(Article(source="-")) == "\n"


def test_picked_keys_stand_in_their_order_with_names_where_they_need_them() -> None:
    fields = ("tags", "section", "outlet", "headline", "problems")
    assert written(QUAY, fields=fields) == (
        "tags: quay, storm · section: Tides · The Harbour Ledger\n\n# Quay \\*reopens\\*\n\nproblems: unknown-site\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no list",
        "+ no list",
        "* no list",
        "12. no list",
        "3) no list",
        "> no quotation",
        "===",
        "---",
        "```",
        "~~~",
        "    no code",
        "*no* _emphasis_ **at** __all__ ~~struck~~",
        "[no](http://quay.example) ![picture](a.png)",
        "[no]: http://quay.example",
        "<script>alert(1)</script>",
        "<http://quay.example>",
        "http://quay.example/a_b_c and www.quay.example",
        "&lt;no entity&gt; &#60; AT&T",
        "a | b | c",
        "back\\slash \\*",
        "`no code`",
        "$no$ formula",
        "ends in #",
        "ends in \\",
        "no  \nbreak\\\nhere",
    ],
    ids=lambda text: text[:20].strip(),
)
def test_text_is_no_markup(text: str) -> None:
    line = re.sub(r"\s+", " ", text).strip()
    article = Article(source="-", headline=text, deck=text, byline=text, body=f"{text}\n\n{text}", subheads=("other",))
    assert shown(written(article)) == [
        ("h1", line),
        ("p strong_close strong_open", line),
        ("p", line),
        ("p", line),
        ("p", line),
    ]


@given(st.text(st.sampled_from("#*_-+=`~[]()<>!|\\&;:/$^\"'{}%@.1 \n\tahtpw")))
def test_no_text_at_all_is_markup(text: str) -> None:
    line = re.sub(r"\s+", " ", text).strip()
    assert shown(escaped(text)) == ([("p", line)] if line else [])
    assert shown(f"# {escaped(text)}") == [("h1", line)] if line else True
