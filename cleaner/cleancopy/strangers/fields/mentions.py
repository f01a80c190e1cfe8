"""Where a page names somebody who may be its outlet: lines about rights and lines in which a page speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.owners import JUNK, SIGNS, read_owners
from cleancopy.strangers.fields.sheet import Sheet

LONGEST_LINE = 50
"""Characters of a line in which a page speaks of itself."""
MOST_WORDS = 5
"""Words of an outlet's name."""
TOP = 3
"""Blocks at the top of a page where its name may stand alone."""

_ARTICLE = re.compile(r"(?i:the|der|die|das|den|dem|le|la|les|el|los|il|lo|de|het) (?=\S)")
_POSSESSIVE = re.compile(r"['’]s?$")


_LEADS = frozenset(phrase.split(" ")[0] for phrase in words.BEFORE)


class Mention(NamedTuple):
    """A name, spelt alike whatever its case and article (`key`), where it stands, and in what kind of line."""

    key: str
    kind: str
    block: int
    start: int
    end: int


def mentions(sheet: Sheet) -> Iterator[Mention]:
    """All mentions outside the article."""
    for index in sheet.with_any(SIGNS):
        if index not in sheet.members:
            for name, start, kind in read_owners(sheet.texts[index]):
                yield from _mention(index, start, name, kind)
    for index, text in enumerate(sheet.texts[:TOP]):
        if text.count(" ") < MOST_WORDS - 1 and text.partition(" ")[0].lower() not in words.BEFORE:
            yield from _mention(index, 0, text, "at_top")
    for index in _framing(sheet):
        yield from _framed(sheet, index)


def _framing(sheet: Sheet) -> list[int]:
    """The short lines outside the article that begin or end with a word of a frame, each text once."""
    first = {
        text: index
        for index, text in enumerate(sheet.texts)
        if len(text) <= LONGEST_LINE
        and (text.partition(" ")[0].lower() in _LEADS or text.rpartition(" ")[2].lower() in words.BEHIND)
    }
    return [index for index in first.values() if index not in sheet.members]


def _mention(index: int, start: int, name: str, kind: str) -> Iterator[Mention]:
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


def _framed(sheet: Sheet, index: int) -> Iterator[Mention]:
    """A name by the words before and behind it."""
    text = sheet.texts[index]
    parts = text.split(" ")
    if len(parts) > MOST_WORDS + 3:
        return
    for count in range(min(4, len(parts) - 1), 0, -1):
        if " ".join(parts[:count]).casefold() in words.BEFORE and text[0].isupper():
            behind = len(parts) > count + 1 and parts[-1].casefold().strip(JUNK) in words.BEHIND
            name = " ".join(parts[count : len(parts) - behind]).rstrip(JUNK)
            yield from _mention(index, len(" ".join(parts[:count])) + 1, _POSSESSIVE.sub("", name), "framed")
            return
    if len(parts) <= MOST_WORDS and parts[-1].casefold() in words.BEHIND:
        yield from _mention(index, 0, _POSSESSIVE.sub("", " ".join(parts[:-1])), "followed")
