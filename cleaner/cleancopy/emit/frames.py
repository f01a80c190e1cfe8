"""Pieces of an output and what stands around and between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

Encode = Callable[[Any], bytes]
"""An article, or what `explained` makes of a trace, in; its piece of the output out. Other processes run it too."""


class Frame(msgspec.Struct, frozen=True):
    """What stands around and between the pieces that `encode` makes."""

    encode: Encode
    opening: bytes = b""
    comma: bytes = b""
    closing: bytes = b""


def framed(frame: Frame, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The whole output, piece by piece, as the pieces come."""
    yield frame.opening
    comma = b""
    for piece in pieces:
        yield comma + piece
        comma = frame.comma
    yield frame.closing


def utf8(text: str) -> bytes:
    """The text as UTF-8. Half a surrogate pair, which only a caller's own string can hold, becomes U+FFFD."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return re.sub(r"[\ud800-\udfff]", "\ufffd", text).encode()
