"""Pictures on the disk: a folder with its index, whole or not at all, and nothing of the user's replaced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cleancopy.picture import Drawn, NotOurs, drawn, write_folder
from cleancopy.sources import Failure
from tests.picture.example import trace

LOST = Failure("dumps/<lost>.txt", "not-found", "no such file or folder")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_holds_the_pages_and_the_index(tmp_path: Path) -> None:
    pages: list[Drawn | Failure] = [drawn(trace()), LOST, drawn(trace(source="dumps/항구.txt"))]
    write_folder(tmp_path / "out", pages)
    assert names(tmp_path) == ["out"]
    assert names(tmp_path / "out") == ["0001-quay.html", "0003.html", "index.html"]
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert '<a class="go" href="0001-quay.html">dumps/quay.txt</a>' in index
    assert '<a class="go" href="0003.html">dumps/항구.txt</a>' in index
    assert "dumps/&lt;lost&gt;.txt" in index
    assert "no such file or folder" in index
    assert "<li><b>second-story</b> another story begins (line 8)</li>" in index
    assert '<a class="index" href="index.html">' in (tmp_path / "out" / "0001-quay.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a/../../../etc/passwd", "0001-passwd.html"),
        ("dumps/A Big_Storm!.txt", "0001-a-big-storm.html"),
        (f"{'long-' * 60}.txt", f"0001-{('long-' * 12).rstrip('-')}.html"),
        ("-", "0001.html"),
        ("pages.jsonl#12", "0001-pages.html"),
    ],
    ids=["path", "spaces", "long", "standard input", "record"],
)
def test_names_are_safe(tmp_path: Path, source: str, name: str) -> None:
    write_folder(tmp_path / "out", [drawn(trace(source=source))])
    assert names(tmp_path / "out") == [name, "index.html"]


def test_older_pictures_are_replaced(tmp_path: Path) -> None:
    write_folder(tmp_path / "out", [drawn(trace()), drawn(trace())])
    write_folder(tmp_path / "out", [drawn(trace())])
    assert names(tmp_path / "out") == ["0001-quay.html", "index.html"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param("out/notes.txt", "mine", id="something else"),
        pytest.param("out/index.html", "<h1>My site</h1>", id="an index of another kind"),
        pytest.param("out", "mine", id="a file"),
    ],
)
def test_what_is_not_ours_stays(tmp_path: Path, path: str, text: str) -> None:
    (tmp_path / path).parent.mkdir(exist_ok=True)
    (tmp_path / path).write_text(text, encoding="utf-8")
    with pytest.raises(NotOurs):
        write_folder(tmp_path / "out", [drawn(trace())])
    assert (tmp_path / path).read_text(encoding="utf-8") == text


def test_a_run_that_breaks_off_leaves_what_was_there(tmp_path: Path) -> None:
    def breaking() -> Iterator[Drawn | Failure]:
        yield drawn(trace(source="dumps/new.txt"))
        raise KeyboardInterrupt

    write_folder(tmp_path / "out", [drawn(trace())])
    with pytest.raises(KeyboardInterrupt):
        write_folder(tmp_path / "out", breaking())
    assert names(tmp_path) == ["out"]
    assert names(tmp_path / "out") == ["0001-quay.html", "index.html"]
