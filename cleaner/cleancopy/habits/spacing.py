"""Pages with a blank line added between any two lines: the added ones are not counted."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from cleancopy.model import Block

HABIT = "double-spaced"
ENOUGH = 10
"""Lines that a page must have more of, and one wider gap: else each paragraph may stand alone."""

_GAP = attrgetter("gap")


def closed_up(found: Sequence[Block]) -> list[Block] | None:
    """The blocks with the gaps that they had before, or None where the page was not double-spaced."""
    if len(found) <= ENOUGH or not all(block.gap % 2 for block in found[1:]) or max(map(_GAP, found[1:])) == 1:
        return None
    return [Block(block.first, block.last, block.text, block.bullet, block.indent, block.gap // 2) for block in found]
