"""Rules that take a part of a paragraph: the rest stays, and each part names its rule."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from cleancopy.model import DROPPED, Decision, Dump, Trace
from cleancopy.pipeline import run
from cleancopy.rulebook import load_rules

RULES = """
site: harbour-ledger
outlet: The Harbour Ledger
recognise: {at_least: 1, any: [{starts: The Harbour Ledger}]}
rules:
  - id: read-out
    do: drop
    when: {suffix: ' ?, read on paper\\.?'}
    why: What a link does is read out.
  - id: live
    do: drop
    when: {prefix: 'LIVE:? ?'}
    why: A label.
  - id: place
    do: capture
    field: dateline
    when: {prefix: '\\p{Lu}{3,}: '}
    why: A dateline.
"""


def decided(tmp_path: Path, text: str) -> tuple[Decision, Trace]:
    (tmp_path / "harbour-ledger.yaml").write_text(textwrap.dedent(RULES), encoding="utf-8")
    trace = run(Dump("-", text), load_rules(tmp_path), "harbour-ledger")
    return trace.decisions[0], trace


def parts(decision: Decision) -> list[tuple[str, str, str]]:
    text = decision.block.text
    return [(c.field, text[c.start : c.end], c.origin.id.split("/")[1]) for c in decision.captures]


@pytest.mark.parametrize(
    ("text", "kept", "expected"),
    [
        pytest.param("The quay is open.", "The quay is open.", [], id="nothing to take"),
        pytest.param(
            "The quay is open, read on paper.",
            "The quay is open",
            [(DROPPED, ", read on paper.", "read-out")],
            id="end",
        ),
        pytest.param("LIVE: The quay is open.", "The quay is open.", [(DROPPED, "LIVE: ", "live")], id="beginning"),
        pytest.param(
            "QUAY: It is open, read on paper",
            "It is open",
            [
                (DROPPED, ", read on paper", "read-out"),
                ("dateline", "QUAY: ", "place"),
            ],
            id="end, and a capture",
        ),
    ],
)
def test_what_is_dropped_is_told(tmp_path: Path, text: str, kept: str, expected: list[tuple[str, str, str]]) -> None:
    decision, trace = decided(tmp_path, text)
    assert (decision.verdict, decision.kept) == ("keep", kept)
    assert decision.origin.id == "harbour-ledger/otherwise"
    assert parts(decision) == expected
    assert trace.article.body == kept


@pytest.mark.parametrize(
    ("text", "verdict", "rule"),
    [
        pytest.param("LIVE", "drop", "harbour-ledger/live", id="dropped whole"),
        pytest.param("LIVE, read on paper", "drop", "harbour-ledger/live", id="dropped from both ends"),
    ],
)
def test_a_block_of_which_nothing_is_left(tmp_path: Path, text: str, verdict: str, rule: str) -> None:
    decision, trace = decided(tmp_path, text)
    assert (decision.verdict, decision.origin.id, decision.kept) == (verdict, rule, "")
    assert decision.runner_up is not None
    assert decision.runner_up.id == "harbour-ledger/otherwise"
    assert trace.article.status == "empty"
