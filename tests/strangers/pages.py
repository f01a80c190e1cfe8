"""Invented pages for the tests of the strangers' fields: a menu, an article, a footer."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.blocks import split
from cleancopy.strangers.fields.sheet import Sheet

ARTICLE = (
    "The ferry between Ostervale and Brant Island has stopped after its engine failed on Monday at sea.",
    "The council hired two fishing boats to carry food and mail to the island until the ferry is mended in the spring.",
    "Islanders said that the council had been warned about the old engine of the ferry for at least three winters.",
)
TITLE = "Ferry to Brant Island stops after engine failure"
MENU = ("  • News", "  • Sport", "  • Harbour", "")


def sheet(above: Sequence[str], below: Sequence[str] = (), article: Sequence[str] = ARTICLE) -> Sheet:
    """The page with these lines above and below the article, whose paragraphs are known."""
    lines = [*above, *(line for paragraph in article for line in ("", paragraph)), "", *below]
    blocks = split("\n".join(lines))
    body = [index for index, block in enumerate(blocks) if block.text in article]
    return Sheet(blocks, body, ())
