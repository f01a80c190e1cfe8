"""What standard error shows of a long job, and when it does not."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from cleancopy.shards import Shard
from cleancopy.sources import Failure, Input
from cleancopy_cli.progress import Count, line
from tests.cli.conftest import all_of

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop

WATCHED = """
import sys
from cleancopy_cli import progress
from cleancopy_cli.main import main
progress.PATIENCE = progress.EVERY = float(sys.argv.pop(1))
sys.exit(main())
"""


@pytest.mark.parametrize(("patience", "shows_bar"), [("0", True), ("60", False)], ids=["long job", "short job"])
def test_a_terminal_sees_progress_of_a_long_job(workshop: Workshop, patience: str, shows_bar: bool) -> None:
    for number in range(100):
        workshop.lay(f"dumps/{number:03}.txt")
    command = [sys.executable, "-c", WATCHED, patience, "clean", "dumps", "none.txt", "--rules", "rules"]
    shown, output = workshop.watch("stderr", command, COLUMNS="80")
    assert ("cleaning" in shown and "/101" in shown) is shows_bar
    assert "none.txt: no such file or folder" in shown
    assert output.count(b"\n") == 100


@pytest.mark.parametrize(
    ("patience", "arguments", "is_told"),
    [
        pytest.param("0", [], True, id="long job"),
        pytest.param("600", [], False, id="short job"),
        pytest.param("0", ["--quiet"], False, id="quiet"),
    ],
)
def test_a_log_gets_a_line_now_and_then(workshop: Workshop, patience: str, arguments: list[str], is_told: bool) -> None:
    for number in range(30):
        workshop.lay(f"dumps/{number:03}.txt")
    command = [sys.executable, "-c", WATCHED, patience, "clean", "dumps", "none.txt", "--rules", "rules", *arguments]
    done = subprocess.run(command, cwd=workshop.root, env=workshop.environment, capture_output=True, check=False)
    lines = done.stderr.decode().splitlines()
    assert any(line.startswith("30 of 31 pages, ") and line.endswith(" left") for line in lines) is is_told
    assert "none.txt: no such file or folder" in lines
    assert is_told or len(lines) == 1
    assert done.stdout.count(b"\n") == 30


def test_a_quiet_terminal_sees_failures_only(workshop: Workshop) -> None:
    for number in range(30):
        workshop.lay(f"dumps/{number:03}.txt")
    command = [sys.executable, "-c", WATCHED, "0", "clean", "--quiet", "dumps", "none.txt", "--rules", "rules"]
    shown, _output = workshop.watch("stderr", command, COLUMNS="80")
    assert shown == "none.txt: no such file or folder\r\n"


@pytest.mark.parametrize(("aside", "shows_bar"), [(["-o", "articles"], True), ([], False)], ids=["files", "terminal"])
def test_a_terminal_that_shows_the_results_shows_no_bar(workshop: Workshop, aside: list[str], shows_bar: bool) -> None:
    for number in range(30):
        workshop.lay(f"dumps/{number:03}.txt")
    command = [sys.executable, "-c", WATCHED, "0", "clean", "dumps", "--rules", "rules", *aside]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command, cwd=workshop.root, env={**workshop.environment, "COLUMNS": "80"}, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = all_of(ours)
    assert process.wait() == 0
    assert (b"cleaning" in shown) is shows_bar
    assert (b"headline" in shown) is not shows_bar


def walk(number: int) -> Iterator[Input | Failure]:
    yield from (Input(f"d/{page}.txt", f"d/{page}.txt") for page in range(number))


def test_pages_are_counted_little_by_little() -> None:
    count = Count(walk(1000))
    steps = 0
    while count.total is None:
        count.go_on(0)
        steps += 1
    assert count.total == 1000
    assert steps > 10
    count.go_on(60)
    assert count.total == 1000


@pytest.mark.parametrize(
    ("path", "total"),
    [
        pytest.param("d/page.txt", 1, id="text"),
        pytest.param("d/page.HTML", 1, id="HTML"),
        pytest.param("d.d/page.xhtml.zst", 1, id="packed"),
        pytest.param("d.d/page", 1, id="no suffix"),
        pytest.param("page", 1, id="bare name"),
        pytest.param("d/pages.jsonl", None, id="JSON Lines"),
        pytest.param("d/pages.jsonl.gz", None, id="packed JSON Lines"),
        pytest.param("pages.warc.gz", None, id="WARC"),
        pytest.param("", None, id="standard input"),
    ],
)
def test_nobody_knows_how_many_pages_a_container_has(path: str, total: int | None) -> None:
    count = Count([Input(path, path), Failure("x", "not-found", "")] if total is None else [Input(path, path)])
    count.go_on(60)
    count.go_on(60)
    assert count.total == total


def test_only_pages_of_the_shard_are_counted() -> None:
    counts = [Count(walk(100), Shard(number, 3)) for number in (1, 2, 3)]
    for count in counts:
        count.go_on(60)
    assert sum(count.total or 0 for count in counts) == 100
    assert all(0 < (count.total or 0) < 100 for count in counts)


@pytest.mark.parametrize(
    ("done", "seconds", "total", "told"),
    [
        pytest.param(12_000, 6.0, None, "12,000 pages, 2,000 pages/s", id="unknown"),
        pytest.param(12_000, 6.0, 20_000, "12,000 of 20,000 pages, 2,000 pages/s, about 0:00:04 left", id="soon"),
        pytest.param(
            1_000, 10.0, 1_000_000, "1,000 of 1,000,000 pages, 100 pages/s, about 2:46:30 left", id="a long night"
        ),
        pytest.param(12, 6.0, 10, "12 pages, 2 pages/s", id="more than were there"),
    ],
)
def test_a_line_tells_what_is_known(done: int, seconds: float, total: int | None, told: str) -> None:
    assert line(done, seconds, total) == told
