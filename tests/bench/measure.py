"""What a command takes: wall time, time on all cores, and the memory of its largest process."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "cleaner"), str(ROOT / "cli")])}
CLEAN = [sys.executable, "-m", "cleancopy_cli", "clean", "--quiet"]


class Cost(NamedTuple):
    """Seconds of wall time, seconds that all processes together computed, and the megabytes of the largest."""

    wall: float
    cpu: float
    memory: float


def side_by_side(*commands: Sequence[str]) -> Cost:
    """The cost of commands that run at the same time, and write to nowhere. Raises CalledProcessError."""
    start = perf_counter()
    running = [subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL) for command in commands]
    usages = []
    for process in running:
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, process.args)
        usages.append(usage)
    wall = perf_counter() - start
    return Cost(
        wall, sum(usage.ru_utime + usage.ru_stime for usage in usages), max(usage.ru_maxrss for usage in usages) / 1024
    )


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each of them by itself."""
    return Cost(*(statistics.median(column) for column in zip(*costs, strict=True)))
