"""`cleancopy clean` as users and scripts meet it: streams, exit codes, formats and failures."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cleancopy.model import Dump, Trace
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from cleancopy_cli.main import main

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop


SAMPLES = Path(__file__).resolve().parents[2] / "samples"
FIRST_KEYS = ["source", "site", "headline", "dateline", "byline", "outlet", "body"]


def articles(output: bytes) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


def test_a_folder_gives_a_line_an_article_in_a_pipe(workshop: Workshop) -> None:
    for name in ("dumps/b.txt", "dumps/a/x.txt", "dumps/note.md"):
        workshop.lay(name)
    result = workshop.run("clean", "dumps")
    assert (result.returncode, result.stderr) == (0, b"")
    found = articles(result.stdout)
    assert [article["source"] for article in found] == ["dumps/a/x.txt", "dumps/b.txt"]
    assert list(found[0])[:7] == FIRST_KEYS
    assert found[0] | {"source": ""} == found[1] | {"source": ""}
    assert found[0]["headline"] == "Quay at Port Merrow reopens after storm"
    assert found[0]["dateline"] == "PORT MERROW, March 3 (Reuters)"
    assert found[0]["outlet"] == "The Harbour Ledger"


def test_standard_input_is_a_page(workshop: Workshop) -> None:
    result = workshop.run("clean", "-", given=workshop.PAGE.encode())
    (article,) = articles(result.stdout)
    assert (result.returncode, article["source"], article["site"]) == (0, "-", "harbour-ledger")


@pytest.mark.parametrize(
    ("paths", "kind"),
    [
        pytest.param(["dumps/a.txt"], dict, id="one file"),
        pytest.param(["-"], dict, id="standard input"),
        pytest.param(["dumps/a.txt", "dumps/a.txt"], dict, id="one file twice"),
        pytest.param(["dumps"], list, id="folder of one"),
        pytest.param(["dumps/a.txt", "-"], list, id="two pages"),
    ],
)
def test_readable_json(workshop: Workshop, paths: list[str], kind: type) -> None:
    workshop.lay("dumps/a.txt")
    result = workshop.run("clean", "--format", "json", *paths, given=workshop.PAGE.encode())
    read = json.loads(result.stdout)
    assert isinstance(read, kind)
    assert result.stdout.startswith(b'{\n  "source": ' if kind is dict else b'[\n  {\n    "source": ')


def test_a_terminal_gets_readable_json_without_colour(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    shown, messages = workshop.watch("stdout", workshop.command("clean", "a.txt"))
    assert shown.startswith('{\r\n  "source": "a.txt",\r\n')
    assert "\x1b" not in shown
    assert messages == b""


def test_what_cannot_be_read_is_named_and_the_rest_is_cleaned(workshop: Workshop) -> None:
    workshop.lay("dumps/a.txt")
    workshop.lay("big.txt", workshop.PAGE * 500)
    workshop.lay("bare/note.md")
    (workshop.root / "dumps" / "lost.txt").symlink_to("none")
    result = workshop.run(
        "clean", "--max-size", "0.1", "big.txt", "none.txt", "bare", "dumps", "-", given=workshop.PAGE.encode()
    )
    assert result.returncode == 1
    assert [article["source"] for article in articles(result.stdout)] == ["dumps/a.txt", "-"]
    assert result.stderr.decode().splitlines() == [
        "big.txt: 0.2 MB, more than the 0.1 MB allowed for a page: raise --max-size to clean it",
        "none.txt: no such file or folder",
        "bare: no dump in it: name the files to read others",
        "dumps/lost.txt: no such file or folder",
    ]


@pytest.mark.parametrize(
    "given", [b"", b"\n \n", bytes(range(256)) * 50, b"\0" * 999], ids=["empty", "blank", "bytes", "NUL"]
)
def test_any_bytes_give_an_article(workshop: Workshop, given: bytes) -> None:
    result = workshop.run("clean", "-", given=given)
    (article,) = articles(result.stdout)
    assert (result.returncode, result.stderr) == (0, b"")
    assert article["status"] in {"empty", "suspect"}


def test_a_line_of_50_megabytes_is_a_failure_or_an_article(workshop: Workshop) -> None:
    (workshop.root / "long.txt").write_bytes(b"quay " * 10_000_000)
    refused = workshop.run("clean", "long.txt")
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert refused.stderr == (
        b"long.txt: 50.0 MB, more than the 20 MB allowed for a page: raise --max-size to clean it\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_utf8_or_hold_a_line_break(workshop: Workshop) -> None:
    folder = os.fsencode(workshop.root / "dumps")
    workshop.lay("dumps/a\nb.txt")
    os.rename(os.fsencode(workshop.lay("dumps/c.txt")), folder + b"/caf\xe9.txt")  # noqa: PTH104
    os.symlink(b"none", folder + b"/l\xf8st\n.txt")  # noqa: PTH211
    result = workshop.run("clean", "dumps")
    assert [article["source"] for article in articles(result.stdout)] == ["dumps/a\nb.txt", "dumps/caf\\xe9.txt"]
    assert result.stderr == b"dumps/l\\xf8st\\n.txt: no such file or folder\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["clean"], "Missing argument 'PATH...'", id="no path"),
        pytest.param(["clean", "--format", "xml", "a.txt"], "'xml' is not one of 'jsonl', 'json', 'csv'", id="format"),
        pytest.param(["clean", "-j", "0", "a.txt"], "0 is not in the range x>=1", id="no process"),
        pytest.param(["clean", "--max-size", "0", "a.txt"], "0.0 is not in the range x>0", id="no size"),
        pytest.param(["clean", "--sit", "x", "a.txt"], "No such option", id="unknown option"),
        pytest.param(["clean", "--timeout", "-1", "a.txt"], "-1.0 is not in the range x>=0", id="no time"),
        pytest.param(
            ["clean", "--shard", "9/8", "a.txt"], "'--shard': '9/8': there is no shard 9 of 8", id="no such shard"
        ),
        pytest.param(["clean", "--shard", "3", "a.txt"], "'3': not of the form I/N, such as 3/8", id="half a shard"),
        pytest.param(
            ["clean", "--site", "harbor-ledger", "a.txt"],
            "no site 'harbor-ledger': did you mean 'harbour-ledger'?",
            id="unknown site",
        ),
        pytest.param(
            ["clean", "--rules", "none", "a.txt"], "none:1:1: no-folder: no such folder", id="no rules folder"
        ),
        pytest.param(["clean", "--stats-json", "-", "a.txt"], "--stats-json takes a file", id="statistics to a pipe"),
        pytest.param(["clean", "--rules", "..", "a.txt"], "..:1:1: no-rules: no rule file in it", id="no rules in it"),
        pytest.param(
            ["clean", "--rules", "rules/harbour-ledger.yaml", "a.txt"],
            "rules/harbour-ledger.yaml:1:1: no-folder: a file: name the folder that it is in",
            id="a rule file for a folder",
        ),
    ],
)
def test_a_wrong_call_is_2(
    here: Callable[..., int], capfd: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert here(*arguments) == 2
    output = capfd.readouterr()
    assert message in output.err
    assert output.out == ""


def test_all_faults_of_all_rule_files_are_lines(workshop: Workshop) -> None:
    workshop.lay(
        "rules/harbour-ledger.yaml",
        workshop.RULES.replace("do: cut-above", "do: cut-abvoe").replace("at: 1", "at: one"),
    )
    workshop.lay("rules/tide.yaml", "site: tide\noutlet: [\n")
    result = workshop.run("clean", "-j", "2", "-", given=workshop.PAGE.encode())
    assert (result.returncode, result.stdout) == (2, b"")
    lines = result.stderr.decode().splitlines()
    assert [line.split(": ")[0].rsplit(":", 1)[0] for line in lines] == [
        "./rules/harbour-ledger.yaml:12",
        "./rules/harbour-ledger.yaml:22",
        "./rules/tide.yaml:3",
    ]
    assert "did you mean 'cut-above'?" in lines[0]


def test_a_site_that_is_asked_for_is_used(workshop: Workshop) -> None:
    workshop.lay("a.txt", workshop.PAGE.replace("Harbour Ledger", "Quay Post").replace("harbourledger", "quaypost"))
    (by_itself,) = articles(workshop.run("clean", "a.txt").stdout)
    (as_asked,) = articles(workshop.run("clean", "--site", "harbour-ledger", "a.txt").stdout)
    assert (by_itself["site"], as_asked["site"]) == (None, "harbour-ledger")


@pytest.mark.parametrize("form", ["jsonl", "json"])
def test_the_bytes_are_the_same_with_any_number_of_processes(workshop: Workshop, form: str) -> None:
    for number in range(150):
        workshop.lay(f"dumps/{number % 7}/{number}.txt", workshop.PAGE.replace("storm", f"storm {number}"))
    one = workshop.run("clean", "--format", form, "-j", "1", "dumps", "none.txt")
    two = workshop.run("clean", "--format", form, "-j", "2", "dumps", "none.txt")
    assert (one.stdout, one.stderr, one.returncode) == (two.stdout, two.stderr, two.returncode)
    assert one.stdout.count(b"harbour-ledger") == 150


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_head_ends_it_quietly(workshop: Workshop, jobs: str) -> None:
    for number in range(200):
        workshop.lay(f"dumps/{number}.txt")
    process = subprocess.Popen(
        workshop.command("clean", "-j", jobs, "dumps"),
        cwd=workshop.root,
        env=workshop.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    assert json.loads(process.stdout.readline())["source"] == "dumps/0.txt"
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    with Path("/dev/full").open("wb") as full:
        command = workshop.command("clean", "a.txt")
        result = subprocess.run(
            command, cwd=workshop.root, env=workshop.environment, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert result.stderr == b"Error: standard output: no space left on device; what was written is not whole\n"
    assert result.returncode == 74


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)],
    ids=["Ctrl-C", "SIGTERM", "SIGHUP"],
)
def test_a_signal_ends_it_quietly(workshop: Workshop, jobs: str, number: int, code: int) -> None:
    os.mkfifo(workshop.root / "pipe")
    process = subprocess.Popen(
        workshop.command("clean", "-j", jobs, "pipe"),
        cwd=workshop.root,
        env=workshop.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        process_group=0,
    )
    with (workshop.root / "pipe").open("wb"):  # waits until somebody reads
        os.killpg(process.pid, number)
        out, err = process.communicate()
    assert (out, err.strip(), process.returncode) == (b"", b"", code)


def test_a_page_that_breaks_our_code_costs_no_other(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(dump: Dump, *rest: object) -> Trace:
        if "stumble" in dump.text:
            raise ZeroDivisionError("by no quay")
        return run(dump, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("cleancopy.engines.work.run", stumble)
    for name, text in (("a.txt", workshop.PAGE), ("b.txt", "stumble"), ("c.txt", workshop.PAGE)):
        workshop.lay(name, text)
    assert here("clean", "a.txt", "b.txt", "c.txt") == 1
    output = capfd.readouterr()
    assert [article["source"] for article in articles(output.out.encode())] == ["a.txt", "c.txt"]
    assert output.err == "b.txt: internal error: ZeroDivisionError: by no quay; please report it\n"


def test_a_page_that_hangs_costs_no_other(
    workshop: Workshop,
    here: Callable[..., int],
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    rulebook: Rulebook,
) -> None:
    trace = run(Dump("a.txt", workshop.PAGE), rulebook)

    def dawdle(dump: Dump, *_rest: object) -> Trace:
        while "dawdle" in dump.text:
            pass
        return trace

    monkeypatch.setattr("cleancopy.engines.work.run", dawdle)
    for name, text in (("a.txt", workshop.PAGE), ("b.txt", "dawdle"), ("c.txt", workshop.PAGE)):
        workshop.lay(name, text)
    assert here("clean", "--timeout", "1", "a.txt", "b.txt", "c.txt") == 1
    output = capfd.readouterr()
    assert len(articles(output.out.encode())) == 2
    assert output.err == "b.txt: took longer than 1 s: raise --timeout to wait for it\n"


def test_shards_together_give_each_page_once(workshop: Workshop) -> None:
    for number in range(20):
        workshop.lay(f"dumps/{number:02}.txt")
    parts = [workshop.run("clean", "--shard", f"{number}/3", "dumps", "none.txt") for number in (1, 2, 3)]
    found = [[str(article["source"]) for article in articles(part.stdout)] for part in parts]
    assert all(part == sorted(part) for part in found)
    assert sorted(source for part in found for source in part) == [f"dumps/{number:02}.txt" for number in range(20)]
    assert b"".join(part.stderr for part in parts) == b"none.txt: no such file or folder\n"
    assert sorted(part.returncode for part in parts) == [0, 0, 1]


@pytest.mark.parametrize("wants_traceback", [False, True], ids=["message", "traceback"])
def test_a_bug_is_3(
    here: Callable[..., int], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, wants_traceback: bool
) -> None:
    def stumble(*_arguments: object) -> None:
        raise ZeroDivisionError("by no quay")

    monkeypatch.setenv("CLEANCOPY_TRACEBACK", "1" if wants_traceback else "")
    monkeypatch.setattr("cleancopy.engines.local.run", stumble)
    assert here("clean", "a.txt") == 3
    messages = capfd.readouterr().err
    assert "Error: this is a bug in cleancopy: ZeroDivisionError: by no quay\nPlease report it" in messages
    assert ("Traceback" in messages) is wants_traceback


def test_a_page_takes_no_more_modules_than_it_needs(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    heavy = {"rich", "orjson", "trafilatura", "lxml", "multiprocessing", "asyncio"}
    script = (
        f"import sys; from cleancopy_cli.main import main; main();print(*{heavy} & {{*sys.modules}}, file=sys.stderr)"
    )
    command = [sys.executable, "-c", script, "clean", "a.txt", "--rules", "rules"]
    result = subprocess.run(command, cwd=workshop.root, env=workshop.environment, capture_output=True, check=True)
    assert result.stderr.decode().split() == []
    assert len(articles(result.stdout)) == 1


@pytest.mark.parametrize("command", [[], ["clean"], ["explain"]], ids=["cleancopy", "clean", "explain"])
def test_help_has_examples_a_line_each(capfd: pytest.CaptureFixture[str], command: list[str]) -> None:
    assert main([*command, "-h"]) == 0
    lines = [line.strip() for line in capfd.readouterr().out.splitlines()]
    examples = lines[lines.index("Examples:") + 1 :]
    assert all(line.startswith("cleancopy ") or " | cleancopy " in line for line in examples[: examples.index("")])


def test_the_installed_command_is_the_same(workshop: Workshop) -> None:
    command = Path(sys.executable).with_name("cleancopy")
    if not command.exists():
        pytest.skip("cleancopy is not installed in this environment")
    result = subprocess.run([command, "--version"], env=workshop.environment, capture_output=True, check=True)
    assert result.stdout.startswith(b"cleancopy ")


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_jq_reads_it(workshop: Workshop) -> None:
    filters = "[.headline, .byline, .outlet] | @tsv"
    lines = workshop.run("clean", str(SAMPLES / "the-star"), str(SAMPLES / "daily8")).stdout
    rows = subprocess.run(["jq", "-r", filters], input=lines, capture_output=True, check=True).stdout.decode()
    expected = [
        "\t".join(json.loads(path.read_bytes())[key] or "" for key in ("headline", "byline", "outlet"))
        for folder in ("the-star", "daily8")
        for path in sorted((SAMPLES / folder).glob("*.json"))
    ]
    assert rows.splitlines() == expected


def test_the_hash_seed_changes_no_byte(workshop: Workshop) -> None:
    page = "QUAY POST Staff\n\nQuay Post\n\nQuay Post Newsletter\n\n" + workshop.PAGE + "\n\nQUAY POST Jobs\n"
    workshop.lay("strange.txt", page.replace("The Harbour Ledger", "").replace("Tideline", ""))
    command = workshop.command("clean", str(SAMPLES / "unknown"), "strange.txt")
    outputs = {
        subprocess.run(
            command,
            cwd=workshop.root,
            env=workshop.environment | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        pytest.param("--timeout", "nan", 2, id="no number of seconds"),
        pytest.param("--max-size", "nan", 2, id="no number of megabytes"),
        pytest.param("--timeout", "inf", 0, id="for ever"),
        pytest.param("--timeout", "1e300", 0, id="nearly for ever"),
        pytest.param("--max-size", "inf", 0, id="of any size"),
        pytest.param("--timeout", "1e-9", 1, id="no time at all"),
    ],
)
def test_odd_numbers(workshop: Workshop, option: str, value: str, code: int) -> None:
    workshop.lay("a.txt")
    result = workshop.run("clean", "a.txt", option, value)
    assert result.returncode == code
    assert (b"nan' is not a number" in result.stderr) is (code == 2)
