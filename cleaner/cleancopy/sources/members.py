"""Where the next member of gzip begins, behind one that is damaged."""

from __future__ import annotations

import re
import zlib

from cleancopy.sources.inputs import Stream

WINDOW = 1_000_000
"""Packed bytes, of the member at hand, that are remembered: behind damage the next member may begin in them."""
MEMBER = re.compile(rb"\x1f\x8b\x08[\0-\x1f]")
"""How a member of gzip begins (RFC 1952, 2.3)."""
MEMBER_HEAD = 2048
"""Packed bytes that are enough to see what a member's data begin with."""
ATTEMPTS = 10_000
"""Places like the beginning of a member that are tried."""


def next_member(data: bytes, packed: Stream, begin: bytes) -> bytes:
    """The next member in these packed bytes, or those behind them, whose data begin so; all up to where it is known."""
    attempts, is_last = 0, False
    while not is_last:
        piece = packed.read(WINDOW)
        data, is_last = data + piece, not piece
        end = len(data) if is_last else max(0, len(data) - MEMBER_HEAD)
        for found in MEMBER.finditer(data, 0, end):
            attempts += 1
            if _head(data[found.start() : found.start() + MEMBER_HEAD]).startswith(begin):
                return data[found.start() :]
            if attempts == ATTEMPTS:
                return b""
        data = data[end:]
    return b""


def _head(packed: bytes) -> bytes:
    """What the data of a member of gzip begin with, or nothing if they are none."""
    try:
        return zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(packed, 64)
    except zlib.error:
        return b""
