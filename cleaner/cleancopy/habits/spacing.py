"""Pages with a blank line added between any two lines: the added ones are not counted."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.model import Block

HABIT = "double-spaced"
ENOUGH = 10
"""Lines that a page must have more of ..."""
WIDER = 3
"""... and gaps of more than one blank line: where there are fewer, each paragraph just stands alone."""


def closed_up(found: Sequence[Block]) -> list[Block] | None:
    """The blocks with the gaps that they had before, or None where the page was not double-spaced."""
    if len(found) <= ENOUGH or not all(block.gap % 2 for block in found[1:]):
        return None
    if sum(1 for block in found[1:] if block.gap > 1) < WIDER:
        return None
    return [Block(block.first, block.last, block.text, block.bullet, block.indent, block.gap // 2) for block in found]
