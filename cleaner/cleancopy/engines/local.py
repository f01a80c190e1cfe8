"""The processes of this machine. Results come in the order of the inputs, the same with any number of processes.

Each worker is a fresh Python that is handed chunks of pages through a pipe, by one thread of ours. Nothing is forked,
so threads and locks of the calling program do no harm, and its main module is not imported again. It is always known
which chunk a worker has, so that one which dies costs no page but the one that killed it.
"""

from __future__ import annotations

import itertools
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from cleancopy.engines.work import Work
from cleancopy.engines.worker import Worker, WorkerDied
from cleancopy.sources import Failure, Input

T = TypeVar("T")
Page = Input | Failure

CHUNK = 64
"""Pages a worker gets at a time: fewer cost more in passing to and fro, more gain nothing."""
AHEAD = 4
"""Chunks per worker that may wait for an earlier one. It bounds memory."""
SMALL = 2000
"""Pages: a smaller job is done before further processes have started."""


def run(prepare: Callable[[], Work[T]], pages: Iterable[Page], jobs: int | None = None) -> Iterator[T | Failure]:
    """The result of each page, in order; a Failure among the pages comes through as it is.

    `prepare` is called here at once, so that its errors are raised here, and again in every worker, so it must be
    picklable. Without `jobs`, small jobs are done in this process and large ones on all cores.
    """
    return _results(prepare, prepare(), iter(pages), jobs)


def _results(
    prepare: Callable[[], Work[T]], work: Work[T], pages: Iterator[Page], jobs: int | None
) -> Iterator[T | Failure]:
    if jobs is None:
        first = list(itertools.islice(pages, SMALL))
        jobs = _cores() if len(first) == SMALL else 1
        pages = itertools.chain(first, pages)
    if jobs > 1:
        yield from _in_workers(prepare, pages, jobs)
    else:
        for page in pages:
            yield page if isinstance(page, Failure) else work(page)


def _cores() -> int:
    """The cores that this process may use, which in a container are fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _in_workers(prepare: Callable[[], Work[T]], pages: Iterator[Page], jobs: int) -> Iterator[T | Failure]:
    crew = _Crew(prepare)
    threads = ThreadPoolExecutor(jobs, "cleancopy", initializer=_hold_back_ctrl_c)
    waiting: deque[Future[list[T | Failure]]] = deque()
    try:
        while chunk := list(itertools.islice(pages, CHUNK)):
            waiting.append(threads.submit(crew.run, chunk))
            if len(waiting) > AHEAD * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        threads.shutdown(wait=False, cancel_futures=True)
        crew.dismiss()
        threads.shutdown()
        crew.dismiss()  # a thread that had just begun may have hired one more


def _hold_back_ctrl_c() -> None:
    """Workers inherit the mask of the thread that starts them: Ctrl-C is for us, and would make each print its end."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


class _Crew(Generic[T]):
    """Workers, hired as they are needed: never more than threads that ask."""

    def __init__(self, prepare: Callable[[], Work[T]]) -> None:
        self._prepare = prepare
        self._idle: SimpleQueue[Worker[T]] = SimpleQueue()
        self._hired: set[Worker[T]] = set()
        self._dismissed = False

    def run(self, chunk: Sequence[Page]) -> list[T | Failure]:
        """The results of a chunk. If its worker dies, each page is tried by itself, and the culprit named."""
        worker = self._worker()
        try:
            results = worker.run(chunk)
        except WorkerDied as death:
            self._hired.discard(worker)
            if self._dismissed:
                return []
            if len(chunk) > 1:
                return [result for page in chunk for result in self.run([page])]
            return [Failure(chunk[0].source, "worker-died", f"{death} while it was cleaned; please report it")]
        self._idle.put(worker)
        return results

    def dismiss(self) -> None:
        """Stop all workers, whatever they are doing."""
        self._dismissed = True
        for worker in tuple(self._hired):
            worker.stop()

    def _worker(self) -> Worker[T]:
        try:
            return self._idle.get_nowait()
        except Empty:
            worker = Worker(self._prepare)
            self._hired.add(worker)
            return worker
