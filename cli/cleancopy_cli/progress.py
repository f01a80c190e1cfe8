"""Progress of a long job, for a person who watches it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from cleancopy.sources import find

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds in which nobody asks how far it is."""


def watched(results: Iterable[T], paths: Iterable[str]) -> Iterator[T]:
    """The same results. If they take long, standard error shows how far they are, where it is a terminal of its own."""
    results = iter(results)
    begun, done = time.monotonic(), 0
    if sys.stderr and sys.stderr.isatty() and not (sys.stdout and sys.stdout.isatty()):
        for result in results:
            yield result
            done += 1
            if time.monotonic() - begun > PATIENCE:
                break
        else:
            return
        from cleancopy_cli.render import progress  # noqa: PLC0415  (short jobs never need rich)

        results = progress(results, done, total=sum(1 for _ in find(paths)))
    yield from results
