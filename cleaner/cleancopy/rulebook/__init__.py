"""Rule files: their form, how they are read and checked, and the book of all of them that the pipeline asks.

The names are imported when they are first used: matching needs patterns, and the book needs matching.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleancopy.rulebook.book import Rulebook as Rulebook
    from cleancopy.rulebook.book import load_rules as load_rules
    from cleancopy.rulebook.faults import RuleFaults as RuleFaults

_HOMES = {"Rulebook": "book", "load_rules": "book", "RuleFaults": "faults"}

__all__ = ["RuleFaults", "Rulebook", "load_rules"]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
