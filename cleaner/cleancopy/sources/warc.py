"""WARC and WET (ISO 28500): text and HTML pages of web archives.

Taken are `conversion` records, which are text dumps; `response` records, if the server said that all is well and that
it is HTML or plain text; and `resource` records of these types. All others are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from fastwarc.warc import ArchiveIterator, WarcRecordType
from msgspec import structs

from cleancopy.model import Problem
from cleancopy.sources.containers import Container, Page
from cleancopy.sources.http_messages import charset, media_type, read_message
from cleancopy.sources.inputs import Broken, Content, Failure, Input, size_failure
from cleancopy.sources.kinds import looks_like_html
from cleancopy.sources.warc_records import Record, Records

CONTENTS: dict[str, Content] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}
HTTP = {"application/http", ""}
"""Types of records that hold what a server answered; others of the kind are answers of DNS and the like."""
HTTP_HEADER = 100_000
"""Bytes that a response may take more than its page."""
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
    limit = container.reading.max_bytes
    read = ArchiveIterator(BytesIO(record.header), record_types=KINDS, parse_http=False, stream_detect=False)
    try:
        told = next(read, None)
    except (GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of fastwarc is no Exception
        return Failure(source, "broken", f"its header is damaged: {str(error).lower()}")
    if told is None:
        return None
    stated = told.headers.get("Content-Type")
    url = told.headers.get("WARC-Target-URI")
    if told.record_type == WarcRecordType.response and media_type(stated) in HTTP:
        page = _answered(source, record, url, limit)
    elif media_type(stated) in CONTENTS:
        page = Input(source, "", record.block, CONTENTS[media_type(stated)], charset(stated), url)
        page = page if len(record.block) <= limit else size_failure(source, record.size, limit)
    else:
        return None
    reason = told.headers.get("WARC-Truncated")
    return structs.replace(page, problems=(_cut_off(reason),)) if reason and isinstance(page, Input) else page


def _answered(source: str, record: Record, url: str | None, limit: int) -> Page | None:
    """The page that a server sent, its transfer undone. What it says nothing of is HTML if it looks so."""
    if record.size > len(record.block):
        return size_failure(source, record.size, limit)
    try:
        message = read_message(record.block, limit)
    except Broken as error:
        return Failure(source, "broken", str(error))
    stated = message.media_type
    if (stated and stated not in CONTENTS) or message.status >= ERRORS:
        return None
    if message.page is None:
        return size_failure(source, None, limit)
    if not stated and not looks_like_html(message.page):
        return None
    return Input(source, "", message.page, CONTENTS.get(stated, "html"), message.charset, url)


def _cut_off(reason: str) -> Problem:
    return Problem("truncated", f"the archive holds only the beginning of the page (WARC-Truncated: {reason})")
