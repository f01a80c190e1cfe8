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
        pytest.param("It stands there (https://x.example).", ["It stands there (https://x.example)."], (), id="one"),
    ],
)
def test_marks(dump: str, expected: list[str], habits: tuple[str, ...]) -> None:
    printed = read(dump)
    assert [block.text for block in printed.blocks] == expected
    assert printed.habits == habits


@pytest.mark.parametrize("line", ["(http ", " (http://a(", "[ ", "[_", "( ", "| "])
def test_many_open_marks_take_no_time(line: str) -> None:
    dump = "a (http://x) " * 12 + "\n" + line * 20_000 + "x"
    assert "addresses-in-brackets" in read(dump).habits
