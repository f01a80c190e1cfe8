"""Paths as given -> the pages to clean, of folders, containers and standard input."""

# The same calls as in paths.py, for the same reason.
# ruff: noqa: PTH112, PTH113, PTH116, PTH123
from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from typing import Any, cast

from cleancopy.sources.containers import Page, content_of, pages_in
from cleancopy.sources.inputs import STDIN, Failure, Input, Reading, os_failure, shown
from cleancopy.sources.kinds import HEAD, PAGES, by_name, is_container
from cleancopy.sources.paths import find


def pages(paths: Iterable[str | os.PathLike[str]], reading: Reading) -> Iterator[Page]:
    """The pages behind files, folders, containers and `-`, in order. Plain files are left to be read by who cleans.

    `dumps.tar#a/b.txt` names one page in a container, or all pages in a container of a container.
    """
    given = [os.fspath(path) for path in paths]
    named = frozenset(given)
    for page in find(given):
        if isinstance(page, Failure):
            yield page
        elif not page.path:
            yield from _stdin(reading)
        elif page.path in named:
            yield from _named(page, reading)
        elif by_name(page.path).content in PAGES.values():
            yield page
        else:
            yield from _opened(page, reading)


def _named(page: Input, reading: Reading) -> Iterator[Page]:
    if "#" in page.path and not os.path.lexists(page.path):
        yield from _picked(page, reading)
    else:
        yield from _opened(page, reading)


def _opened(page: Input, reading: Reading) -> Iterator[Page]:
    try:
        # What is no regular file, such as a pipe, can't be opened again by who cleans.
        path = page.path if stat.S_ISREG(os.stat(page.path).st_mode) else ""
        file = open(page.path, "rb")  # noqa: SIM115  (the pages are given on outside the `try`)
    except OSError as error:
        yield os_failure(page.source, error)
        return
    with file:
        yield from pages_in(page.source, page.path, file, reading, path=path)


def _picked(page: Input, reading: Reading) -> Iterator[Page]:
    """The page that the name picks from the container whose path it begins with."""
    ends = (at for at, sign in enumerate(page.path) if sign == "#" and os.path.isfile(page.path[:at]))
    at = next(ends, None)
    if at is None:
        yield Failure(page.source, "not-found", "no such file or folder")
        return
    container = Input(shown(page.path[:at]), page.path[:at])
    has_any = False
    for found in _opened(container, reading):
        if found.source == page.source:
            yield found
            return
        is_its_own = found.source == container.source and isinstance(found, Failure)
        if is_its_own or found.source.startswith(f"{page.source}#"):
            has_any = True
            yield found
    if not has_any:
        yield Failure(page.source, "not-found", f"no page of this name in {container.source}")


def _stdin(reading: Reading) -> Iterator[Page]:
    if sys.stdin is None:
        yield Failure(STDIN, "unreadable", "standard input is closed")
    else:
        stream = io.BufferedReader(cast("Any", sys.stdin.buffer))
        try:
            yield from pages_in(STDIN, "", stream, reading)
        finally:
            stream.detach()  # or it would close standard input


def names_many(paths: Iterable[str | os.PathLike[str]]) -> bool:
    """Whether several pages may come: of several names, of a folder or of a container."""
    given = {os.fspath(path) for path in paths}
    return len(given) > 1 or any(os.path.isdir(path) or _holds_many(path) for path in given)


def _holds_many(path: str) -> bool:
    """Whether what is named is a container; its name may not say so. Nothing of it is used up."""
    if path == STDIN:
        peek = getattr(getattr(sys.stdin, "buffer", None), "peek", None)
        return is_container(content_of("", io.BufferedReader(io.BytesIO(peek(HEAD) if peek else b""))))
    if not os.path.isfile(path):
        return is_container(by_name(path).content)
    try:
        with open(path, "rb") as file:
            return is_container(content_of(path, file))
    except OSError:
        return False
