"""Compressed streams -> plain ones, a bounded piece at a time, so that no bomb can fill the memory."""

from __future__ import annotations

import io
import re

from cleancopy.sources.decompressors import MAKERS, MEMORY, Decompressor
from cleancopy.sources.inputs import Broken, Stream
from cleancopy.sources.kinds import head_of, packing_of
from cleancopy.sources.members import WINDOW, next_member

PIECE = 65_536
"""Bytes that are unpacked at a time."""
PIECE_IN = 16_384
"""Packed bytes that are read at a time: what follows a member in them is copied."""
ZLIB_SAYS = re.compile(r"^Error -\d+ while decompressing data: ")
LAYERS = 3
"""Packings around each other that are undone. More are made by nobody but bomb makers."""


class _Unpacked(io.RawIOBase):
    """What a compressed stream holds, all members one after another. Can be skipped forwards, not back."""

    def __init__(self, packed: Stream, packing: str) -> None:
        self._packed = packed
        self._packing = packing
        self._make = MAKERS[packing]
        self._decompressor: Decompressor | None = None
        self._waiting = b""
        self._fault: Broken | None = None
        self._recent = bytearray()
        self._ready = memoryview(b"")
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        target = offset + (self._position if whence == io.SEEK_CUR else 0)
        if whence == io.SEEK_END or target < self._position:
            raise io.UnsupportedOperation("compressed data can't be read backwards")
        scrap = bytearray(PIECE)
        while self._position < target:
            if not self.readinto(memoryview(scrap)[: target - self._position]):
                break
        return self._position

    def readinto(self, buffer: memoryview | bytearray, /) -> int:  # type: ignore[override]
        """Fill the buffer with what comes next. Raises Broken."""
        while not self._ready:
            if self._fault:
                raise self._fault
            try:
                piece = self._next()
            except Broken as fault:
                self._fault = fault
                raise
            if piece is None:
                return 0
            self._ready = memoryview(piece)
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        self._position += size
        return size

    def _next(self) -> bytes | None:
        """The next piece, which may be empty; None at the end."""
        if self._decompressor is None:
            data = self._packed.read(PIECE_IN)
            if not data:
                return None
            self._begin(data)
            return b""
        data = self._wanted() if self._decompressor.needs_input else b""
        try:
            plain = self._decompressor.decompress(data, PIECE)
        except Exception as error:  # zlib, lzma and zstandard have an error of their own each
            raise self._explained(error) from None
        if self._decompressor.eof:
            self._begin(self._decompressor.unused_data)
        return plain

    def _wanted(self) -> bytes:
        """More packed data; those of gzip are kept a while, to go on behind damage in them."""
        data = self._waiting or self._packed.read(PIECE_IN)
        self._waiting = b""
        if not data:
            raise Broken(f"cut off: its {self._packing} data end too soon")
        if self._packing == "gzip":
            self._recent += data
            if len(self._recent) > 2 * WINDOW:
                del self._recent[:-WINDOW]
        return data

    def _explained(self, error: Exception) -> Broken:
        """What a decompressor's error means."""
        reason = ZLIB_SAYS.sub("", str(error)).rstrip(".").lower()
        if "memory" in reason:
            return Broken(f"its {self._packing} data ask for more than {MEMORY >> 20} MB of memory")
        return Broken(f"its {self._packing} data are damaged: {reason}")

    def go_on(self, begin: bytes) -> bool:
        """Behind damage, go on with the next member of gzip whose data begin so; False if there is none."""
        self._fault = None
        data = bytes(self._recent[1:]) + self._waiting
        rest = next_member(data, self._packed, begin) if self._packing == "gzip" else b""
        self._begin(rest)
        return bool(rest)

    def _begin(self, data: bytes) -> None:
        """Go on with the next member, if there is one. Zeros between members are padding, as of tapes."""
        self._recent.clear()
        self._waiting = data.lstrip(b"\0")
        self._decompressor = self._make() if self._waiting else None


def go_on(stream: Stream, begin: bytes) -> bool:
    """Whether an unpacked stream that raised Broken goes on, behind the damage, with data that begin so.

    Only gzip does, which packs records one by one; what was read ahead is lost. Raises what the packed stream does.
    """
    raw = getattr(stream, "raw", None)
    return isinstance(raw, _Unpacked) and raw.go_on(begin)


def unpacked(stream: Stream) -> Stream:
    """The stream with its compression undone, if it has one. This and reading it raise Broken."""
    for _layer in range(LAYERS + 1):
        try:
            packing = packing_of(head_of(stream))
        except Broken:  # which reading it raises again, where more may be known of what it was
            return stream
        if not packing:
            return stream
        stream = io.BufferedReader(_Unpacked(stream, packing), PIECE)
    raise Broken(f"packed more than {LAYERS} times over")


def unpack(data: bytes, max_bytes: int) -> bytes | None:
    """Data with their compression undone; None where that is more than `max_bytes`. Raises Broken."""
    plain = unpacked(io.BufferedReader(io.BytesIO(data))).read(max_bytes + 1)
    return plain if len(plain) <= max_bytes else None
