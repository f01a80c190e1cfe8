"""What commands say on standard error of the inputs that failed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

from cleancopy.phrases import printable
from cleancopy.sources import Failure

T = TypeVar("T")

REMEDIES = {
    "too-large": "raise --max-size to clean it",
    "no-dump": "name the files to read others",
    "timed-out": "raise --timeout to wait for it",
}
"""The way out of a failure, where an option or an argument is one."""


def complain(failure: Failure) -> None:
    """One line on standard error: which input failed, why, and what to do about it."""
    remedy = REMEDIES.get(failure.code)
    reason = f"{failure.reason}: {remedy}" if remedy else failure.reason
    click.echo(printable(f"{failure.source or repr('')}: {reason}"), err=True)


def reported(results: Iterable[T | Failure], failures: list[Failure]) -> Iterator[T | Failure]:
    """The same results; failures among them are named on standard error, and added to the list."""
    for result in results:
        if isinstance(result, Failure):
            failures.append(result)
            complain(result)
        yield result


def succeeded(results: Iterable[T | Failure], failures: list[Failure]) -> Iterator[T]:
    """The results without the failures, which are reported."""
    return (result for result in reported(results, failures) if not isinstance(result, Failure))
