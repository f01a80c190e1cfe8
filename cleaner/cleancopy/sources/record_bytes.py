"""The bytes of a web archive, taken by length, up to a blank line, or up to where the next record seems to begin."""

from __future__ import annotations

import re

from cleancopy.sources.inputs import Broken, Stream

PIECE = 65_536
LONGEST_HEADER = 1_000_000
"""Bytes; a target's address may be as long as a page."""
BEGINS = re.compile(rb"WARC/[01]\.\d{1,3}\r?\n[\w-]{1,80}:")
"""How a record begins: its version, and the first of its fields."""
LONGEST_BEGIN = 100
"""Bytes that are enough to see it."""
_HEADER_ENDS = re.compile(rb"\r?\n\r?\n")


class RecordBytes:
    """The bytes of a stream, with those that were read and are not taken yet. Reading raises what the stream does."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._data = b""
        self._at = 0

    def _more(self) -> bool:
        piece = self._stream.read1(PIECE)
        self._data = self._data[self._at :] + piece
        self._at = 0
        return bool(piece)

    def clear(self) -> None:
        """Forget what was read."""
        self._data, self._at = b"", 0

    def push(self, data: bytes) -> None:
        """Have these bytes come next."""
        self._data = data + self._data[self._at :]
        self._at = 0

    def skip_blank(self) -> bool:
        """Pass over ends of lines; False if nothing comes behind them."""
        while True:
            while self._data[self._at : self._at + 1] in (b"\r", b"\n"):
                self._at += 1
            if self._at < len(self._data):
                return True
            if not self._more():
                return False

    def is_at(self, begin: bytes) -> bool:
        """Whether these bytes come next; at the end, whether what is left could be the first of them."""
        while len(self._data) - self._at < len(begin) and self._more():
            pass
        return begin.startswith(self._data[self._at : self._at + len(begin)])

    def header(self) -> bytes:
        """All up to the first blank line, which is passed over; nothing where that is too far. Raises Broken."""
        start = self._at
        while not (end := _HEADER_ENDS.search(self._data, start)):
            known = len(self._data) - self._at
            if known > LONGEST_HEADER:
                return b""
            if not self._more():
                raise Broken("cut off in the header of a record")
            start = max(0, known - 3)
        header = self._data[self._at : end.end()]
        self._at = end.end()
        return header

    def take(self, size: int) -> bytes:
        """So many bytes, or fewer at the end."""
        parts = [self._data[self._at : self._at + size]]
        self._at += len(parts[0])
        there = len(parts[0])
        while there < size and self._more():
            parts.append(self._data[: size - there])
            self._at = len(parts[-1])
            there += self._at
        return b"".join(parts)

    def skip(self, size: int) -> int:
        """Pass over so many bytes, and tell how many there were."""
        passed = 0
        while passed < size and (piece := self.take(min(PIECE, size - passed))):
            passed += len(piece)
        return passed

    def skip_to_record(self) -> int:
        """Pass over all before the next place that begins like a record, and tell how many bytes that were."""
        passed = 0
        while not (found := BEGINS.search(self._data, self._at)):
            rest = max(self._at, len(self._data) - LONGEST_BEGIN)
            passed += rest - self._at
            self._at = rest
            if not self._more():
                passed += len(self._data)
                self.clear()
                return passed
        passed += found.start() - self._at
        self._at = found.start()
        return passed
