"""Parquet: a row a page, in one column. Rows are read a few at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleancopy.sources.containers import Container, Page, in_memory
from cleancopy.sources.inputs import Failure
from cleancopy.sources.records import NoField, page_of, require, wanted

PYARROW_RAISES = (LookupError, MemoryError, NotImplementedError, OSError, TypeError, ValueError)
"""Its own errors are kinds of these."""
BUFFER = 65_536
ROWS = 8
"""Rows that memory holds at a time; each may be as large as a page."""


def pages(container: Container) -> Iterator[Page]:
    """The pages of a Parquet file, named by their rows from 1, or by their own ids."""
    try:
        import pyarrow.parquet as format  # noqa: A004, PLC0415  (an extra)
    except ImportError:
        message = "Parquet needs pyarrow: pip install 'cleancopy[parquet]'"
        yield Failure(container.source, "missing-library", message)
        return
    file = in_memory(container)
    if isinstance(file, Failure):
        yield file
        return
    try:
        yield from _rows(container, format.ParquetFile(file, pre_buffer=False, buffer_size=BUFFER))
    except NoField as error:
        yield Failure(container.source, "no-field", str(error))
    except PYARROW_RAISES as error:
        yield container.broken(f"cut off or no Parquet: {error}")


def _rows(container: Container, file: Any) -> Iterator[Page]:
    names = file.schema_arrow.names
    require(names, container, "column")
    columns = [name for name in wanted(container) if name in names]
    number = 0
    for batch in file.iter_batches(ROWS, columns=columns, use_threads=False):
        values = [_values(column) for column in batch.columns]
        for row in zip(*values, strict=True):
            number += 1
            yield page_of(container, number, dict(zip(batch.schema.names, row, strict=True)))


def _values(column: Any) -> list[object]:
    """The values of a column; texts as bytes, since nobody checks on writing that they are UTF-8."""
    import pyarrow as arrow  # noqa: PLC0415  (as above)

    if arrow.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if arrow.types.is_string(column.type) or arrow.types.is_large_string(column.type):
        column = column.cast(arrow.large_binary())
    values: list[object] = column.to_pylist()
    return values
