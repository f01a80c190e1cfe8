"""What two lines, one right above the other, tell of which may be a headline: by length, depth and blank lines."""

from __future__ import annotations

from cleancopy.model import Block
from cleancopy.strangers.fields.titles import NUMBER, Signs
from cleancopy.strangers.fields.wording import size

LONG, ALIKE = 60, 40
"""Characters: of a line that is text rather than a label, and by which the lines of a list differ."""


def under(block: Block, above: Block | None) -> Signs:
    """What the line above tells."""
    if above is None:
        return {}
    signs: Signs = {}
    if block.bullet and above.bullet:
        signs["list_item"] = 1.0
    elif block.gap == 0 and not above.bullet and size(above.text) <= 5:
        signs["under_kicker"] = 1.0
    if is_deck_of(block, above):
        signs["under_title"] = 1.0
    return signs


def is_item(block: Block) -> bool:
    """Whether a block is an item of a list or a numbered step of a trail."""
    return block.bullet != "" or (block.text[0].isdigit() and NUMBER.match(block.text) is not None)


def is_deck_of(block: Block, above: Block) -> bool:
    """Whether a line of its own stands above that could be the title of this one, which is a longer sentence."""
    return outgrows(block, above) and size(above.text) > 3


def outgrows(block: Block, above: Block) -> bool:
    """Whether two lines stand by themselves, and the lower one is longer and no label."""
    if not above.gap or not block.gap or len(block.text) <= max(LONG, len(above.text)):
        return False
    return not is_item(above)


def is_alike(other: Block, block: Block) -> bool:
    """Whether two lines are of the same kind: as long, as deep and as close."""
    is_near = other.gap == block.gap and other.indent == block.indent
    return is_near and abs(len(other.text) - len(block.text)) < ALIKE
