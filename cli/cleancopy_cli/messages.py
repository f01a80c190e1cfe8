"""What commands say on standard error, and texts in a form that is safe to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

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


def printable(text: str) -> str:
    r"""The text with control and invisible characters written as `\x1b`, so that no dump steers a terminal."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)
