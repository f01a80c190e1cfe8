"""What rule files there are, and whether they and their examples hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cleancopy import survey
from cleancopy.check import NothingToCheck
from cleancopy.rulebook import RuleFaults, load_rules

RULES = r"""
site: harbour-ledger
outlet: The Harbour Ledger
reviewed: 2026-11-21
recognise:
  any: [{starts: The Harbour Ledger}]
use: wire
rules:
  - id: views
    do: drop
    when: {regex: '\d+ views'}
    why: A counter.
    tests: {match: [12 views], skip: ['12 views, she said.', No views]}
"""


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    monkeypatch.chdir(tmp_path)

    def lay(name: str, text: str) -> None:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return lay


Lay = Callable[[str, str], None]


def test_each_site_has_a_row_with_what_it_amounts_to(lay: Lay) -> None:
    lay("rules/harbour-ledger.yaml", RULES)
    lay("samples/harbour-ledger/quay.txt", "The Harbour Ledger")
    lay("samples/harbour-ledger/quay.json", "{}")
    rows = {row.site: row for row in survey.rows(survey.folders_here(()))}
    row = rows["harbour-ledger"]
    assert (row.outlet, row.rules, row.samples, row.reviewed) == ("The Harbour Ledger", 1, 1, "2026-11-21")
    assert (row.path, row.pack_rules) == ("./rules/harbour-ledger.yaml", len(load_rules().packs["wire"].rules))
    assert rows["the-star"].samples == 0


@pytest.mark.parametrize(
    ("given", "is_there", "folders"),
    [((), False, ()), ((), True, ("rules",)), (("mine",), True, ("mine",))],
    ids=["nothing", "rules here", "given"],
)
def test_which_folders_count(given: tuple[str, ...], is_there: bool, folders: tuple[str, ...], lay: Lay) -> None:
    if is_there:
        lay("rules/harbour-ledger.yaml", RULES)
    assert survey.folders_here(given) == folders


def test_an_unknown_site_is_told_with_the_closest(lay: Lay) -> None:
    lay("rules/harbour-ledger.yaml", RULES)
    with pytest.raises(survey.NoSuchRules, match="no site 'harbor-ledger': did you mean 'harbour-ledger'"):
        survey.site_of(load_rules("rules"), "harbor-ledger")
    with pytest.raises(survey.NoSuchRules, match="no site or pack 'wier': did you mean 'wire'"):
        survey.run_examples(("rules",), ("wier",))


def test_lint_finds_the_faults_of_the_files_named(lay: Lay) -> None:
    lay("rules/harbour-ledger.yaml", RULES)
    lay(
        "rules/broken.yaml",
        RULES.replace("why: A counter.", "wyh: A counter.").replace("site: harbour-ledger", "site: broken"),
    )
    clean, both = survey.lint(("rules/harbour-ledger.yaml",)), survey.lint(())
    assert (clean.files, clean.findings, clean.unusable) == (1, (), False)
    assert (both.files, both.unusable) == (2, True)
    assert [(finding.path, finding.line, finding.code) for finding in both.findings] == [
        ("rules/broken.yaml", 9, "missing-key"),
        ("rules/broken.yaml", 12, "unknown-key"),
    ]


def test_without_rules_here_lint_takes_the_shipped_ones(lay: Lay) -> None:
    lay("note.md", "")
    assert survey.lint(()).files == len(load_rules().sites) + len(load_rules().packs)


@pytest.mark.parametrize("path", ["none", "samples", "note.md"])
def test_paths_without_rule_files_are_refused(path: str, lay: Lay) -> None:
    lay("note.md", "")
    lay("samples/harbour-ledger/quay.txt", "The Harbour Ledger")
    with pytest.raises(NothingToCheck, match=path):
        survey.lint((path,))


def test_examples_are_counted_and_failures_named(lay: Lay) -> None:
    lay("rules/harbour-ledger.yaml", RULES)
    good = survey.run_examples(("rules",))
    assert (good.files, good.examples, good.failed, good.broken) == (1, 3, (), ())
    lay("rules/harbour-ledger.yaml", RULES.replace("[12 views]", "[twelve views]"))
    (failed,) = survey.run_examples(("rules",)).failed
    assert str(failed) == (
        "rules/harbour-ledger.yaml:13:21: failed-match: rule 'views': does not match its own example 'twelve views': "
        "mend the rule or the example"
    )


def test_a_site_brings_its_packs(lay: Lay) -> None:
    lay("rules/harbour-ledger.yaml", RULES)
    wire = survey.run_examples((), ("wire",))
    both = survey.run_examples(("rules",), ("harbour-ledger", "wire"))
    assert (wire.files, both.files) == (1, 2)
    assert both.examples == wire.examples + 3


def test_a_pattern_that_is_broken_can_not_be_tried(lay: Lay) -> None:
    lay("rules/harbour-ledger.yaml", RULES.replace(r"\d+ views", r"(\d+ views"))
    tested = survey.run_examples(("rules",))
    assert tested.failed == ()
    assert [finding.code for finding in tested.broken] == ["bad-pattern"]


def test_a_folder_that_is_none_is_refused(lay: Lay) -> None:
    lay("note.md", "")
    with pytest.raises(RuleFaults, match="no such folder"):
        survey.run_examples(("none",))
