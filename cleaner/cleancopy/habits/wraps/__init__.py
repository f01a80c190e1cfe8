"""Text that was hard-wrapped at some column: recognised on the whole dump, and its lines are joined again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleancopy.habits.wraps.rulers import ENDS, GOES_ON, UNPARTED, WIDE, WORDS, Page, is_full, rulers, used
from cleancopy.habits.wraps.widths import SENTENCE_ENDS, has_long_lines, widths
from cleancopy.model import Block

NEARLY = 0.7
"""The share of the column that a line fills in whose sentence goes on in the next, which begins with a small letter."""

UNKNOWN = 1_000_000
"""The column of a dump that shows none: only lines that end inside of a mark go on in the next then."""


def unwrapped(found: Sequence[Block], lines: Sequence[str]) -> Sequence[Block]:
    """The blocks of single lines, joined where the dump was wrapped. `lines` are all of it, as they are measured."""
    if has_long_lines(lines):
        return found
    pages = [Page(lines, ruler) for ruler in rulers(found)]
    page, shown = max([(page, widths(found, page)) for page in pages], key=lambda measured: len(measured[1]))
    if shown:
        return _unwrap(found, page, shown[len(shown) // 2])
    return _unwrap(found, page, UNKNOWN) if any(line.endswith(GOES_ON) for line in lines) else found


def _unwrap(found: Sequence[Block], page: Page, width: int) -> list[Block]:
    joined: list[list[Block]] = []
    for block in found:
        above = joined[-1][-1] if joined else None
        continues = above and not (block.gap or block.bullet) and _continues(above, block, page, width)
        if continues:
            joined[-1].append(block)
        else:
            joined.append([block])
    return [_join(parts, page, width) for parts in joined]


def _continues(above: Block, below: Block, page: Page, width: int) -> bool:
    """Whether the line above had no room for the next word, or ends in a sentence and lost a space that ties words."""
    if is_full(above, below, page, width):
        return True
    if page.lines[above.last - 1].endswith(ENDS):
        return False
    is_long = NEARLY * width <= used(above, page) <= width
    return is_long and below.text[:1].islower() and not above.text.endswith(SENTENCE_ENDS)


def _join(parts: Sequence[Block], page: Page, width: int) -> Block:
    head = parts[0]
    if len(parts) == 1:
        return head
    text = head.text
    for above, below in pairwise(parts):
        if below.text:
            text += _between(text, below, page, used(above, page) + 1 >= width) + below.text
    return Block(head.first, parts[-1].last, text, head.bullet, head.indent, head.gap)


def _between(text: str, below: Block, page: Page, is_brimful: bool) -> str:
    """What stood between two lines that were one: no space beside Han, nor where a word of Korean was cut."""
    edges = text[-1:] + below.text[:1]
    if edges.isascii():
        return " " if text else ""
    is_cut = page.ruler.parts_hangul and is_brimful and WIDE.match(edges[-1])
    is_han = page.ruler is not WORDS and UNPARTED.search(edges)
    return "" if is_cut or is_han or not text else " "
