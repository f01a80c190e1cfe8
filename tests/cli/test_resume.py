"""`cleancopy clean --resume`: a run that was killed goes on, and nobody can tell it from one that was not."""

from __future__ import annotations

import itertools
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cleancopy import whole
from cleancopy.output import file_store, folder_store, journal, run

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop

OFTEN = """
import sys
from cleancopy import whole
from cleancopy.output import run
from cleancopy_cli.main import main
run.COMMIT_INPUTS = 2
sys.exit(main())
"""
"""The command, but it commits often, which takes time on any disk."""

FILES = ["a.jsonl", "a.json", "a.csv", "a.md", "a.parquet"]
WHOLE = [pytest.param(("--out", name), id=name) for name in FILES] + [pytest.param(("-o", "out"), id="folder")]


MORE = "\n\nThe harbour master counted the boats again, and wrote the number into the book that he keeps for it."


def lay_pages(workshop: Workshop, count: int, length: int = 3) -> None:
    for number in range(count):
        page = workshop.PAGE.replace("storm", f"storm {number}").replace(
            "\n\nSign", MORE * (number % length) + "\n\nSign"
        )
        workshop.lay(f"dumps/{number % 7}/{number}.txt", page)
    (workshop.root / "dumps" / "0" / "lost.txt").symlink_to("none")


def everything(folder: Path) -> dict[str, bytes]:
    """All that a run left, but for the dumps and rules."""
    names = [path for path in folder.rglob("*") if not path.is_dir()]
    return {
        name: path.read_bytes()
        for path in names
        if (name := path.relative_to(folder).as_posix()).split("/")[0] not in {"dumps", "rules"}
    }


def undisturbed(workshop: Workshop, *arguments: str) -> dict[str, bytes]:
    result = workshop.run("clean", "dumps", "-j", "1", *arguments)
    assert result.returncode == 1
    assert result.stderr == b"dumps/0/lost.txt: no such file or folder\n"
    made = everything(workshop.root)
    for name in {name.split("/")[0] for name in made}:
        path = workshop.root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return made


def journal_of(workshop: Workshop, arguments: tuple[str, ...]) -> Path:
    name = arguments[1]
    return workshop.root / (f"{name}.journal" if arguments[0] == "--out" else f"{name}/.cleancopy/journal")


def killed_once(workshop: Workshop, command: list[str], journal: Path, pause: float) -> bool:
    """Start the command, kill it some time after its next commit, and say whether it was still at work."""
    known = journal.stat().st_size if journal.exists() else 0
    with subprocess.Popen(command, cwd=workshop.root, env=workshop.environment, stderr=subprocess.PIPE) as process:
        while process.poll() is None and not (journal.exists() and journal.stat().st_size > known):
            time.sleep(0.001)
        time.sleep(pause)
        process.kill()
        process.communicate()
    return process.returncode == -signal.SIGKILL


@pytest.mark.parametrize(
    ("jobs", "arguments"),
    [
        pytest.param("1", ("--out", "a.parquet"), id="one process, a file"),
        pytest.param("2", ("-o", "out"), id="two processes, a folder"),
    ],
)
def test_ten_kills_leave_no_trace(workshop: Workshop, jobs: str, arguments: tuple[str, str]) -> None:
    lay_pages(workshop, 200, 200)
    expected = undisturbed(workshop, *arguments)
    chance = random.Random(repr((jobs, arguments)))
    command = ["clean", "--rules", "rules", "dumps", "-j", jobs, *arguments, "--resume"]
    often, journal = [sys.executable, "-c", OFTEN, *command], journal_of(workshop, arguments)
    kills = sum(
        itertools.takewhile(bool, (killed_once(workshop, often, journal, chance.random() / 30) for _ in range(10)))
    )
    assert kills >= 3
    if journal.exists():
        last = workshop.run("clean", "dumps", "-j", jobs, *arguments, "--resume")
        assert last.returncode == 1
        assert b"dumps/0/lost.txt: no such file or folder\n" in last.stderr
    assert everything(workshop.root) == expected


