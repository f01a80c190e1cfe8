"""`cleancopy clean --format`, `--fields`, `--out` and `-o` as users meet them."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop

HEADLINE = "Quay at Port Merrow reopens after storm"


def lay_three(workshop: Workshop) -> None:
    for name in ("dumps/b.txt", "dumps/a/x.txt", "dumps/a/y.txt"):
        workshop.lay(name, workshop.PAGE.replace("PORT MERROW, ", f"PORT MERROW {name[-5].upper()}, "))


def test_csv_opens_in_a_spreadsheet(workshop: Workshop) -> None:
    lay_three(workshop)
    output = workshop.run("clean", "dumps", "--format", "csv").stdout
    rows = list(csv.DictReader(io.StringIO(output.decode("utf-8-sig"), newline="")))
    assert [row["source"] for row in rows] == ["dumps/a/x.txt", "dumps/a/y.txt", "dumps/b.txt"]
    assert {row["headline"] for row in rows} == {HEADLINE}
    assert output.startswith(b"\xef\xbb\xbfsource,site,")


def test_a_byline_is_no_formula(workshop: Workshop) -> None:
    workshop.lay("a.txt", workshop.PAGE.replace("Quay at", "=cmd|'/C calc'!A0 at"))
    output = workshop.run("clean", "a.txt", "--format", "csv", "--fields", "headline,outlet").stdout
    assert output.decode("utf-8-sig").splitlines()[1].startswith("'=cmd|'/C calc'!A0 at Port Merrow")


def test_markdown_is_for_readers(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    output = workshop.run("clean", "a.txt", "--format", "md").stdout.decode()
    assert output.startswith(f"# {HEADLINE}\n\nAna Quill · PORT MERROW, March 3 (Reuters) · The Harbour Ledger\n\nThe")


@pytest.mark.parametrize("form", ["jsonl", "json", "csv", "md"])
def test_keys_are_picked_in_any_format(workshop: Workshop, form: str) -> None:
    workshop.lay("a.txt")
    output = workshop.run("clean", "a.txt", "--format", form, "--fields", "outlet,headline").stdout.decode()
    assert output.index("The Harbour Ledger") < output.index(HEADLINE)
    assert "planks" not in output


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.json", "a.csv", "a.md", "a.parquet"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_holds_what_standard_output_would(workshop: Workshop, name: str, jobs: str) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    lay_three(workshop)
    form = {"ndjson": "jsonl"}.get(name[2:], name[2:])
    expected = workshop.run("clean", "dumps", "none.txt", "--format", form)
    result = workshop.run("clean", "dumps", "none.txt", "--out", name, "-j", jobs)
    assert (result.returncode, result.stdout, result.stderr) == (1, b"", expected.stderr)
    assert (workshop.root / name).read_bytes() == expected.stdout
    assert len(expected.stdout) > 300
    assert sorted(os.listdir(workshop.root)) == sorted([name, "dumps", "rules"])  # noqa: PTH208


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux")
def test_names_are_utf8_in_any_locale(workshop: Workshop) -> None:
    workshop.lay("Größe.txt")
    workshop.environment |= {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    for _ in range(2):
        result = workshop.run("clean", "Größe.txt", "-o", "öl", "--resume")
        assert result.returncode == 0
        assert b"bug" not in result.stderr
    assert (workshop.root / "öl" / "Größe.json").exists()


def test_a_file_is_replaced_when_the_new_one_is_whole(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    workshop.lay("a.jsonl", "old")
    (workshop.root / "link.jsonl").symlink_to("a.jsonl")
    assert workshop.run("clean", "a.txt", "--out", "link.jsonl").returncode == 0
    assert (workshop.root / "link.jsonl").is_symlink()
    assert json.loads((workshop.root / "a.jsonl").read_bytes())["headline"] == HEADLINE


@pytest.mark.parametrize(
    ("form", "suffix"), [(None, "json"), ("json", "json"), ("jsonl", "jsonl"), ("csv", "csv"), ("md", "md")]
)
def test_a_folder_holds_a_file_a_page(workshop: Workshop, form: str | None, suffix: str) -> None:
    lay_three(workshop)
    options = ["--format", form] if form else []
    result = workshop.run("clean", "dumps", "-o", "deep/out", *options)
    assert (result.returncode, result.stdout) == (0, b"")
    out = workshop.root / "deep" / "out"
    files = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if not path.is_dir())
    assert files == [f"a/x.{suffix}", f"a/y.{suffix}", f"b.{suffix}"]
    one = workshop.run("clean", "dumps/a/x.txt", "--format", suffix).stdout
    assert (out / f"a/x.{suffix}").read_bytes() == one
    assert not (out / ".cleancopy").exists()


def test_the_folder_is_the_same_with_any_number_of_processes(workshop: Workshop) -> None:
    for number in range(150):
        workshop.lay(f"dumps/{number % 7}/{number}.txt", workshop.PAGE.replace("storm", f"storm {number}"))
    for jobs in ("1", "2"):
        assert workshop.run("clean", "dumps", "-o", f"out{jobs}", "-j", jobs).returncode == 0
    files = [
        {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.json")}
        for out in (workshop.root / "out1", workshop.root / "out2")
    ]
    assert len(files[0]) == 150
    assert files[0] == files[1]


def test_a_folder_with_other_files_is_left_alone_unless_asked(workshop: Workshop) -> None:
    workshop.lay("dumps/a.txt")
    for name in ("out/a.json", "out/other.txt"):
        workshop.lay(name, "mine")
    refused = workshop.run("clean", "dumps", "-o", "out")
    assert refused.returncode == 2
    assert refused.stderr == (
        b"Error: out: it holds other files already: name a new folder, or add --overwrite to replace files of the "
        b"same names\n"
    )
    assert sorted(path.name for path in (workshop.root / "out").iterdir()) == ["a.json", "other.txt"]
    assert workshop.run("clean", "dumps", "-o", "out", "--overwrite").returncode == 0
    assert json.loads((workshop.root / "out/a.json").read_bytes())["headline"] == HEADLINE
    assert (workshop.root / "out/other.txt").read_bytes() == b"mine"


def test_what_is_written_is_not_read(workshop: Workshop) -> None:
    workshop.lay("dumps/a.txt")
    workshop.lay("dumps/out/b.txt")
    assert workshop.run("clean", "dumps", "-o", "dumps/out", "--overwrite").returncode == 0
    assert [path.name for path in (workshop.root / "dumps" / "out").iterdir() if path.suffix == ".json"] == ["a.json"]


@pytest.mark.parametrize("name", ["all.jsonl", "all.parquet"])
def test_what_the_run_before_wrote_is_not_read(workshop: Workshop, name: str) -> None:
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow")
    workshop.lay("dumps/a.txt")
    for _ in range(2):
        result = workshop.run("clean", "dumps", "--out", f"dumps/{name}")
        assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.parametrize(
    "arguments",
    [("a.txt", "--out", "a.txt", "--format", "md"), ("dumps", "-o", "dumps", "--overwrite"), (".", "-o", "dumps/..")],
    ids=["file", "folder", "other name"],
)
def test_dumps_are_not_overwritten(workshop: Workshop, arguments: tuple[str, ...]) -> None:
    workshop.lay("a.txt")
    workshop.lay("dumps/b.txt")
    result = workshop.run("clean", *arguments)
    assert result.returncode == 2
    assert b"it is what is read: name another place for what is written" in result.stderr
    assert (workshop.root / "a.txt").read_text(encoding="utf-8") == workshop.PAGE
    assert [path.name for path in (workshop.root / "dumps").iterdir()] == ["b.txt"]


def test_a_file_keeps_its_rights(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    workshop.lay("a.csv").chmod(0o600)
    assert workshop.run("clean", "a.txt", "--out", "a.csv").returncode == 0
    assert (workshop.root / "a.csv").stat().st_mode & 0o777 == 0o600


def test_a_pipe_takes_pieces_as_they_come(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    os.mkfifo(workshop.root / "pipe.csv")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((workshop.root / "pipe.csv").read_bytes()))
    reader.start()
    result = workshop.run("clean", "a.txt", "--out", "pipe.csv")
    reader.join()
    assert (result.returncode, result.stderr) == (0, b"")
    assert read[0].count(b"\r\n") == 2


@pytest.mark.parametrize("arguments", [("--out", "-"), ("--out", "/dev/stdout", "--format", "jsonl")], ids=" ".join)
def test_standard_output_has_names(workshop: Workshop, arguments: tuple[str, ...]) -> None:
    workshop.lay("a.txt")
    assert json.loads(workshop.run("clean", "a.txt", *arguments).stdout)["headline"] == HEADLINE


@pytest.mark.skipif(os.geteuid() == 0 and not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
def test_a_full_device_is_told(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    result = workshop.run("clean", "a.txt", "--out", "/dev/full", "--format", "jsonl")
    assert result.returncode == 74
    assert result.stderr == b"Error: /dev/full: no space left on device; it was not written\n"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        pytest.param(["--fields", "headlin"], 2, "no key 'headlin': did you mean 'headline'?", id="key"),
        pytest.param(["--fields", ""], 2, "no key ''", id="no key"),
        pytest.param(["--format", "xml"], 2, "'xml' is not one of 'jsonl', 'json', 'csv', 'parquet'", id="format"),
        pytest.param(["--out", "a.xml"], 2, "a.xml: its name says no format: add --format jsonl|json|csv", id="name"),
        pytest.param(["--out", "dumps"], 2, "dumps: a folder, and --out writes one file: give -o", id="folder"),
        pytest.param(["--out", ""], 2, "--out and -o need a name, and got an empty one", id="empty name"),
        pytest.param(["-o", "-"], 2, "-o takes a folder: leave it out for standard output", id="folder called -"),
        pytest.param(["--out", f"{'a' * 300}.csv"], 74, "a.csv: file name too long; it was not written", id="long"),
        pytest.param(["--out", f"{'a' * 300}"], 2, "aa: its name says no format", id="long name without a format"),
        pytest.param(["--out", "no\n\x1bne/a.csv"], 74, r"Error: no\n\x1bne/a.csv: no such file", id="odd name"),
        pytest.param(["-o", ""], 2, "--out and -o need a name, and got an empty one", id="empty folder"),
        pytest.param(["--out", "none/a.csv"], 74, "none/a.csv: no such file or directory; it was not", id="no folder"),
        pytest.param(["-o", "dumps/b.txt"], 74, "dumps/b.txt: not a directory; it was", id="folder that is a file"),
        pytest.param(
            ["--out", "dumps", "--format", "csv"], 74, "dumps: is a directory; it was not", id="file that is a folder"
        ),
        pytest.param(["-o", "out", "--format", "parquet"], 2, "give --out FILE instead of -o", id="Parquet a page"),
    ],
)
def test_what_cannot_be_written_is_told(
    workshop: Workshop,
    here: Callable[..., int],
    capfd: pytest.CaptureFixture[str],
    *,
    arguments: list[str],
    code: int,
    message: str,
) -> None:
    workshop.lay("a.txt")
    workshop.lay("dumps/b.txt")
    assert here("clean", "a.txt", *arguments) == code
    output = capfd.readouterr()
    assert message in output.err
    assert output.out == ""
    assert sorted(path.name for path in workshop.root.iterdir()) == ["a.txt", "dumps", "rules"]


def test_a_terminal_is_spared_parquet(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    shown, messages = workshop.watch("stdout", workshop.command("clean", "a.txt", "--format", "parquet"))
    assert shown == ""
    assert "Parquet is nothing for a terminal: add --out FILE" in messages.decode()


def test_without_pyarrow_the_remedy_is_told(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    script = "import sys; sys.modules['pyarrow'] = None; from cleancopy_cli.main import main; sys.exit(main())"
    command = [sys.executable, "-c", script, "clean", "a.txt", "--out", "a.parquet"]
    result = subprocess.run(command, cwd=workshop.root, env=workshop.environment, capture_output=True, check=False)
    assert result.returncode == 2
    assert b"Parquet needs pyarrow: pip install 'cleancopy[parquet]'" in result.stderr
    assert not (workshop.root / "a.parquet").exists()


def test_standard_output_takes_no_module_of_files_and_formats(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    heavy = {"csv", "pyarrow", "cleancopy.output.run", "cleancopy.emit.markdown"}
    script = (
        f"import sys; from cleancopy_cli.main import main; main(); print(*{heavy} & {{*sys.modules}}, file=sys.stderr)"
    )
    command = [sys.executable, "-c", script, "clean", "a.txt"]
    result = subprocess.run(command, cwd=workshop.root, env=workshop.environment, capture_output=True, check=True)
    assert result.stderr.split() == []


def test_help_has_sections(here: Callable[..., int], capfd: pytest.CaptureFixture[str]) -> None:
    assert here("clean", "-h") == 0
    lines = capfd.readouterr().out.splitlines()
    assert [line for line in lines if line.endswith(":") and not line.startswith(" ")] == [
        "Options:",
        "Output:",
        "Run:",
    ]


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_jq_reads_files(workshop: Workshop) -> None:
    lay_three(workshop)
    workshop.run("clean", "dumps", "--out", "a.jsonl")
    workshop.run("clean", "dumps", "-o", "out")
    for pattern in ("a.jsonl", "out/*.json out/*/*.json"):
        command = f"jq -r .headline {pattern}"
        rows = subprocess.run(["sh", "-c", command], cwd=workshop.root, capture_output=True, check=True).stdout
        assert rows.decode().splitlines() == [HEADLINE] * 3
