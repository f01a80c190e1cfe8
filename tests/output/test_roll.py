"""Counting the inputs of a run, and telling whether they are still the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cleancopy.output.names import PageNames
from cleancopy.output.roll import Roll, chained, identity, outside
from cleancopy.sources import Failure, Input


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(b"The quay reopened.")
    os.utime(path, ns=(1, 1))
    return path


def test_a_file_is_its_name_size_and_time(dump: Path) -> None:
    page = Input("a.txt", str(dump))
    first = identity(page)
    dump.write_bytes(b"The quay was shut.")
    os.utime(dump, ns=(1, 1))
    assert identity(page) == first
    os.utime(dump, ns=(1, 2))
    assert identity(page) != first
    dump.write_bytes(b"The quay was shut again.")
    os.utime(dump, ns=(1, 1))
    assert identity(page) != first
    dump.unlink()
    assert identity(page) != first


def test_what_no_file_holds_is_its_bytes() -> None:
    assert identity(Input("-", data=b"quay")) == identity(Input("-", data=b"quay"))
    assert identity(Input("-", data=b"quay")) != identity(Input("-", data=b"ice"))


def test_a_page_of_a_container_is_told_by_the_container(dump: Path) -> None:
    first = identity(Input("a.jsonl#1", str(dump), b"quay"))
    assert first != identity(Input("a.jsonl#2", str(dump), b"quay"))
    os.utime(dump, ns=(1, 2))
    assert first != identity(Input("a.jsonl#1", str(dump), b"quay"))


def test_a_failure_is_its_name_and_kind() -> None:
    lost = Failure("a.txt", "not-found", "no such file or folder")
    assert identity(lost) != identity(Failure("a.txt", "no-permission", "no permission to read it"))


def test_pages_are_given_once_more_when_they_are_done() -> None:
    pages = [Input(f"d.tar#{number}", "d.tar", b"") for number in range(5)] + [Failure("x", "not-found", "")]
    roll = Roll(pages, PageNames(["d.tar"], ".json"))
    skipped = [str(entry.file) for entry in roll.skip(2)]
    assert list(roll) == pages[2:]
    done = [roll.done() for _ in pages[2:]]
    assert skipped + [str(entry.file) for entry in done] == [*(f"d.tar/{number}.json" for number in range(5)), "None"]
    assert [entry.identity for entry in done] == [identity(page) for page in pages[2:]]
    assert len({chained(b"", entry) for entry in done}) == 4


def test_skipping_more_than_there_are_gives_fewer() -> None:
    assert len(list(Roll([Input("a", data=b"")]).skip(3))) == 1


def test_pages_at_the_place_of_the_output_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    pages = [Input("d/a.txt", "d/a.txt"), Input("d/out/a.txt", "d/out/a.txt"), Input("d/out/b#1", "", b"")]
    pages += [Input("-", data=b""), Input("d/outer.txt", "d/outer.txt")]
    kept = [page.source for page in outside(tmp_path / "d" / "out", pages, ["d"])]
    assert kept == ["d/a.txt", "-", "d/outer.txt"]
    assert list(outside(tmp_path / "e", pages, ["d"])) == pages
