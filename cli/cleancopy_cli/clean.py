"""`cleancopy clean`: dumps in, articles out."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import click

from cleancopy.emit import LINES, Encode, framed, page
from cleancopy.engines import local
from cleancopy.engines.work import Counted, Order, Work, counting, writing
from cleancopy.sources import Failure, pages
from cleancopy.totals import Statistics, Totals
from cleancopy.whole import write_file
from cleancopy_cli.options import Volume, readable, reported, takes_many, takes_pages
from cleancopy_cli.output import write, write_failed
from cleancopy_cli.progress import watched

T = TypeVar("T")


@click.command()
@takes_pages
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "json"]),
    help="jsonl: an article a line. json: readable; one file gives an object, several or a folder an array. "
    "Unless given: json on a terminal, else jsonl.",
)
@takes_many
@click.option("--stats", "shown", is_flag=True, help="In the end, print what came of the run on standard error.")
@click.option("--stats-json", "file", metavar="FILE", type=click.Path(dir_okay=False), help="Write it as JSON.")
def clean(  # noqa: PLR0913  (one for each option)
    *, paths: tuple[str, ...], how: Order, form: str | None, volume: Volume, shown: bool, file: str | None
) -> int:
    """Turn dumps into articles, on standard output.

    PATH is a text file, a folder (all .txt files below it, sorted) or - for standard input. What can't be read is
    named on standard error, and the rest is cleaned; the exit code is then 1.

    The statistics are pages by site and status, problems, the rules that fired, and short lines that recur and that
    no rule names: the next rules to write.

    \b
    Examples:
      cleancopy clean dumps/ > articles.jsonl
      cleancopy clean dumps/ | jq -r '[.headline, .byline] | @tsv'
      curl -s https://example.org/dump.txt | cleancopy clean -
      cleancopy clean --rules my-rules --site harbour-ledger page.txt
      cleancopy clean --stats dumps/ > articles.jsonl
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)
    form = form or ("json" if sys.stdout and sys.stdout.isatty() else "jsonl")
    frame = readable(paths) if form == "json" else LINES
    failures: list[Failure] = []

    def results(work: Callable[[Order, Encode], Work[T]]) -> Iterator[T | Failure]:
        prepare = functools.partial(work, how, frame.encode)
        found = local.run(prepare, volume.shard.of(pages(paths, how.reading)), volume.jobs, volume.timeout)
        return reported(found if volume.quiet else watched(found, paths, volume.shard), failures)

    if shown or file:
        totals = Totals()
        write(framed(frame, _counted(results(counting), totals)))
        _report(totals.statistics(), shown, file)
    else:
        write(framed(frame, (piece for piece in results(writing) if not isinstance(piece, Failure))))
    return 1 if failures else 0


def _counted(results: Iterable[Counted | Failure], totals: Totals) -> Iterator[bytes]:
    for result in results:
        if isinstance(result, Failure):
            totals.add_failure(result.code)
        else:
            totals.add(result.tally)
            yield result.piece


def _report(statistics: Statistics, shown: bool, file: str | None) -> None:
    if shown:
        from cleancopy_cli import stats_report  # noqa: PLC0415  (rich takes longer to import than many pages to clean)

        stats_report.show(statistics)
    if file:
        try:
            write_file(file, page(statistics))
        except OSError as error:
            raise write_failed(file, error) from error
