"""Where the pieces of a run lie until it is whole, and what of them a run that was stopped leaves behind."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import BinaryIO, Protocol

from cleancopy.emit.forms import Form
from cleancopy.emit.frames import framed
from cleancopy.whole import make_names_safe, make_safe, put

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

    def discard(self) -> None:
        """Leave nothing behind but what was there before."""

    def close(self) -> None:
        """Leave everything as it is, for a run that goes on."""


class FileStore:
    """One file. It grows beside its place, under another name, and takes its own when it is whole."""

    def __init__(self, target: Path, form: Form) -> None:
        self._target = target
        self._form = form
        self._part = target.with_name(f"{target.name}.part")
        self.journal = target.with_name(f"{target.name}.journal")
        self._file: BinaryIO | None = None
        self._size = 0

    def holds_others(self) -> bool:
        """No: one file is replaced by another, once that is whole."""
        return False

    def take(self) -> int:
        """As the protocol says."""
        self._file = self._part.open("a+b")
        _lock(self._file)
        return self._file.seek(0, os.SEEK_END)

    def start(self, size: int) -> None:
        """As the protocol says."""
        assert self._file
        self._file.truncate(size)
        self._size = size
        if size == 0:
            self._write(self._form.frame.opening)

    def add(self, piece: bytes, file: PurePath | None) -> int:  # noqa: ARG002  (all pages go to one file)
        """As the protocol says."""
        frame = self._form.frame
        self._write(frame.comma + piece if self._size > len(frame.opening) else piece)
        return self._size

    def make_safe(self) -> None:
        """As the protocol says."""
        assert self._file
        make_safe(self._file)

    def finish(self) -> None:
        """As the protocol says."""
        assert self._file
        if self._form.convert:
            self._file.seek(0)
            self._convert(self._file)
            self.discard()
        else:
            self._write(self._form.frame.closing)
            make_safe(self._file)
            put(self._part, self._target)
            self.close()

    def _convert(self, spool: BinaryIO) -> None:
        assert self._form.convert
        # Of one name at every try, for the lock keeps others out: so what a kill left is written over.
        draft = self._target.with_name(f"{self._target.name}.converted")
        with draft.open("wb") as file:
            file.writelines(self._form.convert(spool))
            make_safe(file)
        put(draft, self._target)

    def discard(self) -> None:
        """As the protocol says."""
        self._part.unlink(missing_ok=True)
        self.close()

    def close(self) -> None:
        """As the protocol says."""
        if self._file:
            self._file.close()

    def _write(self, data: bytes) -> None:
        assert self._file
        self._file.write(data)
        self._size += len(data)


class FolderStore:
    """A file a page. Files wait in a hidden folder until they are safe, and then get their names."""

    HOME = ".cleancopy"
    LOCK = "lock"

    def __init__(self, folder: Path, form: Form) -> None:
        self._folder = folder
        self._form = form
        self._home = folder / self.HOME
        self._drafts = self._home / "drafts"
        self.journal = self._home / "journal"
        self._waiting: list[tuple[Path, Path]] = []
        self._lock: BinaryIO | None = None
        self._is_new = False

    def holds_others(self) -> bool:
        """Whether there is anything in the folder but what a run that was stopped left."""
        return self._folder.exists() and any(entry.name != self.HOME for entry in self._folder.iterdir())

    def take(self) -> int:
        """As the protocol says."""
        self._is_new = not self._folder.exists()
        self._home.mkdir(parents=True, exist_ok=True)
        self._lock = (self._home / self.LOCK).open("ab")
        _lock(self._lock)
        return 0

    def start(self, size: int) -> None:  # noqa: ARG002  (files are whole or not there)
        """As the protocol says."""
        shutil.rmtree(self._drafts, ignore_errors=True)
        self._drafts.mkdir()

    def add(self, piece: bytes, file: PurePath | None) -> int:
        """As the protocol says."""
        assert file
        draft = self._drafts / str(len(self._waiting))
        draft.write_bytes(b"".join(framed(self._form.frame, [piece])))
        self._waiting.append((draft, self._folder / file))
        return 0

    def make_safe(self) -> None:
        """As the protocol says."""
        for draft, _target in self._waiting:
            with draft.open("r+b") as file:
                os.fsync(file.fileno())
        folders = {target.parent for _draft, target in self._waiting}
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
        for draft, target in self._waiting:
            draft.replace(target)
        for folder in self._with_parents(folders):
            make_names_safe(folder)
        self._waiting.clear()

    def finish(self) -> None:
        """As the protocol says."""
        shutil.rmtree(self._drafts)
        (self._home / self.LOCK).unlink()
        self.journal.unlink(missing_ok=True)
        self._home.rmdir()
        make_names_safe(self._folder)
        self.close()

    def discard(self) -> None:
        """As the protocol says."""
        shutil.rmtree(self._home)
        self.close()
        if self._is_new:
            self._folder.rmdir()

    def close(self) -> None:
        """As the protocol says."""
        if self._lock:
            self._lock.close()

    def _with_parents(self, folders: set[Path]) -> Iterator[Path]:
        known: set[Path] = set()
        for folder in folders:
            path = folder
            while path not in known and path != self._folder:
                known.add(path)
                path = path.parent
        yield from known
        yield self._folder


def _lock(file: BinaryIO) -> None:
    """Keep other processes out until this one ends, and no longer: processes that it began don't hold the lock."""
    if not fcntl:
        return
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise Busy from None
    except OSError:
        return  # a file system without locks
