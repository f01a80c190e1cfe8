"""A process that cleans pages, as its parent sees it. Nothing here waits but for its end.

On Linux it is a fork of this process, which has the work at hand and costs almost nothing, if this process has one
thread only: then no lock is held by a thread that the fork would lack. Else it is a fresh Python.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pickle
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from cleancopy.engines import worker
from cleancopy.engines.chunks import Page
from cleancopy.engines.work import Work

T = TypeVar("T")

PIPE = 262_144
"""Bytes that can wait in a pipe where the system allows it, so that neither end need wait for the other."""
FIRST = 4
"""The first place for a pipe: those below are given to a fresh process."""
GRACE = 2.0
"""Seconds a process gets to end by itself once its pipe is closed, so that it can be told how it ended."""


class Task(Generic[T]):
    """What processes are for: the work, and the seconds that a page may take.

    `prepare` is how a fresh process gets the work. It must be picklable even where none is needed: one may be later.
    """

    def __init__(self, prepare: Callable[[], Work[T]], work: Work[T], timeout: float | None) -> None:
        self.work = work
        self.timeout = timeout
        self.order = pickle.dumps((prepare, timeout), pickle.HIGHEST_PROTOCOL)


class Death(Exception):
    """Raised when a process ended before it was asked to; `code` is minus the signal, or the exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(_ending(code))
        self.code = code


class Process:
    """A process that waits for pages. Raises OSError if the system gives no more of them."""

    def __init__(self, task: Task[T]) -> None:
        self.is_ready = False
        self._outgoing = bytearray()
        self._incoming = bytearray()
        self._buffer = bytearray(PIPE)
        self._code: int | None = None
        pipes = [_pipe() for _ in worker.Ends._fields]
        (questions, self.input), (self.output, answers), (lifeline, self._lifeline) = pipes
        theirs = worker.Ends(questions, answers, lifeline)
        try:
            with _without_ctrl_c():
                self._pid = self._forked(task, theirs) if can_fork() else self._fresh(task, theirs)
        except BaseException:
            self._hang_up()
            raise
        finally:
            for end in theirs:
                os.close(end)
        os.set_blocking(self.input, False)
        _widen(self.input)
        _widen(self.output)

    def _forked(self, task: Task[T], ends: worker.Ends) -> int:
        pid = os.fork()
        if pid == 0:
            worker.as_copy(task.work, task.timeout, ends)
        return pid

    def _fresh(self, task: Task[T], ends: worker.Ends) -> int:
        self._outgoing += task.order
        # -P, because the current folder may hold a module called like one of ours.
        command = [sys.executable, "-P", "-m", worker.__name__]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        moves = [(os.POSIX_SPAWN_DUP2, end, place) for end, place in zip(ends, worker.FRESH, strict=True)]
        return os.posix_spawn(sys.executable, command, environment, file_actions=moves)

    @property
    def has_more_to_send(self) -> bool:
        """Whether something waits until the process takes it."""
        return bool(self._outgoing)

    def ask(self, pages: Sequence[Page]) -> None:
        """Have it clean the pages, after those that it has. `send` sends them."""
        self._outgoing += pickle.dumps(pages, pickle.HIGHEST_PROTOCOL)

    def send(self) -> None:
        """Send as much of what waits as the pipe takes. Of a process that is gone, `receive` will tell."""
        try:
            while self._outgoing:
                del self._outgoing[: os.write(self.input, self._outgoing[:PIPE])]
        except BlockingIOError:
            pass
        except OSError:
            self._outgoing.clear()

    def receive(self) -> list[bytes]:
        """Read once, and give the answers that are whole, a pickled result each. Raises Death, after the last one."""
        size = os.readv(self.output, [self._buffer])
        if not size:
            patience = time.monotonic() + GRACE
            while self._reap(os.WNOHANG) is None and time.monotonic() < patience:
                time.sleep(0.01)
            raise Death(self.stop())
        self._incoming += memoryview(self._buffer)[:size]
        answers, start = [], 0
        while len(self._incoming) >= (begin := start + worker.HEADER):
            end = begin + int.from_bytes(self._incoming[start:begin], "little")
            if len(self._incoming) < end:
                break
            answers.append(bytes(self._incoming[begin:end]))
            start = end
        del self._incoming[:start]
        if answers and not self.is_ready:
            self.is_ready = True
            del answers[0]
        return answers

    def stop(self) -> int:
        """End the process and close the pipes, and give the code it ended with. Can be called more than once."""
        if self._code is None:
            os.kill(self._pid, signal.SIGKILL)
        code = self._reap(0)
        self._hang_up()
        return code or 0

    def _reap(self, options: int) -> int | None:
        """The code it ended with, or None while it runs. It is 0 if somebody else has asked for it before."""
        if self._code is None:
            try:
                pid, status = os.waitpid(self._pid, options)
            except ChildProcessError:
                self._code = 0
            else:
                self._code = os.waitstatus_to_exitcode(status) if pid else None
        return self._code

    def _hang_up(self) -> None:
        self._outgoing.clear()
        for end in (self.input, self.output, self._lifeline):
            if end >= 0:
                os.close(end)
        self.input = self.output = self._lifeline = -1


def can_fork() -> bool:
    """Whether a copy of this process can do without its threads: on Linux, if there is one only."""
    try:
        return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1
    except OSError:
        return False


@contextlib.contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """What is started in this block does not see Ctrl-C: it is for us, and would make each process print its end."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _pipe() -> tuple[int, int]:
    """A pipe that takes none of the places of the standard streams, even if these are closed."""
    ends = os.pipe()
    reading, writing = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, FIRST) for end in ends)
    for end in ends:
        os.close(end)
    return reading, writing


def _widen(pipe: int) -> None:
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE)


def _ending(code: int) -> str:
    if code >= 0:
        return f"its process ended (exit code {code})"
    try:
        return f"its process died ({signal.Signals(-code).name})"
    except ValueError:
        return f"its process died (signal {-code})"
