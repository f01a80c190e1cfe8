"""The processes of this machine. Results come in the order of the inputs, the same with any number of processes."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from cleancopy.engines.chunks import Page, is_markup, is_small
from cleancopy.engines.work import Work
from cleancopy.sources import Failure

T = TypeVar("T")


def run(
    prepare: Callable[[], Work[T]], pages: Iterable[Page], jobs: int | None = None, timeout: float | None = None
) -> Iterator[T | Failure]:
    """The result of each page, in order; a Failure among the pages comes through as it is.

    `prepare` is called here at once, so that its errors are raised here, and again in further processes that don't
    begin as a copy of this one, so it must be picklable. Without `jobs`, small jobs are done in this process and large
    ones on all cores.

    A page that takes longer than `timeout` seconds, or kills its process, is a Failure. With a timeout, HTML pages
    are therefore never cleaned in this process. Without one, pages are trusted, except those that other processes have.
    """
    return _results(prepare, prepare(), iter(pages), jobs, timeout)


def _results(
    prepare: Callable[[], Work[T]], work: Work[T], pages: Iterator[Page], jobs: int | None, timeout: float | None
) -> Iterator[T | Failure]:
    if jobs is None:
        small, pages = is_small(pages)
        jobs = 1 if small else _cores()
    if jobs == 1 or not _has_pipes():
        yield from _alone(prepare, work, pages, timeout)
    else:
        yield from _in_processes(prepare, work, pages, jobs, timeout)


def _cores() -> int:
    """The cores that this process may use, which in a container are fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _has_pipes() -> bool:
    """Whether the system can wait for several pipes at once. Elsewhere all is done in this process."""
    return os.name == "posix"


def _alone(
    prepare: Callable[[], Work[T]], work: Work[T], pages: Iterator[Page], timeout: float | None
) -> Iterator[T | Failure]:
    """The results of this process, up to the first page that only another one can be trusted with."""
    if not (timeout and _has_pipes()):
        for page in pages:
            yield page if isinstance(page, Failure) else work(page)
        return
    from cleancopy.engines.alone import Limited, has_alarm  # noqa: PLC0415  (nothing else needs it)

    limited = Limited(prepare, work, timeout)
    can_interrupt = has_alarm()
    with limited.alarms() if can_interrupt else contextlib.nullcontext():
        for page in pages:
            if is_markup(page) or not can_interrupt:
                break
            yield page if isinstance(page, Failure) else limited(page)
        else:
            return
    yield from _in_processes(prepare, work, itertools.chain([page], pages), 1, timeout)


def _in_processes(
    prepare: Callable[[], Work[T]], work: Work[T], pages: Iterator[Page], jobs: int, timeout: float | None
) -> Iterator[T | Failure]:
    from cleancopy.engines.crew import Crew  # noqa: PLC0415  (small jobs never need them)
    from cleancopy.engines.process import Task  # noqa: PLC0415

    return Crew(Task(prepare, work, timeout), jobs).results(pages)
