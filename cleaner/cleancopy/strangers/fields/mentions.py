"""Where a page names somebody who may be its outlet: lines about rights and lines in which a page speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.strangers.fields.addresses import MOST, addressed, sites, spelt
from cleancopy.strangers.fields.announced import announced
from cleancopy.strangers.fields.frequent import frequent
from cleancopy.strangers.fields.furniture import MOST_WORDS, name_at, named
from cleancopy.strangers.fields.masthead import masthead
from cleancopy.strangers.fields.pictured import pictured
from cleancopy.strangers.fields.press import in_full
from cleancopy.strangers.fields.rights import rights
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.spoken import spoken_to
from cleancopy.strangers.fields.window import titled

TOP = 3
"""Blocks at the top of a page where its name may stand alone."""

_SELF = re.compile(
    r"[\"“]?((?:The )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})[\"”®™]* (?:is|are) (?:(?:a )?part of|(?:an? )?"
    r"(?:among the )?(?:federally )?(?:registered )?trademark|an? independent|not responsible)"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_SELF_SIGNS = ("part of", "trademark", "registered trade", "an independent", "not responsible")


class Mention(NamedTuple):
    """A name, spelt alike whatever its case and article (`key`), where it stands, and in what kind of line."""

    key: str
    text: str
    kind: str
    block: int
    start: int
    end: int


def mentions(sheet: Sheet) -> Iterator[Mention]:
    """Mentions of somebody who may be the outlet, in lines that speak of the page itself."""
    for index, start, name, kind in rights(sheet):
        yield from _mention(index, start, name, kind)
    for index, start, name in masthead(sheet):
        yield from _mention(index, start, name, "masthead")
    yield from _in_furniture(sheet)
    yield from _addressed(sheet)
    for kind, found_names in (("pictured", pictured(sheet)), ("site", sites(sheet))):
        for index, start, name in found_names:
            yield from _mention(index, start, name, kind)
    for index in sheet.with_any(_SELF_SIGNS):
        if found := _SELF.search(sheet.texts[index]):
            yield from _mention(index, found.start(1), found[1], "self")


def further_mentions(sheet: Sheet) -> Iterator[Mention]:
    """Mentions that only count many together: by those who speak in the article, and in lines of all kinds."""
    for kind, found_names in (
        ("spoken_to", spoken_to(sheet)),
        ("frequent", frequent(sheet)),
        ("announced", announced(sheet)),
        ("titled", titled(sheet)),
    ):
        for index, start, name in found_names:
            yield from _mention(index, start, name, kind)


def _in_furniture(sheet: Sheet) -> Iterator[Mention]:
    """Whom the short lines outside the article name.

    A line that stands at the top of the page, or more than once and in no list, may itself be the name.
    """
    top = frozenset(sheet.texts[:TOP])
    for index in sheet.furniture:
        text = sheet.texts[index]
        names = named(text)
        is_alone = text in top or (not sheet.blocks[index].bullet and sheet.counts[text] > 1 and text[0].isupper())
        if is_alone and text.count(" ") < MOST_WORDS:
            yield from _mention(index, 0, text, "at_top" if text in top else "repeated")
        for key, name, kind, start in names:
            if kind != "of_press" or not is_alone:
                yield Mention(key, name, kind, index, start, start + len(name))


def _addressed(sheet: Sheet) -> Iterator[Mention]:
    for place, (name, index) in enumerate(addressed(sheet)):
        if place < MOST:
            for line, start, end in spelt(sheet, name):
                yield from _mention(line, start, sheet.texts[line][start:end], "addressed")
        yield from _camel(sheet, name, index)
        if "-" in name and name.replace("-", "").isalpha():
            text = name.replace("-", " ").title()
            key = in_full(text.replace(" ", "").casefold())
            yield Mention(key, text, "hyphened", index, 0, len(sheet.texts[index]))


def _camel(sheet: Sheet, name: str, index: int) -> Iterator[Mention]:
    """The words of a name that an address spells with capitals inside: `HarbourLedger.test`."""
    text = sheet.texts[index]
    start = text.casefold().find(f"{name}.")
    printed = text[start : start + len(name)]
    if start >= 0 and _CAMEL.search(printed):
        words = _CAMEL.sub(" ", printed)
        yield from _mention(index, 0, words[0].upper() + words[1:], "camel")


def _mention(index: int, start: int, name: str, kind: str) -> Iterator[Mention]:
    for key, text, _, place in name_at(start, name, kind):
        yield Mention(key, text, kind, index, place, place + len(text))
