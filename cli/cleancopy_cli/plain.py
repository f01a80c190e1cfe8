"""A trace as plain lines: no colour, nothing cut, one line a row, columns that grep and awk find."""

from __future__ import annotations

from collections.abc import Iterable

from cleancopy.model import Trace
from cleancopy.phrases import printable
from cleancopy_cli.rows import Row, change_heading, change_rows, heading, rows


def page(trace: Trace, verbose: bool) -> str:
    """The lines of one page, the heading first."""
    return _table(heading(trace), rows(trace, verbose))


def comparison(before: Trace, after: Trace) -> str:
    """The lines of what other rules change on a page, the heading first."""
    return _table(change_heading(before, after), change_rows(before, after))


def _table(head: Iterable[str], body: Iterable[Row]) -> str:
    found = list(body)
    width = max((len(_rule(row)) for row in found), default=0)
    lines = ["  ".join(head), *(_line(row, width) for row in found)]
    return "".join(f"{printable(line)}\n" for line in lines)


def _line(row: Row, width: int) -> str:
    return f"{row.lines:>9}  {row.what:<9}  {_rule(row):<{width}}  {row.text}"


def _rule(row: Row) -> str:
    return f"{row.rule} ({row.place})" if row.place else row.rule
