"""All pages in one file."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import BinaryIO

from cleancopy.emit.forms import Form
from cleancopy.output.stores import lock
from cleancopy.whole import make_safe, put


class FileStore:
    """One file. It grows beside its place, under another name, and takes its own when it is whole."""

    def __init__(self, target: Path, form: Form) -> None:
        self.place = target
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
        lock(self._file)
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
            put(self._part, self.place)
            self.close()

    def stamp(self) -> str:
        """As the protocol says."""
        try:
            status = self.place.stat()
        except OSError:
            return ""
        return f"{status.st_ino} {status.st_size} {status.st_mtime_ns}"

    def _convert(self, spool: BinaryIO) -> None:
        assert self._form.convert
        # Of one name at every try, for the lock keeps others out: so what a kill left is written over.
        draft = self.place.with_name(f"{self.place.name}.converted")
        with draft.open("wb") as file:
            file.writelines(self._form.convert(spool))
            make_safe(file)
        put(draft, self.place)

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
