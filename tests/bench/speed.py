"""How far the pipeline is above the floor: read, decode, split into numbered lines, JSON. Ratios from one run.

usage: python tests/bench/speed.py [FOLDER] [--pages N]

FOLDER holds dumps (default: samples/, without the pages of unknown sites). Each round times the floor and the
pipeline on the same pages, one after the other, so that a busy machine slows both; the median round counts.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "cleaner")]

import orjson  # noqa: E402

from cleancopy.emit import line as json_line  # noqa: E402
from cleancopy.pipeline import run  # noqa: E402
from cleancopy.rulebook import load_rules  # noqa: E402
from cleancopy.sources import Failure, Input, Reading, load  # noqa: E402

ROUNDS = 15


def floor(path: str) -> bytes:
    """The least that any cleaner of text dumps must do: read, decode, split, encode."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (the fastest way to read is the point)
        text = file.read().decode()
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    return orjson.dumps({"source": path, "headline": lines[0][1], "body": "\n\n".join([text for _, text in lines])})


def seconds(work: Callable[[str], object], paths: Sequence[str]) -> float:
    """Wall time of one pass over the pages."""
    start = time.perf_counter()
    for path in paths:
        work(path)
    return time.perf_counter() - start


def main() -> None:
    """Print floor, pipeline and ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--pages", type=int, default=2000, help="pages a round (the folder's, over and over)")
    options = parser.parse_args()
    found = sorted((options.folder or ROOT / "samples").rglob("*.txt"))
    dumps = [str(path) for path in found if options.folder or path.parent.name != "unknown"]
    paths = (dumps * (options.pages // len(dumps) + 1))[: options.pages]
    rulebook, reading = load_rules(), Reading()

    def pipeline(path: str) -> bytes:
        dump = load(Input(path, path), reading)
        assert not isinstance(dump, Failure)
        return json_line(run(dump, rulebook).article)

    seconds(pipeline, dumps * 20)
    rounds = [(seconds(floor, paths), seconds(pipeline, paths)) for _ in range(ROUNDS)]
    least, whole = (statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"{len(dumps)} different dumps, {len(paths)} pages a round, median of {ROUNDS} rounds")
    print(f"floor     {least / len(paths) * 1e6:7.1f} µs/page")
    print(f"pipeline  {whole / len(paths) * 1e6:7.1f} µs/page")
    print(f"ratio     {statistics.median(b / a for a, b in rounds):7.2f} x")


if __name__ == "__main__":
    main()
