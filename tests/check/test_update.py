"""`check --update`: what is written, what is refused, and that files are whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.check.conftest import RULE_FILE, SITE, Ledger
from tests.paper import PAGE

ROOT = Path(__file__).resolve().parents[2]


def test_expectations_are_made_in_the_form_of_the_others(ledger: Ledger) -> None:
    (ledger.root / SITE / "quay.json").unlink()
    (change,) = ledger.check(f"{SITE}/quay.txt", updating=True).changes
    assert (change.path, change.is_new) == (f"{SITE}/quay.json", True)
    text = ledger.read(f"{SITE}/quay.json")
    article = json.loads(text)
    assert text == json.dumps(article, ensure_ascii=False, indent=2) + "\n"
    shipped = json.loads((ROOT / "samples/the-star/two-writers.json").read_text(encoding="utf-8"))
    assert list(article) == list(shipped)
    assert article["headline"] == "Quay at Port Merrow reopens after storm"


def test_the_differences_are_told(ledger: Ledger) -> None:
    ledger.expect(headline="Quay reopens")
    report = ledger.check(updating=True)
    (change,) = report.changes
    assert not change.is_new
    assert [(d.field, d.expected) for d in change.differences] == [("headline", '"Quay reopens"')]
    assert report.findings == ()
    assert ledger.found() == []


def test_what_is_right_is_not_touched(ledger: Ledger) -> None:
    ledger.lay(f"{SITE}/quay.json", json.dumps(ledger.article()))
    before = ledger.read(f"{SITE}/quay.json")
    assert ledger.check(updating=True).changes == ()
    assert ledger.read(f"{SITE}/quay.json") == before


def test_a_file_that_is_no_json_is_written_anew(ledger: Ledger) -> None:
    ledger.lay(f"{SITE}/quay.json", "{")
    report = ledger.check(updating=True)
    assert (len(report.changes), report.findings) == (1, ())


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        pytest.param(PAGE[: PAGE.index("Quay at")], "missing-headline, missing-body", id="no-article"),
        pytest.param(PAGE.replace("harbourledger.example", ""), "not-recognised", id="not-recognised"),
    ],
)
def test_what_is_no_article_is_refused(ledger: Ledger, page: str, expected: str) -> None:
    before = ledger.read(f"{SITE}/quay.json")
    ledger.lay(f"{SITE}/quay.txt", page)
    report = ledger.check(f"{SITE}/quay.txt", updating=True)
    assert report.changes == ()
    if expected.startswith("missing"):
        page_signs = [finding for finding in report.findings if finding.code == "not-updated"]
        assert expected in page_signs[0].message
    assert ledger.read(f"{SITE}/quay.json") == before


def test_a_required_field_that_is_empty_is_refused(ledger: Ledger) -> None:
    ledger.change(RULE_FILE, "[headline, body]", "[headline, body, deck]")
    report = ledger.check(f"{SITE}/quay.txt", updating=True)
    refused = next(finding for finding in report.findings if finding.code == "not-updated")
    assert str(refused) == (
        "samples/harbour-ledger/quay.json:1:1: not-updated: not written, because of missing-deck: mend the rules first"
    )


def test_a_leak_that_was_written_is_still_told(ledger: Ledger) -> None:
    ledger.lay(f"{SITE}/quay.txt", PAGE.replace("Sign up for the Tideline newsletter", "Share this article"))
    report = ledger.check(f"{SITE}/quay.txt", updating=True)
    assert len(report.changes) == 1
    assert [finding.code for finding in report.findings] == ["leak-furniture"]


def test_a_folder_that_can_not_be_written_to_leaves_the_old_file_whole(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.expect(headline="Quay reopens")
    before = ledger.read(f"{SITE}/quay.json")

    def refuse(*_arguments: object) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    report = ledger.check(f"{SITE}/quay.txt", updating=True)
    assert {finding.code for finding in report.findings} == {"field-differs", "not-updated"}
    assert ledger.read(f"{SITE}/quay.json") == before
    assert sorted(path.name for path in (ledger.root / SITE).iterdir()) == [
        "ferry.json",
        "ferry.txt",
        "quay.json",
        "quay.txt",
    ]
