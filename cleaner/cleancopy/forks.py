"""Keeps `os.fork` away from what other threads are at, so that the child finds nothing half done.

A child has the thread only that forked. A lock that another one held (of an import, of RE2, of libxml2) would stay
locked in it for ever, and none of these can be unlocked from outside. So a fork waits until no other thread is amid a
page, which takes milliseconds, and no page is begun meanwhile.
"""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE = 10.0
"""Seconds that a fork waits at most: a thread may be reading a pipe into which nobody writes."""


class _Gate:
    """What threads go through that must not be forked amid; none gets in while another thread forks."""

    def __init__(self) -> None:
        self._change = threading.Condition()
        self._inside: dict[int, int] = {}
        self._forking: int | None = None

    def __enter__(self) -> None:
        thread = threading.get_ident()
        with self._change:
            while self._forking not in (None, thread) and thread not in self._inside:
                self._change.wait()
            self._inside[thread] = self._inside.get(thread, 0) + 1

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        thread = threading.get_ident()
        with self._change:
            self._inside[thread] -= 1
            if not self._inside[thread]:
                del self._inside[thread]
                if self._forking is not None:
                    self._change.notify_all()

    def close(self) -> None:
        """Wait until no other thread is inside, and let none in."""
        thread = threading.get_ident()
        self._change.acquire()
        while self._forking is not None:
            self._change.wait()
        self._forking = thread
        self._change.wait_for(lambda: not self._inside.keys() - {thread}, PATIENCE)

    def open(self) -> None:
        """Let threads in again."""
        self._forking = None
        self._change.notify_all()
        self._change.release()

    def open_in_child(self) -> None:
        """Forget the threads that are not here."""
        thread = threading.get_ident()
        self._inside = {thread: self._inside[thread]} if thread in self._inside else {}
        self._forking = None
        self._change = threading.Condition()


_gate = _Gate()

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_gate.close, after_in_parent=_gate.open, after_in_child=_gate.open_in_child)


def unforked(call: Callable[P, T]) -> Callable[P, T]:
    """The same call, which no other thread forks amid."""

    @functools.wraps(call)
    def guarded(*given: P.args, **named: P.kwargs) -> T:
        with _gate:
            return call(*given, **named)

    return guarded


def unforked_steps(results: Iterator[T]) -> Iterator[T]:
    """The same results, and no other thread forks amid the making of one; between two of them it may."""
    done = object()
    step = unforked(functools.partial(next, results, done))
    try:
        while (result := step()) is not done:
            yield result
    finally:
        close = getattr(results, "close", None)
        if close:
            close()
