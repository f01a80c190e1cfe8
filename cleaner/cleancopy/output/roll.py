"""The inputs of a run, counted and told apart, so that a later run can say whether they are still the same.

An input is what it is called, how large it is and when it was changed; one whose bytes no file holds, is its bytes.
All inputs up to a page are one digest, which each page adds to.
"""

from __future__ import annotations

import hashlib
import itertools
import os
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from cleancopy.output.names import PageNames
from cleancopy.sources import STDIN, Failure, Input

Page = Input | Failure

DIGEST = 16
"""Bytes. Nobody attacks it: it finds accidents."""


class Entry(NamedTuple):
    """One input: what tells it from others, and the file that its page goes to where each page has its own."""

    identity: bytes
    file: PurePath | None


class Roll:
    """The pages as they are handed out. `done` gives them once more, in the same order, when their results are there.

    Between the two, no more entries are remembered than pages are under way.
    """

    def __init__(self, pages: Iterable[Page], names: PageNames | None = None) -> None:
        self._pages = iter(pages)
        self._names = names
        self._under_way: deque[Entry] = deque()

    def __iter__(self) -> Iterator[Page]:
        for page in self._pages:
            self._under_way.append(self._entry(page))
            yield page

    def skip(self, count: int) -> Iterator[Entry]:
        """The entries of the next pages, which need not be handed out: fewer, if there are fewer."""
        return map(self._entry, itertools.islice(self._pages, count))

    def done(self) -> Entry:
        """The next page of those that were handed out."""
        return self._under_way.popleft()

    def _entry(self, page: Page) -> Entry:
        name = self._names.name(page) if self._names and isinstance(page, Input) else None
        return Entry(identity(page), name)


def outside(place: Path, pages: Iterable[Page], paths: Iterable[str]) -> Iterator[Page]:
    """The pages that do not lie where the output goes: a run must not read what it, or the one before it, writes."""
    if not any(place.is_relative_to(Path(path).resolve()) for path in paths):
        return iter(pages)
    return (page for page in pages if not _lies_at(place, page))


def _lies_at(place: Path, page: Page) -> bool:
    path = (page.path if isinstance(page, Input) else "") or page.source.partition("#")[0]
    return path != STDIN and Path(path).absolute().is_relative_to(place)


def identity(page: Page) -> bytes:
    """What tells this input from any other, and from itself after it was changed."""
    if isinstance(page, Failure):
        return f"{page.source}\0{page.code}".encode(errors="surrogatepass")
    return f"{page.source}\0{_state(page)}".encode(errors="surrogatepass")


def chained(digest: bytes, entry: Entry) -> bytes:
    """The digest of all inputs up to this one; that of none is empty."""
    return hashlib.blake2b(digest + entry.identity, digest_size=DIGEST).digest()


def _state(page: Input) -> str:
    if page.data is not None and not page.path:
        return hashlib.blake2b(page.data, digest_size=DIGEST).hexdigest()
    try:
        status = os.stat(page.path)  # noqa: PTH116  (a Path for each of a million files)
    except OSError:
        return "not there"
    return f"{status.st_size} {status.st_mtime_ns}"
