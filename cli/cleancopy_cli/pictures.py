"""`cleancopy explain --html`: pictures to a file, a folder or standard output."""

from __future__ import annotations

import functools
import os

import click

from cleancopy.engines import local
from cleancopy.engines.work import Order, making
from cleancopy.picture import NotOurs, drawn, page, write_folder
from cleancopy.sources import STDIN, Failure, names_many, pages
from cleancopy.whole import write_file
from cleancopy_cli.messages import reported, succeeded
from cleancopy_cli.output import write, write_failed
from cleancopy_cli.progress import watched


def draw(paths: tuple[str, ...], how: Order, out: str, failures: list[Failure]) -> None:
    """Draw the pages; inputs that failed are named, and added to `failures`."""
    is_folder = names_many(paths) or out.endswith("/") or (out != STDIN and os.path.isdir(out))  # noqa: PTH112
    if is_folder and out == STDIN:
        raise click.UsageError("standard output takes the picture of one page: name a folder for several")
    try:
        (_draw_many if is_folder else _draw_one)(paths, how, out, failures)
    except NotOurs as refused:
        raise click.UsageError(f"{out}: {refused}") from refused
    except OSError as error:
        raise write_failed(out, error) from error


def _draw_many(paths: tuple[str, ...], how: Order, out: str, failures: list[Failure]) -> None:
    pictures = local.run(functools.partial(making, how, drawn), pages(paths, how.reading))
    write_folder(out, reported(watched(pictures, paths, aside=True), failures))


def _draw_one(paths: tuple[str, ...], how: Order, out: str, failures: list[Failure]) -> None:
    pictures = local.run(functools.partial(making, how, page), pages(paths, how.reading), 1)
    for picture in succeeded(pictures, failures):
        if out == STDIN:
            write([picture.encode()])
        else:
            write_file(out, picture.encode())
