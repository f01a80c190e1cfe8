"""The title of two words that stands right above a stranger's article, where no line has the shape of a headline."""

from __future__ import annotations

from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet

NEAREST = 3
"""Blocks above the article in which such a title stands."""


def find_short_title(sheet: Sheet) -> Found | None:
    """Two words in a line of their own, of which the article's opening speaks; None where the page has none."""
    for index in range(sheet.first - 1, max(-1, sheet.first - 1 - NEAREST), -1):
        if _may_be_title(sheet, index):
            text = sheet.texts[index]
            why = "The two words right above the article, whose opening speaks of them."
            return Found("headline", (text,), index, 0, len(text), why)
    return None


def _may_be_title(sheet: Sheet, index: int) -> bool:
    block = sheet.blocks[index]
    if block.text.count(" ") != 1 or not block.gap or block.bullet or index in sheet.spent:
        return False
    is_spoken_of = sheet.stems_of(index) & (sheet.lead | sheet.gist)
    return bool(is_spoken_of) and not (sheet.is_dated(index) or sheet.is_signed(index))
