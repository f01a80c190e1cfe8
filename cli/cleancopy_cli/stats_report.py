"""What `clean --stats` prints on standard error when the run is over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cleancopy.phrases import counted, printable
from cleancopy.totals import Statistics

MOST = 20
"""Rows of a table; `--stats-json` has all."""
WIDE = 160
"""Columns where nobody watches: nothing need be cut there."""

Row = Sequence[str | int]


def show(statistics: Statistics) -> None:
    """Print the statistics as tables, each with its largest figures first."""
    console = Console(stderr=True, highlight=False)
    if not console.is_terminal:
        console.width = WIDE
    failed = f", {statistics.failed} failed" if statistics.failed else ""
    console.print(Text(f"{counted(statistics.pages, 'page')}{failed}", style="bold"))
    _table(console, "site|pages|ok|suspect|empty", _sites(statistics))
    _table(console, "problem|pages", ((count.code, count.pages) for count in statistics.problems))
    _table(console, "failure|inputs", ((count.code, count.pages) for count in statistics.failures))
    _table(console, "rule|pages", ((f"{rule.rule} ({rule.path}:{rule.line})", rule.pages) for rule in statistics.rules))
    _table(console, "line that no rule names|site|pages", _lines(statistics))
    if statistics.short_by:
        console.print(
            f"There were many different lines: their counts may be too low, by {statistics.short_by} at most."
        )


def _sites(statistics: Statistics) -> Iterable[Row]:
    for site in statistics.sites:
        yield site.site or "no known site", site.pages, site.ok, site.suspect, site.empty


def _lines(statistics: Statistics) -> Iterable[Row]:
    for line in statistics.lines:
        yield line.text, line.site or "no known site", line.pages


def _table(console: Console, titles: str, rows: Iterable[Row]) -> None:
    """Nothing for no rows. Texts come first and may be cut, figures last."""
    found = list(rows)
    if not found:
        return
    table = Table(box=None, pad_edge=False, padding=(0, 3, 0, 0), header_style="italic")
    for title, value in zip(titles.split("|"), found[0], strict=True):
        is_text = isinstance(value, str)
        table.add_column(title, justify="left" if is_text else "right", no_wrap=True, overflow="ellipsis")
    for row in found[:MOST]:
        table.add_row(*[Text(printable(str(value))) for value in row])
    console.print("", table)
    if len(found) > MOST:
        console.print(Text(f"and {len(found) - MOST} more: see --stats-json", style="dim"))
