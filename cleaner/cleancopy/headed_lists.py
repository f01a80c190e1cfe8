"""Lists of other stories: where a rule took the heading, the titles below it go with it."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.cuts import Decisions
from cleancopy.model import Block, Decision

HEADINGS = ("related-heading", "recommended-heading")
"""What rules are called that know headings of other stories, behind their packs' names."""
SENTENCE_ENDS = (".", "!", "。", "！", "।", "۔")
"""A title ends with none of them; it may well be a question."""


def drop_listed(blocks: Sequence[Block], decisions: Decisions) -> None:
    """Drop the items right below such headings, up to the first that is no title or that something decided about."""
    for index, heading in enumerate(decisions):
        if heading is None or heading.verdict != "drop" or not heading.origin.id.endswith(HEADINGS):
            continue
        item = index + 1
        while item < len(blocks) and decisions[item] is None and _is_title(blocks[item]):
            decisions[item] = Decision(blocks[item], "body", "drop", heading.origin)
            item += 1


def _is_title(block: Block) -> bool:
    return block.bullet != "" and not block.text.endswith(SENTENCE_ENDS)
