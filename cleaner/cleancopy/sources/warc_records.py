"""The records of a web archive, cut out of its bytes one after another; damage costs the records that it lies in.

fastwarc reads a record well, but goes no further behind one that is wrong. Here a record must be closed by two ends of
lines, by another record or by the end. Where it is not, the next place is looked for that begins like a record, first
in what was read of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.sources.inputs import Broken, Stream
from cleancopy.sources.members import WINDOW
from cleancopy.sources.record_bytes import BEGINS, RecordBytes
from cleancopy.sources.unpack import go_on

PATIENCE = 1_000_000_000
"""Bytes that are read again behind damage, in all: beyond, an archive is taken for a malicious one."""

BEGIN = b"WARC/"
CLOSE = b"\r\n\r\n"
_LENGTH = re.compile(rb"\n[Cc]ontent-[Ll]ength:[ \t]*(\d{1,18})[ \t]*\r?\n")


class Record(NamedTuple):
    """A record: its header, as much of its block as was asked for, and the length that it states.

    `fault` says what is wrong with it; then the block is empty, and maybe the header.
    """

    header: bytes
    block: bytes = b""
    size: int = 0
    fault: str = ""


class Records:
    """The records in a stream, of each block at most `most` bytes. Iterating raises what the stream does but Broken."""

    def __init__(self, stream: Stream, most: int) -> None:
        self._stream = stream
        self._bytes = RecordBytes(stream)
        self._most = most
        self._patience = PATIENCE
        self._fault: Broken | None = None
        self._is_over = False

    def __iter__(self) -> Iterator[Record]:
        while not self._is_over and (record := self._next()):
            yield record
            if self._patience < 0:
                yield Record(b"", fault="damaged in too many places; what comes after is not read")
                return

    def _next(self) -> Record | None:
        header = b""
        try:
            if self._fault:
                raise self._fault
            if not self._bytes.skip_blank():
                return None
            header = self._bytes.header() if self._bytes.is_at(BEGIN) else b""
            return self._record(header)
        except Broken as fault:
            self._is_over = not self._go_on()
            return Record(header, fault=str(fault))

    def _go_on(self) -> bool:
        """Whether another packed record is found behind the damage."""
        self._fault = None
        self._bytes.clear()
        self._patience -= WINDOW
        try:
            return go_on(self._stream, BEGIN)
        except Broken:
            return False

    def _record(self, header: bytes) -> Record:
        if not header:
            self._bytes.take(1)
            return Record(b"", fault=f"damaged: no record begins where one should; {self._skipped(b'')}")
        if other := BEGINS.search(header, 1):
            self._push(header[other.start() :])
            return Record(header[: other.start()], fault="cut off in its header: another record begins there")
        stated = _LENGTH.search(header)
        if not stated:
            return Record(header, fault=f"damaged: its header tells no length; {self._skipped(b'')}")
        size = int(stated[1])
        block = self._bytes.take(min(size, self._most))
        there = len(block) + self._bytes.skip(size - len(block))
        if there < size:
            self._skipped(block)
            return Record(header, fault=f"cut off: {there} of its {size} bytes are there")
        if not self._is_closed():
            return Record(header, fault=f"damaged: it does not end after {size} bytes; {self._skipped(block)}")
        return Record(header, block, size)

    def _is_closed(self) -> bool:
        """Whether the record ends here as it should. What is wrong with the next packed record, is not its fault."""
        try:
            return self._bytes.is_at(CLOSE) or not self._bytes.skip_blank() or self._bytes.is_at(BEGIN)
        except Broken as fault:
            self._fault = fault
            return True

    def _skipped(self, block: bytes) -> str:
        """Go to the next place that begins like a record, in the block or behind it, and say how far that is."""
        if other := BEGINS.search(block):
            self._push(block[other.start() :])
            return "another begins in it"
        return f"{self._bytes.skip_to_record()} bytes are passed over"

    def _push(self, data: bytes) -> None:
        self._patience -= len(data)
        self._bytes.push(data)
