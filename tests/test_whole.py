"""Files and folders are written whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from cleancopy.whole import new_folder, write_file


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    for data in (b"one", b"two"):
        write_file(tmp_path / "a.html", data)
        assert (tmp_path / "a.html").read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.html").write_bytes(b"one")
    (tmp_path / "link.html").symlink_to("real.html")
    write_file(tmp_path / "link.html", b"two")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "real.html").read_bytes() == b"two"


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a.html").write_bytes(b"one")
    monkeypatch.setattr("cleancopy.whole.os.fsync", fail)
    with pytest.raises(OSError, match="No space"):
        write_file(tmp_path / "a.html", b"two")
    assert (tmp_path / "a.html").read_bytes() == b"one"
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]


def test_no_folder_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_file(tmp_path / "none" / "a.html", b"one")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_written_as_it_is(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    write_file(tmp_path / "pipe", b"one")
    reader.join()
    assert read == [b"one"]
    assert (tmp_path / "pipe").is_fifo()


def test_a_folder_is_made_and_replaced(tmp_path: Path) -> None:
    for name in ("one", "two"):
        with new_folder(tmp_path / "out") as folder:
            (folder / name).touch()
            assert not (tmp_path / "out" / name).exists()
        assert [path.name for path in (tmp_path / "out").iterdir()] == [name]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_that_is_not_filled_is_none(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), new_folder(tmp_path / "out") as folder:
        (folder / "none" / "two").touch()
    assert list(tmp_path.iterdir()) == []


def test_the_old_folder_comes_back_where_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if self.name.startswith(".out") and target.name == "out" and not self.name.endswith(".old"):
            raise OSError(5, "Input/output error")
        return rename(self, target)

    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old").touch()
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="Input/output"), new_folder(tmp_path / "out"):
        pass
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
