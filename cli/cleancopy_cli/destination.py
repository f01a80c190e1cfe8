"""What the options say about the output: its format, its keys, and where it goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any

import click
import msgspec

from cleancopy.emit.fields import UnknownField, chosen
from cleancopy.emit.forms import FORMATS, Form, form, format_of
from cleancopy.emit.parquet import ParquetMissing
from cleancopy.engines.work import Order
from cleancopy.sources import STDIN, Failure, Input, names_many
from cleancopy.whole import is_special
from cleancopy_cli.options import Command, Parameter, with_parameters
from cleancopy_cli.outcome import Result
from cleancopy_cli.sections import Section

if TYPE_CHECKING:
    from cleancopy.output.journal import Past

SECTION = "Output"


class Destination(msgspec.Struct, frozen=True):
    """The options about the output, as they were given."""

    name: str | None
    fields: tuple[str, ...] | None
    file: str | None
    folder: str | None
    resume: bool
    overwrite: bool

    @property
    def place(self) -> str | None:
        """The file or folder; None for standard output."""
        return self.file or self.folder

    def form(self, paths: tuple[str, ...]) -> Form:
        """The format, as asked for or as fits the place. Raises UsageError."""
        name = self.name or self._fitting()
        if name == "parquet" and self.folder:
            raise click.UsageError("Parquet holds many pages in one file: give --out FILE instead of -o")
        if name == "parquet" and not self.place and sys.stdout and sys.stdout.isatty():
            raise click.UsageError("Parquet is nothing for a terminal: add --out FILE")
        try:
            return form(name, self.fields, of_many=not self.folder and names_many(paths))
        except ParquetMissing as missing:
            raise click.UsageError(str(missing)) from missing

    def _fitting(self) -> str:
        if self.folder:
            return "json"
        if not self.file:
            return "json" if sys.stdout and sys.stdout.isatty() else "jsonl"
        if os.path.isdir(self.file):  # noqa: PTH112  (Path raises for long names)
            raise click.UsageError(f"{self.file}: a folder, and --out writes one file: give -o for a file a page")
        name = format_of(self.file)
        if name is None:
            raise click.UsageError(f"{self.file}: its name says no format: add --format {'|'.join(FORMATS)}")
        return name


class Job(msgspec.Struct, frozen=True):
    """What is to be written: the pages behind `paths`, and how results are made of those that are not done yet.

    `recall` is told what an earlier run did, which is then not done again; that must have had the same `options`, too.
    """

    paths: tuple[str, ...]
    order: Order
    form: Form
    pages: Iterable[Input | Failure]
    results: Callable[[Iterable[Input | Failure]], Iterator[Result]]
    recall: Callable[[Past], None]
    options: Mapping[str, object]


def takes_output(command: Command) -> Command:
    """Give a command the options about the output: it is called with a `Destination`, `output`."""

    @wraps(command)
    def with_output(  # noqa: PLR0913  (one for each option)
        *,
        name: str | None,
        fields: tuple[str, ...] | None,
        file: str | None,
        folder: str | None,
        resume: bool,
        overwrite: bool,
        **rest: Any,
    ) -> Any:
        output = Destination(name, fields, None if file == STDIN else file, folder, resume, overwrite)
        _refuse_contradictions(output)
        return command(output=output, **rest)

    return with_parameters(with_output, _options())


def _options() -> list[Parameter]:
    return [
        _option(
            "--format",
            "name",
            metavar="NAME",
            type=click.Choice(FORMATS),
            help="jsonl: an article a line. json: readable; one file gives an object, several or a folder an array. "
            "csv: for spreadsheets. parquet: for tables of many. md: for readers. Unless given: as the name of --out "
            "says; json on a terminal and for -o; else jsonl.",
        ),
        _option(
            "--fields",
            metavar="KEYS",
            callback=_chosen,
            help="These keys only, in this order, as in headline,byline,body.",
        ),
        _option("--out", "file", metavar="FILE", type=click.Path(allow_dash=True), help="One file for all pages."),
        _option("-o", "folder", metavar="DIR", type=click.Path(), help="A file a page, in folders like theirs."),
        _option("--resume", is_flag=True, help="Go on with a run to the same --out or -o that was stopped."),
        _option("--overwrite", is_flag=True, help="Forget a run that was stopped; replace files in DIR."),
    ]


def _option(*names: str, **settings: Any) -> Parameter:
    return click.option(*names, cls=Section, section=SECTION, **settings)


def _chosen(_context: click.Context, _parameter: click.Parameter, keys: str | None) -> tuple[str, ...] | None:
    if keys is None:
        return None
    try:
        return chosen(keys.split(","))
    except UnknownField as unknown:
        raise click.BadParameter(str(unknown)) from unknown


def _refuse_contradictions(output: Destination) -> None:
    if output.file == "" or output.folder == "":
        raise click.UsageError("--out and -o need a name, and got an empty one")
    if output.folder == STDIN:
        raise click.UsageError("-o takes a folder: leave it out for standard output")
    if output.file and output.folder:
        raise click.UsageError("--out writes one file and -o a file a page: give one of them")
    if output.resume and output.overwrite:
        raise click.UsageError("--resume goes on and --overwrite starts again: give one of them")
    if (output.resume or output.overwrite) and not output.place:
        raise click.UsageError("--resume and --overwrite are about files: add --out FILE or -o DIR")
    if output.resume and output.file and is_special(output.file):
        raise click.UsageError(f"{output.file}: what is no regular file can't be gone on with: leave out --resume")
