"""Lines -> paragraphs, seam by seam."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleancopy.habits.pieces import closes, spaced, stripped, unspaced
from cleancopy.habits.pieces.openings import CLOSES, OPENS, clings
from cleancopy.habits.pieces.seams import AT_ONCE, ENOUGH, Place, Seam, seams, spaces_shown, words_of
from cleancopy.model import Block

SPACED = (":", ";", "!", "?", "»", "%")
"""Signs that have a space before them in French."""


def joined(found: Sequence[Block], lines: Sequence[str]) -> list[Block] | None:
    """The blocks with the pieces of their paragraphs put together, or None where the page was not cut into pieces."""
    below = seams(found, lines)
    spaces = spaces_shown(found, below)
    if not _is_cut(found, below, spaces):
        return None
    paragraphs: list[list[tuple[Block, str]]] = []
    words = 0
    for at, block in enumerate(found):
        glue = _glue(_place(found, below, at, words, len(paragraphs[-1]) > 1), spaces >= ENOUGH) if at else None
        if glue is None:
            paragraphs.append([(block, "")])
            words = 0
        else:
            paragraphs[-1].append((block, glue))
        words += words_of(block)
    return [_join(parts) for parts in paragraphs]


def _is_cut(found: Sequence[Block], below: Sequence[Seam], spaces: int) -> bool:
    closing = carried = 0
    for (above, block), seam in zip(pairwise(found), below, strict=True):
        if seam is Seam.APART:
            continue
        closing += closes(above, block)
        carried += stripped.carries_on(above, block, words_of(above))
    return spaces >= AT_ONCE or (closing > 0 and closing + carried + spaces >= ENOUGH)


def _place(found: Sequence[Block], below: Sequence[Seam], at: int, words: int, is_amid: bool) -> Place:
    """The seam above a block."""
    after = found[at + 1] if at + 1 < len(found) else None
    return Place(below[at - 1], found[at - 1], found[at], below[at] if after else Seam.APART, after, words, is_amid)


def _glue(place: Place, keeps_spaces: bool) -> str | None:
    """What stands between the lines at a seam in their paragraph, or None if they do not belong to one."""
    if place.seam is Seam.APART:
        return None
    above, below = place.above.text, place.below.text
    if CLOSES.match(below) or OPENS.search(above):
        return " " if keeps_spaces and place.seam.leads_on and below.startswith(SPACED) else ""
    if clings(above, below):
        return ""
    if unspaced.meets(above, below):
        return "" if unspaced.goes_on(place) else None
    if keeps_spaces:
        return spaced.glue(place)
    return " " if stripped.goes_on(place) else None


def _join(parts: Sequence[tuple[Block, str]]) -> Block:
    head = parts[0][0]
    if len(parts) == 1:
        return head
    text = head.text + "".join([glue + part.printed for part, glue in parts[1:]])
    return Block(head.first, parts[-1][0].last, text, head.bullet, head.indent, head.gap)
