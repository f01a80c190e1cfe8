"""`cleancopy explain --html`: one page to a file, several to a folder, and what happens when it can't be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_one_page_gives_a_file(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    result = workshop.run("explain", "--html", "a.html", "a.txt")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    page = (workshop.root / "a.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "<title>Quay at Port Merrow reopens after storm</title>" in page
    assert "./rules/harbour-ledger.yaml:24" in page


def test_one_page_may_go_to_standard_output(workshop: Workshop) -> None:
    result = workshop.run("explain", "--html", "-", "-", given=workshop.PAGE.encode())
    assert result.stdout.startswith(b"<!doctype html>")
    assert result.stdout.endswith(b"</html>\n")


@pytest.mark.parametrize(
    ("paths", "out"),
    [
        pytest.param(["dumps"], "out", id="folder"),
        pytest.param(["dumps/a.txt", "dumps/b.txt"], "out", id="two files"),
        pytest.param(["dumps/a.txt"], "out/", id="one file, but a folder is asked for"),
    ],
)
def test_several_pages_give_a_folder(workshop: Workshop, paths: list[str], out: str) -> None:
    workshop.lay("dumps/a.txt")
    workshop.lay("dumps/b.txt")
    assert workshop.run("explain", "--html", out, *paths).returncode == 0
    expected = ["0001-a.html", "0002-b.html"][: 1 if out.endswith("/") else 2]
    assert files(workshop.root / "out") == [*expected, "index.html"]


def test_what_failed_stands_in_the_index_too(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    result = workshop.run("explain", "--html", "out", "a.txt", "none.txt")
    assert (result.returncode, result.stderr) == (1, b"none.txt: no such file or folder\n")
    assert "no such file or folder" in (workshop.root / "out" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        pytest.param(["--html", "none/a.html", "a.txt"], 74, "none/a.html: no such file or directory", id="no folder"),
        pytest.param(["--html", "a" * 300, "a.txt"], 74, "a: file name too long; it was not written", id="long name"),
        pytest.param(["--html", "", "a.txt"], 2, "--html and --diff need a name, and got an empty one", id="no name"),
        pytest.param(["--html", "keep", "a.txt", "rules"], 2, "keep: it is a file", id="file for several"),
        pytest.param(["--html", "rules", "a.txt"], 2, "rules: the folder holds other things", id="a folder in use"),
        pytest.param(["--html", "-", "a.txt", "-"], 2, "standard output takes the picture of one page", id="pipe"),
        pytest.param(["--html", "a.html", "--json", "a.txt"], 2, "give one of them", id="two forms"),
        pytest.param(["--html", "a.html", "--diff", "rules", "a.txt"], 2, "give one of them", id="two questions"),
    ],
)
def test_what_cannot_be_written(workshop: Workshop, arguments: list[str], code: int, message: str) -> None:
    workshop.lay("a.txt")
    workshop.lay("keep", "mine")
    before = files(workshop.root)
    result = workshop.run("explain", *arguments)
    assert result.returncode == code
    assert message in result.stderr.decode()
    assert files(workshop.root) == before


def test_no_page_no_file(workshop: Workshop) -> None:
    assert workshop.run("explain", "--html", "a.html", "none.txt").returncode == 1
    assert not (workshop.root / "a.html").exists()
