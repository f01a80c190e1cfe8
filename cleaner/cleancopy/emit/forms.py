"""The formats by name: how an article becomes a piece of each, and how the pieces become a whole."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath

import msgspec

from cleancopy.emit.fields import FIELDS, Picked
from cleancopy.emit.frames import Frame, framed
from cleancopy.emit.json_text import ARRAY, LINES, OBJECT

SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".md": "md",
    ".markdown": "md",
}
"""What the ends of file names say, in lower case."""
FORMATS = tuple(dict.fromkeys(SUFFIXES.values()))

Convert = Callable[[Iterable[bytes]], Iterator[bytes]]


class Form(msgspec.Struct, frozen=True):
    """A format: its name, how articles are written one after the other, and what is made of all that in the end.

    Without `convert`, what the frame gives is the output already.
    """

    name: str
    frame: Frame
    convert: Convert | None = None

    def whole(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The whole output, as the pieces come."""
        return self.convert(pieces) if self.convert else framed(self.frame, pieces)


def format_of(path: str) -> str | None:
    """The format that a file's name asks for, if any."""
    return SUFFIXES.get(PurePath(path).suffix.lower())


def form(name: str, fields: tuple[str, ...] | None = None, *, of_many: bool = True) -> Form:
    """The format of this name, with these keys; without them, with all, and in Markdown with what a reader wants.

    `of_many` tells JSON whether it is an array of articles or one object. Raises ParquetMissing.
    """
    if name == "csv":
        from cleancopy.emit import csv_rows  # noqa: PLC0415  (as below: most runs want none of it)

        return Form(name, csv_rows.frame(fields or FIELDS))
    if name == "md":
        from cleancopy.emit import markdown  # noqa: PLC0415

        return Form(name, markdown.frame(fields or markdown.FIELDS))
    if name == "parquet":
        from cleancopy.emit import parquet  # noqa: PLC0415

        parquet.must_be_there()
        return Form(name, _picked(LINES, fields), functools.partial(parquet.table, fields or FIELDS))
    return Form(name, _picked(LINES if name == "jsonl" else ARRAY if of_many else OBJECT, fields))


def _picked(frame: Frame, fields: tuple[str, ...] | None) -> Frame:
    return msgspec.structs.replace(frame, encode=Picked(frame.encode, fields)) if fields else frame
