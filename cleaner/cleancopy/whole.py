"""Files and folders that are written whole or not at all: under another name first, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO


def write_file(path: str | os.PathLike[str], data: bytes) -> None:
    """Make or replace a file. What is no regular file, such as a pipe, is written as it is. Raises OSError."""
    write_pieces(path, [data])


def write_pieces(path: str | os.PathLike[str], pieces: Iterable[bytes]) -> None:
    """The same of a file that comes in pieces. Where making them raises anything, the file is as it was."""
    if is_special(path):
        with Path(path).open("wb") as file:  # as it is named: what /dev/stdout leads to may have no name of its own
            file.writelines(pieces)
        return
    target = Path(path).resolve()
    draft = _draft_of(target)
    try:
        with draft.open("xb") as file:
            file.writelines(pieces)
            make_safe(file)
        put(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def is_special(path: str | os.PathLike[str]) -> bool:
    """Whether something stands there that can't be replaced by a file: a pipe, a device, a folder. Never raises."""
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113  (Path raises for long names)


def make_safe(file: BinaryIO) -> None:
    """Wait until all that was written to a file is where no loss of power reaches it."""
    file.flush()
    os.fsync(file.fileno())


def put(draft: Path, target: Path) -> None:
    """Give a file that is safe its name, for good, and the rights of the file that it replaces."""
    with contextlib.suppress(OSError):  # there is none, or it is not ours
        draft.chmod(stat.S_IMODE(target.stat().st_mode))
    draft.replace(target)
    make_names_safe(target.parent)


def make_names_safe(folder: Path) -> None:
    """Wait until the names in a folder are safe, on systems that can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # what some network file systems say
            raise
    finally:
        os.close(descriptor)


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
        _delete(draft)


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
    _delete(old)


def _delete(folder: Path) -> None:
    import shutil  # noqa: PLC0415  (nothing else needs it, and it brings all kinds of archives along)

    shutil.rmtree(folder, ignore_errors=True)


def _draft_of(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}")
