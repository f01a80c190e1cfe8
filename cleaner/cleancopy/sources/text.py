"""Bytes of a text dump -> a Dump: UTF-8 with or without a byte order mark, UTF-16 with one. Nothing is refused.

What can't be decoded is replaced and reported, so that one bad byte costs a character and not a page.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator

from cleancopy.model import Dump, Problem
from cleancopy.sources.inputs import STDIN, Failure, Input, os_failure, size_failure
from cleancopy.sources.paths import HTML_SUFFIXES

UTF8_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
REPLACEMENT = "\ufffd"

CHUNK = 65_536
BINARY = getattr(os, "O_BINARY", 0)
"""Windows translates line ends of what is opened without it."""


def load(page: Input, max_bytes: int) -> Dump | Failure:
    """Read and decode one page. Raises nothing that has to do with the file."""
    data = page.data
    if data is None:
        try:
            data = _read(page.path, max_bytes)
        except _TooLarge as error:
            return size_failure(page.source, error.size, max_bytes)
        except OSError as error:
            return os_failure(page.source, error)
    if (page.path or page.source).lower().endswith(HTML_SUFFIXES):
        from cleancopy.sources.html import read_page  # noqa: PLC0415  (text pages never need it)

        return read_page(page.source, data)
    return decode(page.source, data)


def take_stdin(pages: Iterable[Input | Failure], max_bytes: int) -> Iterator[Input | Failure]:
    """The pages with standard input read, in its place: no other process could read it."""
    for page in pages:
        if isinstance(page, Input) and page.source == STDIN and not page.path:
            yield _stdin(max_bytes)
        else:
            yield page


def decode(source: str, data: bytes) -> Dump:
    """The dump in a page's bytes; its problems say what had to be mended."""
    text, problems = _utf16(data) if data.startswith(UTF16_MARKS) else _utf8(data)
    if "\0" in text:
        count = text.count("\0")
        text = text.replace("\0", "")
        problems += (Problem("nul-bytes", f"{_counted(count, 'NUL character')} taken out"),)
    return Dump(source, text, problems)


def _utf8(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    try:
        return data.removeprefix(UTF8_MARK).decode(), ()
    except UnicodeDecodeError:
        escaped = data.removeprefix(UTF8_MARK).decode(errors="surrogateescape")
    text, count = re.subn(r"[\udc80-\udcff]", REPLACEMENT, escaped)
    return text, (_replaced(count, "byte", "UTF-8"),)


def _utf16(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    try:
        return data.decode("utf-16"), ()
    except UnicodeDecodeError:
        text = data.decode("utf-16", errors="replace")
    return text, (_replaced(text.count(REPLACEMENT), "character", "UTF-16"),)


def _replaced(count: int, what: str, encoding: str) -> Problem:
    return Problem("encoding", f"{_counted(count, what)} {'is' if count == 1 else 'are'} not {encoding}: replaced")


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


class _TooLarge(Exception):
    """Raised for a file over the limit; `size` is None where only reading it could have told."""

    def __init__(self, size: int | None) -> None:
        self.size = size


def _read(path: str, max_bytes: int) -> bytes:
    """All bytes of a file. System calls rather than `open()`, which costs twice the time of the reading."""
    descriptor = os.open(path, os.O_RDONLY | BINARY)
    try:
        status = os.fstat(descriptor)
        size = status.st_size if stat.S_ISREG(status.st_mode) else 0
        if size > max_bytes:
            raise _TooLarge(size)
        data = os.read(descriptor, max(size + 1, CHUNK))
        if data and len(data) != size:
            data = _read_on(descriptor, data, max_bytes)
        return data
    finally:
        os.close(descriptor)


def _read_on(descriptor: int, data: bytes, max_bytes: int) -> bytes:
    """The rest of what does not tell its size, such as a pipe, or grows while it is read."""
    parts, size = [data], len(data)
    while size <= max_bytes:
        part = os.read(descriptor, CHUNK)
        if not part:
            return b"".join(parts)
        parts.append(part)
        size += len(part)
    raise _TooLarge(None)


def _stdin(max_bytes: int) -> Input | Failure:
    if sys.stdin is None:
        return Failure(STDIN, "unreadable", "standard input is closed")
    try:
        data = sys.stdin.buffer.read(max_bytes + 1)
    except OSError as error:
        return os_failure(STDIN, error)
    if len(data) > max_bytes:
        return size_failure(STDIN, None, max_bytes)
    return Input(STDIN, data=data)
