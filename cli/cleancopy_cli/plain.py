"""A trace as plain lines: no colour, nothing cut, one line a row, columns that grep and awk find."""

from __future__ import annotations

from cleancopy.model import Trace
from cleancopy_cli.options import printable
from cleancopy_cli.rows import Row, heading, rows


def page(trace: Trace, verbose: bool) -> str:
    """The lines of one page, the heading first."""
    found = list(rows(trace, verbose))
    width = max((len(_rule(row)) for row in found), default=0)
    lines = ["  ".join(heading(trace)), *(_line(row, width) for row in found)]
    return "".join(f"{printable(line)}\n" for line in lines)


def _line(row: Row, width: int) -> str:
    return f"{row.lines:>9}  {row.what:<9}  {_rule(row):<{width}}  {row.text}"


def _rule(row: Row) -> str:
    return f"{row.rule} ({row.place})" if row.place else row.rule
