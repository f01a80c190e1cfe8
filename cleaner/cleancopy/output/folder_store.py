"""A file a page, in a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import BinaryIO

from cleancopy.emit.forms import Form
from cleancopy.emit.frames import framed
from cleancopy.output.stores import lock
from cleancopy.whole import make_names_safe, make_safe


class FolderStore:
    """A file a page. Files wait in a hidden folder until they are safe, and then get their names."""

    HOME = ".cleancopy"
    LOCK = "lock"

    def __init__(self, folder: Path, form: Form) -> None:
        self.place = folder
        self._form = form
        self._home = folder / self.HOME
        self._drafts = self._home / "drafts"
        self.journal = self._home / "journal"
        self._waiting: list[tuple[Path, Path]] = []
        self._lock: BinaryIO | None = None
        self._is_new = False

    def holds_others(self) -> bool:
        """Whether there is anything in the folder but what a run that was stopped left."""
        return self.place.exists() and any(entry.name != self.HOME for entry in self.place.iterdir())

    def take(self) -> int:
        """As the protocol says."""
        self._is_new = not self.place.exists()
        self._home.mkdir(parents=True, exist_ok=True)
        self._lock = (self._home / self.LOCK).open("ab")
        lock(self._lock)
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
        self._waiting.append((draft, self.place / file))
        return 0

    def make_safe(self) -> None:
        """As the protocol says."""
        for draft, _target in self._waiting:
            with draft.open("r+b") as file:
                make_safe(file)
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
        make_names_safe(self.place)
        self.close()

    def stamp(self) -> str:
        """As the protocol says. It says nothing of the files in it."""
        try:
            status = self.place.stat()
        except OSError:
            return ""
        return f"{status.st_dev} {status.st_ino}"

    def discard(self) -> None:
        """As the protocol says."""
        shutil.rmtree(self._home)
        self.close()
        if self._is_new:
            self.place.rmdir()

    def close(self) -> None:
        """As the protocol says."""
        if self._lock:
            self._lock.close()

    def _with_parents(self, folders: set[Path]) -> Iterator[Path]:
        known: set[Path] = set()
        for folder in folders:
            path = folder
            while path not in known and path != self.place:
                known.add(path)
                path = path.parent
        yield from known
        yield self.place
