"""Pages -> the names of their files below a folder: mirrored, safe on any system, and never the same twice.

A name is that of the page below the folder that holds all that was named, with the suffix of the format in the place
of `.txt` or `.html`. A page of a container lies in a folder called like it: `day.jsonl#12` is `day.jsonl/12.json`.
What some file system would refuse or take for something else is written `_`, and the second of two pages with one name
(`A.txt` and `a.txt` are one to many file systems) gets `~2`.
"""

# Names are texts here, a million of them, and pathlib would make several objects of each.
# ruff: noqa: PTH206, PTH112, PTH118, PTH120, PTH122
from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path, PurePath

from cleancopy.sources import STDIN, Input
from cleancopy.sources.inputs import shown

DROPPED_SUFFIXES = frozenset({".txt", ".html", ".htm", ".xhtml"})
LONGEST_PART = 200
"""Bytes of a file's or folder's name; most systems take 255, some 143 characters of what is encrypted."""
LONGEST_PATH = 1000
"""Bytes of all folders above a page."""

UNSAFE = re.compile(r'[<>:"|?*\\/]')
"""What Windows refuses in names (https://learn.microsoft.com/windows/win32/fileio/naming-a-file)."""
DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)", re.IGNORECASE)
"""What Windows takes for a device, whatever the suffix."""


class PageNames:
    """The file of each page, given out in the order of the inputs: the same inputs get the same names.

    `paths` are those that the user named, and `suffix` is that of the format. Remembers 8 bytes of each name.
    """

    def __init__(self, paths: Iterable[str | os.PathLike[str]], suffix: str) -> None:
        self._here = str(Path.cwd())
        self._root = _common_root(self._here, [os.fspath(path) for path in paths])
        self._suffix = suffix
        self._taken: set[int] = set()
        self._next: dict[int, int] = {}

    def name(self, page: Input) -> PurePath:
        """A relative path for this page that no page before it got. In its bytes it is UTF-8 in any locale."""
        return PurePath(os.fsdecode(str(self._name(page)).encode()))

    def _name(self, page: Input) -> PurePath:
        *folders, last = self._parts(page)
        stem = _without_suffix(last)
        folder = _short_enough(PurePath(*(self._as_folder(_safe(part)) for part in folders)))
        first = folder / _part(stem, self._suffix)
        key = _key(first)
        if key not in self._taken:
            self._taken.add(key)
            return first
        return self._further(folder, stem, key)

    def _further(self, folder: PurePath, stem: str, key: int) -> PurePath:
        while True:
            number = self._next[key] = self._next.get(key, 1) + 1
            name = folder / _part(stem, f"~{number}{self._suffix}")
            if (other := _key(name)) not in self._taken:
                self._taken.add(other)
                return name

    def _parts(self, page: Input) -> list[str]:
        container, _, record = page.source, "", ""
        if not page.path or page.source != shown(page.path):
            container, _, record = page.source.partition("#")
        container = "stdin" if container == STDIN else self._below_root(container)
        parts = [part for part in (*container.split(os.sep), *record.split("/")) if part not in {"", ".", ".."}]
        return parts or ["page"]

    def _below_root(self, path: str) -> str:
        absolute = os.path.normpath(os.path.join(self._here, path))
        return os.path.relpath(absolute, self._root) if self._root else os.path.splitdrive(absolute)[1]

    def _as_folder(self, name: str) -> str:
        """The name of a folder, which must not be that of a page."""
        return f"{name}_" if name.lower().endswith(self._suffix) else name


def _common_root(here: str, paths: Iterable[str]) -> str:
    """The deepest folder that holds all that was named; a folder that is named alone is its own."""
    folders = {path if os.path.isdir(path) else os.path.dirname(path) for path in paths if path != STDIN}
    try:
        return os.path.commonpath([os.path.normpath(os.path.join(here, shown(folder))) for folder in folders])
    except ValueError:  # nothing named, or on several drives
        return ""


def _without_suffix(name: str) -> str:
    stem, suffix = os.path.splitext(name)
    return stem if stem and suffix.lower() in DROPPED_SUFFIXES else name


def _safe(name: str) -> str:
    """The name with whatever some file system would not take, or show, as `_`. Never hidden, never empty."""
    text = "".join(sign if sign.isprintable() else "_" for sign in UNSAFE.sub("_", name))
    text = re.sub(r"^[. ]|[. ]$", "_", text)
    text = DEVICES.sub(r"\g<0>_", text, count=1) if DEVICES.match(text) else text
    return _cut(text, "") or "_"


def _part(stem: str, ending: str) -> str:
    return _cut(_safe(stem), ending) + ending


def _cut(name: str, ending: str) -> str:
    """The name short enough to take the ending; what was cut off stands for itself as eight digits."""
    if len(name.encode()) + len(ending) <= LONGEST_PART:
        return name
    digest = hashlib.blake2b(name.encode(), digest_size=4).hexdigest()
    kept = name.encode()[: LONGEST_PART - len(ending) - len(digest) - 1].decode(errors="ignore")
    return f"{kept}~{digest}"


def _short_enough(folder: PurePath) -> PurePath:
    path = str(folder).encode()
    if len(path) <= LONGEST_PATH:
        return folder
    return PurePath(f"deep~{hashlib.blake2b(path, digest_size=8).hexdigest()}")


def _key(name: PurePath) -> int:
    """What two names share that some file system takes for one."""
    folded = unicodedata.normalize("NFC", name.as_posix()).casefold()
    return int.from_bytes(hashlib.blake2b(folded.encode(), digest_size=8).digest())
