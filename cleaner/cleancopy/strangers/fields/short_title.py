"""Titles of one or two words: most such lines are labels, but a trail may name one, or it stands below the menu."""

from __future__ import annotations

from collections.abc import Mapping

from cleancopy.dateline.words import GIVEN_NAMES
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import is_title
from cleancopy.strangers.fields.trails import Trail, trail_to

NEAREST = 5
"""Blocks above the article in which such a title stands."""
NEXT = 3
"""Blocks above the article in which two words may be the title where no line is likelier."""
SHORTEST, LONGEST = 4, 40
"""Characters."""
DEEP = 3
"""Steps of a trail that ends in an article; one of two steps ends in a section."""
BELOW = 2
"""Blocks below a title in which its date stands."""


def is_short_title(sheet: Sheet, index: int, ends: Mapping[str, Trail]) -> bool:
    """Whether a line of one or two words may be the headline; `ends` are the page's trails by their last steps."""
    text = sheet.texts[index]
    if text.count(" ") > 1 or index >= sheet.first or sheet.blocks[index].bullet or not _reads_like_title(text):
        return False
    trail, is_near = trail_to(sheet, index, ends), _stands_near(sheet, index)
    is_named = trail is not None and trail.steps >= DEEP
    if not (is_named or is_near) or index in sheet.spent or sheet.is_dated(index) or sheet.signed_by(index):
        return False
    if trail and is_named:
        return sheet.is_spoken_of(index) or (is_near and not _is_item(sheet, text, trail.place))
    if _is_item(sheet, text) or _is_person(text) or not _is_below_menu(sheet, index):
        return False
    return sheet.is_spoken_of(index) or _is_dated_below(sheet, index)


def find_short_title(sheet: Sheet) -> Found | None:
    """Two words right above the article, whose opening speaks of them; None where the page has none.

    They are asked last, where no line is likelier than that there is no headline.
    """
    for index in range(sheet.first - 1, max(-1, sheet.first - 1 - NEXT), -1):
        if _is_last_resort(sheet, index):
            text = sheet.texts[index]
            why = "The two words right above the article, whose opening speaks of them."
            return Found("headline", (text,), index, 0, len(text), why)
    return None


def _is_last_resort(sheet: Sheet, index: int) -> bool:
    block = sheet.blocks[index]
    if block.text.count(" ") != 1 or not block.gap or block.bullet or index in sheet.spent:
        return False
    return sheet.is_spoken_of(index) and not (sheet.is_dated(index) or sheet.is_signed(index))


def _reads_like_title(text: str) -> bool:
    return SHORTEST <= len(text) <= LONGEST and text[0].isalpha() and (text[-1].isalpha() or text[-1] in "?!")


def _stands_near(sheet: Sheet, index: int) -> bool:
    """Whether a line stands by itself shortly above the article."""
    return sheet.blocks[index].gap > 0 and sheet.first - index <= NEAREST


def _is_item(sheet: Sheet, text: str, place: int = -1) -> bool:
    """Whether a text is an item of a list, as a section is one of the menu; `place` is that of the trail's own."""
    return any(block.bullet and block.text == text for index, block in enumerate(sheet.blocks) if index != place)


def _is_person(text: str) -> bool:
    return text.partition(" ")[0].casefold() in GIVEN_NAMES


def _is_dated_below(sheet: Sheet, index: int) -> bool:
    return any(map(sheet.is_dated, range(index + 1, min(index + 1 + BELOW, sheet.first))))


def _is_below_menu(sheet: Sheet, index: int) -> bool:
    """Whether no longer title stands between a line and the list above it, or the top of the page."""
    for other in range(index - 1, -1, -1):
        if sheet.blocks[other].bullet:
            return True
        if is_title(sheet.texts[other]) and not sheet.is_dated(other) and other not in sheet.spent:
            return False
    return True
