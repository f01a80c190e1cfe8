"""Rule files: their form, how they are read and checked, and the book of all of them that the pipeline asks."""

from __future__ import annotations

from cleancopy.rulebook.book import Rulebook, load_rules
from cleancopy.rulebook.load import RuleFaults

__all__ = ["RuleFaults", "Rulebook", "load_rules"]
