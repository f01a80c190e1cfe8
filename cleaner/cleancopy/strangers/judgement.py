"""The model's view of a page, and what follows from it for each block. Nothing here needs the model itself."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence
from typing import NamedTuple

from cleancopy.model import Block, Decision, Origin, Region, Verdict

KEPT = Origin("strangers/model", "", 0, "The model takes this block for a part of the article.")
DROPPED = Origin("strangers/model", "", 0, "The model takes this block for no part of the article.")
TAKEN_ALONG = Origin(
    "strangers/model",
    "",
    0,
    "Less likely than not, but the article is likely to lose by its want.",
)
OPENING = Origin("strangers/opening", "", 0, "Wire copy opens with its dateline: nothing above it is the story.")
LEFT_OUT = Origin("strangers/model", "", 0, "More likely than not, but not likely enough on a page like this.")
CLOSING_NOTE = Origin(
    "strangers/closing-note", "", 0, "A note about the writer or the outlet stands where the article ends."
)
OUTSIDE = Origin("strangers/outside", "", 0, "Lies far above or below all that the model takes for the article.")

NO_CHANCE = Origin(
    "strangers/no-chance",
    "",
    0,
    "No rule names the block, a tool printed the page for which the rules were not written, and the model gives it no "
    "chance. `printed` in the rule file says for which they were.",
)

SIGNS = {
    "trafilatura": (
        "trafilatura keeps this block, and takes it for the article.",
        "trafilatura leaves this block out.",
    ),
    "json-ld": (
        "The page's structured data hold this block in the article's text.",
        "The page's structured data hold the article's text, and not this block.",
    ),
    "tags": (
        "The page's elements around this block are those of the article.",
        "The page's elements around this block are not those of the article.",
    ),
}
"""What the marks of an HTML page say where they turn what the text alone would have said: for a block, and against."""

EVEN = 0.5
HOPELESS = 0.2
"""The probability below which a block is left out though a site's rules keep what they do not name."""
ABOVE = 15
"""Blocks above the first paragraph in which rules still look for a byline, a date or a caption."""
BELOW = 10
"""Blocks below the last paragraph in which rules still look for credits."""


class Judgement(NamedTuple):
    """The model's view of a page: each block's probability of being body text, and whether it is taken for it.

    `signs` are the marks of an HTML page that turned the decision about a block, `crossheads` its blocks that are
    headings; none for text. `opening` is the block with the dateline, where one tells how the article opens; `spent`
    are blocks that rules took, so that the model chose again among the others.
    """

    chances: tuple[float, ...]
    kept: tuple[bool, ...]
    signs: tuple[str, ...] = ()
    crossheads: frozenset[int] = frozenset()
    opening: int = -1
    spent: frozenset[int] = frozenset()

    def origin(self, index: int) -> Origin:
        """The rule that a block's decision is named after."""
        keeps = self.kept[index]
        if self.chances[index] > EVEN and index < self.opening:
            return OPENING
        if self.signs and self.signs[index]:
            sign = self.signs[index]
            return Origin(f"html/{sign}", "", 0, SIGNS[sign][0 if keeps else 1])
        if keeps:
            return KEPT if self.chances[index] > EVEN else TAKEN_ALONG
        return DROPPED if self.chances[index] <= EVEN else LEFT_OUT

    def span(self) -> tuple[int, int]:
        """First and last block of the article and what stands close to it; (0, -1) where there is none."""
        if True not in self.kept:
            return 0, -1
        first = self.kept.index(True)
        return max(0, first - ABOVE), min(len(self.kept) - 1, self.last + BELOW)

    @property
    def last(self) -> int:
        """The last block that is kept; -1 where there is none."""
        return len(self.kept) - 1 - self.kept[::-1].index(True) if True in self.kept else -1

    def reached(self, blocks: Sequence[Block], share: float) -> int | None:
        """The block in which this share of the text that is taken for body is reached; None where there is none."""
        kept = list(itertools.compress(range(len(blocks)), self.kept))
        so_far = list(itertools.accumulate([len(blocks[index].text) for index in kept]))
        return kept[bisect.bisect_left(so_far, so_far[-1] * share)] if so_far and so_far[-1] else None


def decision(judgement: Judgement, block: Block, index: int, region: Region) -> Decision:
    """What becomes of a block that no rule named."""
    if region != "body":
        return Decision(block, region, "cut", OUTSIDE, score=judgement.chances[index])
    if judgement.kept[index]:
        verdict: Verdict = "subhead" if index in judgement.crossheads else "keep"
        return Decision(block, "body", verdict, judgement.origin(index), block.printed, score=judgement.chances[index])
    return Decision(block, "body", "drop", judgement.origin(index), score=judgement.chances[index])
