"""Pages with a blank line added between any two lines: the added ones are not counted."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.model import Block

HABIT = "double-spaced"
ENOUGH = 10
"""Lines that a page must have, and half as many wider gaps: else each paragraph may stand alone."""


def may_show(text: str) -> bool:
    """Whether a page may be double-spaced, at a glance."""
    return "\n\n\n\n" in text and "\n\n" in text[:2000]


def closed_up(found: Sequence[Block]) -> list[Block] | None:
    """The blocks with the gaps that they had before, or None where the page was not double-spaced."""
    gaps = [block.gap for block in found[1:]]
    if len(gaps) < ENOUGH or not all(gap % 2 for gap in gaps) or max(gaps) == 1:
        return None
    return [Block(block.first, block.last, block.text, block.bullet, block.indent, block.gap // 2) for block in found]
