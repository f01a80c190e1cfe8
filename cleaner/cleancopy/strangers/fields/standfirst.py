"""What stands right above and right below a stranger's headline: the section it is filed under, and its standfirst.

Both are only taken where the page leaves no doubt, for a menu is full of sections and an article begins with a
sentence too.
"""

from __future__ import annotations

import re

from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import NUMBER
from cleancopy.strangers.fields.wording import size

SHORTEST, LONGEST = 40, 400
"""Characters of a standfirst."""
GAP = 6
"""Blocks between a standfirst that the body begins with and the paragraph that goes on: byline, date, buttons."""
TRAIL_ABOVE = 3
"""Blocks above the headline in which a trail of sections stands."""
LONGEST_SECTION = 40
MOST_SECTION_WORDS = 4

_TRAIL = re.compile(r" ?[›»>→] ?| / ")
# Bars part the steps of menus, not of trails.


def find_deck(sheet: Sheet, headline: int) -> Found | None:
    """The standfirst below the headline."""
    index = headline + 1
    if index >= len(sheet.texts) or index in sheet.spent or sheet.is_dated(index) or sheet.is_signed(index):
        return None
    text = sheet.texts[index]
    if not SHORTEST <= len(text) <= LONGEST or sheet.blocks[index].bullet or text == sheet.texts[headline]:
        return None
    if index not in sheet.members and not _reads_like_text(sheet, index):
        return None
    if not _is_parted_from_body(sheet, index):
        return None
    why = "The sentence between the headline and the byline or date."
    return Found("deck", (text,), index, 0, len(text), why)


def _reads_like_text(sheet: Sheet, index: int) -> bool:
    """Whether a block that the body does not hold stands between headline and article and is about its subject."""
    return index < sheet.first and size(sheet.texts[index]) > 6 and len(sheet.echoes(index)) >= 2


def _is_parted_from_body(sheet: Sheet, index: int) -> bool:
    """Whether a byline or a date stands between the block and the article's next paragraph."""
    later = [member for member in sheet.body if member > index]
    if not later or not 1 < later[0] - index <= GAP + 1:
        return False
    return any(sheet.is_dated(between) or sheet.is_signed(between) for between in range(index + 1, later[0]))


def find_section(sheet: Sheet, headline: int) -> Found | None:
    """The section under which the page files the article: the last of a trail, or a menu's word above the headline."""
    for index in range(headline - 1, max(-1, headline - 1 - TRAIL_ABOVE), -1):
        if found := _last_of_trail(sheet, index, headline):
            return found
    index = headline - 1
    if index < 0 or sheet.blocks[index].bullet or not _is_section(sheet.texts[index]):
        return None
    text = sheet.texts[index]
    if not any(block.bullet and block.text == text for block in sheet.blocks[:index]):
        return None
    return Found("section", (text,), index, 0, len(text), "A word of the menu stands right above the headline.")


def _last_of_trail(sheet: Sheet, index: int, headline: int) -> Found | None:
    text = sheet.texts[index]
    why = "The last step of the trail above the headline."
    if number := NUMBER.match(text):
        name = text[number.end() :]
        is_sure = index > 0 and NUMBER.match(sheet.texts[index - 1]) and _is_section(name)
        return Found("section", (name,), index, number.end(), len(text), why) if is_sure else None
    parts = _TRAIL.split(text)
    if parts[-1] == sheet.texts[headline]:
        parts.pop()
    if not 2 <= len(parts) <= 6 or not all(map(_is_section, parts)):
        return None
    start = text.rfind(parts[-1]) if text.endswith(parts[-1]) else text.find(parts[-1])
    return Found("section", (parts[-1],), index, start, start + len(parts[-1]), why)


def _is_section(text: str) -> bool:
    short = 2 < len(text) <= LONGEST_SECTION and text.count(" ") < MOST_SECTION_WORDS
    return short and text[0].isalpha() and text[-1].isalnum() and not any(map(str.isdigit, text))
