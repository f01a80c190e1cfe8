"""One process that cleans pages, and our end of the pipe to it. Run as a module, this is the process itself.

Both ends are the same program, so pickle is safe here, and carries whatever the work gives.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, Generic, TypeVar

from cleancopy.engines.work import Work
from cleancopy.sources import Failure, Input

T = TypeVar("T")

READY = "ready"

GRACE = 2.0
"""Seconds a process gets to end by itself once its pipe is closed, so that it can be told how it ended."""


class WorkerDied(Exception):
    """Raised when a worker's process ended before its answer was whole; the text says how it ended."""


class WorkerUnfit(RuntimeError):
    """Raised when a worker's process could not prepare the work, so that no other would fare better."""


class Worker(Generic[T]):
    """A process that has prepared the work and waits for pages. `prepare` must be picklable."""

    def __init__(self, prepare: Callable[[], Work[T]]) -> None:
        # -P, because the current folder may hold a module called like one of ours.
        command = [sys.executable, "-P", "-m", __name__]
        search_path = os.pathsep.join(filter(None, sys.path))
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": search_path}
        )
        self._prepare: Callable[[], Work[T]] | None = prepare

    def run(self, pages: Sequence[Input | Failure]) -> list[T | Failure]:
        """The results of the pages, in order. Raises WorkerDied, and is of no use afterwards.

        Raises WorkerUnfit if the process never came as far as the pages.
        """
        if self._prepare:
            try:
                self._ask(self._prepare)
            except WorkerDied as death:
                raise WorkerUnfit(f"a further process could not begin: {death}") from None
            self._prepare = None
        results: list[T | Failure] = self._ask(pages)
        return results

    def stop(self) -> None:
        """End the process and close the pipe. Can be called from any thread, and more than once."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _ask(self, what: object) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        try:
            pickle.dump(what, self._process.stdin, protocol=pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
            return pickle.load(self._process.stdout)
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(GRACE)
            self.stop()
            raise WorkerDied(_ending(self._process.returncode)) from None


def _ending(code: int) -> str:
    if code >= 0:
        return f"its process ended (exit code {code})"
    try:
        return f"its process died ({signal.Signals(-code).name})"
    except ValueError:
        return f"its process died (signal {-code})"


def main() -> None:
    """Prepare the work, then answer chunks of pages, until the other end hangs up. Ctrl-C is the parent's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = _private_output()
    work: Work[object] = pickle.load(sys.stdin.buffer)()
    try:
        _answer(answers, READY)
        while True:
            pages = pickle.load(sys.stdin.buffer)
            _answer(answers, [page if isinstance(page, Failure) else work(page) for page in pages])
    except (EOFError, BrokenPipeError):
        os._exit(0)  # what is left in the buffer has no reader any more, and Python would complain


def _answer(answers: BinaryIO, what: object) -> None:
    pickle.dump(what, answers, protocol=pickle.HIGHEST_PROTOCOL)
    answers.flush()


def _private_output() -> BinaryIO:
    """The pipe to the parent, which nothing that prints to standard output can reach."""
    private = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return private


if __name__ == "__main__":
    main()
