"""Where a page names somebody who may be its outlet: lines about rights and lines in which a page speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.addresses import MOST, addressed, spelt
from cleancopy.strangers.fields.owners import JUNK, SIGNS, read_owners
from cleancopy.strangers.fields.published import months
from cleancopy.strangers.fields.sheet import Sheet

MOST_WORDS = 5
"""Words of an outlet's name."""
MOST_LEADS = 4
"""Words before a name that tell what follows."""
TOP = 3
"""Blocks at the top of a page where its name may stand alone."""

_ARTICLE = re.compile(r"(?i:the|der|die|das|den|dem|le|la|les|el|los|il|lo|de|het) (?=\S)")
_CLOSING = frozenset(".:!?…|,;&–-")
_POSSESSIVE = re.compile(r"['’]s?$")
_SELF = re.compile(
    r"[\"“]?((?:The )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})[\"”®™]* (?:is|are) (?:(?:a )?part of|(?:an? )?"
    r"(?:among the )?(?:federally )?(?:registered )?trademark|an? independent|not responsible)"
)
_SELF_SIGNS = ("part of", "trademark", "registered trade", "an independent", "not responsible")
_LEADS = frozenset(phrase.split(" ")[0].capitalize() for phrase in words.BEFORE)
_CLOSES = frozenset(form for word in words.BEHIND for form in (word, word.capitalize(), word.upper()))


class Mention(NamedTuple):
    """A name, spelt alike whatever its case and article (`key`), where it stands, and in what kind of line."""

    key: str
    text: str
    kind: str
    block: int
    start: int
    end: int


def mentions(sheet: Sheet) -> Iterator[Mention]:
    """All mentions outside the article."""
    for index in sheet.with_any(SIGNS):
        for name, start, kind in read_owners(sheet.texts[index]):
            # Lawyers write the article even where the paper does without.
            bare = name.removeprefix("The ")
            yield from _mention(index, start + len(name) - len(bare), bare, kind)
    for index in sheet.furniture:
        text = sheet.texts[index]
        space = text.find(" ")
        if space > 0 and (text[:space] in _LEADS or text[text.rfind(" ") + 1 :] in _CLOSES):
            yield from _framed(index, text)
    yield from _alone(sheet)
    yield from _addressed(sheet)
    for index in sheet.with_any(_SELF_SIGNS):
        if found := _SELF.search(sheet.texts[index]):
            yield from _mention(index, found.start(1), found[1], "self")


def _alone(sheet: Sheet) -> Iterator[Mention]:
    """The lines of few words at the top of the page, and those outside lists that stand more than once."""
    for index in sheet.furniture:
        text = sheet.texts[index]
        if index < TOP:
            if text.count(" ") < MOST_WORDS:
                yield from _mention(index, 0, text, "at_top")
        elif sheet.counts[text] > 1 and not sheet.blocks[index].bullet and text[0].isupper():
            yield from _mention(index, 0, text, "repeated")


def _addressed(sheet: Sheet) -> Iterator[Mention]:
    for place, (name, index) in enumerate(addressed(sheet)):
        if place < MOST:
            for line, start, end in spelt(sheet, name):
                yield from _mention(line, start, sheet.texts[line][start:end], "addressed")
        if "-" in name and name.replace("-", "").isalpha():
            text = name.replace("-", " ").title()
            yield Mention(text.replace(" ", "").casefold(), text, "hyphened", index, 0, len(sheet.texts[index]))


def _mention(index: int, start: int, name: str, kind: str) -> Iterator[Mention]:
    """The mention, if the name may be one. An article in small letters behind other words is none of the name."""
    article = _ARTICLE.match(name)
    if article and name[0].islower() and start:
        start, name = start + article.end(), name[article.end() :]
    if _may_be_name(name):
        bare = _ARTICLE.sub("", name, count=1).casefold()
        yield Mention("".join(filter(str.isalnum, bare)), name, kind, index, start, start + len(name))


def _may_be_name(name: str) -> bool:
    parts = name.casefold().split(" ")
    if len(name) < 2 or len(parts) > MOST_WORDS or not name[0].isalpha() or name[-1] in _CLOSING or "@" in name:
        return False
    if ("/" in name or any(map(str.isdigit, name))) and (" " in name or "/" in name):
        return False
    if parts[0] in words.NO_START or parts[-1] in words.NO_END or (len(parts) > 1 and name.islower()):
        return False
    return not all(part.strip(JUNK) in words.NO_NAME or part in months() for part in parts)


def _framed(index: int, text: str) -> Iterator[Mention]:
    """A name by the words before and behind it."""
    parts = text.split(" ")
    before, behind = parts[0] in _LEADS, parts[-1] in _CLOSES
    if len(parts) > MOST_WORDS + 3:
        return
    for count in range(min(MOST_LEADS, len(parts) - 1), 0, -1) if before else ():
        if " ".join(parts[:count]).casefold() in words.BEFORE:
            count -= parts[count - 1] == "The" and count > 1  # noqa: PLW2901
            close = behind and len(parts) > count + 1
            name = " ".join(parts[count : len(parts) - close]).rstrip(JUNK)
            yield from _mention(index, len(" ".join(parts[:count])) + 1, _POSSESSIVE.sub("", name), "framed")
            return
    if behind and len(parts) <= MOST_WORDS:
        yield from _mention(index, 0, _POSSESSIVE.sub("", " ".join(parts[:-1])), "followed")
