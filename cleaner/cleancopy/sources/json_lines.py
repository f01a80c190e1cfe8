"""JSON Lines: an object a line, of which one field holds the page. Records are named by line, or by their own id."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from cleancopy.sources.containers import Container, Page
from cleancopy.sources.inputs import Broken, Failure, size_failure
from cleancopy.sources.records import NoField, page_of, wanted

CHUNK = 65_536
SKIPPED = 1000
"""Pages' worth of bytes after which a line is taken for one that never ends."""
GIVE_UP = 20
"""Lines, from the first, of which none holds a page: then what was asked for is wrong, and not the lines."""
HOPELESS = {"not-json", "no-field"}


def pages(container: Container) -> Iterator[Page]:
    """The pages of a file of JSON Lines. A line that is wrong costs itself only."""
    wrong, has_any = 0, False
    for number, line in enumerate(_lines(container), 1):
        if line is not None and line.isspace():
            continue
        page = _page(container, number, line)
        yield page
        if not (isinstance(page, Failure) and page.code in HOPELESS):
            has_any = True
        elif not has_any:
            wrong += 1
            if wrong == GIVE_UP:
                yield container.broken(f"none of its first {GIVE_UP} lines holds a page")
                return


def _lines(container: Container) -> Iterator[bytes | None]:
    """The lines; None for one that is longer than a page may be."""
    limit = container.reading.max_bytes
    while line := container.stream.readline(limit + 2):
        if len(line) <= limit or line.endswith(b"\n"):
            yield line
            continue
        yield None
        skipped = 0
        while line and not line.endswith(b"\n"):
            line = container.stream.readline(CHUNK)
            skipped += len(line)
            if skipped > SKIPPED * limit:
                raise Broken("a line in it does not end; what comes after is not read")


def _page(container: Container, number: int, line: bytes | None) -> Page:
    """The page of one line."""
    source = container.name(number)
    if line is None:
        return size_failure(source, None, container.reading.max_bytes)
    try:
        record = _record(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line, container)
    except (ValueError, RecursionError) as error:
        return Failure(source, "not-json", f"no JSON: {error or 'nested too deep'}")
    if not isinstance(record, Mapping):
        return Failure(source, "not-json", "no JSON object")
    try:
        return page_of(container, number, record)
    except NoField as error:
        return Failure(source, "no-field", str(error))


def _record(line: bytes, container: Container) -> Any:
    """The wanted fields of a record, with the names of the others. Raises ValueError and RecursionError."""
    try:
        fields: dict[str, Any] = _FIELDS.decode(line)
        for name in wanted(container):
            if name in fields:
                fields[name] = msgspec.json.decode(fields[name])
        return fields
    except (msgspec.DecodeError, UnicodeDecodeError):
        # The standard library reads half surrogate pairs and NaN too, and says best what is wrong.
        return json.loads(line.decode(errors="replace"))


_FIELDS = msgspec.json.Decoder(dict[str, msgspec.Raw])
