"""Bytes to standard output, and what to do when nobody takes them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

import click


class OutputFailed(click.ClickException):
    """Raised when standard output can't be written; not for a reader that hung up, which is no error."""

    exit_code = 74  # EX_IOERR of sysexits.h: what was written is not whole


def write(pieces: Iterable[bytes]) -> None:
    """Write the pieces as they come. Raises OutputFailed, or BrokenPipeError when the reader has seen enough."""
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


def hang_up() -> None:
    """Let what is still buffered go nowhere. Python would complain when it flushes it at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _failed(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        return error
    hang_up()
    return OutputFailed(f"standard output: {(error.strerror or str(error)).lower()}; what was written is not whole")
