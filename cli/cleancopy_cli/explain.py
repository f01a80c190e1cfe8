"""`cleancopy explain`: dumps in, the rule that decided about each of their blocks out."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from cleancopy.emit import Frame, explained, framed
from cleancopy.engines.work import Order, tracing
from cleancopy.model import Trace
from cleancopy.sources import Failure, find, take_stdin
from cleancopy_cli import plain
from cleancopy_cli.options import complain, readable, takes_pages
from cleancopy_cli.output import write

PAGES = Frame(bytes, comma=b"\n")
"""Pages of plain lines, a blank line between them."""


@click.command()
@takes_pages
@click.option("--json", "as_json", is_flag=True, help="The whole trace as JSON, with the article.")
@click.option("--verbose", is_flag=True, help="Add why each rule is there, and the rule that came second.")
def explain(
    paths: tuple[str, ...],
    how: Order,
    as_json: bool,
    verbose: bool,
) -> int:
    """Say which rule decided about each block of a dump.

    First the page: the site with its score, the status and what is wrong. Then each block: its lines, what became of
    it, the rule with its file and line, and the text. In a pipe nothing is cut.

    \b
    Examples:
      cleancopy explain page.txt
      cleancopy explain --verbose page.txt | grep ' drop '
      cleancopy explain --json page.txt | jq '.decisions[] | select(.verdict == "keep") | .rule'
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)
    failures: list[Failure] = []
    traces = _traces(paths, how, failures)
    if as_json:
        frame = readable(paths)
        write(framed(frame, (frame.encode(explained(trace)) for trace in traces)))
    elif sys.stdout and sys.stdout.isatty():
        from cleancopy_cli import render  # noqa: PLC0415  (rich takes longer to import than a page to explain)

        for trace in traces:
            render.page(trace, verbose)
    else:
        write(framed(PAGES, (plain.page(trace, verbose).encode() for trace in traces)))
    return 1 if failures else 0


def _traces(paths: Iterable[str], how: Order, failures: list[Failure]) -> Iterator[Trace]:
    trace = tracing(how)
    for page in take_stdin(find(paths), how.max_bytes):
        result = page if isinstance(page, Failure) else trace(page)
        if isinstance(result, Failure):
            failures.append(result)
            complain(result)
        else:
            yield result
