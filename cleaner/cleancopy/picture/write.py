"""Pictures to files: one page, or a folder of pages with its index, whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import msgspec

from cleancopy.model import Trace
from cleancopy.picture.index import Entry, entry_of, index
from cleancopy.picture.page import page
from cleancopy.sources import Failure
from cleancopy.whole import new_folder, write_file

INDEX = "index.html"
OURS = re.compile(r"index\.html|\d{4,}[a-z0-9-]*\.html")
"""Names of the files in a folder of pictures."""
MARK = b'<meta name="generator" content="cleancopy'
MARK_WITHIN = 2000
"""Bytes of a page in which the mark stands."""
LONGEST_NAME = 60


class Drawn(msgspec.Struct, frozen=True):
    """A page's picture as UTF-8 and its row in the index."""

    picture: bytes
    entry: Entry


class NotOurs(Exception):
    """Raised for a place that holds something else, which a folder of pictures would have to replace."""


def drawn(trace: Trace) -> Drawn:
    """The picture of a page that an index lists."""
    return Drawn(page(trace, INDEX).encode(), entry_of(trace))


def write_folder(path: str | os.PathLike[str], pages: Iterable[Drawn | Failure]) -> None:
    """Write the pictures and their index into a new folder, or one that holds nothing but older pictures.

    `pages` are drawn as they are written, so memory holds no more than their rows. Raises NotOurs at once, and OSError.
    """
    _refuse_others(Path(path))
    rows: list[tuple[Entry, str] | Failure] = []
    with new_folder(path) as folder:
        for result in pages:
            if isinstance(result, Failure):
                rows.append(result)
                continue
            name = _name(len(rows) + 1, result.entry.path)
            write_file(folder / name, result.picture)
            rows.append((result.entry, name))
        write_file(folder / INDEX, index(rows).encode())


def _refuse_others(path: Path) -> None:
    if path.exists() and not path.is_dir():
        raise NotOurs("it is a file, and several pages need a folder")
    names = sorted(entry.name for entry in path.iterdir()) if path.exists() else []
    others = [name for name in names if not OURS.fullmatch(name)]
    if names and not others and not (INDEX in names and MARK in (path / INDEX).read_bytes()[:MARK_WITHIN]):
        others = names
    if others:
        raise NotOurs(f"the folder holds other things ({others[0]}): name a new one")


def _name(number: int, source: str) -> str:
    """A file name that is safe everywhere and still tells which page it is."""
    stem = PurePosixPath(source).stem.lower()
    words = "-".join(re.findall(r"[a-z0-9]+", stem))[:LONGEST_NAME].rstrip("-")
    return f"{number:04}-{words}.html" if words else f"{number:04}.html"
