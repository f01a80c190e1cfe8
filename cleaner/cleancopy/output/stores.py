"""Where the pieces of a run lie until it is whole, and what of them a run that was stopped leaves behind."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import BinaryIO, Protocol

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


class Busy(OSError):
    """Raised where another run writes to the same place."""

    def __init__(self) -> None:
        super().__init__(None, "another run is writing there: wait for it, or name another place")


class Store(Protocol):
    """A place for the pieces of a run. All methods raise OSError."""

    place: Path
    """The file or folder that it makes."""
    journal: Path
    """Where its journal lies."""

    def holds_others(self) -> bool:
        """Whether files of this run would come to stand among others."""

    def take(self) -> int:
        """Keep other runs out, and give the size of what an earlier one left. Raises Busy."""

    def start(self, size: int) -> None:
        """Begin after the first `size` bytes of what was left."""

    def add(self, piece: bytes, file: PurePath | None) -> int:
        """Write the piece of one page, and give the size of all so far."""

    def make_safe(self) -> None:
        """Wait until all pieces are where no kill and no loss of power reaches them."""

    def finish(self) -> None:
        """Make the output whole under its own name."""

    def stamp(self) -> str:
        """What tells the output that stands there from any other; empty where there is none."""

    def discard(self) -> None:
        """Leave nothing behind but what was there before."""

    def close(self) -> None:
        """Leave everything as it is, for a run that goes on."""


def lock(file: BinaryIO) -> None:
    """Keep other processes out until this one ends, and no longer: processes that it began don't hold the lock.

    Raises Busy.
    """
    if not fcntl:
        return
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise Busy from None
    except OSError:
        return  # a file system without locks
