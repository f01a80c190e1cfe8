"""A process that cleans pages, as it is from inside: prepare the work, then answer page by page until nobody asks.

It is started as a module by `cleancopy.engines.process`, the other end of its pipes. Both ends are the same program, so
pickle is safe here, and carries whatever the work gives.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pickle
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO

from cleancopy.sources import Failure, Input

if TYPE_CHECKING:
    from cleancopy.engines.work import Work  # what the work needs is imported with it

HEADER = 8
"""Bytes before each answer that tell its length, the lowest first."""
READY = b""
"""The first answer: the work is prepared."""


def main() -> None:
    """Answer pages. Ctrl-C is the parent's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _end_with_parent(int(sys.argv[1]))
    questions, answers = _private_pipes()
    prepare, timeout = pickle.load(questions)
    work: Work[object] = prepare()
    try:
        _answer(answers, READY)
        _serve(work, timeout or 0, questions, answers)
    except (EOFError, BrokenPipeError):
        os._exit(0)  # what is left in the buffer has no reader any more, and Python would complain


def _serve(work: Work[object], timeout: float, questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer chunks of pages. A page that takes too long ends the process, whatever it is at: the alarm is deadly."""
    set_alarm: Callable[[int, float], object] = signal.setitimer
    real = int(signal.ITIMER_REAL)
    while True:
        pages: list[Input | Failure] = pickle.load(questions)
        for page in pages:
            if isinstance(page, Failure):
                result: object = page
            else:
                set_alarm(real, timeout)
                result = work(page)
                set_alarm(real, 0)  # whoever takes the answers may take his time
            _answer(answers, pickle.dumps(result, pickle.HIGHEST_PROTOCOL))


def _answer(answers: BinaryIO, data: bytes) -> None:
    answers.write(len(data).to_bytes(HEADER, "little"))
    answers.write(data)
    answers.flush()


def _end_with_parent(lifeline: int) -> None:
    """Have the kernel end this process when the parent is gone, even while a library hangs.

    The parent holds the other end of the lifeline and writes nothing, so the only event on it is its closing.
    """
    for number in (signal.SIGIO, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGIO, signal.SIGALRM})
    with contextlib.suppress(OSError):
        fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes from and to the parent, which nothing that reads or prints as usual can reach."""
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    os.close(nowhere)
    os.dup2(2, 1)
    return questions, answers


if __name__ == "__main__":
    main()
