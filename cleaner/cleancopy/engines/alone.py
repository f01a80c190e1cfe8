"""One page after another in this process, with a limit on the time of each.

The limit is an alarm, which Python sees between two steps of its own: it ends loops and waiting for files, but not a
library in C that does not come back. Pages that go to such libraries belong in a process that can be killed.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Generic, TypeVar

from cleancopy.engines.work import Work
from cleancopy.sources import Failure, Input

T = TypeVar("T")

RINGS = 8
"""Alarms in the time that a page may take."""
SHORTEST = 0.001
"""Seconds between two alarms: with less, nothing else might get its turn."""


def took_too_long(source: str, timeout: float) -> Failure:
    """The failure of a page that was given up."""
    return Failure(source, "timed-out", f"took longer than {timeout:g} s")


def has_alarm() -> bool:
    """Whether this thread can be interrupted by an alarm that nobody else uses."""
    return (
        hasattr(signal, "setitimer")
        and threading.current_thread() is threading.main_thread()
        and signal.getsignal(signal.SIGALRM) is signal.SIG_DFL
    )


class _TimeIsUp(BaseException):
    """Raised by the alarm. No Exception, so that nothing on its way takes it for a fault of the page."""


class Limited(Generic[T]):
    """Work that gives up a page after `timeout` seconds. Only for the main thread, and in the block of `alarms`.

    The alarm rings several times before it counts. While a program is stopped (Ctrl-Z, a laptop that sleeps) it can
    ring once only, so that time does not count against the page.
    """

    def __init__(self, prepare: Callable[[], Work[T]], work: Work[T], timeout: float) -> None:
        self._prepare = prepare
        self._work = work
        self._timeout = timeout
        self._step = max(timeout / RINGS, SHORTEST)
        self._rung = 0

    def __call__(self, page: Input) -> T | Failure:
        """The result of the page."""
        self._rung = 0
        try:
            try:
                signal.setitimer(signal.ITIMER_REAL, self._step, self._step)
                return self._work(page)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        except _TimeIsUp:
            self._work = self._prepare()  # what was interrupted may be left in any state
        return took_too_long(page.source, self._timeout)

    @contextlib.contextmanager
    def alarms(self) -> Iterator[None]:
        """Alarms end what is at work, and are as before after the block."""
        before = signal.signal(signal.SIGALRM, self._ring)
        try:
            yield
        finally:
            signal.signal(signal.SIGALRM, before)

    def _ring(self, _signal: int, _frame: FrameType | None) -> None:
        self._rung += 1
        if self._rung == RINGS:  # and never again, wherever we are by then
            raise _TimeIsUp
