"""`cleancopy check`: rule files and samples in, what is wrong with them out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import click
import msgspec

from cleancopy.check import Change, Finding, NothingToCheck, Report
from cleancopy.check import check as look_through
from cleancopy.emit import page
from cleancopy.phrases import counted, printable
from cleancopy_cli.output import write


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path())
@click.option(
    "--rules", metavar="DIR", multiple=True, help="Use this folder of rule files instead of the folder rules."
)
@click.option("--update", is_flag=True, help="Rewrite the expected articles as they come out now, and show the change.")
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    help="text: a line a finding. json: an array. github: annotations of a workflow. "
    "Unless given: a report on a terminal, else text.",
)
def check(paths: tuple[str, ...], rules: tuple[str, ...], update: bool, strict: bool, form: str | None) -> int:
    """Check rule files and samples.

    PATH is a rule file, a sample (SITE/NAME.txt with NAME.json beside it) or a folder of them; unless given, samples
    and rules are checked. A rule file or pack brings the samples of all sites that use it.

    Exit code: 0 clean, 1 something to mend, 2 a rule file can't be used or the call is wrong.

    \b
    Examples:
      cleancopy check
      cleancopy check samples/harbour-ledger/quay.txt
      cleancopy check --update samples/harbour-ledger
      cleancopy check --strict --format github
    """  # noqa: D301  (a real backspace: click leaves the paragraph after it as it is)
    try:
        report = look_through(paths, rules, updating=update)
    except NothingToCheck as error:
        raise click.UsageError(str(error)) from error
    report = report.strict() if strict else report
    _show(report, form)
    if report.unusable:
        return 2
    return 1 if report.count("error") else 0


def _show(report: Report, form: str | None) -> None:
    if form is None and sys.stdout and sys.stdout.isatty():
        from cleancopy_cli import check_report  # noqa: PLC0415  (rich takes longer to import than a sample to check)

        check_report.show(report)
        return
    write(FORMS[form or "text"](report))
    if form != "json":
        click.echo(summary(report), err=True)


def summary(report: Report) -> str:
    """How much was checked and what came of it, in one line."""
    looked_at = f"{counted(report.rule_files, 'rule file')} and {counted(report.samples, 'sample')} checked"
    if report.skipped:
        looked_at += f" but for {counted(report.skipped, 'sample')} whose rule file can't be used"
    written = f", {counted(len(report.changes), 'expectation')} written" if report.changes else ""
    found = f"{counted(report.count('error'), 'error')}, {counted(report.count('warning'), 'warning')}"
    return f"{looked_at}{written}: {found if report.findings else 'all is well'}"


def _text(report: Report) -> Iterator[bytes]:
    for change in report.changes:
        yield from (f"{printable(line)}\n".encode() for line in _written(change))
    for finding in report.findings:
        yield f"{printable(str(finding))}\n".encode()


def _written(change: Change) -> Iterator[str]:
    yield f"{change.path}: {'made' if change.is_new else 'rewritten'}"
    for difference in change.differences:
        name = "" if difference.field == "body" else f"{difference.field}: "
        if difference.expected is not None:
            yield f"- {name}{difference.expected}"
        if difference.actual is not None:
            yield f"+ {name}{difference.actual}"


def _json(report: Report) -> Iterator[bytes]:
    yield page([msgspec.to_builtins(finding) for finding in report.findings])


def _github(report: Report) -> Iterator[bytes]:
    yield from (f"{_annotation(finding)}\n".encode() for finding in report.findings)


def _annotation(finding: Finding) -> str:
    place = f"file={_escaped(finding.path)},line={finding.line},col={finding.column},title={_escaped(finding.code)}"
    message = printable(f"{finding.code}: {finding.message}").replace("%", "%25")
    return f"::{finding.severity} {place}::{message}"


def _escaped(value: str) -> str:
    """A property's value in a workflow command."""
    return printable(value).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


FORMS: dict[str, Callable[[Report], Iterator[bytes]]] = {"text": _text, "json": _json, "github": _github}
