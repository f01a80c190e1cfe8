"""How long `cleancopy clean one.txt` takes, beside a bare Python and `import trafilatura`.

usage: python tests/bench/startup.py [PAGE] [--rounds N]

PAGE is one page (default: one of samples/). A round runs all three, one after the other; medians count, and ratios are
medians of the rounds' ratios. The time on all cores suffers less from what else the machine does than wall time.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from tests.bench.measure import CLEAN, Cost, median, side_by_side  # noqa: E402

YARDSTICK = "import trafilatura"


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", nargs="?", type=Path, default=ROOT / "samples" / "the-star" / "bernama-sign-off.txt")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    commands = {
        "python": [sys.executable, "-c", "pass"],
        YARDSTICK: [sys.executable, "-c", YARDSTICK],
        "cleancopy clean": [*CLEAN, str(options.page)],
    }
    if not importlib.util.find_spec("trafilatura"):
        del commands[YARDSTICK]
        print("trafilatura is not installed: nothing to compare with")
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for command in commands.values():
        side_by_side(command)
    for _ in range(options.rounds):
        for name, command in commands.items():
            costs[name].append(side_by_side(command))
    yardstick = costs.get(YARDSTICK, costs["python"])
    print(f"{'':<20} {'wall':>9} {'all cores':>10} {'ratio':>7} {'of cores':>9}   {options.rounds} rounds")
    for name, of_rounds in costs.items():
        wall, cpu, _ = median(of_rounds)
        walls, cpus = (
            statistics.median(its[part] / theirs[part] for its, theirs in zip(of_rounds, yardstick, strict=True))
            for part in (0, 1)
        )
        print(f"{name:<20} {wall * 1000:6.0f} ms {cpu * 1000:7.0f} ms {walls:7.2f} {cpus:9.2f}")


if __name__ == "__main__":
    main()
