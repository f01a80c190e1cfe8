"""The pages of a benchmark are printed by tools that are there; of others it says that they were passed over."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

PROGRAM = Path(__file__).parent / "bench" / "printers.py"
PAGE = "<html><body><script>x()</script><h1>Ferry stays in port</h1><p>It was <b>late</b>.</p></body></html>"


@pytest.fixture
def bench(tmp_path: Path) -> Path:
    folder = tmp_path / "bench" / "publishers"
    (folder / "html").mkdir(parents=True)
    (folder.parent / "score.py").write_text("", encoding="utf-8")
    (folder / "gold.jsonl").write_text("", encoding="utf-8")
    (folder / "html" / "ferry.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    return folder.parent


def printed(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, PROGRAM, *words], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("tool", ["lynx", "w3m", "pandoc-plain"])
def test_a_tool_prints_each_page_beside_the_other_forms(tool: str, bench: Path, tmp_path: Path) -> None:
    if which(tool.partition("-")[0]) is None:
        pytest.skip(f"{tool} is not installed")
    done = printed(bench, tmp_path / "out", "--tools", tool)
    assert done.stdout.split() == [tool, "1", "pages"]
    text = (tmp_path / "out" / "publishers" / tool / "ferry.txt").read_text(encoding="utf-8")
    assert text.split() == ["Ferry", "stays", "in", "port", "It", "was", "late."]
    assert (tmp_path / "out" / "score.py").resolve() == (bench / "score.py").resolve()


@pytest.mark.parametrize(
    ("tool", "expected"),
    [
        pytest.param("text-nodes", "x()\nFerry stays in port\nIt was\nlate\n.", id="text-nodes"),
        pytest.param("text-content", "x()Ferry stays in portIt was late.", id="text-content"),
    ],
)
def test_what_lxml_prints_has_the_scripts(tool: str, expected: str, bench: Path, tmp_path: Path) -> None:
    done = printed(bench, tmp_path / "out", "--tools", tool)
    assert done.stdout.split() == [tool, "1", "pages"]
    assert (tmp_path / "out" / "publishers" / tool / "ferry.txt").read_text(encoding="utf-8") == expected


def test_tools_that_are_not_there_are_passed_over(bench: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    done = printed(bench, tmp_path / "out", "--tools", "lynx")
    assert (done.returncode, done.stdout) == (0, "lynx             passed over: lynx is not installed\n")


def test_what_is_no_tool_is_an_error(bench: Path, tmp_path: Path) -> None:
    done = printed(bench, tmp_path / "out", "--tools", "typewriter")
    assert done.returncode == 2
    assert "no tool 'typewriter': there are html2text, " in done.stderr
