"""Many pages: one process, two, and the floor of two that know nothing of each other; memory at a tenth of the pages.

usage: python tests/bench/volume.py [FOLDER] [--pages N] [--rounds N]

FOLDER holds pages (default: samples/, without the pages of unknown sites), which are copied until there are enough.
The floor is two commands side by side, each with half of the pages (`--shard`). A round runs all three, one after the
other; the median round counts. On a machine that others use, compare two processes with the floor, and look at the time
on all cores: what two processes take more than one is what they cost.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from tests.bench.measure import CLEAN, Cost, median, side_by_side  # noqa: E402


def main() -> None:
    """Print two tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    found = sorted(path for path in (options.folder or ROOT / "samples").rglob("*") if path.is_file())
    pages = [path for path in found if path.suffix in {".txt", ".html"}]
    pages = [path for path in pages if options.folder or path.parent.name != "unknown"]
    with tempfile.TemporaryDirectory() as scratch:
        many, few = Path(scratch) / "many", Path(scratch) / "few"
        _lay(pages, many, options.pages)
        _lay(pages, few, options.pages // 10)
        print(f"{len(pages)} different pages, median of {options.rounds} rounds")
        _speed(str(many), options.pages, options.rounds)
        _memory(str(many), str(few), options.pages)


def _lay(pages: list[Path], folder: Path, number: int) -> None:
    for place in range(number):
        page = pages[place % len(pages)]
        shelf = folder / f"{place // 1000:04}"
        shelf.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, shelf / f"{place:07}{page.suffix}")


def _speed(folder: str, pages: int, rounds: int) -> None:
    one = [*CLEAN, "-j", "1", folder]
    two = [*CLEAN, "-j", "2", folder]
    halves = [[*one, "--shard", "1/2"], [*one, "--shard", "2/2"]]
    costs: dict[str, list[Cost]] = {"one process": [], "two processes": [], "floor of two": []}
    for _ in range(rounds):
        for name, commands in zip(costs, ([one], [two], halves), strict=True):
            costs[name].append(side_by_side(*commands))
    print(f"{pages:>8,} pages {'wall':>9} {'all cores':>10} {'pages/s':>9} {'x one':>7}")
    for name, of_rounds in costs.items():
        wall, cpu, _ = median(of_rounds)
        gains = [ours.wall / its.wall for ours, its in zip(costs["one process"], of_rounds, strict=True)]
        print(f"{name:<14} {wall:7.1f} s {cpu:8.1f} s {pages / wall:9,.0f} {statistics.median(gains):7.2f}")


def _memory(many: str, few: str, pages: int) -> None:
    print(f"{'memory':<14} {f'{pages // 10:,}':>9} {f'{pages:,}':>10} {'ratio':>7}")
    for jobs in ("1", "2"):
        small, large = (side_by_side([*CLEAN, "-j", jobs, folder]).memory for folder in (few, many))
        print(f"{'-j ' + jobs:<14} {small:6.1f} MB {large:7.1f} MB {large / small:7.2f}")


if __name__ == "__main__":
    main()
