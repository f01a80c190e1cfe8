"""The trail of a page, which tells where it belongs on its site and may end in its headline: `Home › News › The quay`.

It is printed as one line, as numbered steps, or as a short list above the headline.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cleancopy import late
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import LONGEST, NUMBER
from cleancopy.strangers.fields.wording import size

REACH = 12
"""Blocks above a headline in which the trail ends; between are buttons, dates and a kicker."""
MOST_STEPS, MOST_WORDS = 6, 4
"""Items of a list that is a trail, and words of a step that is not the last one."""
LABEL = 2
"""Words of an item of the menu."""
SHORTEST_BEGINNING = 20
"""Characters of a last step that breaks off: `Quay reopens after a long...`."""

_STEP = late.regex(r" ?(?:[›»→]|(?<!\S)(?:[>＞/]|::)(?!\S)|(?<=[\w)])[>＞](?= ?\w)) ?")
_MARKS = frozenset("›»→>＞/:")
"""Of these one stands between two steps."""
_BROKEN_OFF = late.regex(r" ?(?:…|\.\.\.)$")


class Trail(NamedTuple):
    """The block in which a trail ends, and how many steps it has."""

    place: int
    steps: int


def trails(sheet: Sheet) -> dict[str, Trail]:
    """The trails above the article by their last steps; one that breaks off ends in `…`."""
    ends = {}
    for index in range(sheet.first):
        steps = _steps(sheet, index)
        if len(steps) > 1 and all(size(step) <= MOST_WORDS for step in steps[:-1]):
            ends[_BROKEN_OFF.sub("…", steps[-1])] = Trail(index, len(steps))
    return ends


def trail_to(sheet: Sheet, index: int, ends: Mapping[str, Trail]) -> Trail | None:
    """The trail shortly above a line that ends in it."""
    text = sheet.texts[index]
    trail = ends.get(text)
    if trail is None and len(text) > SHORTEST_BEGINNING:
        broken = [end for end in ends if end[-1] == "…" and len(end) > SHORTEST_BEGINNING]
        trail = next((ends[end] for end in broken if text.startswith(end[:-1])), None)
    return trail if trail and 0 < index - trail.place <= REACH else None


def _steps(sheet: Sheet, index: int) -> list[str]:
    """The steps of the trail that a block is, or is the last one of."""
    block = sheet.blocks[index]
    if block.bullet:
        return _list_up_to(sheet, index)
    if block.text[0].isdigit() and NUMBER.match(block.text):
        return _numbered_up_to(sheet, index)
    if len(block.text) > LONGEST or _MARKS.isdisjoint(block.text) or _STEP.search(block.text) is None:
        return []
    return [step for step in _STEP.split(block.text) if step]


def _list_up_to(sheet: Sheet, index: int) -> list[str]:
    """The items of a list that ends in one; none where it is too long for a trail, or may be the menu.

    The menu is the page's first list, and no item of it is longer than a label.
    """
    if _goes_on(sheet, index + 1) and not sheet.blocks[index + 1].gap:
        return []
    start = index
    while _goes_on(sheet, start):
        start -= 1
        if index - start >= MOST_STEPS:
            return []
    is_menu = size(sheet.texts[index]) <= LABEL and not any(block.bullet for block in sheet.blocks[:start])
    return [] if is_menu else sheet.texts[start : index + 1]


def _goes_on(sheet: Sheet, index: int) -> bool:
    """Whether a block is the next item of the list above it; blank lines may part the last step."""
    if not 0 < index < len(sheet.blocks):
        return False
    above, block = sheet.blocks[index - 1], sheet.blocks[index]
    return above.bullet != "" and block.bullet != "" and above.indent == block.indent


def _numbered_up_to(sheet: Sheet, index: int) -> list[str]:
    steps: list[str] = []
    while index >= 0 and (number := NUMBER.match(sheet.texts[index])):
        steps.insert(0, sheet.texts[index][number.end() :])
        index -= 1
    return steps
