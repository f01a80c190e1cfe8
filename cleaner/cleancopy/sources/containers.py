"""A file or stream that may hold many pages -> its pages, one after another; memory holds one at a time.

Whatever stops a container is one Failure; the pages before it have come.
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from cleancopy.sources.inputs import Broken, Failure, Input, Reading, Stream, os_failure, size_failure
from cleancopy.sources.kinds import by_content, by_name, head_of, is_container, packing_of

DEPTH = 3
"""Containers inside each other that are opened. More are made by nobody but bomb makers."""

Page = Input | Failure

READERS = {
    "jsonl": "cleancopy.sources.json_lines",
    "parquet": "cleancopy.sources.parquet",
    "tar": "cleancopy.sources.tars",
    "warc": "cleancopy.sources.warc",
    "zip": "cleancopy.sources.zips",
}
"""Modules with a function `pages` that takes a Container; imported when a file asks for one."""


class Container(msgspec.Struct, frozen=True):
    """One container that is being read: its `source` name, its `stream` from the start, and how to read it.

    `is_file` says whether the stream can be read at any place; `depth` counts the containers around it.
    """

    source: str
    stream: Stream
    reading: Reading
    is_file: bool = False
    depth: int = 0

    def name(self, record: object) -> str:
        """The source name of one of its records."""
        return f"{self.source}#{record}"

    def broken(self, reason: str) -> Failure:
        """The failure that ends it."""
        return Failure(self.source, "broken", f"{reason}; what comes after is not read")


def pages_in(  # noqa: PLR0913  (the last two are of some only)
    source: str, name: str, file: Stream, reading: Reading, *, path: str = "", depth: int = 0
) -> Iterator[Page]:
    """The pages in a file or stream of which nothing was read yet; `name` is that of the file.

    What is no container is one page: it is left to be read from `path` where that is given.
    """
    try:
        stream = _plain(file)
        content = _content(name, stream)
        if content:
            is_file = bool(path) and stream is file
            yield from _records(Container(source, stream, reading, is_file, depth), content)
        elif path:
            yield Input(source, path)
        else:
            yield read_page(source, stream, reading.max_bytes)
    except Broken as error:
        yield Failure(source, "broken", str(error))
    except OSError as error:
        yield os_failure(source, error)
    except Exception as error:
        yield Failure(source, "internal-error", f"{type(error).__name__}: {error}; please report it")


def content_of(name: str, file: Stream) -> str:
    """Which container a file is, or nothing."""
    try:
        return _content(name, _plain(file))
    except Broken:
        return ""


def _plain(file: Stream) -> Stream:
    """The stream with its compression undone."""
    if not packing_of(head_of(file)):
        return file
    from cleancopy.sources.unpack import unpacked  # noqa: PLC0415  (most files are not packed)

    return unpacked(file)


def _content(name: str, stream: Stream) -> str:
    content = by_name(name).content
    return content if is_container(content) else by_content(head_of(stream))


def read_page(source: str, stream: Stream, max_bytes: int) -> Page:
    """One page that a stream holds. Raises what reading the stream does."""
    data = stream.read(max_bytes + 1)
    return Input(source, data=data) if len(data) <= max_bytes else size_failure(source, None, max_bytes)


def in_memory(container: Container) -> Any:
    """The container as a file that can be read at any place, of one inside another all its bytes; or a Failure."""
    if container.is_file:
        return container.stream
    data = container.stream.read(container.reading.max_bytes + 1)
    if len(data) <= container.reading.max_bytes:
        return io.BytesIO(data)
    return Failure(container.source, "too-large", "packed inside something else, and too large to be read there")


def _records(container: Container, content: str) -> Iterator[Page]:
    if container.depth > DEPTH:
        yield Failure(container.source, "too-deep", f"more than {DEPTH} containers lie around it: unpack them first")
        return
    read: Callable[[Container], Iterator[Page]] = importlib.import_module(READERS[content]).pages
    has_any = False
    for page in read(container):
        has_any = True
        yield page
    if not has_any and content in {"tar", "zip", "warc"}:
        yield Failure(container.source, "no-page", "no page in it")
