"""A process that cleans pages, as it is from inside: answer page by page, until nobody asks.

It begins as a copy of its parent with the work at hand (`as_copy`), or as a fresh Python that has to prepare it
(`main`). Both ends of its pipes are the same program, so pickle is safe here, and carries whatever the work gives.
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, NoReturn

from cleancopy.sources import Failure, Input

if TYPE_CHECKING:
    from cleancopy.engines.work import Work  # what the work needs is imported with it

HEADER = 8
"""Bytes before each answer that tell its length, the lowest first."""
READY = b""
"""The first answer: the work is at hand."""


class Ends(NamedTuple):
    """The process's ends of its pipes. The parent holds the other end of the lifeline, and writes nothing to it."""

    questions: int
    answers: int
    lifeline: int


FRESH = Ends(0, 1, 3)
"""The ends that a fresh Python is given."""


def main() -> None:
    """Be a fresh process: the first question is how to prepare the work."""
    ends = Ends(os.dup(0), os.dup(1), FRESH.lifeline)
    _settle(ends)
    with os.fdopen(ends.questions, "rb") as questions, os.fdopen(ends.answers, "wb") as answers:
        prepare, timeout = pickle.load(questions)
        _serve(prepare(), timeout, questions, answers)


def as_copy(work: Work[object], timeout: float | None, ends: Ends) -> NoReturn:
    """Be the process in a fork of the parent, and end there: nothing that the parent was at is gone on with."""
    try:
        gc.freeze()  # what the parent left behind is the parent's to tidy up
        _close_all_but(0, 1, 2, *ends)
        _settle(ends)
        sys.stdout = sys.stderr  # the parent's holds articles that it has not written yet
        sys.stdin = open(0, closefd=False)  # noqa: SIM115  (a number; and it stays open)
        _serve(work, timeout, os.fdopen(ends.questions, "rb"), os.fdopen(ends.answers, "wb"))
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def _serve(work: Work[object], timeout: float | None, questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer chunks of pages. A page that takes too long ends the process, whatever it is at: the alarm is deadly."""
    set_alarm: Callable[[int, float], object] = signal.setitimer
    real, limit = int(signal.ITIMER_REAL), timeout or 0
    try:
        _answer(answers, READY)
        while True:
            pages: list[Input | Failure] = pickle.load(questions)
            for page in pages:
                if isinstance(page, Failure):
                    result: object = page
                else:
                    set_alarm(real, limit)
                    result = work(page)
                    set_alarm(real, 0)  # whoever takes the answers may take his time
                _answer(answers, pickle.dumps(result, pickle.HIGHEST_PROTOCOL))
    except (EOFError, BrokenPipeError):
        os._exit(0)  # what is left in the buffer has no reader any more, and Python would complain


def _answer(answers: BinaryIO, data: bytes) -> None:
    answers.write(len(data).to_bytes(HEADER, "little"))
    answers.write(data)
    answers.flush()


def _settle(ends: Ends) -> None:
    """Leave Ctrl-C to the parent and the other signals to the kernel, and the pipes to nobody who reads or prints."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGIO, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGIO, signal.SIGALRM})
    # The only event on the lifeline is that the parent is gone: then the kernel ends us, even if a library hangs.
    with contextlib.suppress(OSError):
        fcntl.fcntl(ends.lifeline, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(ends.lifeline, fcntl.F_SETFL, fcntl.fcntl(ends.lifeline, fcntl.F_GETFL) | os.O_ASYNC)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # there is no standard error
        os.dup2(nowhere, 1)
    if nowhere > 2:  # else it took the place of a stream that was closed
        os.close(nowhere)


def _close_all_but(*kept: int) -> None:
    """Close files and pipes of the parent: as long as we held a pipe, its other end would never see it closed."""
    for below, above in pairwise(sorted({-1, *kept, max(os.sysconf("SC_OPEN_MAX"), 65_536)})):
        if below + 1 < above:  # of no place at all, closerange(0, 0) makes every place
            os.closerange(below + 1, above)


if __name__ == "__main__":
    main()
