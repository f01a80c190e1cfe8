"""WARC and WET (ISO 28500): text and HTML pages of web archives.

Taken are `conversion` records, which are text dumps; `response` records, if the server said that all is well and that
it is HTML or plain text; and `resource` records of these types. All others are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from cleancopy.sources.containers import Container, Page
from cleancopy.sources.inputs import Content, Failure, Input, size_failure
from cleancopy.sources.kinds import looks_like_html
from cleancopy.sources.warc_records import Record, Records

CONTENTS: dict[str, Content] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}
HTTP = {"application/http", ""}
"""Types of records that hold what a server answered; others of the kind are answers of DNS and the like."""
HTTP_HEADER = 100_000
"""Bytes that a response may take more than its page."""
CHARSET = re.compile(r"""(?i);\s*charset=["']?([\w.:-]+)""")
ID = re.compile(rb"\n[Ww][Aa][Rr][Cc]-[Rr]ecord-(?i:id):[ \t]*<?([^>\s]{1,1000})")
TYPE = re.compile(rb"\n[Ww][Aa][Rr][Cc]-[Tt]ype:[ \t]*(?:conversion|resource|response)")
KINDS = WarcRecordType.response | WarcRecordType.conversion | WarcRecordType.resource
ERRORS = 300
"""HTTP status codes from here on are no pages, but redirections and refusals."""


def pages(container: Container) -> Iterator[Page]:
    """The pages of a web archive, named by their records' ids."""
    most = container.reading.max_bytes + HTTP_HEADER + 1
    for number, record in enumerate(Records(container.stream, most), 1):
        if not (record.fault or TYPE.search(record.header)):
            continue
        name = ID.search(record.header)
        source = container.name(name[1].decode(errors="replace") if name else number)
        page = Failure(source, "broken", record.fault) if record.fault else _page(container, source, record)
        if page:
            yield page


def _page(container: Container, source: str, record: Record) -> Page | None:
    """The page in a record; None if it holds none."""
    limit, block = container.reading.max_bytes, record.block
    read = ArchiveIterator(BytesIO(record.header), record_types=KINDS, parse_http=False, stream_detect=False)
    try:
        told = next(read, None)
    except (GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of fastwarc is no Exception
        return Failure(source, "broken", f"its header is damaged: {str(error).lower()}")
    if told is None:
        return None
    header = told.headers.get("Content-Type")
    is_http = told.record_type == WarcRecordType.response and _type(header) in HTTP
    if not is_http and _type(header) not in CONTENTS:
        return None
    url = told.headers.get("WARC-Target-URI")
    if is_http:
        return _response(source, block, url, limit)
    page = Input(source, "", block, CONTENTS[_type(header)], _charset(header), url)
    return page if len(block) <= limit else size_failure(source, record.size, limit)


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
