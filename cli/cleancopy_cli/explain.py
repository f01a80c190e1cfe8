"""`cleancopy explain`: dumps in, the rule that decided about each of their blocks out."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

import click

from cleancopy.emit import Frame, compared, explained, framed
from cleancopy.engines import local
from cleancopy.engines.work import Order, comparing, tracing
from cleancopy.model import Trace
from cleancopy.sources import Failure, pages
from cleancopy_cli import plain
from cleancopy_cli.messages import succeeded
from cleancopy_cli.options import readable, takes_pages
from cleancopy_cli.output import is_for_eyes, write

PAGES = Frame(bytes, comma=b"\n")
"""Pages of plain lines, a blank line between them."""


@click.command()
@takes_pages
@click.option("--json", "as_json", is_flag=True, help="The whole trace as JSON, with the article.")
@click.option("--verbose", is_flag=True, help="Add why each rule is there, and the rule that came second.")
@click.option(
    "--html",
    "picture",
    metavar="OUT",
    type=click.Path(allow_dash=True),
    help="Draw it: the dump with each block tinted and the article beside it, as a web page that needs no network. "
    "OUT is a file; of several pages, or a folder of them, a new folder with an index.html.",
)
@click.option(
    "--diff",
    "changed",
    metavar="DIR",
    help="Say instead which blocks change when the rules of this folder are added.",
)
def explain(  # noqa: PLR0913  (one for each option)
    *, paths: tuple[str, ...], how: Order, as_json: bool, verbose: bool, picture: str | None, changed: str | None
) -> int:
    """Say which rule decided about each block of a dump.

    First the page: the site with its score, the status and what is wrong. Then each block: its lines, what became of
    it, the rule with its file and line, and the text. In a pipe nothing is cut.

    Exit code: 0 all was read, 1 some input failed, 2 a rule file can't be used or the call is wrong.

    \b
    Examples:
      cleancopy explain page.txt
      cleancopy explain --verbose page.txt | grep ' drop '
      cleancopy explain --json page.txt | jq '.decisions[] | select(.verdict == "keep") | .rule'
      cleancopy explain 'dumps.tar#a/b.txt' 'crawl.warc.gz#urn:uuid:...'
      cleancopy explain --html page.html page.txt
      cleancopy explain --html pictures/ dumps/
      cleancopy explain --diff my-rules dumps/
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)
    if "" in (picture, changed):
        raise click.UsageError("--html and --diff need a name, and got an empty one")
    if sum([as_json and not changed, bool(picture), bool(changed)]) > 1:
        raise click.UsageError("--html draws a page, --diff compares and --json is for programs: give one of them")
    failures: list[Failure] = []
    if picture:
        from cleancopy_cli import pictures  # noqa: PLC0415  (who wants lines need not wait for the templates)

        pictures.draw(paths, how, picture, failures)
    elif changed:
        pairs = local.run(functools.partial(comparing, how, changed), pages(paths, how.reading), 1)
        _compare(paths, succeeded(pairs, failures), as_json)
    else:
        traces = local.run(functools.partial(tracing, how), pages(paths, how.reading), 1)
        _explain(paths, succeeded(traces, failures), as_json, verbose)
    return 1 if failures else 0


def _explain(paths: Iterable[str], traces: Iterator[Trace], as_json: bool, verbose: bool) -> None:
    if as_json:
        frame = readable(paths)
        write(framed(frame, (frame.encode(explained(trace)) for trace in traces)))
    elif is_for_eyes():
        from cleancopy_cli import render  # noqa: PLC0415  (rich takes longer to import than a page to explain)

        for trace in traces:
            render.page(trace, verbose)
    else:
        write(framed(PAGES, (plain.page(trace, verbose).encode() for trace in traces)))


def _compare(paths: Iterable[str], pairs: Iterator[tuple[Trace, Trace]], as_json: bool) -> None:
    if as_json:
        frame = readable(paths)
        write(framed(frame, (frame.encode(compared(before, after)) for before, after in pairs)))
    elif is_for_eyes():
        from cleancopy_cli import render  # noqa: PLC0415  (as above)

        for before, after in pairs:
            render.comparison(before, after)
    else:
        write(framed(PAGES, (plain.comparison(before, after).encode() for before, after in pairs)))
