"""JSON Lines: an object a line, of which one field holds the page. Records are named by line, or by their own id."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec import structs

from cleancopy.model import Problem
from cleancopy.sources.containers import Container, Page
from cleancopy.sources.inputs import Broken, Failure, Input, size_failure
from cleancopy.sources.records import NoField, page_of, wanted
from cleancopy.sources.text import UTF8_MARK, to_text

CHUNK = 65_536
SKIPPED = 1000
"""Pages' worth of bytes after which a line is taken for one that never ends."""
GIVE_UP = 20
"""Lines, from the first, of which none holds a page: then what was asked for is wrong, and not the lines."""
HOPELESS = {"not-json", "no-field"}
OTHER_JSON = re.compile(rb"\s*(?:\[\s*(?:\{|\Z)|\{\s*\Z)")
"""The first line of an array, or of an object over several lines."""
UTF16 = (b"\xff\xfe", b"\xfe\xff", b"{\0", b"\0{")
"""How JSON in UTF-16 begins, with and without a mark."""


def pages(container: Container) -> Iterator[Page]:
    """The pages of a file of JSON Lines. A line that is wrong costs itself only."""
    wrong, has_any = 0, False
    for number, line in enumerate(_lines(container), 1):
        if line is not None and line.isspace():
            continue
        if number == 1 and line and (reason := _no_lines(line)):
            yield Failure(container.source, "not-json", reason)
            return
        page = _page(container, number, line)
        yield page
        if not (isinstance(page, Failure) and page.code in HOPELESS):
            has_any = True
        elif not has_any:
            wrong += 1
            if wrong == GIVE_UP:
                yield container.broken(f"none of its first {GIVE_UP} lines holds a page")
                return


def _no_lines(first: bytes) -> str:
    """Why a file that begins with this line is read no further, or nothing."""
    if first.startswith(UTF16):
        return "JSON in UTF-16: make it UTF-8 first (iconv -f UTF-16 -t UTF-8)"
    if OTHER_JSON.match(first.removeprefix(UTF8_MARK)):
        return "no JSON Lines: they have an object a line (jq -c '.[]' makes them of an array, jq -c . of objects)"
    return ""


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
        record, problems = _record(line.removeprefix(UTF8_MARK) if number == 1 else line, container)
    except RecursionError:
        return Failure(source, "not-json", "no JSON: nested too deep")
    except ValueError as error:
        return Failure(source, "not-json", f"no JSON: {error}")
    if not isinstance(record, Mapping):
        return Failure(source, "not-json", "no JSON object")
    try:
        page = page_of(container, number, record)
    except NoField as error:
        return Failure(source, "no-field", str(error))
    return structs.replace(page, problems=problems) if problems and isinstance(page, Input) else page


def _record(line: bytes, container: Container) -> tuple[Any, tuple[Problem, ...]]:
    """The wanted fields of a record, with the names of the others; problems of its encoding.

    Raises ValueError and RecursionError.
    """
    try:
        fields: dict[str, Any] = _FIELDS.decode(line)
        for name in wanted(container):
            if name in fields:
                fields[name] = msgspec.json.decode(fields[name])
        return fields, ()
    except (msgspec.DecodeError, UnicodeDecodeError):
        # The standard library reads half surrogate pairs and NaN too, and says best what is wrong.
        text, problems = to_text(line)
        return json.loads(text), problems


_FIELDS = msgspec.json.Decoder(dict[str, msgspec.Raw])
