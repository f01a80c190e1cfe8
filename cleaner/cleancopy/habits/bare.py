"""Whole pages printed without a sign before the items of lists, as `get_text` and html-text print them.

Rules of a known site tell menus from text by these signs. Where the page has none, and rows of short lines that look
like menus, the rules are no longer trusted alone: the strangers' model is asked too. So it is where the cuts that a
site's pages have did not fall, where next to nothing was kept, and where no headline was found: the site had, or got,
another layout.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleancopy.model import Block, Decision

HABIT = "bare-lists"
OTHERWISE = "printed-otherwise"
LITTLE = 0.1
"""The share of a page's paragraphs that an article has at least ..."""
MUCH = 600
"""... if they have as many characters."""
ROW = 8
"""Short lines in a row that only a menu has. The main part of a page shows up to five."""
SPILT = 10
"""Short lines in a row that rules keep where a page's cuts did not fit it."""
SHORT = 4
"""Words."""
FEW = 0.02
"""The share of bulleted lines up to which a page has none: the text may have some of its own."""
LONG = 25
"""Words of a paragraph."""
PARAGRAPHS = 3
"""Behind so many the article has begun, and rows of short lines may be its own."""


def is_bare(blocks: Sequence[Block]) -> bool:
    """Whether a page has menus, and next to no bullets."""
    if sum([block.bullet != "" for block in blocks]) > len(blocks) * FEW:
        return False
    return _has_row(blocks, ROW)


def _has_row(blocks: Iterable[Block], length: int) -> bool:
    """Whether so many short lines stand in a row above the paragraphs with which the article begins."""
    row = paragraphs = 0
    for block in blocks:
        words = block.text.count(" ") + 1
        row = row + 1 if words <= SHORT and block.text[-1] not in ".?!" else 0
        paragraphs += words >= LONG
        if row == length or paragraphs == PARAGRAPHS:
            break
    return row == length


def is_spilt(decisions: Sequence[Decision], cuts_below: bool) -> bool:
    """Whether more than the article was kept: a row of short lines above it, or all that stands below.

    Of a whole page, both cuts fall; a page without its menus may lack the upper one. `cuts_below` tells whether the
    rules have lower cuts at all. Where nothing was kept, there is nothing too much.
    """
    if not any(decision.kept for decision in decisions):
        return False
    if decisions[0].region == "head":
        return cuts_below and decisions[-1].region != "tail"
    return _has_row([decision.block for decision in decisions if decision.verdict == "keep"], SPILT)


def is_untitled(decisions: Sequence[Decision]) -> bool:
    """Whether text was kept and no headline found."""
    if not any(decision.kept for decision in decisions):
        return False
    return not any(capture.field == "headline" for decision in decisions for capture in decision.captures)


def is_emptied(decisions: Sequence[Decision]) -> bool:
    """Whether rules left next to nothing of a page that has paragraphs."""
    kept = sum([len(decision.kept) for decision in decisions])
    if kept > LITTLE * sum([len(decision.block.text) for decision in decisions]):
        return False
    paragraphs = [decision for decision in decisions if decision.block.text.count(" ") >= LONG]
    kept = sum([len(decision.kept) for decision in paragraphs])
    found = sum([len(decision.block.text) for decision in paragraphs])
    return found > MUCH and kept < LITTLE * found
