"""Reading: bytes become text whatever they are, and paths become pages in a fixed order."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.model import Dump
from cleancopy.sources import MAX_BYTES, Failure, Input, Reading, decode, find, load, pages


@pytest.mark.parametrize(
    ("data", "text", "problems"),
    [
        pytest.param(b"", "", [], id="empty"),
        pytest.param("Größe\n".encode(), "Größe\n", [], id="utf-8"),
        pytest.param(b"\xef\xbb\xbfQuay\n", "Quay\n", [], id="utf-8 with mark"),
        pytest.param("항구 Quay".encode("utf-16"), "항구 Quay", [], id="utf-16 with its mark"),
        pytest.param(b"\xfe\xff" + "Quay".encode("utf-16-be"), "Quay", [], id="utf-16, big end first"),
        pytest.param(b"Q\xffay", "Q\ufffday", ["encoding: 1 byte is not UTF-8: replaced"], id="one bad byte"),
        pytest.param(b"\xed\xa0\x80", "\ufffd" * 3, ["encoding: 3 bytes are not UTF-8: replaced"], id="half a pair"),
        pytest.param(
            b"\xff\xfeQ\0\0\xd8u\0",
            "Q\ufffdu",
            ["encoding: 1 character is not UTF-16: replaced"],
            id="utf-16, half a pair",
        ),
        pytest.param(
            b"\xff\xfeQ\0u", "Q\ufffd", ["encoding: 1 character is not UTF-16: replaced"], id="utf-16, odd end"
        ),
        pytest.param(b"Qu\0ay\0", "Quay", ["nul-bytes: 2 NUL characters taken out"], id="NUL"),
    ],
)
def test_decode(data: bytes, text: str, problems: list[str]) -> None:
    dump = decode("quay.txt", data)
    assert (dump.source, dump.text) == ("quay.txt", text)
    assert [f"{problem.code}: {problem.message}" for problem in dump.problems] == problems


@given(st.binary())
def test_any_bytes_decode_to_text_that_can_be_written(data: bytes) -> None:
    dump = decode("-", data)
    dump.text.encode()
    assert "\0" not in dump.text


@given(st.text())
def test_text_comes_back_as_it_was(text: str) -> None:
    text = text.replace("\0", "").removeprefix("\ufeff")
    assert decode("-", text.encode("utf-8", "replace")) == Dump("-", text.encode("utf-8", "replace").decode())


def read(path: Path, max_bytes: int = MAX_BYTES) -> Dump | Failure:
    return load(Input("a.txt", str(path)), Reading(max_bytes))


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_a_file_is_read_whole(tmp_path: Path, size: int) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"q" * size)
    assert read(path) == Dump("a.txt", "q" * size)


def test_a_file_at_the_limit_is_read_and_one_over_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"q" * 1_500_000)
    assert isinstance(read(path, 1_500_000), Dump)
    assert read(path, 1_000_000) == Failure("a.txt", "too-large", "1.5 MB, more than the 1 MB allowed for a page")


def test_a_page_of_too_many_lines_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["cleancopy.sources.load"], "MAX_LINES", 1000)
    reason = "1,001 lines, more than the 1,000 that a page may have"
    assert load(Input("a.txt", data=b"a\n" * 1001), Reading()) == Failure("a.txt", "too-long", reason)
    assert load(Input("a.txt", data=b"a\n" * 1000), Reading()) == Dump("a.txt", "a\n" * 1000)


def test_no_name_is_no_standard_input() -> None:
    assert list(find([""])) == [Failure("", "not-found", "no such file or folder")]


def test_a_named_pipe_is_read_to_its_end_or_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    for limit, expected in (
        (MAX_BYTES, Dump("a.txt", "quay" * 10_000)),
        (9_999, Failure("a.txt", "too-large", "larger than the 0.009999 MB allowed for a page")),
    ):
        writer = os.fork()
        if not writer:
            os.write(os.open(path, os.O_WRONLY), b"quay" * 10_000)
            os._exit(0)
        assert read(path, limit) == expected
        os.waitpid(writer, 0)


def test_a_device_without_end_is_too_large() -> None:
    assert read(Path("/dev/zero"), 100_000) == Failure(
        "a.txt", "too-large", "larger than the 0.1 MB allowed for a page"
    )


@pytest.mark.parametrize(
    ("name", "code", "reason"),
    [
        pytest.param("none.txt", "not-found", "no such file or folder", id="vanished"),
        pytest.param(".", "unreadable", "is a directory", id="folder"),
        pytest.param("loop.txt", "unreadable", "too many levels of symbolic links", id="circular link"),
    ],
)
def test_what_cannot_be_read_is_a_failure(tmp_path: Path, name: str, code: str, reason: str) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    assert read(tmp_path / name) == Failure("a.txt", code, reason)


def test_no_permission_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert read(Path("a.txt")) == Failure("a.txt", "no-permission", "no permission to read it")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch(mode=0)
    assert read(path) == Failure("a.txt", "no-permission", "no permission to read it")


def plant(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Quay\n")


def found(*paths: str) -> list[str]:
    return [page.source if isinstance(page, Input) else f"{page.source}: {page.reason}" for page in find(paths)]


@pytest.fixture
def dumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    plant(tmp_path, "dumps/b.txt", "dumps/a/x.txt", "dumps/a-b.txt", "dumps/a/y/z.TXT", "dumps/note.md")
    return tmp_path / "dumps"


SORTED = ["dumps/a-b.txt", "dumps/a/x.txt", "dumps/a/y/z.TXT", "dumps/b.txt"]


@pytest.mark.usefixtures("dumps")
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(["dumps"], SORTED, id="folder: sorted by path"),
        pytest.param(["dumps/"], SORTED, id="folder with a slash"),
        pytest.param(["./dumps"], [f"./{name}" for name in SORTED], id="names begin as given"),
        pytest.param(["dumps/note.md"], ["dumps/note.md"], id="named file of any suffix"),
        pytest.param(["dumps/b.txt", "./dumps/b.txt", "dumps/b.txt"], ["dumps/b.txt"], id="file twice"),
        pytest.param(["dumps", "dumps"], SORTED, id="folder twice"),
        pytest.param(["dumps", "dumps/a"], SORTED, id="folder and a folder of it"),
        pytest.param(["dumps/a", "dumps"], [*SORTED[1:3], SORTED[0], SORTED[3]], id="a folder and the one around it"),
        pytest.param(["dumps/b.txt", "dumps"], [SORTED[3], *SORTED[:3]], id="file and its folder"),
        pytest.param(["dumps", "dumps/a/x.txt"], [SORTED[0], *SORTED[2:], SORTED[1]], id="folder and a file of it"),
        pytest.param(["dumps/a/y/z.TXT", "dumps/a/y"], ["dumps/a/y/z.TXT"], id="file and the folder of nothing else"),
        pytest.param(["-", "dumps/b.txt", "-"], ["-", "dumps/b.txt"], id="standard input once"),
        pytest.param(["none.txt"], ["none.txt"], id="what is missing fails when it is read"),
    ],
)
def test_find(given: list[str], expected: list[str]) -> None:
    assert found(*given) == expected


def test_a_folder_without_dumps_is_a_failure(dumps: Path) -> None:
    plant(dumps, "empty/note.md", "empty/.hidden.txt")
    (dumps / "bare").mkdir()
    assert found("dumps/empty", "dumps/bare") == [
        "dumps/empty: no dump in it",
        "dumps/bare: no dump in it",
    ]


def test_hidden_files_and_folders_are_left_out_unless_named(dumps: Path) -> None:
    plant(dumps, ".drafts/c.txt", ".c.txt")
    assert found("dumps") == SORTED
    assert found("dumps/.drafts", "dumps/.c.txt") == ["dumps/.drafts/c.txt", "dumps/.c.txt"]


def test_links_are_followed_but_not_in_circles(dumps: Path, tmp_path: Path) -> None:
    plant(tmp_path, "elsewhere/e.txt")
    (dumps / "a" / "up").symlink_to(dumps)
    (dumps / "c").symlink_to(tmp_path / "elsewhere")
    (dumps / "d.txt").symlink_to(dumps / "b.txt")
    assert found("dumps") == [*SORTED, "dumps/c/e.txt", "dumps/d.txt"]


def test_links_that_lead_nowhere_are_reported_and_other_things_left_out(dumps: Path) -> None:
    (dumps / "lost.txt").symlink_to("none")
    (dumps / "ring.txt").symlink_to("ring.txt")
    (dumps / "ring").symlink_to("ring")
    os.mkfifo(dumps / "pipe.txt")
    assert found("dumps") == [*SORTED, "dumps/lost.txt", "dumps/ring.txt"]
    results = [load(page, Reading()) for page in find(["dumps"]) if isinstance(page, Input)]
    assert [result.code for result in results if isinstance(result, Failure)] == ["not-found", "unreadable"]


def test_a_folder_that_cannot_be_listed_is_a_failure_and_the_others_are_read(
    dumps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path.rstrip("/").endswith("/a"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found(str(dumps / "a"), "dumps") == [
        f"{dumps}/a: no permission to read it",
        "dumps/a-b.txt",
        "dumps/b.txt",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_not_utf8_is_printable_and_can_be_read(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "w") as file:  # noqa: PTH123
        file.write("Quay\n")
    (page,) = find([tmp_path])
    assert isinstance(page, Input)
    assert page.source == f"{tmp_path}/caf\\xe9.txt"
    assert load(page, Reading()) == Dump(page.source, "Quay\n")


@pytest.mark.parametrize(
    ("data", "limit", "expected"),
    [
        pytest.param(b"Quay\n", 5, Input("-", data=b"Quay\n"), id="at the limit"),
        pytest.param(
            b"Quay\n", 4, Failure("-", "too-large", "larger than the 4e-06 MB allowed for a page"), id="over it"
        ),
        pytest.param(b"", 5, Input("-", data=b""), id="nothing"),
    ],
)
def test_standard_input_is_read_in_its_place(
    data: bytes, limit: int, expected: Input | Failure, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    plant(tmp_path, "a.txt", "bare/note.md")
    lost = Failure("bare", "no-dump", "no dump in it")
    assert list(pages(["a.txt", "-", "bare"], Reading(limit))) == [Input("a.txt", "a.txt"), expected, lost]
    if isinstance(expected, Input):
        assert load(expected, Reading(limit)) == Dump("-", data.decode())
        assert not sys.stdin.buffer.closed


def test_closed_standard_input_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert list(pages(["-"], Reading())) == [Failure("-", "unreadable", "standard input is closed")]
