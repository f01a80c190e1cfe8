"""What a check finds, as records; how they are shown is nobody's business here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

import msgspec

from cleancopy.model import Origin
from cleancopy.rulebook.faults import Fault

Severity = Literal["error", "warning"]

QUOTED = 90
"""Characters of a text that a message quotes; the whole text is in the record."""


class Finding(msgspec.Struct, frozen=True):
    """One thing to mend: where it is (from 1), a stable `code`, and what to do about it.

    Where the article differs from the expectation, `expected` and `actual` are the two texts in full; one of them is
    None where the other has nothing to stand against.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    severity: Severity = "error"
    expected: str | None = None
    actual: str | None = None

    def __str__(self) -> str:
        """The form that editors and CI make clickable."""
        mark = " (warning)" if self.severity == "warning" else ""
        return f"{self.path}:{self.line}:{self.column}: {self.code}: {self.message}{mark}"


class Difference(NamedTuple):
    """A field, or a paragraph of the body, in which an article and its expectation differ.

    `before` and `after` are the places of a paragraph in the two bodies, from 0.
    """

    field: str
    expected: str | None
    actual: str | None
    before: int | None = None
    after: int | None = None


class Change(NamedTuple):
    """An expectation that was written: its path, whether there was one before, and what is new in it."""

    path: str
    is_new: bool
    differences: tuple[Difference, ...]


class Report(msgspec.Struct, frozen=True):
    """All that one check found, by file and place, and how much was looked at.

    `skipped` counts samples that could not be held against their rules, and `unusable` tells that a rule file is so
    broken that it can't be used at all.
    """

    findings: tuple[Finding, ...]
    changes: tuple[Change, ...]
    rule_files: int
    samples: int
    skipped: int
    unusable: bool

    def count(self, severity: Severity) -> int:
        """How many findings are of this severity."""
        return sum(finding.severity == severity for finding in self.findings)

    def strict(self) -> Report:
        """The same report with every warning an error."""
        findings = tuple(msgspec.structs.replace(finding, severity="error") for finding in self.findings)
        return msgspec.structs.replace(self, findings=findings)


def of_faults(faults: Iterable[Fault]) -> list[Finding]:
    """The faults of rule files as findings."""
    return [Finding(fault.path, fault.line, fault.column, fault.code, fault.message) for fault in faults]


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, by file and place."""
    return tuple(sorted(set(findings), key=lambda f: (f.path, f.line, f.column, f.code, f.message)))


def named(origin: Origin) -> str:
    """A rule with the place where it stands, if it stands in a file."""
    return f"{origin.id} ({origin.path}:{origin.line})" if origin.path else origin.id


def quoted(text: str) -> str:
    """A text in quotes, its end cut off where it is long."""
    return f"'{text if len(text) <= QUOTED else text[: QUOTED - 1] + '…'}'"
