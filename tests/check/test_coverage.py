"""What all samples together show of the rule files, and that it is told only where all of them are looked at."""

from __future__ import annotations

import pytest

from tests.check.conftest import RULE_FILE, RULES, SITE, Ledger
from tests.paper import PAGE

IDLE = """
  - id: cookie-note
    do: drop
    when: {starts: We use cookies}
    why: The note of the cookie bar.
"""
SHADOWED = """
  - id: older-footer
    do: cut-below
    when: {equals: Ice house asks for help}
    why: Other articles.
"""
RULE_IN_TWO = """
  - id: plug-again
    do: drop
    when: {starts: Sign up}
    why: House plug between paragraphs.
"""
CAPTURED_BEFORE = """
  - id: headline-below
    do: capture
    field: headline
    when: {at: 2}
    why: The headline, where the first block is none.
"""
IDLE_UNLESS = """
  - id: ferry-plug
    do: drop
    when: {starts: The piano}
    unless: {contains: harpsichord}
    why: A plug for pianos.
"""


def warnings(ledger: Ledger, *paths: str) -> list[str]:
    return [f"{f.path}:{f.line}:{f.column}: {f.code}" for f in ledger.check(*paths).findings if f.severity == "warning"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        pytest.param(IDLE, "38:9: unused-rule", id="fires-on-no-sample"),
        pytest.param(SHADOWED, "38:9: shadowed-rule", id="behind-another-cut"),
        pytest.param(RULE_IN_TWO, "38:9: shadowed-rule", id="behind-another-drop"),
        pytest.param(CAPTURED_BEFORE, "38:9: shadowed-rule", id="field-filled-before"),
        pytest.param(IDLE_UNLESS, "41:13: unused-unless", id="unless-that-never-vetoes"),
    ],
)
def test_a_rule_without_use(ledger: Ledger, rule: str, expected: str) -> None:
    ledger.lay(RULE_FILE, RULES + rule)
    ledger.check(updating=True)
    assert warnings(ledger) == [f"{RULE_FILE}:{expected}"]


def test_a_shadowed_rule_names_the_one_before_it(ledger: Ledger) -> None:
    ledger.lay(RULE_FILE, RULES + SHADOWED)
    (finding,) = ledger.check().findings
    assert "'harbour-ledger/more-from' always comes before it" in finding.message


@pytest.mark.parametrize(
    "proof",
    [
        pytest.param("    tests: {skip: [The piano and the harpsichord]}\n", id="example"),
        pytest.param("", id="sample"),
    ],
)
def test_an_exception_that_spares_something_is_of_use(ledger: Ledger, proof: str) -> None:
    rule = IDLE_UNLESS.replace("harpsichord", "harpsichord" if proof else "out of tune")
    ledger.lay(RULE_FILE, RULES + rule + proof)
    ledger.check(updating=True)
    assert "unused-unless" not in {finding.code for finding in ledger.check().findings}


def test_a_sign_that_pages_of_another_site_show(ledger: Ledger) -> None:
    other = RULES.replace("harbour-ledger", "coast-times").replace("harbourledger.example", "coasttimes.example")
    other = other.replace("Harbour Ledger", "Coast Times")
    ledger.lay("rules/coast-times.yaml", other)
    for name in ("a", "b"):
        page = PAGE.replace("harbourledger.example", "coasttimes.example").replace("Harbour Ledger", "Coast Times")
        ledger.lay(f"samples/coast-times/{name}.txt", page + "Tideline newsletter\n")
    ledger.check(updating=True)
    shared = [finding for finding in ledger.check().findings if finding.code == "shared-sign"]
    assert [(f.path, f.line, f.column) for f in shared] == [("rules/harbour-ledger.yaml", 9, 7)]
    assert shared[0].message.startswith("samples/coast-times/a.txt and 1 more samples of others shows this sign")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(["quay.txt", "quay.json"], "a single sample: put 2 dumps", id="one"),
        pytest.param(["quay.txt", "quay.json", "ferry.txt", "ferry.json"], "no sample: put 2 dumps", id="none"),
    ],
)
def test_a_site_with_too_few_samples(ledger: Ledger, names: list[str], expected: str) -> None:
    for name in names:
        (ledger.root / SITE / name).unlink()
    (finding,) = (f for f in ledger.check("rules").findings if f.code == "few-samples")
    assert (finding.path, finding.line, finding.column) == (RULE_FILE, 1, 7)
    assert finding.message.startswith(expected)


@pytest.mark.parametrize(
    "paths",
    [
        pytest.param((RULE_FILE,), id="a-rule-file"),
        pytest.param((f"{SITE}/quay.txt", RULE_FILE), id="files"),
        pytest.param(("samples",), id="samples-alone"),
    ],
)
def test_nothing_is_said_of_use_unless_whole_folders_are_checked(ledger: Ledger, paths: tuple[str, ...]) -> None:
    ledger.lay(RULE_FILE, RULES + IDLE)
    assert warnings(ledger, *paths) == []


def test_a_pack_rule_with_an_example_needs_no_sample(ledger: Ledger) -> None:
    pack = "pack: coast\nwhy: Coasts.\nrules:" + IDLE
    ledger.lay("rules/packs/coast.yaml", pack)
    ledger.change(RULE_FILE, "use: [wire]", "use: [wire, coast]")
    assert warnings(ledger) == ["rules/packs/coast.yaml:4:9: unused-rule"]
    ledger.lay("rules/packs/coast.yaml", pack + "    tests: {match: [We use cookies to remember you]}\n")
    assert warnings(ledger) == []
