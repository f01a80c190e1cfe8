"""Texts of rule files that another of the same list makes idle."""

from __future__ import annotations

import pytest

from tests.check.conftest import RULE_FILE, RULES, Ledger

RULE = """
  - id: tide-table
    do: drop
    when: {WHEN}
    why: The table of tides.
"""


def redundant(ledger: Ledger) -> list[str]:
    return [f"{f.line}:{f.column}: {f.message}" for f in ledger.check().findings if f.code == "redundant-text"]


@pytest.mark.parametrize(
    ("when", "spare"),
    [
        pytest.param("equals: [Tides, TIDES]", ["'TIDES' says nothing new beside 'Tides'"], id="other-case"),
        pytest.param(
            "equals: ['“Tides”', '\"Tides\"']", ["'\"Tides\"' says nothing new beside '“Tides”'"], id="quotes"
        ),
        pytest.param("equals: [Tides, Tides today]", [], id="longer-one-of-equals"),
        pytest.param("starts: [Tides today, Tides]", ["'Tides today' says nothing new beside 'Tides'"], id="starts"),
        pytest.param("ends: [of tides, tides]", ["'of tides' says nothing new beside 'tides'"], id="ends"),
        pytest.param("contains: [high tides, tide]", ["'high tides' says nothing new beside 'tide'"], id="contains"),
        pytest.param("contains: [high tides, low tides]", [], id="two-texts"),
        pytest.param("equals: [Tides], contains: [tide]", [], id="two-keys-are-both-asked"),
        pytest.param(
            "after: {equals: [Tides, tides]}", ["'tides' says nothing new beside 'Tides'"], id="of-a-neighbour"
        ),
        pytest.param(
            "equals: [Tides, tides, TIDES]",
            ["'tides' says nothing new beside 'Tides'", "'TIDES' says nothing new beside 'Tides'"],
            id="the-first-of-three-stays",
        ),
    ],
)
def test_texts_of_a_rule(ledger: Ledger, when: str, spare: list[str]) -> None:
    ledger.lay(RULE_FILE, RULES + RULE.replace("WHEN", when))
    assert [text.split(": ", 1)[1].removesuffix(": delete it") for text in redundant(ledger)] == spare


def test_a_sign_of_the_site(ledger: Ledger) -> None:
    ledger.change(RULE_FILE, "equals: Tideline newsletter", "equals: [Tideline newsletter, TIDELINE newsletter]")
    assert redundant(ledger) == ["9:37: 'TIDELINE newsletter' says nothing new beside 'Tideline newsletter': delete it"]


def test_a_file_that_cannot_be_used_is_not_asked(ledger: Ledger) -> None:
    ledger.lay(RULE_FILE, RULES.replace("do: cut-above", "do: cut-abov") + RULE.replace("WHEN", "equals: [A, a]"))
    assert redundant(ledger) == []
