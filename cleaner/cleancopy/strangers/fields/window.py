"""The title of a page's window, with which many tools begin what they print: `Quay reopens | News | Harbour Ledger`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleancopy import late
from cleancopy.strangers.fields.press import key_of, press
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import is_title
from cleancopy.strangers.fields.wording import is_spaceless

TOP, LONG_TITLE, LONG_SPACELESS, LONGEST_TITLE = 4, 30, 12, 400
"""Blocks at the top of a page that may be its window's title, and characters of one, fewest and most."""
LONGEST_NAME = 40
"""Characters of the name of a site, or of a part of it."""

JOINT = late.regex(
    r" ?(?:[|_«»]|--) ?| [-–—·•:<>] |(?<=[㐀-鿿\u3000-\u303f\uff00-\uffef])-(?=\w)|-(?=(?:[\w-]+\.)+[A-Za-z]{2,10}$)"
)
"""What parts a headline from what a window's title says behind it."""
_DOMAIN = late.regex(r"(?:[\w-]+\.)+[A-Za-z]{2,10}")


def titled(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Block, place and name of what stands behind the title of the page's window, where the page begins with it."""
    for index in windows(sheet):
        text = sheet.texts[index]
        start = max([joint.end() for joint in JOINT.finditer(text)], default=0)
        if start and 2 <= len(text) - start <= LONGEST_NAME:
            yield index, start, text[start:]


def windows(sheet: Sheet) -> list[int]:
    """The blocks at the top of a page that may be its window's title."""
    top = range(min(TOP, sheet.first))
    return [index for index in top if not sheet.blocks[index].bullet and _is_long(sheet.texts[index])]


def _is_long(text: str) -> bool:
    if len(text) > LONGEST_TITLE:
        return False
    return len(text) >= LONG_TITLE or (len(text) >= LONG_SPACELESS and is_spaceless(text))


def begins_window(sheet: Sheet, index: int, titles: Sequence[int]) -> bool:
    """Whether a line is what one of the window's titles above begins with, before it goes on with sections or the site.

    `titles` are the blocks that may be such a title.
    """
    line = sheet.texts[index]
    texts = [sheet.texts[other] for other in titles if other < index]
    return any(text.startswith(line) and JOINT.match(text, len(line)) for text in texts)


def end_of(sheet: Sheet, index: int) -> int:
    """Where the headline ends in a line: if that is the window's title, before the sections and the site.

    Either the page prints the headline alone as well, or what stands behind it is known for the name of a site.
    """
    text = sheet.texts[index]
    if index >= TOP or index not in windows(sheet):
        return len(text)
    joints = [*JOINT.finditer(text)]
    for joint in joints:
        if sheet.counts[text[: joint.start()]] and is_title(text[: joint.start()]):
            return joint.start()
    end = len(text)
    for joint in reversed(joints):
        if not (_is_site(sheet, text[joint.end() : end]) and is_title(text[: joint.start()])):
            break
        end = joint.start()
    return end


def _is_site(sheet: Sheet, name: str) -> bool:
    """Whether what ends a window's title is known as a name: to all, as an address, or as a line of the page."""
    if not name or len(name) > LONGEST_NAME:
        return False
    return key_of(name) in press() or _DOMAIN.fullmatch(name) is not None or sheet.counts[name] > 0
