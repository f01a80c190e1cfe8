"""What `check` shows a person at a terminal: a group a file, and differences in colour."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from cleancopy.check import Change, Finding, Report
from cleancopy.phrases import printable
from cleancopy_cli.check import summary

STYLES = {"error": "red", "warning": "yellow"}
GONE, NEW = "red", "green"
INDENT = 9


def show(report: Report) -> None:
    """Print the report, grouped by file."""
    console = Console(highlight=False)
    for change in report.changes:
        _change(console, change)
    for path, findings in groupby(report.findings, key=lambda finding: finding.path):
        console.print(Text(printable(path), style="bold"))
        for finding in findings:
            _finding(console, finding)
        console.print()
    style = "red" if report.count("error") else "yellow" if report.findings else "green"
    console.print(Text(summary(report), style=style))


def _finding(console: Console, finding: Finding) -> None:
    place, style = f"{finding.line}:{finding.column}", STYLES[finding.severity]
    head = Text.assemble((f"{place:>{INDENT - 2}}  ", "dim"), (f"{finding.code} ", style))
    console.print(head.append(printable(finding.message)), soft_wrap=True)
    _difference(console, "", finding.expected, finding.actual)


def _change(console: Console, change: Change) -> None:
    console.print(Text.assemble((printable(change.path), "bold"), " made" if change.is_new else " rewritten"))
    for difference in change.differences:
        name = "" if difference.field == "body" else f"{difference.field}: "
        _difference(console, name, difference.expected, difference.actual)
    console.print()


def _difference(console: Console, name: str, expected: str | None, actual: str | None) -> None:
    """The two texts, one under the other, what only one of them has reversed out."""
    before, after = printable(expected or "").split(" "), printable(actual or "").split(" ")
    old, new = Text(f"- {name}", style=GONE), Text(f"+ {name}", style=NEW)
    for kind, start, end, first, last in SequenceMatcher(None, before, after).get_opcodes():
        style = "reverse" if kind != "equal" and expected and actual else ""
        _append(old, before[start:end], style)
        _append(new, after[first:last], style)
    for text, value in ((old, expected), (new, actual)):
        if value is not None:
            console.print(Padding(text, (0, 0, 0, INDENT), expand=False))


def _append(text: Text, words: Iterable[str], style: str) -> None:
    if run := " ".join(words):
        text.append(run, style=style).append(" ")
