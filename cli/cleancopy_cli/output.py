"""Bytes to standard output, and what to do when nobody takes them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

import click

from cleancopy.phrases import printable


class OutputFailed(click.ClickException):
    """Raised when standard output can't be written; not for a reader that hung up, which is no error."""

    exit_code = 74  # EX_IOERR of sysexits.h: what was written is not whole


class ReaderGone(Exception):
    """Raised when whoever read standard output has seen enough, as `head` has. click makes exit code 1 of EPIPE."""


def write(pieces: Iterable[bytes]) -> None:
    """Write the pieces as they come. Raises OutputFailed and ReaderGone."""
    if sys.stdout is None:
        raise OutputFailed("standard output is closed")
    stream = sys.stdout.buffer
    for piece in pieces:
        try:
            stream.write(piece)
        except OSError as error:
            raise _failed(error) from error
    try:
        stream.flush()
    except OSError as error:
        raise _failed(error) from error


def is_for_eyes() -> bool:
    """Whether standard output is a terminal, or something that shows colours as one does and says so."""
    return bool(sys.stdout and (sys.stdout.isatty() or os.environ.get("FORCE_COLOR")))


def _hang_up() -> None:
    """Let what is still buffered go nowhere. Python would complain when it flushes it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def write_failed(path: str, error: OSError) -> OutputFailed:
    """What to raise for a file that could not be written, which is then as it was."""
    return OutputFailed(f"{printable(path)}: {(error.strerror or str(error)).lower()}; it was not written")


def _failed(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        _hang_up()
        return ReaderGone()
    return write_failure(error)


def write_failure(error: OSError) -> OutputFailed:
    """What to raise for standard output; nothing more is written to it."""
    _hang_up()
    return OutputFailed(f"standard output: {(error.strerror or str(error)).lower()}; what was written is not whole")
