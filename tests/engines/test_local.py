"""Many pages in several processes: the same results in the same order, and no page costs another."""

from __future__ import annotations

import functools
import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cleancopy.engines import local
from cleancopy.engines.work import Work
from cleancopy.engines.worker import WorkerUnfit
from cleancopy.sources import Failure, Input


def shouting() -> Work[str]:
    """Work that needs no rules: the page's name in capitals."""
    return lambda page: page.source.upper()


def chatting() -> Work[str]:
    def chat(page: Input) -> str:
        print("this goes nowhere near the results")
        return page.source

    return chat


def dying(how: str) -> Work[str]:
    def die(page: Input) -> str:
        if page.source == "p70":
            os.kill(os.getpid(), getattr(signal, how)) if how.startswith("SIG") else os._exit(int(how))
        return page.source

    return die


def naming_its_process() -> Work[int]:
    return lambda _page: os.getpid()


def broken() -> Work[str]:
    raise ValueError("no such rules")


def fit_in(process: int) -> Work[str]:
    if os.getpid() != process:
        sys.exit(5)
    return shouting()


def pages(count: int) -> list[Input]:
    return [Input(f"p{number}") for number in range(count)]


@pytest.mark.parametrize("jobs", [None, 1, 2, 3])
def test_results_come_in_order_with_any_number_of_processes(jobs: int | None) -> None:
    results = list(local.run(shouting, pages(300), jobs))
    assert results == [f"P{number}" for number in range(300)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_failures_among_the_pages_keep_their_place(jobs: int) -> None:
    lost = Failure("lost", "not-found", "no such file or folder")
    assert list(local.run(shouting, [Input("a"), lost, Input("b")], jobs)) == ["A", lost, "B"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_no_pages_no_results(jobs: int) -> None:
    assert list(local.run(shouting, [], jobs)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_errors_of_preparing_are_raised_at_once(jobs: int) -> None:
    with pytest.raises(ValueError, match="no such rules"):
        local.run(broken, pages(1), jobs)


def test_small_jobs_stay_in_this_process_and_large_ones_take_the_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "SMALL", 100)
    monkeypatch.setattr(local, "_cores", lambda: 2)
    assert set(local.run(naming_its_process, pages(99))) == {os.getpid()}
    assert os.getpid() not in set(local.run(naming_its_process, pages(300)))


def test_what_the_work_prints_does_not_spoil_the_results() -> None:
    assert list(local.run(chatting, pages(100), 2)) == [page.source for page in pages(100)]


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        pytest.param("SIGSEGV", "its process died (SIGSEGV)", id="crash"),
        pytest.param("SIGKILL", "its process died (SIGKILL)", id="out of memory"),
        pytest.param("7", "its process ended (exit code 7)", id="exit"),
    ],
)
def test_a_page_that_kills_its_process_is_named_and_the_rest_goes_on(how: str, reason: str) -> None:
    results = list(local.run(functools.partial(dying, how), pages(200), 2))
    expected: list[str | Failure] = [page.source for page in pages(200)]
    expected[70] = Failure("p70", "worker-died", f"{reason} while it was cleaned; please report it")
    assert results == expected


def test_processes_that_cannot_begin_end_the_run() -> None:
    with pytest.raises(WorkerUnfit, match=r"could not begin: its process ended \(exit code 5\)"):
        list(local.run(functools.partial(fit_in, os.getpid()), pages(1000), 2))


def test_pages_are_taken_as_results_are_and_no_process_stays_behind() -> None:
    taken = itertools.count()
    endless = (Input(f"p{number}") for number in taken)
    results = local.run(naming_its_process, endless, 2)
    first = list(itertools.islice(results, 100))
    results.close()  # type: ignore[attr-defined]
    assert next(taken) <= (local.AHEAD * 2 + 3) * local.CHUNK
    for process in {process for process in first if isinstance(process, int)}:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


ORPHANED = """
import os, sys, tempfile
from cleancopy.engines import local
sys.path.insert(0, {tests!r})
from test_local import naming_its_process, pages
results = local.run(naming_its_process, pages(1000), 2)
print(next(results), flush=True)
os.kill(os.getpid(), 9)
"""


def test_workers_end_with_their_parent() -> None:
    script = ORPHANED.format(tests=str(Path(__file__).parent))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    # run() returns when all who hold the pipes are gone, so it would hang on a worker that stays.
    parent = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, check=False, text=True
    )
    assert parent.returncode == -signal.SIGKILL
    assert parent.stdout.strip().isdigit()
    assert parent.stderr == ""


@pytest.mark.parametrize("prepare", [shouting, chatting], ids=["shouting", "chatting"])
def test_the_number_of_processes_changes_nothing(prepare: Callable[[], Work[str]]) -> None:
    assert list(local.run(prepare, pages(150), 2)) == list(local.run(prepare, pages(150), 1))
