"""Work that needs no rules, and that does to its process what pages of the night do. Processes import it."""

from __future__ import annotations

import ctypes
import itertools
import os
import signal
import sys
import time
from collections import deque

from cleancopy.engines.work import Work
from cleancopy.sources import Failure, Input


def pages(count: int) -> list[Input]:
    return [Input(f"p{number}") for number in range(count)]


def names(count: int) -> list[str | Failure]:
    return [page.source for page in pages(count)]


def shouting() -> Work[str]:
    """The page's name in capitals."""
    return lambda page: page.source.upper()


def naming_its_process() -> Work[int]:
    return lambda _page: os.getpid()


def broken() -> Work[str]:
    raise ValueError("no such rules")


def fit_in(process: int) -> Work[str]:
    if os.getpid() != process:
        sys.exit(5)
    return shouting()


def minding(trouble: str, *sources: str) -> Work[str]:
    """The page's name, but these pages make trouble."""

    def work(page: Input) -> str:
        if page.source in sources:
            TROUBLES[trouble]()
        return page.source

    return work


def noting(folder: str, trouble: str, *sources: str) -> Work[str]:
    """The same, and a file grows by a letter for each time that a page is begun."""
    mind = minding(trouble, *sources)

    def work(page: Input) -> str:
        with open(f"{folder}/{page.source}", "ab") as file:  # noqa: PTH123
            file.write(b"x")
        return str(mind(page))

    return work


def dying_once(folder: str, source: str) -> Work[str]:
    """A process dies over the page, for a reason that is gone when the page is tried again."""

    def work(page: Input) -> str:
        if page.source == source:
            try:
                os.mkdir(f"{folder}/died")  # noqa: PTH102
            except FileExistsError:
                return page.source
            os.kill(os.getpid(), signal.SIGKILL)
        return page.source

    return work


def swelling(size: int) -> Work[bytes]:
    """A large result for each page."""
    return lambda page: page.source.encode() * (size // len(page.source))


def measuring() -> Work[int]:
    """The size of what the page brings."""
    return lambda page: len(page.data or b"")


def _loop() -> None:
    while True:
        pass


def _loop_in_c() -> None:
    """Python sees no signal meanwhile."""
    deque(itertools.repeat(0), maxlen=0)


def _wait_in_c() -> None:
    """Hold the interpreter's lock and wait for ever, as a library does that is locked against itself."""
    lock = ctypes.create_string_buffer(256)
    library = ctypes.PyDLL(None)
    library.pthread_mutex_lock(lock)
    library.pthread_mutex_lock(lock)


def _shout() -> None:
    """More on both streams than a pipe holds."""
    for stream in (sys.stdout, sys.stderr):
        stream.write("This goes nowhere near the results.\n" * 10_000)
        stream.flush()


def _ask() -> None:
    assert sys.stdin.read() == ""


TROUBLES = {
    "crash": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "exit": lambda: os._exit(7),
    "sleep": lambda: time.sleep(3600),
    "pause": lambda: time.sleep(1.5),
    "loop": _loop,
    "loop in C": _loop_in_c,
    "wait in C": _wait_in_c,
    "shout": _shout,
    "ask": _ask,
}
