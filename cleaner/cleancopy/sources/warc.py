"""WARC and WET (ISO 28500): text and HTML pages of web archives.

Taken are `conversion` records, which are text dumps; `response` records, if the server said that all is well and that
it is HTML or plain text; and `resource` records of these types. All others are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, cast

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from cleancopy.sources.containers import Container, Page
from cleancopy.sources.inputs import Broken, Content, Failure, Input, Stream, size_failure
from cleancopy.sources.kinds import looks_like_html

CONTENTS: dict[str, Content] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}
HTTP = {"application/http", ""}
"""Types of records that hold what a server answered; others of the kind are answers of DNS and the like."""
HTTP_HEADER = 100_000
"""Bytes that a response may take more than its page."""
CHARSET = re.compile(r"""(?i);\s*charset=["']?([\w.:-]+)""")
PIECE = 65_536
BEGIN = b"WARC/"
"""What the header of a record begins with."""
ERRORS = 300
"""HTTP status codes from here on are no pages, but redirections and refusals."""


def pages(container: Container) -> Iterator[Page]:
    """The pages of a web archive, named by their records' ids."""
    kinds = WarcRecordType.response | WarcRecordType.conversion | WarcRecordType.resource
    stream = _Remembering(container.stream)
    records = ArchiveIterator(cast("BinaryIO", stream), record_types=kinds, parse_http=False, stream_detect=False)
    number = 0
    while record := _next(records):
        number += 1
        page = _page(container, container.name(_id(record) or number), record)
        if page:
            yield page
    if stream.ends_in_a_header():
        yield container.broken("cut off in the header of a record")


class _Remembering:
    """A stream that remembers its end, and gives at once what it has, so that a fault costs nothing before it."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._tail = b""
        self.tell = stream.tell
        self.seek = stream.seek

    def read(self, size: int = PIECE) -> bytes:
        data = self._stream.read1(size)
        self._tail = (self._tail + data)[-PIECE:]
        return data

    def ends_in_a_header(self) -> bool:
        """Whether the last record has no blank line behind its header, of which fastwarc says nothing."""
        rest = self._tail.rpartition(b"\r\n\r\n")[2].strip()
        return rest.startswith(BEGIN) or bool(rest and BEGIN.startswith(rest))


def _next(records: Iterator[WarcRecord]) -> WarcRecord | None:
    """The next record. Raises Broken and what the stream raises."""
    try:
        return next(records, None)
    except (Broken, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of fastwarc is no Exception
        raise Broken(f"cut off or damaged: {str(error).lower()}; what comes after is not read") from None


def _id(record: WarcRecord) -> str:
    return (record.record_id or "").strip("<>")


def _page(container: Container, source: str, record: WarcRecord) -> Page | None:
    """The page in a record; None if it holds none."""
    limit = container.reading.max_bytes
    header = record.headers.get("Content-Type")
    is_http = record.record_type == WarcRecordType.response and _type(header) in HTTP
    if not is_http and _type(header) not in CONTENTS:
        return None
    if "Content-Length" not in record.headers:
        return Failure(source, "broken", "cut off: its header is not whole")
    size = record.content_length
    block = record.reader.read(min(size, limit + HTTP_HEADER + 1))
    if len(block) < min(size, limit + HTTP_HEADER + 1):
        return Failure(source, "broken", f"cut off: {len(block)} of its {size} bytes are there")
    url = record.headers.get("WARC-Target-URI")
    if is_http:
        return _response(source, block, url, limit)
    page = Input(source, "", block, CONTENTS[_type(header)], _charset(header), url)
    return page if len(block) <= limit else size_failure(source, size, limit)


def _response(source: str, block: bytes, url: str | None, limit: int) -> Page | None:
    """The page that a server sent, its transfer undone. What it says nothing of is HTML if it looks so."""
    record = WarcRecord()
    record.set_bytes_content(block)
    record.is_http = True
    try:
        record.parse_http(auto_decode="all")
        stated = _type(record.http_headers.get("Content-Type"))
        if (stated and stated not in CONTENTS) or (record.http_headers.status_code or 0) >= ERRORS:
            return None
        data = record.reader.read(limit + 1)
    except Exception as error:
        return Failure(source, "broken", f"its HTTP message is damaged: {str(error).lower()}")
    if not stated and not looks_like_html(data):
        return None
    page = Input(source, "", data, CONTENTS.get(stated, "html"), record.http_charset, url)
    return page if len(data) <= limit else size_failure(source, None, limit)


def _type(stated: str | None) -> str:
    """The media type that a header states, without its parameters."""
    return (stated or "").partition(";")[0].strip().lower()


def _charset(stated: str | None) -> str | None:
    found = CHARSET.search(stated or "")
    return found[1] if found else None
