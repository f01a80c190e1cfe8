"""What came of a run: the inputs that failed, and the statistics if they are wanted."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from cleancopy.emit import page
from cleancopy.engines.work import Counted
from cleancopy.sources import Failure
from cleancopy.totals import Statistics, Totals
from cleancopy.whole import write_file
from cleancopy_cli.messages import reported
from cleancopy_cli.output import write_failed

if TYPE_CHECKING:
    from cleancopy.output.journal import Past

Result = bytes | Counted | Failure
"""A piece of the output, with or without what its page counts for, or why there is none."""


class Outcome:
    """The results of a run as they pass by. Failures are named on standard error; Counted results are counted."""

    def __init__(self) -> None:
        self.failures: list[Failure] = []
        self._totals = Totals()

    @property
    def code(self) -> int:
        """The exit code that says whether all inputs were read."""
        return 1 if self.failures else 0

    def watch(self, results: Iterable[Result]) -> Iterator[Result]:
        """The same results."""
        named: Iterator[Result] = reported(results, self.failures)
        for result in named:
            if isinstance(result, Failure):
                self._totals.add_failure(result.code)
            elif isinstance(result, Counted):
                self._totals.add(result.tally)
            yield result

    def recall(self, past: Past) -> None:
        """Take in what a run did that this one goes on with."""
        deque(self.watch(past.failures), maxlen=0)
        for tally in past.tallies:
            self._totals.add(tally)

    def report(self, shown: bool, file: str | None) -> None:
        """Print the statistics on standard error, or write them to a file, or both. Raises OutputFailed."""
        if shown:
            from cleancopy_cli import stats_report  # noqa: PLC0415  (rich takes longer to import than many pages)

            stats_report.show(self._totals.statistics())
        if file:
            _write(self._totals.statistics(), file)


def pieces(results: Iterable[Result]) -> Iterator[bytes]:
    """The pieces of the output among the results."""
    for result in results:
        if not isinstance(result, Failure):
            yield result.piece if isinstance(result, Counted) else result


def _write(statistics: Statistics, file: str) -> None:
    try:
        write_file(file, page(statistics))
    except OSError as error:
        raise write_failed(file, error) from error
