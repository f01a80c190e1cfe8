"""Smaller habits: heads of reader services, fields of forms, addresses in brackets, what links say aloud."""

from __future__ import annotations

import pytest

from cleancopy.blocks import read
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook

HEAD = """\
Title: Ferry stops for the winter | Ostervale Courier

URL Source: https://courier.example/ferry

Published Time: 2025-11-04T06:30:00+01:00

Markdown Content:
"""
STORY = "# Ferry stops for the winter\n\nThe older of the two ships needs a new shaft, the company said on Friday.\n"


def test_the_head_of_a_reader_service_gives_address_and_time(rulebook: Rulebook) -> None:
    trace = run(Dump("-", HEAD + STORY), rulebook)
    assert trace.habits == ("reader-head",)
    assert (trace.article.url, trace.article.published) == (
        "https://courier.example/ferry",
        "2025-11-04T06:30:00+01:00",
    )
    above = trace.decisions[:4]
    assert [decision.verdict for decision in above] == ["drop", "capture", "capture", "drop"]
    assert {decision.origin.id for decision in above} == {"habits/reader-head"}


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("Title: Ferry stops\n\n" + STORY, id="no-content-line"),
        pytest.param("Title: Ferry stops\n\nContent:\n" + STORY, id="no-address"),
        pytest.param("Words first\n" + HEAD + STORY, id="not-at-the-top"),
    ],
)
def test_other_heads_are_text(dump: str) -> None:
    printed = read(dump)
    assert (printed.habits, printed.asides) == ((), ())


@pytest.mark.parametrize(
    ("dump", "expected", "habits"),
    [
        pytest.param(
            "[ ] Mail me\n[____]\n(BUTTON) Send\n________________\nThe end.",
            ["Mail me", "Send", "The end."],
            ("form-fields",),
            id="fields",
        ),
        pytest.param("He left [ ] blank.\nThe end.", ["He left [ ] blank.", "The end."], (), id="one-field"),
        pytest.param(
            "\n".join(f"Part {number} (https://x.example/a_(b)?c={number})" for number in range(12)) + "\n(#top)",
            [f"Part {number}" for number in range(12)],
            ("addresses-in-brackets",),
            id="addresses",
        ),
        pytest.param(
            "The port , opens new tab paid Hull (HUL), opens new tab.\nSee (opens in a new tab) here.\n, opens new tab",
            ["The port paid Hull (HUL).", "See here."],
            ("spoken-links",),
            id="spoken-links",
        ),
        pytest.param(
            "Zum Plan (öffnet in neuem Fenster)\nLe plan (nouvelle fenêtre)\nEl plano (se abre en una nueva ventana)",
            ["Zum Plan", "Le plan", "El plano"],
            ("spoken-links",),
            id="spoken-elsewhere",
        ),
        pytest.param("She opens new tabs, he said.", ["She opens new tabs, he said."], (), id="not-spoken"),
        pytest.param(
            "\n".join(f"Part {number} [https://x.example/{number}]" for number in range(12))
            + "\nThe pier [https://x.example/pier.jpg?w=1]\nhttps://x.example/top\nhttps://x.example/a Mail"
            + " [mailto:a@x.example] her [a@x.example?subject=b] [sic]",
            [*(f"Part {number}" for number in range(12)), "Mail her [sic]"],
            ("addresses-in-brackets",),
            id="addresses-in-square-brackets",
        ),
        pytest.param(
            "[]\n\n[The pier]\n\n  * [Home]\n\n[aurora.jpg?w=1] The ferry [sic] stops.\n\n[The old\nferry]",
            ["The ferry [sic] stops."],
            ("pictures-in-brackets",),
            id="pictures",
        ),
        pytest.param(
            "\n[Courier]\n\n[Tribune]\n\n[Gazette]\n\n[Herald]",
            ["[Courier]", "[Tribune]", "[Gazette]", "[Herald]"],
            (),
            id="sources-in-brackets",
        ),
        pytest.param(
            "M^me Holm came on the 3^rd.\nM^(me )Aldous and x^2 did not.",
            ["Mme Holm came on the 3rd.", "Mme Aldous and x^2 did not."],
            ("raised-letters",),
            id="raised-letters",
        ),
        pytest.param("The n^th part of 2^n.", ["The n^th part of 2^n."], (), id="one-line-of-formulas"),
        pytest.param("It stands there (https://x.example).", ["It stands there (https://x.example)."], (), id="one"),
    ],
)
def test_marks(dump: str, expected: list[str], habits: tuple[str, ...]) -> None:
    printed = read(dump)
    assert [block.text for block in printed.blocks] == expected
    assert printed.habits == habits


@pytest.mark.parametrize("line", ["(http ", " (http://a(", "[ ", "[_", "( ", "| ", "[]", "[\n", "[a.jpg", "a^(", "a^b"])
def test_many_open_marks_take_no_time(line: str) -> None:
    dump = "a (http://x) " * 12 + "\n" + line * 20_000 + "x"
    assert "addresses-in-brackets" in read(dump).habits
