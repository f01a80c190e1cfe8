"""Persons of whom an article speaks: who is in its story has hardly written it."""

from __future__ import annotations

import re

from cleancopy.name_words import PARTICLES
from cleancopy.strangers.fields.sheet import LONGEST_GIST, Sheet
from cleancopy.strangers.fields.wording import stems

OPENING = 12
"""Paragraphs that are searched for a person."""
MOST_NAMES = 3
"""Words of a name; of more, one that the headline has makes them the text of a picture."""


def is_spoken_of(sheet: Sheet, name: str, headline: int = -1, note: int = -1) -> bool:
    """Whether the article tells of a person: by first and last name, or by the last one in its headline.

    `headline` is the headline's block, `note` that of a paragraph about the writer, which does not count; -1 is none.
    Nor does a paragraph that is nothing but the name, as whoever drew the article's pictures has it below each.
    """
    parts = name.split(" ")
    if headline >= 0 and re.search(rf"\b{re.escape(parts[-1])}\b", sheet.texts[headline]):
        return True
    if headline >= 0 and len(parts) > MOST_NAMES and not stems(name).isdisjoint(sheet.stems_of(headline)):
        return True
    full = " ".join(parts[-2:])
    told = [sheet.texts[member] for member in sheet.body[:OPENING] if member != note]
    return any(full in text and len(text) > len(name) for text in told)


def is_subject(sheet: Sheet, name: str, note: int = -1) -> bool:
    """Whether the article's opening has words of a name behind the first: headings are about their story.

    `note` is the block with the name where that is taken for a part of the article; -1 is none.
    """
    words = [word for word in name.split(" ") if word not in PARTICLES]
    return not stems(" ".join(words[1:])).isdisjoint(_told(sheet, name, note))


def shares_first(sheet: Sheet, name: str) -> bool:
    """Whether the article's opening has the first word of a name, as it may of a writer's given name."""
    return not stems(name.partition(" ")[0]).isdisjoint(_told(sheet, name))


def _told(sheet: Sheet, name: str, note: int = -1) -> frozenset[str]:
    """The stems of the article's opening, without lines that are little more than the name."""
    opening = [member for member in sheet.body[:OPENING] if member != note]
    told = [text for member in opening if len(text := sheet.texts[member]) > 2 * len(name)]
    return stems(" ".join(told)[:LONGEST_GIST])
