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
"""Records in a row, from the first, without the wanted field: then the name of the field is wrong, not the records."""


def pages(container: Container) -> Iterator[Page]:
    """The pages of a file of JSON Lines. A line that is wrong costs itself only."""
    missing = 0
    for number, line in enumerate(_lines(container), 1):
        if line is None:
            yield size_failure(container.name(number), None, container.reading.max_bytes)
        elif not line.isspace():
            try:
                yield _page(container, number, line)
                missing = -GIVE_UP
            except NoField as error:
                missing += 1
                yield Failure(container.name(number), "no-field", str(error))
                if missing == GIVE_UP:
                    yield container.broken(f"none of its first {GIVE_UP} records has the field")
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


def _page(container: Container, number: int, line: bytes) -> Page:
    """The page of one line. Raises NoField."""
    try:
        record = _record(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line, container)
    except (ValueError, RecursionError) as error:
        return Failure(container.name(number), "not-json", f"no JSON: {error or 'nested too deep'}")
    if not isinstance(record, Mapping):
        return Failure(container.name(number), "not-json", "no JSON object")
    return page_of(container, number, record)


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
