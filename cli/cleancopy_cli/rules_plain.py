"""What `cleancopy rules` writes to pipes and files: lines with tabs, or JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from cleancopy.phrases import printable
from cleancopy_cli.output import write

if TYPE_CHECKING:
    from cleancopy.check import Finding
    from cleancopy.rulebook.readable import Step
    from cleancopy.survey import Row


def sites(rows: Iterable[Row]) -> None:
    """Write a line for each site."""
    write(_lines(map(_columns, rows)))


def site(steps: Iterable[Step]) -> None:
    """Write a line for each rule of a site."""
    write(_lines(map(_cells, steps)))


def tell(findings: Iterable[Finding]) -> None:
    """Write each finding on a line of its own."""
    write(f"{printable(str(finding))}\n".encode() for finding in findings)


def _columns(row: Row) -> tuple[str, ...]:
    numbers = (row.rules, row.pack_rules, row.samples)
    return (row.site, row.outlet, *map(str, numbers), row.reviewed or "", row.path)


def _cells(step: Step) -> tuple[str, ...]:
    place = f"{step.origin.path}:{step.origin.line}"
    return (step.phase, step.does, step.origin.id, place, step.condition, step.origin.why)


def _lines(rows: Iterable[Iterable[str]]) -> Iterator[bytes]:
    for row in rows:
        yield ("\t".join(map(printable, row)) + "\n").encode()


def as_json(record: object) -> None:
    """Write a record, or a list of them, as readable JSON."""
    from cleancopy.emit import page  # noqa: PLC0415

    write([page(msgspec.to_builtins(record))])
