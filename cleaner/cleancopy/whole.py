"""Files and folders that are written whole or not at all: under another name first, then renamed."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path


def write_file(path: str | os.PathLike[str], data: bytes) -> None:
    """Make or replace a file. What is no regular file, such as a pipe, is written as it is. Raises OSError."""
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    draft = _draft_of(target)
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


@contextlib.contextmanager
def new_folder(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A folder to fill that becomes `path` when the block ends well, in the place of what was there; else nothing does.

    Raises OSError. The caller says what may be replaced: whatever stands at `path` is deleted.
    """
    target = Path(path).resolve()
    draft = _draft_of(target)
    draft.mkdir()
    try:
        yield draft
        _put(draft, target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _put(draft: Path, target: Path) -> None:
    if not target.exists():
        draft.rename(target)
        return
    old = draft.with_name(f"{draft.name}.old")
    target.rename(old)
    try:
        draft.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _draft_of(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}")
