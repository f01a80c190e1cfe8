"""Pages on which many paragraphs stand in one line, as `get_text()` prints HTML without line breaks: cut again.

Where nothing was put between two elements, a paragraph's full stop touches the next one's first letter, and the items
of menus touch each other: `said so.The mayor`, `NewsSport`. Elsewhere, more spaces than an inline element leaves part
them. What shows no such seams is cut into sentences, so that there is something to decide on; those of a paragraph
that stay are put together again.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.model import Block

HABIT = "glued"
LONG = 1_200
"""Letters of a line that few paragraphs have."""


def cut(found: Sequence[Block], lines: Sequence[str]) -> list[Block] | None:
    """The blocks with those of glued paragraphs cut into parts, or None where the page has none."""
    if max([len(block.text) for block in found], default=0) <= LONG:
        return None
    from cleancopy.habits.glued import cutting  # noqa: PLC0415 few pages need it

    return cutting.cut(found, lines)
