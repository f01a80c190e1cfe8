"""Pages printed with each inline element on a line of its own, as BeautifulSoup's `get_text` can: put together again.

A link or a bold word parts its paragraph: `He said the` / `mayor` / `, who is ill, stays.` Lines that open with a sign
that closes something betray the habit; other dumps have next to none. So do spaces that were left at the ends of lines.
Then lines are joined where a sentence goes on.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.habits.pieces.openings import BETRAYS, ENDS, SIGNS, clings
from cleancopy.model import Block

HABIT = "pieces"
LAST = (" \n", "\xa0\n")
"""A space at the end of a line."""


def may_show(found: Sequence[Block], text: str) -> bool:
    """Whether some line opens with a sign that can't open one, or ends with a space amid a sentence."""
    openings = [block.text[0] for block in found]
    if not SIGNS.isdisjoint(openings):
        signed = [at for at, sign in enumerate(openings) if at and sign in SIGNS]
        if any(closes(found[at - 1], found[at]) for at in signed):
            return True
    return any(last[0] in text and _has_amid(text, last) for last in LAST)  # one sign is found faster than two


def closes(above: Block, block: Block) -> bool:
    """Whether a line goes on with the one above because of how it begins, which no page that is not cut has."""
    if above.bullet or block.bullet or block.text[0] not in SIGNS:
        return False
    return BETRAYS.match(block.text) is not None or clings(above.text, block.text)


def _has_amid(text: str, last: str) -> bool:
    """Whether a line that ends so leaves a sentence open, and no blank or indented line is below it."""
    at = text.find(last, 1)
    while at > 0:
        if not text[at - 1].isspace() and text[at - 1] not in ENDS and not text[at + 2 : at + 3].isspace():
            return True
        at = text.find(last, at + 2)
    return False


def joined(found: Sequence[Block], lines: Sequence[str]) -> list[Block] | None:
    """The blocks with the pieces of their paragraphs put together, or None where the page was not cut into pieces."""
    from cleancopy.habits.pieces import joining  # noqa: PLC0415 few pages need it

    return joining.joined(found, lines)
