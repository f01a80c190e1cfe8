"""`cleancopy rules new`: a first rule file for a new site."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cleancopy.phrases import counted, printable
from cleancopy_cli.messages import complain
from cleancopy_cli.output import write, write_failed
from cleancopy_cli.rules_options import folders_option

if TYPE_CHECKING:
    from cleancopy.draft import Draft
    from cleancopy.model import Dump
    from cleancopy.rulebook import Rulebook


@click.command(short_help="Write a first rule file for a new site.")
@click.argument("site")
@click.argument("paths", metavar="DUMP...", nargs=-1, required=True, type=click.Path(allow_dash=True))
@folders_option
@click.option(
    "--out", metavar="FILE", help="Write to this file, or - for standard output. Unless given: rules/SITE.yaml."
)
@click.option("--force", is_flag=True, help="Overwrite the file, and go before a site that has this id already.")
def new(site: str, paths: tuple[str, ...], folders: tuple[str, ...], out: str | None, force: bool) -> int:
    """Write a first rule file for SITE, guessed from dumps of it.

    SITE is the id that you choose: lower-case letters, digits and hyphens. DUMP is a text file or a folder of them;
    three of different stories and sections are a good start. Each guess says on what it rests; what dumps in
    samples/ show of other sites is no sign of this one.

    \b
    Examples:
      cleancopy rules new harbour-ledger dumps/
      cleancopy rules new harbour-ledger a.txt b.txt c.txt --out - | less
    """  # noqa: D301
    from cleancopy import survey  # noqa: PLC0415
    from cleancopy.draft import start  # noqa: PLC0415

    target = None if out == "-" else Path(out or f"rules/{site}.yaml")
    book = start.book_for(survey.folders_here(folders), target)
    folder = (target.parent if target else Path("rules")).as_posix()
    try:
        start.allow(site, target, book, replacing=force)
        dumps = _dumps(paths)
        made = _drafted(site, folder, dumps, book)
    except start.Refused as error:
        raise click.UsageError(str(error)) from error
    for dump, known in start.known(dumps, site, book):
        click.echo(printable(f"{dump.source}: recognised as {known}, which has rules already"), err=True)
    if target is None:
        write([made.text.encode()])
        return 0
    _save(target, made)
    click.echo(printable(f"Next: cleancopy explain --rules {folder} {dumps[0].source}"), err=True)
    return 0


def _drafted(site: str, folder: str, dumps: list[Dump], book: Rulebook) -> Draft:
    from cleancopy import draft  # noqa: PLC0415
    from cleancopy.draft import start  # noqa: PLC0415

    try:
        return draft.draft(draft.Order(site, folder, date.today()), dumps, book, start.others(site))
    except draft.NothingToDraft as error:
        raise click.UsageError(str(error)) from error


def _save(target: Path, made: Draft) -> None:
    from cleancopy.draft import start  # noqa: PLC0415

    try:
        has_schema = start.save(target, made.text)
    except OSError as error:
        raise write_failed(str(target), error) from error
    click.echo(
        printable(f"{target}: {counted(made.signs, 'sign')} and {counted(made.rules, 'rule')} written"), err=True
    )
    if has_schema:
        schema = target.with_name(start.SCHEMA)
        click.echo(printable(f"{schema}: the schema for your editor, written"), err=True)


def _dumps(paths: Iterable[str]) -> list[Dump]:
    """The dumps, all of them: a guess from some would claim to rest on more than it does."""
    from cleancopy.sources import Failure, Reading, load, pages  # noqa: PLC0415

    dumps: list[Dump] = []
    failed = 0
    for page in pages(paths, Reading()):
        result = page if isinstance(page, Failure) else load(page, Reading())
        if isinstance(result, Failure):
            failed += 1
            complain(result)
        else:
            dumps.append(result)
    if failed:
        raise click.UsageError(f"{counted(failed, 'dump')} could not be read: leave out what is none")
    return dumps
