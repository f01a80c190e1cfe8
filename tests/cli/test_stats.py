"""`cleancopy clean --stats`: a table for people, JSON for programs, the same with any number of processes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop


@pytest.fixture
def run_over(workshop: Workshop) -> Workshop:
    """The workshop with pages of three kinds."""
    for number in range(100):
        workshop.lay(f"dumps/{number:03}.txt", workshop.PAGE.replace('"We lost', f'{number} min read\n\n"We lost'))
    workshop.lay("dumps/x.txt", "The quay reopened on Friday, and all who could walk came to see it.")
    workshop.lay("dumps/y.txt", "")
    return workshop


def test_people_get_tables_on_standard_error(run_over: Workshop) -> None:
    result = run_over.run("clean", "--stats", "dumps", "none.txt")
    shown = result.stderr.decode()
    assert result.returncode == 1
    assert len(result.stdout.splitlines()) == 102
    assert "102 pages, 1 failed" in shown
    for row in (
        r"^harbour-ledger +100 +100 +0 +0 *$",
        r"^no known site +2 +0 +\d +\d *$",
        r"^unknown-site +2 *$",
        r"^not-found +1 *$",
        r"^harbour-ledger/newsletter-plug \(\./rules/harbour-ledger\.yaml:24\) +100 *$",
        r"^# min read +harbour-ledger +100 *$",
    ):
        assert re.search(row, shown, re.MULTILINE), row
    assert "\x1b" not in shown


def test_programs_get_json(run_over: Workshop) -> None:
    result = run_over.run("clean", "--stats-json", "stats.json", "dumps", "none.txt")
    assert result.stderr == b"none.txt: no such file or folder\n"
    read: dict[str, Any] = json.loads((run_over.root / "stats.json").read_bytes())
    assert list(read) == ["pages", "failed", "sites", "problems", "failures", "rules", "lines", "short_by"]
    assert (read["pages"], read["failed"], read["short_by"]) == (102, 1, 0)
    assert read["sites"][0] == {"site": "harbour-ledger", "pages": 100, "ok": 100, "suspect": 0, "empty": 0}
    assert read["lines"] == [{"site": "harbour-ledger", "text": "# min read", "pages": 100}]
    assert {
        "rule": "harbour-ledger/share-bar",
        "path": "./rules/harbour-ledger.yaml",
        "line": 11,
        "pages": 100,
    } in read["rules"]


def test_processes_change_nothing(run_over: Workshop) -> None:
    outputs = []
    for jobs in ("1", "2"):
        result = run_over.run("clean", "--stats", "--stats-json", "stats.json", "-j", jobs, "dumps", "none.txt")
        outputs.append((result.stdout, result.stderr, (run_over.root / "stats.json").read_bytes()))
    assert outputs[0] == outputs[1]
    assert outputs[0][0] == run_over.run("clean", "dumps").stdout


def test_a_terminal_gets_colours_unless_it_wants_none(run_over: Workshop) -> None:
    command = run_over.command("clean", "--stats", "dumps")
    shown, _ = run_over.watch("stderr", command)
    plain, _ = run_over.watch("stderr", command, NO_COLOR="1")
    assert "\x1b[3m" in shown
    assert "102 pages" in shown
    assert not re.search(r"\x1b\[[\d;]*3[0-7]m", plain)


def test_a_dump_cannot_steer_the_terminal(workshop: Workshop) -> None:
    for name in ("a.txt", "b.txt"):
        workshop.lay(name, workshop.PAGE.replace('"We lost', 'Evil \x1b[2J[bold]line\n\n"We lost'))
    assert b"Evil \\x1b[#J[bold]line" in workshop.run("clean", "--stats", "a.txt", "b.txt").stderr


def test_statistics_that_cannot_be_written_are_told(run_over: Workshop) -> None:
    result = run_over.run("clean", "--stats-json", "none/stats.json", "dumps")
    assert result.returncode == 74
    assert result.stderr == b"Error: none/stats.json: no such file or directory; it was not written\n"
    assert len(result.stdout.splitlines()) == 102
