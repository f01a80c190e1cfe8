"""Parquet by pyarrow, which `pip install cleancopy[parquet]` brings and nothing else of ours imports.

Articles come as lines of JSON, so that a run which was stopped can go on, and are written a row group at a time. The
types of the columns depend on the keys alone, and row groups on the articles alone: the same articles, the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from cleancopy.emit.fields import FIELDS, LISTS

if TYPE_CHECKING:
    import pyarrow as pa

GROUP_ROWS = 10_000
GROUP_BYTES = 64_000_000
"""A row group has as many articles, or as many bytes of JSON, whichever comes first. It bounds memory."""


class ParquetMissing(ImportError):
    """Raised where pyarrow is not installed."""

    def __init__(self) -> None:
        super().__init__("Parquet needs pyarrow: pip install 'cleancopy[parquet]'")


def must_be_there() -> None:
    """Raise ParquetMissing now rather than after a night's work."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415
    except ImportError:
        raise ParquetMissing from None


def schema(fields: tuple[str, ...] = FIELDS) -> pa.Schema:
    """The columns: texts, lists of texts, and for `problems` a list of records of `code` and `message`."""
    import pyarrow as pa  # noqa: PLC0415

    text = pa.string()
    problem = pa.struct([pa.field("code", text, nullable=False), pa.field("message", text, nullable=False)])
    types = {"problems": pa.list_(problem)} | {name: pa.list_(text) for name in LISTS}
    return pa.schema([(name, types.get(name, text)) for name in fields])


def table(fields: tuple[str, ...], lines: Iterable[bytes]) -> Iterator[bytes]:
    """A whole Parquet file, piece by piece, of articles with these keys as lines of JSON."""
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    sink = _Sink()
    columns = schema(fields)
    with pq.ParquetWriter(pa.PythonFile(sink, mode="w"), columns, compression="zstd") as writer:
        for group in _groups(lines):
            writer.write_table(pa.Table.from_pylist(group, schema=columns))
            yield sink.taken()
    yield sink.taken()


def _groups(lines: Iterable[bytes]) -> Iterator[list[dict[str, Any]]]:
    decode = msgspec.json.Decoder(dict[str, Any]).decode
    group: list[dict[str, Any]] = []
    size = 0
    for line in lines:
        group.append(decode(line))
        size += len(line)
        if len(group) >= GROUP_ROWS or size >= GROUP_BYTES:
            yield group
            group, size = [], 0
    if group:
        yield group


class _Sink:
    """What pyarrow takes for a file, from which the bytes can be taken as they come."""

    closed = False

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """There is nothing to wait for."""

    def close(self) -> None:
        """What was written can still be taken."""

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)
