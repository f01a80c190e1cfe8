"""`cleancopy clean`: dumps in, articles out."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterable, Iterator

import click

from cleancopy.emit import LINES, framed
from cleancopy.engines import local
from cleancopy.engines.work import Order, writing
from cleancopy.sources import Failure, find, take_stdin
from cleancopy_cli.options import complain, readable, takes_pages
from cleancopy_cli.output import write
from cleancopy_cli.progress import watched


@click.command()
@takes_pages
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "json"]),
    help="jsonl: an article a line. json: readable; one file gives an object, several or a folder an array. "
    "Unless given: json on a terminal, else jsonl.",
)
@click.option(
    "-j", "--jobs", metavar="N", type=click.IntRange(1), help="Processes. Unless given: all cores if many pages."
)
def clean(
    paths: tuple[str, ...],
    how: Order,
    form: str | None,
    jobs: int | None,
) -> int:
    """Turn dumps into articles, on standard output.

    PATH is a text file, a folder (all .txt files below it, sorted) or - for standard input. What can't be read is
    named on standard error, and the rest is cleaned; the exit code is then 1.

    \b
    Examples:
      cleancopy clean dumps/ > articles.jsonl
      cleancopy clean dumps/ | jq -r '[.headline, .byline] | @tsv'
      curl -s https://example.org/dump.txt | cleancopy clean -
      cleancopy clean --rules my-rules --site harbour-ledger page.txt
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)
    form = form or ("json" if sys.stdout and sys.stdout.isatty() else "jsonl")
    frame = readable(paths) if form == "json" else LINES
    work = functools.partial(writing, how, frame.encode)
    results = local.run(work, take_stdin(find(paths), how.max_bytes), jobs)
    failures: list[Failure] = []
    write(framed(frame, _pieces(watched(results, paths), failures)))
    return 1 if failures else 0


def _pieces(results: Iterable[bytes | Failure], failures: list[Failure]) -> Iterator[bytes]:
    for result in results:
        if isinstance(result, Failure):
            failures.append(result)
            complain(result)
        else:
            yield result
