"""Where a page names somebody who may be its outlet: lines about rights and lines in which a page speaks of itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.name_words import ARTICLES
from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.owners import JUNK, read_owners
from cleancopy.strangers.fields.sheet import Sheet

LONGEST_LINE = 70
"""Characters of a line in which a page speaks of itself."""
MOST_WORDS = 5
"""Words of an outlet's name."""
MOST_LED = 3
"""Words of a name with which several lines begin or end."""
SEVERAL = 3
"""Lines that begin or end with the same word, from which it may be a name."""
TOP, BOTTOM = 3, 80
"""Blocks at the top and the bottom of a page where its name may stand alone."""

_ARTICLE = re.compile(r"(?i:the|der|die|das|den|dem|le|la|les|el|los|il|lo|de|het) (?=\S)")
_POSSESSIVE = re.compile(r"['’]s?$")


class Mention(NamedTuple):
    """A name, spelt alike whatever its case and article (`key`), where it stands, and in what kind of line."""

    key: str
    kind: str
    index: int
    start: int
    end: int


def mentions(sheet: Sheet) -> Iterator[Mention]:
    """All mentions outside the article, in no particular order."""
    lines = _short_lines(sheet)
    leads = Counter([parts[0] for _, parts in lines])
    closes = Counter([parts[-1] for _, parts in lines])
    for index, text in enumerate(sheet.texts):
        if index not in sheet.members:
            for name, start, kind in read_owners(text):
                yield from _mention(sheet, index, start, name, kind)
    for index, parts in lines:
        yield from _framed(sheet, index, parts)
        yield from _alone(sheet, index, parts)
        if len(parts) > 1 and leads[parts[0]] >= SEVERAL:
            yield from _leading(sheet, index, parts)
        if len(parts) > 1 and closes[parts[-1]] >= SEVERAL:
            yield from _closing(sheet, index, parts)


def _short_lines(sheet: Sheet) -> list[tuple[int, list[str]]]:
    """The page's short lines outside the article, each text once, by the words."""
    first: dict[str, int] = {}
    for index, text in enumerate(sheet.texts):
        if len(text) <= LONGEST_LINE and index not in sheet.members:
            first.setdefault(text, index)
    return [(index, text.split(" ")) for text, index in first.items()]


def _mention(sheet: Sheet, index: int, start: int, name: str, kind: str) -> Iterator[Mention]:
    """The mention, if the name may be one. An article in small letters behind other words is none of the name."""
    article = _ARTICLE.match(name)
    if article and name[0].islower() and start:
        start, name = start + article.end(), name[article.end() :]
    parts = name.casefold().split(" ")
    if len(name) < 2 or len(parts) > MOST_WORDS or not name[0].isalpha() or "@" in name:
        return
    if ("/" in name or any(map(str.isdigit, name))) and (" " in name or "/" in name):
        return
    if not all(part.strip(JUNK) in words.NO_NAME for part in parts):
        bare = _ARTICLE.sub("", name, count=1).casefold()
        yield Mention("".join(filter(str.isalnum, bare)), kind, index, start, start + len(name))


def _framed(sheet: Sheet, index: int, parts: list[str]) -> Iterator[Mention]:
    """A name by the words before and behind it."""
    text = sheet.texts[index]
    for count in (4, 3, 2, 1):
        if len(parts) > count and text[0].isupper() and " ".join(parts[:count]).casefold() in words.BEFORE:
            behind = len(parts) > count + 1 and parts[-1].casefold().strip(JUNK) in words.BEHIND
            name = " ".join(parts[count : len(parts) - behind]).rstrip(JUNK)
            yield from _mention(sheet, index, len(" ".join(parts[:count])) + 1, _POSSESSIVE.sub("", name), "framed")
            return
    if 1 < len(parts) <= MOST_WORDS and parts[-1].casefold() in words.BEHIND:
        yield from _mention(sheet, index, 0, _POSSESSIVE.sub("", " ".join(parts[:-1])), "followed")
    for place in range(len(parts) - 2, max(-1, len(parts) - MOST_WORDS), -1):
        if parts[place].casefold() in words.FROM and parts[place + 1][0].isupper():
            start = len(" ".join(parts[: place + 1])) + 1
            yield from _mention(sheet, index, start, text[start:].rstrip(JUNK), "ending")
            return


def _alone(sheet: Sheet, index: int, parts: list[str]) -> Iterator[Mention]:
    text = sheet.texts[index]
    if len(parts) > MOST_WORDS - 1 or parts[0].casefold() in words.BEFORE:
        return
    if index < TOP:
        yield from _mention(sheet, index, 0, text, "at_top")
    elif index >= len(sheet.texts) - BOTTOM and not sheet.blocks[index].bullet:
        yield from _mention(sheet, index, 0, text, "at_bottom")
    if sheet.counts[text] > 1:
        yield from _mention(sheet, index, 0, text, "again")


def _leading(sheet: Sheet, index: int, parts: list[str]) -> Iterator[Mention]:
    for count in range(1, min(MOST_LED, len(parts) - 1) + 1):
        name = _POSSESSIVE.sub("", " ".join(parts[:count]).rstrip(JUNK))
        if name[:1].isupper() and parts[count - 1][0].isupper():
            yield from _mention(sheet, index, 0, name, "leading")


def _closing(sheet: Sheet, index: int, parts: list[str]) -> Iterator[Mention]:
    text = sheet.texts[index].rstrip(JUNK)
    for count in range(1, min(MOST_LED, len(parts) - 1) + 1):
        name = " ".join(parts[-count:]).rstrip(JUNK)
        if parts[-count][0].isupper() and parts[-count - 1].casefold() not in ARTICLES:
            yield from _mention(sheet, index, len(text) - len(name), name, "closing")
