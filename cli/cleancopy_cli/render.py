"""What a person at a terminal sees. The only module that imports rich, and it is imported only there."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from cleancopy.model import Trace
from cleancopy.phrases import printable
from cleancopy_cli.progress import SHARE, Count
from cleancopy_cli.rows import Row, change_heading, change_rows, heading, rows

T = TypeVar("T")

STYLES = {
    "keep": "green",
    "subhead": "bold green",
    "capture": "cyan",
    "caption": "magenta",
    "drop": "red",
    "cut": "dim",
    "flag": "yellow",
    "problem": "yellow",
}
SIDES = {"- ": "red", "+ ": "green"}
"""Of a comparison."""
FOOTNOTE = "dim italic"

REDRAW = 0.1
"""Seconds between two steps of the bar: to draw each page would take longer than to clean it."""

NARROW = 72
"""Columns below which the text stands under its rule: beside it there would be no room."""
WIDE = 120
"""Columns from which there is room for the folder of a rule file beside the text."""


def page(trace: Trace, verbose: bool) -> None:
    """Print one page's trace as a table, a row a line, cut at the edge of the terminal."""
    style = {"ok": "green", "suspect": "yellow", "empty": "red"}[trace.article.status]
    _table(heading(trace), style, rows(trace, verbose))


def comparison(before: Trace, after: Trace) -> None:
    """Print what other rules change on a page, as a table."""
    _table(change_heading(before, after), "", change_rows(before, after))


def _table(head: tuple[str, str, str], style: str, body: Iterable[Row]) -> None:
    console = Console(highlight=False)
    source, site, summary = (printable(part) for part in head)
    console.print(Text.assemble((source, "bold"), "  ", site, "  ", (summary, style)))
    table = Table(box=None, expand=True, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True, style="dim")
    table.add_column(no_wrap=True)
    if console.width >= NARROW:
        table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
    above = None
    for row in body:
        lines, what, rule, text = _cells(row, above, console.width)
        cells = (rule, text) if console.width >= NARROW else (Text("\n").join(filter(None, (rule, text))),)
        table.add_row(lines, what, *cells)
        above = row
    console.print(table, "")


def _cells(row: Row, above: Row | None, width: int) -> tuple[str, Text, Text, Text]:
    style = STYLES.get(row.what) or SIDES.get(row.what[:2])
    what = Text(row.what, style=style or FOOTNOTE)
    if style is None:
        text = Text(printable(row.text), style=FOOTNOTE, no_wrap=False, overflow="fold")
    else:
        text = Text(printable(row.text[:width]), style="" if row.what == "keep" else style)
    if above and (row.lines, row.rule) == (above.lines, above.rule):
        return "", what, Text(), text
    return row.lines, what, _rule(row, width), text


def _rule(row: Row, width: int) -> Text:
    """The rule and where it stands; a narrow terminal gets the line alone, as the rule's id begins with the file."""
    _path, _colon, line = row.place.rpartition(":")
    if width >= WIDE:
        return Text.assemble(row.rule, (f" {row.place}", "dim"))
    return Text.assemble(row.rule, (f":{line}" if line else "", "dim"))


def progress(results: Iterable[T], done: int, count: Count) -> Iterator[T]:
    """The same results, with a bar on standard error that moves as they are taken."""
    bar = Progress(
        TextColumn("cleaning"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]} pages/s"),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
    )
    with bar:
        task = bar.add_task("", total=None, completed=done, rate="…")
        due = 0.0
        for result in results:
            yield result
            done += 1
            if (now := time.monotonic()) >= due:
                count.go_on(REDRAW * SHARE)
                speed = bar.tasks[0].speed
                bar.update(task, total=count.total, completed=done, rate=f"{speed:,.0f}" if speed else "…")
                due = now + REDRAW
        bar.update(task, completed=done)
