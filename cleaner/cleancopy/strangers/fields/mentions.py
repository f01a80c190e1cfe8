"""Where a page names somebody who may be its outlet: lines about rights and lines in which a page speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.agencies import agency_of
from cleancopy.strangers.fields.addresses import MOST, addressed, spelt
from cleancopy.strangers.fields.announced import announced
from cleancopy.strangers.fields.frequent import frequent
from cleancopy.strangers.fields.furniture import MOST_WORDS, name_at, named
from cleancopy.strangers.fields.masthead import masthead
from cleancopy.strangers.fields.owners import SIGNS, Owner, dated_name, licensed, read_owners
from cleancopy.strangers.fields.press import in_full
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.spoken import spoken_to
from cleancopy.strangers.fields.window import titled

TOP = 3
"""Blocks at the top of a page where its name may stand alone."""

LONGEST_BEFORE = 30
"""Characters before the sign of a line about rights; what a picture shows is longer."""

_SELF = re.compile(
    r"[\"“]?((?:The )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})[\"”®™]* (?:is|are) (?:(?:a )?part of|(?:an? )?"
    r"(?:among the )?(?:federally )?(?:registered )?trademark|an? independent|not responsible)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
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
    yield from _owning(sheet)
    for index, start, name in masthead(sheet):
        yield from _mention(index, start, name, "masthead")
    yield from _in_furniture(sheet)
    yield from _addressed(sheet)
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


def _owning(sheet: Sheet) -> Iterator[Mention]:
    """Whoever has the rights to the page."""
    for index, (name, start, kind) in _owners(sheet):
        bare = name.removeprefix("The ")
        if bare != name and not _is_bare(sheet, bare):
            bare = name
        is_dated = _is_dated(sheet.texts[index], start)
        if is_dated or not _is_of_picture(sheet.texts[index], start, start + len(name)):
            shown = "credited" if kind == "owner" and not is_dated else kind
            yield from _mention(index, start + len(name) - len(bare), bare, shown)
    for index, owner in _stated(sheet):
        yield from _mention(index, owner.start, owner.name, "owner")


def _owners(sheet: Sheet) -> list[tuple[int, Owner]]:
    """The owners in lines about rights; not an agency where the page states its own rights beside the agency's."""
    found = [(index, owner) for index in sheet.with_any(SIGNS) for owner in read_owners(sheet.texts[index])]
    others = [(index, owner) for index, owner in found if owner.name and agency_of(owner.name) is None]
    is_stated = any(owner.kind != "owner" or _is_dated(sheet.texts[index], owner.start) for index, owner in others)
    return others if is_stated else found


def _stated(sheet: Sheet) -> Iterator[tuple[int, Owner]]:
    """Owners that the foot of a page names without a sign of copyright: behind years, or with its licence."""
    for index in sheet.furniture:
        if index > sheet.last and (owner := dated_name(sheet.texts[index])):
            yield index, owner
    for index in sheet.with_any(("Creative Commons",)):
        if owner := licensed(sheet.texts[index]):
            yield index, owner


def _is_dated(text: str, start: int) -> bool:
    """Whether a line about rights has a year; one before the sign may be of a picture: `The quay in 2024 © Ada`."""
    sign = _sign_before(text, start)
    return _YEAR.search(text, sign if sign > LONGEST_BEFORE else 0) is not None or "ights reserved" in text.casefold()


def _is_of_picture(text: str, start: int, end: int) -> bool:
    """Whether a line says what a picture shows before its owner's name, or the photographer behind a stroke."""
    return _sign_before(text, start) > LONGEST_BEFORE or " / " in text[end:]


def _sign_before(text: str, start: int) -> int:
    return max([text.rfind(sign, 0, start) for sign in SIGNS])


def _is_bare(sheet: Sheet, name: str) -> bool:
    """Whether the page prints a name without its article: lawyers write it even where the paper does without."""
    lines = sheet.head + sheet.foot
    return lines.count(f" {name}") > lines.count(f" The {name}")


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
