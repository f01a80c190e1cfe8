"""Blocks that no rule named: the article is guessed from the shape of the page."""

from __future__ import annotations

from cleancopy.strangers.plain import judge

__all__ = ["judge"]
