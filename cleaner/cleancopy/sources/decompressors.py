"""One face for the decompressors of gzip, bzip2, xz and zstd.

The readers of the standard library and of zstandard are not used: of cut data zstandard's says nothing, and none
bounds the memory that the data's own header may ask for.
"""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Callable
from typing import Protocol

ZSTD_INPUT = 512
"""Bytes of zstd that are fed at a time: four can unpack to 128 KB (RFC 8878, RLE blocks), so a step gives 17 MB."""
MEMORY = 2**27
"""Bytes that a decompressor may take for its window: zstd's own limit for its command line, and beyond `xz -9`."""


class Decompressor(Protocol):
    """What undoes one member, a piece at a time: at most so many bytes come at once, the rest with the next call."""

    @property
    def eof(self) -> bool:
        """Whether the member has ended."""

    @property
    def needs_input(self) -> bool:
        """Whether nothing more comes without more packed bytes."""

    @property
    def unused_data(self) -> bytes:
        """The packed bytes behind the member's end."""

    def decompress(self, data: bytes, max_length: int, /) -> bytes:
        """The next plain bytes, of these packed ones and those given before."""


class _Gzip:
    def __init__(self) -> None:
        self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self.needs_input = True

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        plain = self._inner.decompress(self._inner.unconsumed_tail + data, max_length)
        self.needs_input = not self._inner.unconsumed_tail and len(plain) < max_length
        return plain


class _Zstd:
    def __init__(self) -> None:
        import zstandard  # noqa: PLC0415  (few files are packed so)

        self._inner = zstandard.ZstdDecompressor(max_window_size=MEMORY).decompressobj()
        self._waiting = b""

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data + self._waiting

    @property
    def needs_input(self) -> bool:
        return not self._waiting

    def decompress(self, data: bytes, _max_length: int) -> bytes:
        """Unpack the next bytes; the length is bounded by how few they are."""
        waiting = self._waiting + data
        self._waiting = waiting[ZSTD_INPUT:]
        return self._inner.decompress(waiting[:ZSTD_INPUT])


MAKERS: dict[str, Callable[[], Decompressor]] = {
    "gzip": _Gzip,
    "bzip2": bz2.BZ2Decompressor,
    "xz": lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MEMORY),
    "zstd": _Zstd,
}
"""What undoes each packing, made anew for each member."""
