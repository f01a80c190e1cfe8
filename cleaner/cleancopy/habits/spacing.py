"""Pages with blank lines that do not tell what belongs together: some are not counted, and some that lack are."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cleancopy.model import Block

HABIT = "double-spaced"
ENOUGH = 10
"""Lines that a page must have more of ..."""
WIDER = 3
"""... and gaps of more than one blank line: where there are fewer, each paragraph just stands alone."""

SOURCE_HABIT = "source-spaced"
VOID = 4
"""Blank lines in a row that nobody prints ..."""
VOIDS = 10
"""... and how often they stand where a page has those of its HTML."""
SOME = 3
"""Of blank lines that stand nearly everywhere, so many tell that something else begins."""
NEARLY = 0.6
LONG = 60
"""Letters from which a text has a blank line above and below it on pages that are printed to be read."""


def closed_up(found: Sequence[Block]) -> list[Block] | None:
    """The blocks with the gaps that they had before, or None where the page was not double-spaced."""
    if len(found) <= ENOUGH or not all(block.gap % 2 for block in found[1:]):
        return None
    if sum(1 for block in found[1:] if block.gap > 1) < WIDER:
        return None
    return [Block(block.first, block.last, block.text, block.bullet, block.indent, block.gap // 2) for block in found]


def is_as_in_source(found: Sequence[Block]) -> bool:
    """Whether a page has the blank lines of its HTML, as `get_text` prints them."""
    blank = found[-1].last - len(found) if found else 0
    return blank >= len(found) and sum([block.gap >= VOID for block in found]) >= VOIDS


def evened(found: Sequence[Block]) -> list[Block]:
    """The blocks of such a page, or of one without any blank line, with the gaps that other tools print."""
    few = 1 if sum([block.gap > 0 for block in found]) <= NEARLY * len(found) else SOME
    blocks = []
    is_long = False
    for block in found:
        was_long, is_long = is_long, len(block.text) >= LONG
        gap = int(was_long or is_long or block.gap >= few)
        blocks.append(block if gap == block.gap else msgspec.structs.replace(block, gap=gap))
    return blocks
