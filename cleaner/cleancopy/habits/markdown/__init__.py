"""Markdown, as html2text, markdownify, trafilatura and reader services write it: marks out, words stay.

Targets of links, images, marks of headings, emphasis and quotes, and the backslashes that guard signs are taken out.
Sources: CommonMark 0.31 (marks), html2text and markdownify (which of them are written, and how).
"""

from __future__ import annotations

from cleancopy.habits.sheet import Sheet

HABIT = "markdown"
SIGNS = ("](", "][", "# ", "**", " _", "\n_", "</")
"""Of these a page shows one that may be Markdown."""


def read(sheet: Sheet) -> Sheet:
    """The page without marks of Markdown, or as it was where it shows too few of them."""
    from cleancopy.habits.markdown import marks  # noqa: PLC0415 few pages need it

    return marks.read(sheet)
