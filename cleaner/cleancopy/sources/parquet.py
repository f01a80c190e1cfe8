"""Parquet: a row a page, in one column. Rows are read a few at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleancopy.sources.containers import Container, Page, in_memory
from cleancopy.sources.inputs import Failure
from cleancopy.sources.records import NoField, page_of, require, wanted

ROWS = 16
"""Rows that memory holds at a time; each may be as large as a page."""


def pages(container: Container) -> Iterator[Page]:
    """The pages of a Parquet file, named by their rows from 1, or by their own ids."""
    try:
        import pyarrow as arrow  # noqa: PLC0415  (an extra)
        import pyarrow.parquet as format  # noqa: A004, PLC0415
    except ImportError:
        message = "Parquet needs pyarrow: pip install 'cleancopy[parquet]'"
        yield Failure(container.source, "missing-library", message)
        return
    file = in_memory(container)
    if isinstance(file, Failure):
        yield file
        return
    try:
        yield from _rows(container, format.ParquetFile(file, pre_buffer=False, buffer_size=65_536))
    except NoField as error:
        yield Failure(container.source, "no-field", str(error))
    except (arrow.ArrowException, OSError) as error:
        yield container.broken(f"cut off or no Parquet: {error}")


def _rows(container: Container, file: Any) -> Iterator[Page]:
    names = file.schema_arrow.names
    require(names, container, "column")
    columns = [name for name in wanted(container) if name in names]
    number = 0
    for batch in file.iter_batches(ROWS, columns=columns, use_threads=False):
        for row in batch.to_pylist():
            number += 1
            yield page_of(container, number, row)
