"""`check`: rule files held against their form and examples, samples held against the articles beside them."""

from __future__ import annotations

from cleancopy.check.findings import Change, Difference, Finding, Report
from cleancopy.check.run import check
from cleancopy.check.selection import NothingToCheck

__all__ = ["Change", "Difference", "Finding", "NothingToCheck", "Report", "check"]
