"""Paths as given -> the pages that they name, in a fixed order, each page once.

A folder stands for every file below it whose name says that it is text, HTML or a container of these, sorted by
path. Hidden files and folders, and what is no regular file, are left out. Linked folders are followed, but no folder
is walked twice, so links can't lead in circles.
"""

# pathlib would make several objects for each of a million files, and drops the separators that mark folders.
# ruff: noqa: PTH100, PTH110, PTH112, PTH116, PTH118
from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from cleancopy.sources.inputs import STDIN, Failure, Input, os_failure, shown
from cleancopy.sources.kinds import is_wanted


def find(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Input | Failure]:
    """The pages behind files, folders and `-`. A file that is named itself is read whatever its suffix.

    Nothing is opened here but folders; one that can't be read, or holds no page, comes as a Failure.
    """
    given = list(dict.fromkeys(os.fspath(path) for path in paths))
    folders = {path for path in given if path != STDIN and os.path.isdir(path)}
    walk = _Walk(path for path in given if path not in folders)
    for path in given:
        if path == STDIN:
            yield Input(STDIN)
        elif path in folders:
            yield from walk.folder(path)
        else:
            yield from walk.file(path)


class _Walk:
    """One walk over all that was given. A page that is named itself comes there, and not with its folder."""

    def __init__(self, named: Iterable[str]) -> None:
        self._named = frozenset(map(os.path.abspath, named))
        self._files: set[str] = set()
        self._folders: set[tuple[int, int]] = set()

    def file(self, path: str) -> Iterator[Input | Failure]:
        if not path:
            yield Failure("", "not-found", "no such file or folder")
            return
        absolute = os.path.abspath(path)
        if absolute not in self._files:
            self._files.add(absolute)
            yield Input(shown(path), path)

    def folder(self, root: str) -> Iterator[Input | Failure]:
        """The pages below `root`. A stack, not recursion: folders can be nested deeper than Python's calls."""
        met_any = False
        waiting = [os.path.join(root, "")]
        while waiting:
            path = waiting.pop()
            if not path.endswith(os.sep):
                met_any = True
                yield Input(shown(path), path)
                continue
            try:
                found = self._entries(path)
            except OSError as error:
                met_any = True
                yield os_failure(shown(path.rstrip(os.sep)), error)
                continue
            met_any = met_any or None in found
            waiting += sorted(filter(None, found), reverse=True)
        if not met_any:
            yield Failure(shown(root), "no-dump", "no dump in it")

    def _entries(self, folder: str) -> Sequence[str | None]:
        """Paths of what to read in a folder, folders with a closing separator; None for what is read elsewhere."""
        status = os.stat(folder)
        identity = (status.st_dev, status.st_ino)
        if identity in self._folders:
            return (None,)
        self._folders.add(identity)
        with os.scandir(folder) as entries:
            paths = [path for entry in entries if (path := _path(folder, entry))]
        return [path if self._is_new(path) else None for path in paths] if self._named else paths

    def _is_new(self, path: str) -> bool:
        return path.endswith(os.sep) or os.path.abspath(path) not in self._named


def _path(folder: str, entry: os.DirEntry[str]) -> str:
    """The path by which a folder's entry is read, or nothing."""
    if entry.name.startswith("."):
        return ""
    try:
        if entry.is_dir():
            return f"{folder}{entry.name}{os.sep}"
        is_page = is_wanted(entry.name) and (entry.is_file() or _leads_nowhere(entry))
    except OSError:
        is_page = is_wanted(entry.name)
    return f"{folder}{entry.name}" if is_page else ""


def _leads_nowhere(entry: os.DirEntry[str]) -> bool:
    """A broken link is a page that can't be read, which somebody should be told."""
    return entry.is_symlink() and not os.path.exists(entry.path)