class Crash:
    """Kills this process at the `at`-th step that changes what is on the disk, tearing off what is just written."""

    STEPS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate"})

    def __init__(self, at: int, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self._left = at
        self._place = place
        make_safe = whole.make_safe

        def torn(file: object) -> None:
            self._left -= 1
            if self._left == 0:
                file.flush()  # type: ignore[attr-defined]
                size = file.tell()  # type: ignore[attr-defined]
                os.ftruncate(file.fileno(), max(0, size - 9))  # type: ignore[attr-defined]
                os.kill(os.getpid(), signal.SIGKILL)
            make_safe(file)  # type: ignore[arg-type]

        for module in (journal, file_store, folder_store):
            monkeypatch.setattr(module, "make_safe", torn)
        sys.addaudithook(self.step)

    def step(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in self.STEPS and self._place in str(arguments[0]):
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def in_child(call: Callable[[], int]) -> int:
    """How a call in a process of its own ends."""
    child = os.fork()
    if child == 0:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        os._exit(call())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def crashes(call: Callable[[], int], place: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Run the call once for each step on the disk that it makes, killed there; then once more, undisturbed."""
    at = 0
    code = -signal.SIGKILL
    while code == -signal.SIGKILL:
        at += 1

        def killed(at: int = at) -> int:
            Crash(at, place, monkeypatch)
            return call()

        code = in_child(killed)
        yield code


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.parametrize("arguments", [WHOLE[0], WHOLE[4], WHOLE[5]])
def test_a_kill_at_any_step_on_the_disk_leaves_no_trace(
    workshop: Workshop, here: Callable[..., int], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, str]
) -> None:
    lay_pages(workshop, 3)
    expected = undisturbed(workshop, *arguments)
    assert here("clean", "dumps", "-j", "1", "--quiet") == 1  # what it imports, no copy of this process need import
    monkeypatch.setattr(run, "COMMIT_INPUTS", 2)
    place = str(workshop.root / arguments[1])
    codes = []
    for code in crashes(lambda: here("clean", "dumps", "-j", "1", *arguments), place, monkeypatch):
        codes.append(code)
        if code == -signal.SIGKILL:
            again = in_child(lambda: here("clean", "dumps", "-j", "1", *arguments, "--resume"))
            assert again == 1 or (again == 2 and arguments[0] == "-o")  # 2: it was whole, but for a trace of ours
        left = everything(workshop.root)
        assert left == expected, f"killed at step {len(codes)}"
        clear(workshop, left)
    assert codes[-1] == 1
    assert len(codes) > 10


def clear(workshop: Workshop, left: dict[str, bytes]) -> None:
    for name in {name.split("/")[0] for name in left}:
        path = workshop.root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()


@pytest.fixture
def stopped(
    workshop: Workshop, here: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """A run that a full disk stops at the eleventh page: what it says."""

    def stop(*arguments: str) -> str:
        made = 0

        def full(add: Callable[..., int], *rest: object) -> int:
            nonlocal made
            made += 1
            if made > 10:
                raise OSError(28, "No space left on device")
            return add(*rest)

        with monkeypatch.context() as patch:
            for kind in (file_store.FileStore, folder_store.FolderStore):
                patch.setattr(kind, "add", lambda self, *rest, add=kind.add: full(add, self, *rest))
            assert here("clean", "dumps", "-j", "1", *arguments) == 74
        return capfd.readouterr().err

    lay_pages(workshop, 20)
    return stop


@pytest.mark.parametrize("arguments", WHOLE)
def test_a_run_stopped_by_a_full_disk_goes_on(
    workshop: Workshop,
    here: Callable[..., int],
    stopped: Callable[..., str],
    capfd: pytest.CaptureFixture[str],
    arguments: tuple[str, str],
) -> None:
    expected = undisturbed(workshop, *arguments)
    assert "no space left on device; it was not written after 11 inputs, which are safe: add --resume to go on" in (
        stopped(*arguments)
    )
    assert here("clean", "dumps", "-j", "1", *arguments, "--resume") == 1
    assert capfd.readouterr().err.splitlines() == [
        f"{arguments[1]}: going on after 11 inputs",
        "dumps/0/lost.txt: no such file or folder",
    ]
    assert everything(workshop.root) == expected


def test_the_statistics_are_those_of_all_pages(
    workshop: Workshop, here: Callable[..., int], stopped: Callable[..., str]
) -> None:
    arguments = ("--out", "a.jsonl", "--stats-json", "stats.json")
    expected = undisturbed(workshop, *arguments)
    stopped(*arguments)
    assert here("clean", "dumps", *arguments, "--resume") == 1
    assert everything(workshop.root) == expected


def touch(workshop: Workshop) -> None:
    os.utime(workshop.root / "dumps" / "0" / "0.txt", (1, 1))


def rewrite(workshop: Workshop) -> None:
    workshop.lay("dumps/0/0.txt", workshop.PAGE * 2)


def remove(workshop: Workshop) -> None:
    (workshop.root / "dumps" / "0" / "7.txt").unlink()


def add(workshop: Workshop) -> None:
    workshop.lay("dumps/0/00.txt")


def remove_most(workshop: Workshop) -> None:
    for folder in range(1, 7):
        shutil.rmtree(workshop.root / "dumps" / str(folder))


def change_rule(workshop: Workshop) -> None:
    workshop.lay("rules/harbour-ledger.yaml", workshop.RULES.replace("House plug", "Plug"))


def nothing(_workshop: Workshop) -> None:
    pass


INPUTS = "the inputs are not as they were: one of the first 11 is new, changed or gone"


@pytest.mark.parametrize(
    ("change", "more", "reason"),
    [
        pytest.param(touch, (), INPUTS, id="newer file"),
        pytest.param(rewrite, (), INPUTS, id="longer file"),
        pytest.param(remove, (), INPUTS, id="file gone"),
        pytest.param(add, (), INPUTS, id="new file before"),
        pytest.param(remove_most, (), INPUTS, id="fewer files than were done"),
        pytest.param(change_rule, (), "the rule files are not as they were", id="rules"),
        pytest.param(nothing, ("--site", "harbour-ledger"), "site was not given and is harbour-ledger", id="site"),
        pytest.param(nothing, ("--max-size", "1"), "max_bytes was 20000000 and is 1000000", id="size"),
        pytest.param(nothing, ("--fields", "body,site"), "fields was not given and is body, site", id="fields"),
        pytest.param(nothing, ("--format", "csv"), "format was jsonl and is csv", id="format"),
        pytest.param(nothing, ("--stats",), "statistics was False and is True", id="statistics"),
        pytest.param(nothing, ("more.txt",), "paths was dumps and is dumps, more.txt", id="paths"),
    ],
)
def test_a_run_does_not_go_on_where_anything_changed(
    workshop: Workshop,
    here: Callable[..., int],
    stopped: Callable[..., str],
    capfd: pytest.CaptureFixture[str],
    *,
    change: Callable[[Workshop], None],
    more: tuple[str, ...],
    reason: str,
) -> None:
    stopped("--out", "a.jsonl")
    left = everything(workshop.root)
    change(workshop)
    assert here("clean", "dumps", "--out", "a.jsonl", "--resume", *more) == 2
    assert capfd.readouterr().err == (
        f"Error: a.jsonl: can't go on, because {reason}: run it as it was, or with --overwrite to start again\n"
    )
    assert everything(workshop.root) == left
    assert here("clean", "dumps", "--out", "a.jsonl", "--overwrite", *more) == 1
    assert [*everything(workshop.root)] == ["a.jsonl"]


def test_another_version_does_not_go_on(
    here: Callable[..., int],
    stopped: Callable[..., str],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped("--out", "a.jsonl")
    monkeypatch.setattr("cleancopy.output.fingerprint.__version__", "99")
    assert here("clean", "dumps", "--out", "a.jsonl", "--resume") == 2
    assert "cleancopy was 0." in capfd.readouterr().err


def test_what_comes_after_may_change(workshop: Workshop, here: Callable[..., int], stopped: Callable[..., str]) -> None:
    stopped("--out", "a.jsonl")
    workshop.lay("dumps/9/new.txt")
    assert here("clean", "dumps", "--out", "a.jsonl", "--resume") == 1
    assert everything(workshop.root) == undisturbed(workshop, "--out", "a.jsonl")


@pytest.mark.parametrize("arguments", [WHOLE[0], WHOLE[5]])
def test_a_stopped_run_is_not_lost_by_accident(
    workshop: Workshop,
    here: Callable[..., int],
    stopped: Callable[..., str],
    capfd: pytest.CaptureFixture[str],
    arguments: tuple[str, str],
) -> None:
    stopped(*arguments)
    left = everything(workshop.root)
    assert here("clean", "dumps", *arguments) == 2
    reason = "a run was stopped there after 11 inputs: add --resume to go on, or --overwrite to start again"
    assert capfd.readouterr().err == f"Error: {arguments[1]}: {reason}\n"
    assert everything(workshop.root) == left


def test_a_run_that_did_nothing_leaves_nothing(
    workshop: Workshop, here: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_rest: object) -> int:
        raise OSError(28, "No space left on device")

    lay_pages(workshop, 2)
    for kind, place in ((file_store.FileStore, ("--out", "a.csv")), (folder_store.FolderStore, ("-o", "out"))):
        monkeypatch.setattr(kind, "add", full)
        assert here("clean", "dumps", *place) == 74
    assert everything(workshop.root) == {}
    assert not (workshop.root / "out").exists()


def test_a_run_that_could_not_begin_leaves_nothing(
    workshop: Workshop, here: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: object) -> None:
        raise OSError(28, "No space left on device")

    lay_pages(workshop, 2)
    monkeypatch.setattr(journal, "make_safe", full)
    for place in (("--out", "a.csv"), ("-o", "out")):
        assert here("clean", "dumps", *place) == 74
    assert everything(workshop.root) == {}
    assert not (workshop.root / "out").exists()


@pytest.mark.parametrize("arguments", [("--out", "a.jsonl"), ("-o", "out")], ids=["file", "folder"])
def test_resume_with_nothing_to_go_on_with_begins(
    workshop: Workshop, here: Callable[..., int], arguments: tuple[str, str]
) -> None:
    lay_pages(workshop, 3)
    expected = undisturbed(workshop, *arguments)
    assert here("clean", "dumps", *arguments, "--resume") == 1
    assert everything(workshop.root) == expected


@pytest.mark.parametrize("arguments", [("--out", "a.jsonl"), ("-o", "out")], ids=["file", "folder"])
def test_two_runs_do_not_write_to_one_place(workshop: Workshop, arguments: tuple[str, str]) -> None:
    workshop.lay("a.txt")
    os.mkfifo(workshop.root / "pipe")
    command = workshop.command("clean", "-j", "1", "a.txt", "pipe", *arguments)
    with subprocess.Popen(command, cwd=workshop.root, env=workshop.environment) as first:
        with (workshop.root / "pipe").open("wb"):  # waits until somebody reads
            second = workshop.run("clean", "a.txt", *arguments)
        assert first.wait() == 0
    assert second.returncode == 74
    assert b"another run is writing there" in second.stderr


@pytest.mark.parametrize("arguments", [("--out", "a.jsonl"), ("-o", "out")], ids=["file", "folder"])
def test_ctrl_c_leaves_whole_files_and_says_how_to_go_on(workshop: Workshop, arguments: tuple[str, str]) -> None:
    workshop.lay("dumps/a.txt")
    os.mkfifo(workshop.root / "pipe")
    command = workshop.command("clean", "-j", "1", "dumps", "pipe", *arguments)
    process = subprocess.Popen(
        command, cwd=workshop.root, env=workshop.environment, stderr=subprocess.PIPE, process_group=0
    )
    with (workshop.root / "pipe").open("wb"):
        os.killpg(process.pid, signal.SIGINT)
        _, messages = process.communicate()
    assert process.returncode == 130
    reason = f"{arguments[1]}: stopped after 1 input, which is safe: add --resume to go on"
    assert messages.decode().strip() == reason
    assert (workshop.root / arguments[1]).exists() is (arguments[0] == "-o")
    (workshop.root / "pipe").unlink()
    workshop.lay("pipe", workshop.PAGE)
    assert workshop.run("clean", "dumps", "pipe", *arguments, "--resume").returncode == 0
    left = everything(workshop.root)
    del left["pipe"]
    assert len(left) == (2 if arguments[0] == "-o" else 1)
    assert b"".join(left.values()).count(b"Quay at Port Merrow reopens after storm") == 2


def test_ctrl_c_with_several_processes_loses_nothing(workshop: Workshop) -> None:
    lay_pages(workshop, 200)
    workshop.lay("last.txt")
    paths = ["dumps", "last.txt", "--out", "a.jsonl", "-j", "2"]
    assert workshop.run("clean", *paths).returncode == 1
    expected = everything(workshop.root)
    (workshop.root / "a.jsonl").unlink()
    (workshop.root / "last.txt").unlink()
    os.mkfifo(workshop.root / "last.txt")
    process = subprocess.Popen(
        workshop.command("clean", *paths),
        cwd=workshop.root,
        env=workshop.environment,
        stderr=subprocess.PIPE,
        process_group=0,
    )
    with (workshop.root / "last.txt").open("wb"):  # waits until somebody reads
        os.killpg(process.pid, signal.SIGINT)
        process.communicate()
    assert process.returncode == 130
    assert not (workshop.root / "a.jsonl").exists()
    (workshop.root / "last.txt").unlink()
    workshop.lay("last.txt")
    assert workshop.run("clean", *paths, "--resume").returncode == 1
    assert everything(workshop.root) == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--resume"], "add --out FILE or -o DIR", id="resume to a pipe"),
        pytest.param(["--overwrite", "--out", "-"], "add --out FILE or -o DIR", id="overwrite standard output"),
        pytest.param(["--out", "a.csv", "-o", "out"], "give one of them", id="two places"),
        pytest.param(["--out", "a.csv", "--resume", "--overwrite"], "give one of them", id="resume and overwrite"),
        pytest.param(["--out", "/dev/null", "--format", "csv", "--resume"], "leave out --resume", id="device"),
    ],
)
def test_contradictions_are_wrong_calls(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    workshop.lay("a.txt")
    assert here("clean", "a.txt", *arguments) == 2
    assert message in capfd.readouterr().err
    assert [*everything(workshop.root)] == ["a.txt"]


BOTH = [pytest.param(("--out", "a.csv"), id="file"), pytest.param(("-o", "out"), id="folder")]


@pytest.mark.parametrize("arguments", BOTH)
def test_of_a_run_that_ended_nothing_is_left_to_do(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str], arguments: tuple[str, str]
) -> None:
    lay_pages(workshop, 3)
    assert here("clean", "dumps", *arguments, "--stats-json", "stats.json") == 1
    left = everything(workshop.root)
    stamps = {path: path.stat().st_mtime_ns for path in workshop.root.rglob("*") if path.is_file()}
    capfd.readouterr()
    assert here("clean", "dumps", *arguments, "--stats-json", "stats.json", "--resume") == 1
    said = f"dumps/0/lost.txt: no such file or folder\n{arguments[1]}: nothing is left to do: 4 inputs are done\n"
    assert capfd.readouterr().err == said
    assert everything(workshop.root) == left
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_where_nothing_failed_nothing_left_is_no_failure(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str]
) -> None:
    workshop.lay("dumps/a.txt")
    for _ in range(3):
        assert here("clean", "dumps", "-o", "out", "--resume") == 0
    assert capfd.readouterr().err == "out: nothing is left to do: 1 input is done\n" * 2


ALL = "the inputs are not as they were: one of the first 8 is new, changed or gone"


def add_last(workshop: Workshop) -> None:
    workshop.lay("dumps/9/new.txt")


def remove_result(workshop: Workshop) -> None:
    for path in (workshop.root / "out").rglob("1.json"):
        path.unlink()


@pytest.mark.parametrize("arguments", BOTH)
@pytest.mark.parametrize(
    ("change", "more", "reason"),
    [
        pytest.param(touch, (), ALL, id="newer file"),
        pytest.param(add, (), ALL, id="new file before"),
        pytest.param(add_last, (), "there are more inputs than the 8 that it had when it ended", id="new file after"),
        pytest.param(change_rule, (), "the rule files are not as they were", id="rules"),
        pytest.param(nothing, ("--fields", "body"), "fields was not given and is body", id="fields"),
    ],
)
def test_a_run_that_ended_is_no_answer_where_anything_changed(
    workshop: Workshop,
    here: Callable[..., int],
    capfd: pytest.CaptureFixture[str],
    *,
    arguments: tuple[str, str],
    change: Callable[[Workshop], None],
    more: tuple[str, ...],
    reason: str,
) -> None:
    lay_pages(workshop, 7)
    assert here("clean", "dumps", *arguments) == 1
    left = everything(workshop.root)
    change(workshop)
    capfd.readouterr()
    assert here("clean", "dumps", *arguments, *more, "--resume") == 2
    assert capfd.readouterr().err == (
        f"Error: {arguments[1]}: can't go on, because {reason}: run it as it was, or with --overwrite to start again\n"
    )
    assert everything(workshop.root) == left
    assert here("clean", "dumps", *arguments, *more, "--overwrite") == 1
    assert here("clean", "dumps", *arguments, *more, "--resume") == 1
    assert "nothing is left to do" in capfd.readouterr().err


def test_results_that_are_gone_are_missed(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str]
) -> None:
    lay_pages(workshop, 3)
    assert here("clean", "dumps", "-o", "out") == 1
    remove_result(workshop)
    assert here("clean", "dumps", "-o", "out", "--resume") == 2
    assert "can't go on, because 1 of the files that it made is gone" in capfd.readouterr().err


@pytest.mark.parametrize("arguments", BOTH)
def test_the_output_of_another_is_not_taken_for_that_of_a_run(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str], arguments: tuple[str, str]
) -> None:
    lay_pages(workshop, 2)
    assert here("clean", "dumps", *arguments) == 1
    place = workshop.root / arguments[1]
    shutil.rmtree(place) if place.is_dir() else place.unlink()
    assert here("clean", "dumps", *arguments, "--resume") == 1
    assert "nothing is left" not in capfd.readouterr().err
    assert everything(workshop.root)


def test_without_a_cache_a_file_is_made_again_and_a_folder_is_left_alone(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLEANCOPY_CACHE", "")
    workshop.lay("dumps/a.txt")
    for code in (0, 2):
        assert here("clean", "dumps", "-o", "out", "--resume") == code
        assert here("clean", "dumps", "--out", "a.csv", "--resume") == 0
    reason = "out: it holds other files already, and no run that could go on: name a new folder, or add --overwrite"
    assert reason in capfd.readouterr().err
