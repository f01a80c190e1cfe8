"""Progress of a long job on standard error: a bar for a person who watches it, a line now and then for a log."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

from cleancopy.shards import WHOLE, Shard
from cleancopy.sources import Failure, Input, find

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds in which nobody asks how far it is."""
EVERY = 30.0
"""Seconds between two lines of a log."""
SHARE = 0.05
"""Of the time, what counting may take. Walking a million files takes longer than somebody wants to wait for a bar."""

PAGE = r"(?i)(?:\.(?:txt|x?html?)(?:\.(?:gz|zst|bz2|xz))?|(?:\A|/)[^./]+)\Z"
"""Names of files that hold one page."""


class Count:
    """How many pages there are to come, counted little by little; `total` is None until all are, and for containers."""

    def __init__(self, inputs: Iterable[Input | Failure]) -> None:
        self.total: int | None = None
        self._inputs = iter(inputs)
        self._met = 0

    def go_on(self, seconds: float) -> None:
        """Count for a while."""
        end = time.monotonic() + seconds
        for page in self._inputs:
            if isinstance(page, Input) and not re.search(PAGE, page.path):
                self._inputs = _endless()
                return
            self._met += 1
            if self._met % 64 == 0 and time.monotonic() > end:
                return
        self.total = self._met


def _endless() -> Iterator[Input]:
    """Inputs of which only the first is ever asked for: a container, whose pages nobody has counted."""
    while True:
        yield Input("")


def watched(
    results: Iterable[T], paths: Iterable[str], shard: Shard = WHOLE, *, are_shown: bool | None = None
) -> Iterator[T]:
    """The same results. If they take long, standard error shows how far they are.

    A terminal of its own gets a bar, a file or a pipe lines, a terminal that the results go to nothing. `are_shown`
    says whether they go to one; unless given, they do if standard output is one.
    """
    count = Count(shard.of(find(paths)))
    if not sys.stderr:
        return iter(results)
    if not sys.stderr.isatty():
        return _logged(results, count)
    if are_shown if are_shown is not None else sys.stdout and sys.stdout.isatty():
        return iter(results)
    return _drawn(results, count)


def _logged(results: Iterable[T], count: Count) -> Iterator[T]:
    begun = time.monotonic()
    due = begun + EVERY
    for done, result in enumerate(results, 1):
        yield result
        if time.monotonic() > due:
            count.go_on(EVERY * SHARE)
            click.echo(line(done, time.monotonic() - begun, count.total), err=True)
            due = time.monotonic() + EVERY


def line(done: int, seconds: float, total: int | None) -> str:
    """How far a job is that has taken so many seconds: pages, pages a second and the time left, as far as known."""
    told = f"{done:,} pages, {done / seconds:,.0f} pages/s"
    if total is None or done > total:
        return told
    minutes, left = divmod(round(seconds / done * (total - done)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{done:,} of {total:,} pages, {done / seconds:,.0f} pages/s, about {hours}:{minutes:02}:{left:02} left"


def _drawn(results: Iterable[T], count: Count) -> Iterator[T]:
    results = iter(results)
    begun, done = time.monotonic(), 0
    for result in results:
        yield result
        done += 1
        if time.monotonic() - begun > PATIENCE:
            break
    else:
        return
    from cleancopy_cli.render import progress  # noqa: PLC0415  (short jobs never need rich)

    yield from progress(results, done, count)
