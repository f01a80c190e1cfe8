"""A process that cleans pages, as its parent sees it. Nothing here waits but for its end.

It is a fresh Python: nothing is forked, so threads and locks of the calling program do no harm, and its main module is
not imported again.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence

from cleancopy.engines import worker
from cleancopy.engines.chunks import Page

PIPE = 262_144
"""Bytes that can wait in a pipe where the system allows it, so that neither end need wait for the other."""
GRACE = 2.0
"""Seconds a process gets to end by itself once its pipe is closed, so that it can be told how it ended."""


class Death(Exception):
    """Raised when a process ended before it was asked to; `code` is that of subprocess, the text says how it ended."""

    def __init__(self, code: int) -> None:
        super().__init__(_ending(code))
        self.code = code


class Process:
    """A process that prepares work and then waits for pages; `order` is a pickled (prepare, timeout).

    Raises OSError if the system gives no more processes.
    """

    def __init__(self, order: bytes) -> None:
        self.is_ready = False
        self._outgoing = bytearray(order)
        self._incoming = bytearray()
        self._buffer = bytearray(PIPE)
        lifeline, self._lifeline = os.pipe()
        try:
            # -P, because the current folder may hold a module called like one of ours.
            command = [sys.executable, "-P", "-m", worker.__name__, str(lifeline)]
            search_path = os.pathsep.join(filter(None, sys.path))
            with _without_ctrl_c():
                self._process = subprocess.Popen(
                    command,
                    bufsize=0,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    env={**os.environ, "PYTHONPATH": search_path},
                    pass_fds=[lifeline],
                )
        except BaseException:
            os.close(self._lifeline)
            raise
        finally:
            os.close(lifeline)
        assert self._process.stdin
        assert self._process.stdout
        self.input, self.output = self._process.stdin.fileno(), self._process.stdout.fileno()
        os.set_blocking(self.input, False)
        _widen(self.input)
        _widen(self.output)

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
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(GRACE)
            self.stop()
            raise Death(self._process.returncode)
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

    def stop(self) -> None:
        """End the process and close the pipes. Can be called more than once."""
        self._outgoing.clear()
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        if self._lifeline >= 0:
            os.close(self._lifeline)
            self._lifeline = -1


@contextlib.contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """What is started in this block does not see Ctrl-C: it is for us, and would make each process print its end."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
