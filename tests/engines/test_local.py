"""Many pages in several processes: the same results in the same order, and no page costs another."""

from __future__ import annotations

import functools
import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from cleancopy.engines import chunks, crew, local, process
from cleancopy.engines.crew import Unfit
from cleancopy.engines.work import Work
from cleancopy.sources import Failure, Input
from tests.engines.works import (
    broken,
    dying_once,
    fit_in,
    measuring,
    minding,
    names,
    naming_its_process,
    noting,
    pages,
    shouting,
    swelling,
)

ROOT = Path(__file__).resolve().parents[2]

AT_ONCE = 0.5
"""A limit of time that no page of these tests comes near, but those that never end."""


BEGINNINGS = ["copy", "fresh"]


@pytest.fixture(params=BEGINNINGS)
def beginning(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How further processes begin."""
    if request.param == "copy" and not process.can_fork():
        pytest.skip("no process can be copied here")
    monkeypatch.setattr(process, "can_fork", lambda: request.param == "copy")
    return str(request.param)


def is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def end(processes: Iterable[int]) -> bool:
    """Whether they end, as they do in an instant; but the kernel closes the pipes of a process a moment earlier."""
    patience = time.monotonic() + 60
    while running := [process for process in processes if is_running(process)]:
        if time.monotonic() > patience:
            return not running
        time.sleep(0.01)
    return True


@pytest.mark.parametrize("timeout", [None, 60.0], ids=["no limit", "limit"])
@pytest.mark.parametrize("jobs", [None, 1, 2, 3])
def test_results_come_in_order_with_any_number_of_processes(jobs: int | None, timeout: float | None) -> None:
    results = list(local.run(shouting, pages(300), jobs, timeout))
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
    monkeypatch.setattr(chunks, "SMALL", 100)
    monkeypatch.setattr(local, "_cores", lambda: 2)
    assert set(local.run(naming_its_process, pages(99), timeout=60)) == {os.getpid()}
    assert os.getpid() not in set(local.run(naming_its_process, pages(300)))


@pytest.mark.usefixtures("beginning")
@pytest.mark.parametrize(
    ("how", "reason"),
    [
        pytest.param("crash", "its process died (SIGSEGV)", id="crash"),
        pytest.param("kill", "its process died (SIGKILL)", id="out of memory"),
        pytest.param("exit", "its process ended (exit code 7)", id="exit"),
    ],
)
def test_a_page_that_kills_its_process_is_named_and_the_rest_goes_on(how: str, reason: str) -> None:
    results = list(local.run(functools.partial(minding, how, "p70"), pages(200), 2))
    expected = names(200)
    expected[70] = Failure("p70", "worker-died", f"{reason} while it was cleaned; please report it")
    assert results == expected


@pytest.mark.usefixtures("beginning")
@pytest.mark.parametrize(
    ("jobs", "how"), [(1, "sleep"), (1, "loop"), (2, "sleep"), (2, "loop"), (2, "loop in C"), (2, "wait in C")]
)
def test_a_page_that_hangs_is_named_and_the_rest_goes_on(jobs: int, how: str) -> None:
    given = [*pages(70), Input("stuck"), *pages(30)]
    results = list(local.run(functools.partial(minding, how, "stuck"), given, jobs, AT_ONCE))
    assert results == [*names(70), Failure("stuck", "timed-out", "took longer than 0.5 s"), *names(30)]


@pytest.mark.usefixtures("beginning")
def test_no_page_is_cleaned_twice_but_one_that_its_process_died_over(tmp_path: Path) -> None:
    bad = ("p0", "p63", "p64", "p65", "p190")
    list(local.run(functools.partial(noting, str(tmp_path), "kill", *bad), pages(191), 2))
    begun = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert begun == {page.source: 2 if page.source in bad else 1 for page in pages(191)}


@pytest.mark.usefixtures("beginning")
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_page_that_took_its_time_is_not_given_it_again(tmp_path: Path, jobs: int) -> None:
    prepare = functools.partial(noting, str(tmp_path), "sleep", "p3")
    results = list(local.run(prepare, pages(9), jobs, AT_ONCE))
    assert [result.source for result in results if isinstance(result, Failure)] == ["p3"]
    assert {path.name: path.stat().st_size for path in tmp_path.iterdir()} == dict.fromkeys(names(9), 1)


STOPPED = """
from cleancopy.engines import watch
watch.LULL = 1.0
results = local.run(functools.partial(minding, "pause", "p3"), pages(5), {jobs}, 3.0)
print("running", flush=True)
print(*results)
"""


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_time_that_a_program_is_stopped_does_not_count(jobs: int) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", BEGINS + STOPPED.format(jobs=jobs)],
        env=environment(),
        stdout=subprocess.PIPE,
        process_group=0,
    )
    assert program.stdout
    program.stdout.readline()
    time.sleep(0.5)
    os.killpg(program.pid, signal.SIGSTOP)
    time.sleep(4)
    os.killpg(program.pid, signal.SIGCONT)
    assert program.communicate()[0] == b"p0 p1 p2 p3 p4\n"


def test_every_page_may_kill_its_process() -> None:
    prepare = functools.partial(minding, "kill", *(page.source for page in pages(3)))
    results = list(local.run(prepare, pages(3), 2))
    assert [result.source for result in results if isinstance(result, Failure)] == names(3)


@pytest.mark.usefixtures("beginning")
def test_a_process_may_die_while_heavy_pages_wait_to_be_sent_to_it() -> None:
    heavy = [Input(f"p{number}", data=bytes(3_000_000)) for number in range(12)]
    results = list(local.run(functools.partial(minding, "kill", "p0"), heavy, 2))
    assert isinstance(results[0], Failure)
    assert results[1:] == names(12)[1:]


def test_a_page_may_be_innocent_of_the_death_of_its_process(tmp_path: Path) -> None:
    assert list(local.run(functools.partial(dying_once, str(tmp_path), "p70"), pages(100), 2)) == names(100)


def test_pages_of_html_are_not_trusted_in_this_process() -> None:
    given = [Input("a.txt", "a.txt"), Input("b.html", "b.html"), Input("c", data=b"<p>The quay"), Input("d", data=b"Q")]
    ours, *others = local.run(naming_its_process, given, 1, 60)
    assert ours == os.getpid()
    assert len({*others}) == 1
    assert {*others} != {ours}
    assert set(local.run(naming_its_process, given, 1)) == {ours}


def test_a_page_of_html_that_crashes_is_a_failure_of_a_single_process_too() -> None:
    given = [Input("a.txt", "a.txt"), Input("b.html", "b.html"), Input("c.html", "c.html")]
    first, crashed, last = local.run(functools.partial(minding, "crash", "b.html"), given, 1, 60)
    assert (first, last) == ("a.txt", "c.html")
    assert isinstance(crashed, Failure)


def test_in_a_thread_pages_that_hang_are_named_too() -> None:
    found: list[str | Failure] = []
    prepare = functools.partial(minding, "sleep", "p1")
    thread = threading.Thread(target=lambda: found.extend(local.run(prepare, pages(3), 1, AT_ONCE)))
    thread.start()
    thread.join()
    assert found == ["p0", Failure("p1", "timed-out", "took longer than 0.5 s"), "p2"]


def test_alarms_of_the_calling_program_are_as_before() -> None:
    list(local.run(shouting, pages(3), 1, 60))
    assert signal.getsignal(signal.SIGALRM) is signal.SIG_DFL
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_processes_that_cannot_begin_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "can_fork", lambda: False)
    with pytest.raises(Unfit, match=r"could not begin: its process ended \(exit code 5\)"):
        list(local.run(functools.partial(fit_in, os.getpid()), pages(1000), 2))


@pytest.mark.usefixtures("beginning")
def test_pages_are_taken_as_results_are_and_no_process_stays_behind() -> None:
    taken = itertools.count()
    endless = (Input(f"p{number}") for number in taken)
    results = local.run(naming_its_process, endless, 2)
    first = list(itertools.islice(results, 100))
    results.close()  # type: ignore[attr-defined]
    assert next(taken) <= (crew.AHEAD * 2 + 3) * chunks.CHUNK
    assert not any(is_running(process) for process in first if isinstance(process, int))


@pytest.mark.usefixtures("beginning")
def test_heavy_pages_are_taken_a_few_at_a_time() -> None:
    taken = itertools.count()
    heavy = (Input(f"p{number}", data=bytes(20_000_000)) for number in taken)
    results = local.run(measuring, heavy, 2)
    assert list(itertools.islice(results, 6)) == [20_000_000] * 6
    results.close()  # type: ignore[attr-defined]
    assert next(taken) <= 10


@pytest.mark.parametrize("trouble", ["shout", "ask"])
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_the_streams_of_a_process_are_not_those_of_the_results(trouble: str, beginning: str) -> None:
    script = BEGINS + (
        f"process.can_fork = lambda: {beginning == 'copy'}\nprint('p', end='')\n"
        f"print(*[name[1:] for name in local.run(functools.partial(minding, {trouble!r}, 'p1', 'p70'), pages(100), 2)])"
    )
    done = subprocess.run([sys.executable, "-c", script], env=environment(), capture_output=True, check=True, text=True)
    assert done.stdout == f"p{' '.join(map(str, range(100)))}\n"
    # Counted in characters: what two processes write to one stream at a time may stand inside each other.
    assert len(done.stderr) == (40_000 * len("This goes nowhere near the results.\n") if trouble == "shout" else 0)


@pytest.mark.parametrize("closed", ["<&-", "2>&-", "<&- 2>&-"])
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_streams_may_be_closed(closed: str, beginning: str) -> None:
    script = (
        f"{BEGINS}process.can_fork = lambda: {beginning == 'copy'}\nprint(len({{*local.run(shouting, pages(100), 2)}}))"
    )
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" -c "$1" {closed}', sys.executable, script],
        env=environment(),
        stdout=subprocess.PIPE,
        check=True,
    )
    assert done.stdout == b"100\n"


def test_large_results_do_not_block_and_few_of_them_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "HELD", 1_000_000)
    results = local.run(functools.partial(swelling, 3_000_000), pages(40), 3)
    sizes = [len(result) for result in results if isinstance(result, bytes)]
    assert sizes == [3_000_000 // len(page.source) * len(page.source) for page in pages(40)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)])}


BEGINS = """
import functools
from cleancopy.engines import local, process
from tests.engines.works import minding, pages, shouting
"""

INTERRUPTED = """
prepare = functools.partial(minding, "wait in C", "p130", "p140")
results = local.run(prepare, pages(300), 2)
for _ in range(64):
    next(results)
print("running", flush=True)
list(results)
"""


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc here")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_no_process_outlives_us_however_we_end(number: int, beginning: str) -> None:
    script = f"{BEGINS}process.can_fork = lambda: {beginning == 'copy'}{INTERRUPTED}"
    parent = subprocess.Popen(
        [sys.executable, "-c", script], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert parent.stdout
    parent.stdout.readline()
    children = [
        int(child)
        for task in Path(f"/proc/{parent.pid}/task").iterdir()
        for child in (task / "children").read_text(encoding="utf-8").split()
    ]
    parent.send_signal(number)
    # The streams end when all who hold them are gone, so this would hang on a process that stays.
    parent.communicate()
    assert len(children) == 2
    assert end(children)


@pytest.mark.usefixtures("beginning")
@pytest.mark.parametrize("prepare", [shouting, functools.partial(minding, "exit", "none")], ids=["shouting", "minding"])
def test_the_number_of_processes_changes_nothing(prepare: Callable[[], Work[str]]) -> None:
    assert list(local.run(prepare, pages(150), 2)) == list(local.run(prepare, pages(150), 1))
