"""What a web server answered, as archives keep it -> status, type, charset and the page, its transfer undone.

The headers tell what the server sent, and not always what the archive keeps: many crawlers undo the packing and leave
the header. So a coding that the data do not show is taken for undone, as are codings that nobody knows.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

from cleancopy.sources.inputs import Broken
from cleancopy.sources.kinds import looks_like_html, packing_of
from cleancopy.sources.unpack import unpack

CODINGS = 3
"""Codings around each other that are undone. More are made by nobody but bomb makers."""

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})\b")
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(rb"(?m)^([!-9;-~]+)[ \t]*:[ \t]*(.*(?:\r?\n[ \t]+.*)*)")
_CHARSET = re.compile(r"""(?i);\s*charset=["']?([\w.:-]+)""")
_CHUNK = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\n]*)?\r?\n")
_CHUNK_ENDS = re.compile(rb"(?:\r?\n)?")
_CODING = re.compile(rb"[\w-]+")


class Message(NamedTuple):
    """An answer: its `status`, the `media_type` that it states or nothing, its `charset`, and the `page`.

    The page is None where it is larger than was asked for.
    """

    status: int
    media_type: str
    charset: str | None
    page: bytes | None


def read_message(data: bytes, max_bytes: int) -> Message:
    """The answer in these bytes. Raises Broken for one that is cut off, damaged or none."""
    status = _STATUS.match(data)
    if not status:
        raise Broken("damaged: it begins with no HTTP status")
    end = _HEAD_ENDS.search(data)
    head, body = (data[: end.start()], data[end.end() :]) if end else (data, b"")
    fields = {name.lower(): value for name, value in reversed(_FIELD.findall(head))}
    if b"chunked" in fields.get(b"transfer-encoding", b"").lower():
        body = _joined(body)
    codings = [*_CODING.findall(fields.get(b"content-encoding", b"").lower())]
    if len(codings) > CODINGS:
        raise Broken(f"packed more than {CODINGS} times over")
    stated = fields.get(b"content-type", b"").decode("latin-1")
    return Message(int(status[1]), media_type(stated), charset(stated), _decoded(body, codings, max_bytes))


def media_type(stated: str | None) -> str:
    """The media type that a header states, without its parameters."""
    return (stated or "").partition(";")[0].strip().lower()


def charset(stated: str | None) -> str | None:
    """The charset that a header states."""
    found = _CHARSET.search(stated or "")
    return found[1].lower() if found else None


def _joined(body: bytes) -> bytes:
    """The chunks of a body (RFC 9112, 7.1) joined; a body that does not begin with one, as it is. Raises Broken."""
    parts: list[bytes] = []
    at = 0
    while chunk := _CHUNK.match(body, at):
        size = int(chunk[1], 16)
        if size == 0:
            return b"".join(parts)
        at = chunk.end() + size
        if at > len(body):
            break
        parts.append(body[chunk.end() : at])
        at += len(_CHUNK_ENDS.match(body, at)[0])  # type: ignore[index]  # it matches anywhere
    if not parts and not chunk:
        return body
    raise Broken("cut off or damaged: its last chunk is not there")


def _decoded(body: bytes, codings: list[bytes], max_bytes: int) -> bytes | None:
    """The page with its codings undone (RFC 9110, 8.4), the last one first; None if it is too large. Raises Broken."""
    page: bytes | None = body
    for coding in [*reversed(codings), b""]:  # what shows a packing is unpacked, whatever is said of it
        if page is None or looks_like_html(page):
            break
        if packing_of(page):
            page = unpack(page, max_bytes)
        elif coding in _UNDO:
            page = _UNDO[coding](page, max_bytes)
    return page if page is not None and len(page) <= max_bytes else None


def _inflated(data: bytes, max_bytes: int) -> bytes:
    """Data of `deflate`, which is zlib's format by the standard, and the bare one by what many servers send."""
    has_head = len(data) > 1 and data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0
    inner = zlib.decompressobj(zlib.MAX_WBITS if has_head else -zlib.MAX_WBITS)
    try:
        page = inner.decompress(data, max_bytes + 1)
    except zlib.error:
        return _as_it_is(data, "its deflate data are damaged")
    if len(page) <= max_bytes and not inner.eof:
        raise Broken("cut off: its deflate data end too soon")
    return page


def _unbrotli(data: bytes, max_bytes: int) -> bytes:
    from fastwarc.stream_io import BrotliReader  # noqa: PLC0415  (few pages are packed so)

    try:
        page: bytes = BrotliReader(BytesIO(data)).read(max_bytes + 1)
    except OSError:
        return _as_it_is(data, "its brotli data are cut off or damaged")
    return page


def _as_it_is(data: bytes, trouble: str) -> bytes:
    """The data, if they are text already. Raises Broken."""
    try:
        data.decode()
    except UnicodeDecodeError:
        raise Broken(trouble) from None
    return data


_UNDO: dict[bytes, Callable[[bytes, int], bytes]] = {b"br": _unbrotli, b"deflate": _inflated}
"""Codings that data do not show by their first bytes."""
