"""`cleancopy check`: its lines, its formats, what a terminal shows, and its exit codes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cleancopy_cli.main import main
from tests.check.conftest import RULE_FILE, RULES, SITE, Ledger
from tests.cli.conftest import Workshop
from tests.paper import PAGE

LINE = re.compile(r"[\w./-]+:\d+:\d+: [a-z-]+: .+")


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    monkeypatch.chdir(tmp_path)
    return Ledger(tmp_path)


def test_all_is_well(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capfd.readouterr() == ("", "1 rule file and 2 samples checked: all is well\n")
    assert ledger.root.is_dir()


def test_every_line_of_the_output_is_a_finding(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    ledger.expect(headline="Quay\nreopens", body="Nobody wrote this.")
    assert main(["check"]) == 1
    out, err = capfd.readouterr()
    lines = out.splitlines()
    assert len(lines) >= 3
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert err == f"1 rule file and 2 samples checked: {len(lines)} errors, 0 warnings\n"


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        pytest.param(RULE_FILE, "reviewed: 2026-11-21\n", "", 1, id="finding"),
        pytest.param(RULE_FILE, "do: cut-above", "do: cut-abov", 2, id="rule-file-that-can-not-be-used"),
        pytest.param(f"{SITE}/quay.json", "Quay at", "Quay in", 1, id="sample"),
    ],
)
def test_exit_codes(ledger: Ledger, name: str, old: str, new: str, code: int) -> None:
    ledger.change(name, old, new)
    assert main(["check"]) == code


@pytest.mark.parametrize("path", ["nowhere", "notes.md"])
def test_what_can_not_be_checked_is_a_wrong_call(ledger: Ledger, path: str, capfd: pytest.CaptureFixture[str]) -> None:
    ledger.lay("notes.md", "")
    assert main(["check", path]) == 2
    assert f"Error: {path}: " in capfd.readouterr().err


def test_a_folder_of_rules_that_is_not_there(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rules", "nowhere", SITE]) == 2
    assert "nowhere:1:1: no-folder" in capfd.readouterr().err
    assert ledger.root.is_dir()


def test_warnings_are_errors_if_strict(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    for ending in ("txt", "json"):
        (ledger.root / f"{SITE}/ferry.{ending}").unlink()
    assert main(["check"]) == 0
    assert capfd.readouterr().out.endswith("(warning)\n")
    assert main(["check", "--strict"]) == 1
    out, err = capfd.readouterr()
    assert "few-samples" in out
    assert "warning" not in out
    assert err.endswith("1 error, 0 warnings\n")


def test_json(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    ledger.expect(headline="Quay reopens")
    assert main(["check", "--format", "json"]) == 1
    out, err = capfd.readouterr()
    (finding,) = json.loads(out)
    assert finding == {
        "path": f"{SITE}/quay.json",
        "line": 3,
        "column": 3,
        "code": "field-differs",
        "message": finding["message"],
        "severity": "error",
        "expected": '"Quay reopens"',
        "actual": '"Quay at Port Merrow reopens after storm"',
    }
    assert err == ""


def test_json_of_no_findings_is_an_empty_array(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json"]) == 0
    assert json.loads(capfd.readouterr().out) == []
    assert ledger.root.is_dir()


def test_github(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    ledger.change(RULE_FILE, "reviewed: 2026-11-21\n", "")
    (ledger.root / f"{SITE}/ferry.json").unlink()
    ledger.expect(headline="Quay 100%\nopen")
    assert main(["check", "--format", "github"]) == 1
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].startswith(
        "::error file=rules/harbour-ledger.yaml,line=1,col=1,title=missing-reviewed::missing-reviewed: no day of review"
    )
    assert lines[1].startswith(f"::error file={SITE}/ferry.txt,line=1,col=1,title=no-expectation::")
    assert "100%25\\\\nopen" in lines[2] or "100%25\\nopen" in lines[2]


def test_update_prints_what_it_writes(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    ledger.expect(headline="Quay reopens")
    (ledger.root / f"{SITE}/ferry.json").unlink()
    assert main(["check", "--update"]) == 0
    out, err = capfd.readouterr()
    assert out.split(f"{SITE}/quay.json")[1].splitlines() == [
        ": rewritten",
        '- headline: "Quay reopens"',
        '+ headline: "Quay at Port Merrow reopens after storm"',
    ]
    assert out.startswith(f"{SITE}/ferry.json: made\n+ site: ")
    assert '+ headline: "Ferry to Gannet Isle sails again"' in out
    assert "null" not in out
    assert err == "1 rule file and 2 samples checked, 2 expectations written: all is well\n"


def test_a_terminal_gets_a_report_in_colour(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workshop.root)
    ledger = Ledger(workshop.root)
    ledger.expect(headline="Quay at Port Merrow closes after storm")
    arguments = [*workshop.command("check")[:4], "--rules", "rules"]
    shown, _errors = workshop.watch("stdout", arguments)
    assert "\x1b[1msamples/harbour-ledger/quay.json\x1b[0m" in shown
    assert "closes" in shown
    assert re.search(r"\x1b\[7;31mcloses", shown)
    assert re.search(r"\x1b\[7;32mreopens", shown)
    plain, _errors = workshop.watch("stdout", arguments, NO_COLOR="1")
    assert "\x1b[31m" not in plain


def test_a_dump_steers_no_terminal(ledger: Ledger, capfd: pytest.CaptureFixture[str]) -> None:
    ledger.lay(f"{SITE}/quay.txt", PAGE.replace("We lost", "\x1b[2J We lost"))
    assert main(["check"]) == 1
    out = capfd.readouterr().out
    assert "\x1b" not in out
    assert "\\x1b[2J" in out


def test_the_shipped_rules_count_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "samples/unknown").mkdir(parents=True)
    (tmp_path / "samples/unknown/shelf.txt").write_text("Nobody knows this page.\n", encoding="utf-8")
    assert main(["check"]) == 1
    assert "no-expectation" in capfd.readouterr().out
    assert "harbour-ledger" in RULES
