"""The benchmark beside other extractors: it is fair, and says so politely when there is nothing to measure."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROGRAM = Path(__file__).parent / "bench" / "rivals.py"


@pytest.fixture(scope="module")
def rivals() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rivals", PROGRAM)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_extractor_meets_each_page_once(rivals: ModuleType) -> None:
    pages = [rivals.Page(str(number), "", "") for number in range(2 * rivals.TURN + 1)]
    met: dict[str, list[str]] = {"one": [], "two": []}
    extractors = {name: (lambda page, name=name: met[name].append(page.name)) for name in met}
    taken = rivals.seconds(extractors, pages)
    assert set(taken) == set(met)
    assert met["one"] == met["two"] == [page.name for page in pages]


@pytest.mark.parametrize(
    ("rounds", "row"),
    [
        pytest.param([(10, {"trafilatura": 3.0, "ours": 0.1})], ["ours", "10.00", "100", "30.0x"], id="one round"),
        pytest.param(
            [(10, {"trafilatura": 3.0, "ours": ours}) for ours in (0.1, 0.2, 0.3)],
            ["ours", "20.00", "50", "15.0x"],
            id="the median",
        ),
        pytest.param([(10, {"ours": 0.1})], ["ours", "10.00", "100"], id="no yardstick installed"),
    ],
)
def test_the_table_gives_speeds_and_ratios(rivals: ModuleType, rounds: list[object], row: list[str]) -> None:
    lines = rivals.report("pages", rounds).splitlines()
    assert lines[-1].split() == row


def test_without_pages_it_says_that_nothing_was_measured(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, PROGRAM, tmp_path], capture_output=True, text=True, check=True)
    assert "nothing was measured" in done.stdout
