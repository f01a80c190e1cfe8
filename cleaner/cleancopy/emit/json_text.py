"""JSON in three shapes: JSON Lines, one readable object, and a readable array of many. UTF-8, not escapes."""

from __future__ import annotations

import msgspec

from cleancopy.emit.frames import Frame, utf8

_ENCODER = msgspec.json.Encoder()
INDENT = 2


def line(record: object) -> bytes:
    """One line of JSON Lines."""
    return _compact(record) + b"\n"


def page(record: object) -> bytes:
    """A readable object."""
    return msgspec.json.format(_compact(record), indent=INDENT) + b"\n"


def item(record: object) -> bytes:
    """A readable element of an array, without the comma."""
    pretty = msgspec.json.format(_compact(record), indent=INDENT)
    return b"\n" + b"\n".join(b"  " + row for row in pretty.split(b"\n"))


LINES = Frame(line)
OBJECT = Frame(page)
ARRAY = Frame(item, b"[", b",", b"\n]\n")


def _compact(record: object) -> bytes:
    try:
        return _ENCODER.encode(record)
    except UnicodeEncodeError:
        import json  # noqa: PLC0415  (only a caller's own string can hold half a surrogate pair)

        return utf8(json.dumps(msgspec.to_builtins(record), ensure_ascii=False, separators=(",", ":")))
