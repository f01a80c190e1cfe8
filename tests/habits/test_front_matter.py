"""What extractors print above a text: set aside, or read as the page's own title and writers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import read
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook

STORY = """\
NORTHLEA — The ferry that has carried sheep across Lake Tarn since 1986 will make its last crossing on Sunday.

Its hull had failed the winter inspection, and repairs would cost more than two million, the council said on Monday.

“We looked at every option,” said Petra Holm, who speaks for the council, and added that a bus will run from April.
"""
YAML = """\
---
title: "Island ferry to stop running after forty winters"
author: Mara Oakes
url: https://post.example/ferry?id=4
date: '2026-03-04'
tags:
  - ferries
fingerprint: 361c0975bfa7eb6e
---

"""
PLAIN = (
    "Title: Island ferry to stop running after forty winters\nAuthors: Mara Oakes\n"
    "Source:   https://post.example/ferry\nDate: 4 March 2026\n\n"
)


@pytest.mark.parametrize(
    ("head", "url", "texts", "asides"),
    [
        pytest.param(
            YAML,
            "https://post.example/ferry?id=4",
            ["Island ferry to stop running after forty winters", "Mara Oakes"],
            7,
            id="yaml",
        ),
        pytest.param(
            PLAIN,
            "https://post.example/ferry",
            ["Island ferry to stop running after forty winters", "Mara Oakes", "4 March 2026"],
            1,
            id="lines",
        ),
    ],
)
def test_the_head_goes_into_the_article(rulebook: Rulebook, head: str, url: str, texts: list[str], asides: int) -> None:
    printed = read(head + STORY)
    assert printed.habits == ("front-matter",)
    assert [block.text for block in printed.blocks[: len(texts)]] == texts
    assert len(printed.asides) == asides
    article = run(Dump("-", head + STORY), rulebook).article
    assert (article.url, article.published, article.headline) == (
        url,
        "2026-03-04",
        "Island ferry to stop running after forty winters",
    )
    assert article.body.startswith("The ferry that has carried sheep")


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("Title: Deputy mayor\n\n" + STORY, id="one key"),
        pytest.param("---\nThe ferry: a long story\nIt stops.\n---\n" + STORY, id="no keys"),
        pytest.param("---\ntitle: Ferry\nauthor: Mara Oakes\n" + STORY, id="no end"),
        pytest.param("Home\nTitle: Ferry\nAuthor: Mara Oakes\n" + STORY, id="not at the top"),
        pytest.param("Title: Ferry\nPrice: 4\nAuthor: Mara Oakes\n" + STORY, id="other keys"),
        pytest.param("---\n", id="a rule alone"),
    ],
)
def test_other_heads_are_text(dump: str) -> None:
    printed = read(dump)
    assert (printed.habits, printed.asides) == ((), ())


LINES = [
    "---",
    "title: Ferry",
    "author: Mara",
    "date: 2026-03-04",
    "url: 'https://a.example'",
    "tags:",
    " - x",
    "",
    "x",
]


@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from(["---\n", "title: Ferry\n"]))
def test_each_line_is_a_block_or_set_aside(lines: list[str], first: str) -> None:
    dump = first + "\n".join(lines)
    printed = read(dump)
    covered = sorted(block.first for block in [*printed.blocks, *(block for block, _aside in printed.asides)])
    assert covered == [number for number, line in enumerate(dump.split("\n"), 1) if line]
