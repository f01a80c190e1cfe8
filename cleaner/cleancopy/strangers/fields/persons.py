"""Persons of whom an article speaks: who is in its story has hardly written it."""

from __future__ import annotations

import re

from cleancopy.strangers.fields.sheet import Sheet

OPENING = 12
"""Paragraphs that are searched for a person."""


def is_spoken_of(sheet: Sheet, name: str, headline: int = -1, note: int = -1) -> bool:
    """Whether the article tells of a person: by first and last name, or by the last one in its headline.

    `headline` is the headline's block, `note` that of a paragraph about the writer, which does not count; -1 is none.
    Nor does a paragraph that is nothing but the name, as whoever drew the article's pictures has it below each.
    """
    parts = name.split(" ")
    if headline >= 0 and re.search(rf"\b{re.escape(parts[-1])}\b", sheet.texts[headline]):
        return True
    full = " ".join(parts[-2:])
    told = [sheet.texts[member] for member in sheet.body[:OPENING] if member != note]
    return any(full in text and len(text) > len(name) for text in told)
