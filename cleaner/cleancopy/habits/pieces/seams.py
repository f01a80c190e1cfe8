"""The seams between the pieces of a page whose paragraphs were cut at their links, and the spaces that they kept.

`He said the ` / `mayor` / ` was ill.`: the text between two tags is printed with the spaces at its ends, and a space
there tells that the sentence goes on. Tools that strip them leave only words and signs to go by.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from cleancopy.habits.pieces.openings import CLOSES, ENDS, clings
from cleancopy.model import Block

AT_ONCE = 6
"""Spaces amid sentences that show a page cut into pieces without any other sign, and what one between two counts."""
ENOUGH = 3
"""Those that show that a page keeps its spaces."""
WORDS = 4
"""Words from which a line counts as a part of a sentence."""
LONG = 8
"""Spaces in a line that no menu has."""
MOST = 0.4
"""The share of lines from which a space at their end or their beginning tells nothing."""
LONE = (" ", "\xa0")
"""A line that is a space between two tags."""
MARKS = frozenset("-+*")
"""Signs that stand in a sentence where one space is before them, and are a list's where more are."""


class Seam(Enum):
    """What shows between two lines below each other."""

    APART = 0
    BARE = 1
    BEFORE = 2
    """One space stands before the seam, at the end of the line above ..."""
    BEHIND = 3
    """... or behind it, at the beginning of the line below."""
    BOTH = 4

    @property
    def leads_on(self) -> bool:
        """Whether the line below the seam begins with a space."""
        return self in (Seam.BEHIND, Seam.BOTH)


class Place(NamedTuple):
    """A seam with what stands around it: the lines above and below, and the line after with the seam above it.

    `words` counts those of the paragraph down to the seam; `is_amid` says whether it has several pieces already.
    """

    seam: Seam
    above: Block
    below: Block
    next_seam: Seam
    after: Block | None
    words: int
    is_amid: bool

    @property
    def size(self) -> int:
        """The words of the line below."""
        return words_of(self.below)

    @property
    def is_closed(self) -> bool:
        """Whether the line after begins with a sign that closes something."""
        return self.after is not None and self.next_seam is not Seam.APART and CLOSES.match(self.after.text) is not None

    @property
    def is_followed(self) -> bool:
        """Whether the line after goes on with what the line below begins, or is the middle of."""
        if self.after is None or self.next_seam is Seam.APART:
            return False
        small = self.next_seam is Seam.BEFORE and self.after.text[0].islower()
        return self.next_seam.leads_on or small or self.is_closed or clings(self.below.text, self.after.text)


def words_of(block: Block) -> int:
    """How many words a line has."""
    return block.text.count(" ") + 1


def seams(found: Sequence[Block], lines: Sequence[str]) -> list[Seam]:
    """One for each block but the last: the seam below it."""
    starts = [lines[block.first - 1] for block in found]
    ends = [lines[block.last - 1] for block in found]
    few = MOST * len(found)
    before = list(map(_has_space_at_end, ends))
    behind = list(map(_has_space_at_start, starts))
    before = before if sum(before) <= few else [False] * len(found)
    behind = behind if sum(behind) <= few else [False] * len(found)
    return [_seam(above, below, before[at], behind[at + 1], lines) for at, (above, below) in enumerate(pairwise(found))]


def _has_space_at_end(line: str) -> bool:
    return line[-1:].isspace() and not line[-2:-1].isspace()


def _has_space_at_start(line: str) -> bool:
    return line[:1].isspace() and not line[1:2].isspace()


def _seam(above: Block, below: Block, before: bool, behind: bool, lines: Sequence[str]) -> Seam:
    if below.bullet and not (behind and below.bullet in MARKS and not above.bullet):
        return Seam.APART
    if below.first == above.last + 2:
        if lines[above.last] in LONE:
            return Seam.BEFORE
        return Seam.BEHIND if behind and below.text[0].islower() else Seam.APART
    if below.first != above.last + 1:
        return Seam.APART
    if before:
        return Seam.BOTH if behind else Seam.BEFORE
    return Seam.BEHIND if behind else Seam.BARE


def spaces_shown(found: Sequence[Block], below: Sequence[Seam]) -> int:
    """How many spaces stand amid a sentence; one on either side of a word shows it at once."""
    count = 0
    following = [*below[1:], Seam.APART]
    for at, (above, block) in enumerate(pairwise(found)):
        if below[at] in (Seam.APART, Seam.BARE) or above.text.endswith(ENDS):
            continue
        if below[at] is Seam.BEFORE and following[at].leads_on and found[at + 2].text[0].islower():
            count += AT_ONCE if _is_long(above) or _is_long(found[at + 2]) else 0
        else:
            count += _is_long(above) or _is_long(block)
    return count


def _is_long(block: Block) -> bool:
    return block.text.count(" ") >= LONG
