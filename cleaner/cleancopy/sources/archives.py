"""What tar and zip have in common: which members are pages, and what their names may be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from cleancopy.sources.containers import Container, Page, pages_in, read_page
from cleancopy.sources.inputs import Failure, Stream, shown, size_failure
from cleancopy.sources.kinds import PAGES, by_name, is_wanted

NOT_PAGES = "__MACOSX"
"""A folder that macOS puts into zips, with files named like the real ones."""


def member_name(name: str) -> str:
    """The name of a member as it is shown: `./a/b.txt` is `a/b.txt`."""
    return shown(name.removeprefix("./"))


def is_hidden(name: str) -> bool:
    """Whether a member is one that nobody wants read, as in a folder."""
    parts = _path(name).parts
    return NOT_PAGES in parts or any(part.startswith(".") and part != ".." for part in parts)


def _path(name: str) -> PurePosixPath:
    """The name as a path, whichever system's separators it has."""
    return PurePosixPath(name.replace("\\", "/"))


def refusal(container: Container, name: str, kind: str) -> Failure | None:
    """Why a member is not read, be it what it is (`kind`, empty for a file) or its name, which leads elsewhere."""
    path = _path(name)
    if kind:
        return Failure(container.name(member_name(name)), "not-a-file", f"{kind}: no page can be read from it")
    if is_wanted(name) and (path.is_absolute() or ".." in path.parts):
        return Failure(container.name(member_name(name)), "unsafe-name", "its name leads out of the archive: not read")
    return None


def member_pages(container: Container, name: str, stream: Stream, size: int) -> Iterator[Page]:
    """The pages of one member: itself, or those that it holds. Raises what reading it does, if it is one page."""
    source, reading = container.name(member_name(name)), container.reading
    if by_name(name).content not in PAGES.values():
        yield from pages_in(source, name, stream, reading, depth=container.depth + 1)
    elif size > reading.max_bytes:
        yield size_failure(source, size, reading.max_bytes)
    else:
        yield read_page(source, stream, reading.max_bytes)
