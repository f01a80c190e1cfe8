"""`check` on rule files: what can't be used, what can, and whose samples are passed over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cleancopy.rulebook.book import shipped_rules
from tests.check.conftest import RULE_FILE, RULES, SITE, Ledger
from tests.paper import PAGE

BROKEN = RULES.replace("do: cut-above", "do: cut-abov")


def test_a_broken_rule_file_is_told_and_its_samples_are_passed_over(ledger: Ledger) -> None:
    ledger.lay(RULE_FILE, BROKEN)
    report = ledger.check()
    assert [str(finding) for finding in report.findings] == [
        "rules/harbour-ledger.yaml:14:9: bad-value: 'do' can't be 'cut-abov': did you mean 'cut-above'?"
    ]
    assert (report.unusable, report.samples, report.skipped) == (True, 2, 2)


def test_a_sample_tells_what_is_wrong_with_the_rule_file_that_it_needs(ledger: Ledger) -> None:
    ledger.lay(RULE_FILE, BROKEN)
    assert ledger.found(f"{SITE}/quay.txt") == ["rules/harbour-ledger.yaml:14:9: bad-value"]


def test_a_broken_file_does_not_keep_other_sites_from_being_checked(ledger: Ledger) -> None:
    ledger.lay("rules/bay-news.yaml", BROKEN.replace("harbour-ledger", "bay-news"))
    ledger.expect(headline="Another")
    assert ledger.found(f"{SITE}/quay.txt") == ["quay.json:3:3: field-differs"]
    assert ledger.found() == ["rules/bay-news.yaml:14:9: bad-value", "quay.json:3:3: field-differs"]


def test_a_broken_pack_is_told_once_and_its_sites_are_passed_over(ledger: Ledger) -> None:
    ledger.lay("rules/packs/coast.yaml", "pack: coast\nrules: []\n")
    ledger.change(RULE_FILE, "use: [wire]", "use: [wire, coast]")
    assert ledger.found() == ["rules/packs/coast.yaml:1:1: missing-key", "rules/packs/coast.yaml:2:8: empty"]
    assert ledger.check().skipped == 2


def test_a_pack_that_is_not_there(ledger: Ledger) -> None:
    ledger.change(RULE_FILE, "use: [wire]", "use: [wire, coats]")
    report = ledger.check()
    assert [finding.code for finding in report.findings] == ["unknown-pack"]
    assert (report.unusable, report.skipped) == (True, 2)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        pytest.param("bay-news.yaml", b"site: \xff\n", "rules/bay-news.yaml:1:1: unreadable", id="not-utf-8"),
        pytest.param("bay-news.yaml", b"", "rules/bay-news.yaml:1:1: empty", id="empty"),
        pytest.param(
            "bay-news.yml",
            RULES.replace("harbour-ledger", "bay-news").encode(),
            "rules/bay-news.yml:1:1: file-name",
            id="ending",
        ),
    ],
)
def test_a_file_that_is_none_does_not_hide_what_others_have(
    ledger: Ledger, name: str, data: bytes, expected: str
) -> None:
    (ledger.root / "rules" / name).write_bytes(data)
    ledger.change(RULE_FILE, "reviewed: 2026-11-21\n", "")
    assert ledger.found("rules") == [expected, "rules/harbour-ledger.yaml:1:1: missing-reviewed"]


@pytest.mark.parametrize("act", ["drop", "cut-above", "cut-below"])
def test_a_pattern_that_takes_text_away_needs_an_example_to_skip(ledger: Ledger, act: str) -> None:
    rule = f"\n  - id: torn\n    do: {act}\n    when: {{regex: 'Torn \\d+ off'}}\n    why: It is torn.\n"
    ledger.lay(RULE_FILE, RULES + rule)
    assert ledger.found(RULE_FILE) == ["rules/harbour-ledger.yaml:38:5: missing-skip"]
    ledger.lay(RULE_FILE, RULES + rule + "    tests: {skip: [Torn off]}\n")
    assert ledger.found(RULE_FILE) == []


@pytest.mark.parametrize("rule", ["do: keep\n    when: {regex: 'Torn .*'}", "do: drop\n    when: {starts: Torn}"])
def test_what_takes_nothing_away_or_has_no_pattern_needs_none(ledger: Ledger, rule: str) -> None:
    ledger.lay(RULE_FILE, RULES + f"\n  - id: torn\n    {rule}\n    why: It is torn.\n")
    assert ledger.found(RULE_FILE) == []


def test_a_file_of_the_same_name_wins_over_the_shipped_one(ledger: Ledger) -> None:
    ledger.lay("rules/the-star.yaml", RULES.replace("harbour-ledger", "the-star"))
    ledger.lay("samples/the-star/a.txt", PAGE)
    (ledger.root / RULE_FILE).unlink()
    report = ledger.check("samples/the-star/a.txt")
    assert [finding.code for finding in report.findings] == ["no-expectation"]


def test_the_shipped_folder_itself_is_checked_in_full_and_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(shipped_rules(), tmp_path / "rules")
    monkeypatch.setattr("cleancopy.check.rules.shipped_rules", lambda: tmp_path / "rules")
    monkeypatch.chdir(tmp_path)
    ledger = Ledger(tmp_path)
    ledger.change("rules/the-star.yaml", "id: next-in", "id: Next_In")
    codes = [(f.path, f.code) for f in ledger.check("rules").findings if f.path == "rules/the-star.yaml"]
    assert codes == [("rules/the-star.yaml", "bad-name")]
