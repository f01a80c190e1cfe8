"""Paths -> what is checked: a changed rule file or pack brings samples, a sample comes alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.check import NothingToCheck, check
from cleancopy.check.selection import Sample, samples_beside, select
from tests.check.conftest import RULE_FILE, RULES, SITE, Ledger
from tests.paper import PAGE

QUAY, FERRY = Sample(f"{SITE}/quay"), Sample(f"{SITE}/ferry")


@pytest.mark.parametrize(
    ("paths", "rule_files", "samples", "whole"),
    [
        pytest.param((), {RULE_FILE}, {QUAY, FERRY}, True, id="nothing-named"),
        pytest.param((".",), {RULE_FILE}, {QUAY, FERRY}, True, id="the-project"),
        pytest.param(("samples",), set(), {QUAY, FERRY}, True, id="samples"),
        pytest.param((SITE,), set(), {QUAY, FERRY}, True, id="a-site"),
        pytest.param(("rules",), {RULE_FILE}, set(), True, id="rules"),
        pytest.param((f"{SITE}/quay.txt",), set(), {QUAY}, False, id="a-dump"),
        pytest.param((f"{SITE}/quay.json", f"./{SITE}/quay.txt"), set(), {QUAY}, False, id="both-halves"),
        pytest.param((RULE_FILE,), {RULE_FILE}, set(), False, id="a-rule-file"),
        pytest.param(("rules/schema.json",), set(), set(), False, id="the-schema-is-no-sample"),
    ],
)
def test_selection(
    ledger: Ledger, paths: tuple[str, ...], rule_files: set[str], samples: set[Sample], whole: bool
) -> None:
    ledger.lay("rules/schema.json", "{}")
    ledger.lay("samples/.hidden/a.txt", PAGE)
    selection = select(paths, ())
    assert (set(selection.rule_files), set(selection.samples), selection.whole) == (rule_files, samples, whole)
    assert selection.folders == ("rules",)


def test_absolute_paths_are_shown_from_here(ledger: Ledger) -> None:
    selection = select((str(ledger.root / SITE / "quay.txt"), str(ledger.root / RULE_FILE)), ())
    assert (set(selection.rule_files), set(selection.samples)) == ({RULE_FILE}, {QUAY})


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        pytest.param("nowhere", "nowhere: no such file or folder", id="missing"),
        pytest.param("empty", "empty: no sample and no rule file in it", id="empty-folder"),
        pytest.param("notes.md", "notes.md: neither a sample", id="other-file"),
    ],
)
def test_what_can_not_be_checked(ledger: Ledger, path: str, expected: str) -> None:
    ledger.lay("notes.md", "")
    (ledger.root / "empty").mkdir()
    with pytest.raises(NothingToCheck, match=expected):
        select((path,), ())


def test_an_empty_folder_has_nothing_to_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NothingToCheck, match="no samples/ and no rules/"):
        check()


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        pytest.param("rules", "samples", id="here"),
        pytest.param("site/rules", "site/samples", id="below"),
        pytest.param("my-rules", "samples", id="other-name"),
    ],
)
def test_samples_lie_beside_the_rules(folder: str, expected: str) -> None:
    assert samples_beside(folder) == expected


def test_rules_can_be_checked_from_inside_their_folder(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger.change(RULE_FILE, "reviewed: 2026-11-21\n", "")
    monkeypatch.chdir(ledger.root / "rules")
    report = ledger.check("harbour-ledger.yaml")
    assert [str(f).split(": ")[:2] for f in report.findings] == [["harbour-ledger.yaml:1:1", "missing-reviewed"]]
    assert report.samples == 2


def spoilt(ledger: Ledger) -> None:
    ledger.expect("quay", headline="Another")
    ledger.expect("ferry", headline="Another")
    ledger.lay("samples/unknown/shelf.txt", "Nobody knows this page.\n")


def test_a_rule_file_brings_the_samples_of_its_site(ledger: Ledger) -> None:
    spoilt(ledger)
    assert ledger.found(RULE_FILE) == ["ferry.json:3:3: field-differs", "quay.json:3:3: field-differs"]


def test_a_sample_comes_alone(ledger: Ledger) -> None:
    spoilt(ledger)
    assert ledger.found(f"{SITE}/quay.txt") == ["quay.json:3:3: field-differs"]


def test_a_pack_brings_the_samples_of_all_sites_that_use_it(ledger: Ledger) -> None:
    spoilt(ledger)
    ledger.lay("rules/packs/coast.yaml", "pack: coast\nwhy: Coasts.\nrules:\n" + RULES.split("rules:\n")[1])
    ledger.lay("rules/bay-news.yaml", RULES.replace("harbour-ledger", "bay-news").replace("[wire]", "[wire, coast]"))
    assert ledger.found("rules/packs/coast.yaml") == []
    ledger.lay("samples/bay-news/a.txt", PAGE)
    (finding, _also) = ledger.check("rules/packs/coast.yaml").findings
    assert finding.path == "samples/bay-news/a.txt"


def test_a_pack_for_pages_of_any_site_brings_the_unknown_samples(ledger: Ledger) -> None:
    spoilt(ledger)
    ledger.lay("rules/packs/wire.yaml", "pack: wire\nwhy: Wires.\nrules:\n" + RULES.split("rules:\n")[1])
    paths = {finding.path for finding in ledger.check("rules/packs/wire.yaml").findings}
    assert "samples/unknown/shelf.txt" in paths
    assert f"{SITE}/quay.json" in paths


def test_the_same_dump_name_in_two_sites_is_two_samples(ledger: Ledger) -> None:
    ledger.lay("samples/unknown/quay.txt", "Nobody knows this page.\n")
    assert ledger.check().samples == 3


def test_a_folder_that_can_not_be_looked_through_is_named(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path, _pattern: str) -> None:
        raise PermissionError(13, "Permission denied", f"{path}/attic")

    monkeypatch.setattr(Path, "rglob", refused)
    with pytest.raises(NothingToCheck, match=r"samples/attic: can't be looked through: permission denied"):
        ledger.check("samples")
