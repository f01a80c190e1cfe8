"""Whoever has the rights to a page, by all lines that speak of them; not those who have them to its pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.agencies import agency_of
from cleancopy.strangers.fields.owners import SIGNS, Owner, dated_owners, licensed, read_owners
from cleancopy.strangers.fields.sheet import Sheet

LONGEST_BEFORE = 30
"""Characters before the sign of a line about rights; what a picture shows is longer."""

_YEAR = re.compile(r"(?:19|20)\d\d")


class Right(NamedTuple):
    """A name, the block and the place where it stands, and how sure its bearer has the rights to the whole page."""

    block: int
    start: int
    name: str
    kind: str


def rights(sheet: Sheet) -> Iterator[Right]:
    """Whoever has the rights to the page; `credited` is whom a line names without a year."""
    for index, owner in _owners(sheet):
        text = sheet.texts[index]
        is_stated = _is_stated(text, owner)
        if is_stated or not _is_of_picture(text, owner):
            kind = "credited" if owner.kind == "owner" and not is_stated else owner.kind
            yield _without_article(sheet, index, owner, kind)
    foot = [index for index in sheet.furniture if index > sheet.last]
    dated = [(index, owner) for index in foot for owner in dated_owners(sheet.texts[index])]
    licences = [(index, licensed(sheet.texts[index])) for index in sheet.with_any(("Creative Commons",))]
    for index, named in (*dated, *licences):
        if named:
            yield Right(index, named.start, named.name, named.kind)


def _owners(sheet: Sheet) -> list[tuple[int, Owner]]:
    """The owners in lines with a sign; not an agency where the page states its own rights beside the agency's."""
    found = [(index, owner) for index in sheet.with_any(SIGNS) for owner in read_owners(sheet.texts[index])]
    others = [(index, owner) for index, owner in found if owner.name and agency_of(owner.name) is None]
    is_stated = any(owner.kind != "owner" or _is_stated(sheet.texts[index], owner) for index, owner in others)
    return others if is_stated else found


def _is_stated(text: str, owner: Owner) -> bool:
    """Whether a line about rights has a year, or reserves them to somebody; a single word is more often an agency's.

    A year before the sign may be of a picture: `The quay in 2024 © Ada`.
    """
    sign = _sign_before(text, owner)
    is_dated = _YEAR.search(text, sign if sign > LONGEST_BEFORE else 0) is not None
    return is_dated or (" " in owner.name and "rights reserved" in text.casefold())


def _is_of_picture(text: str, owner: Owner) -> bool:
    """Whether a line says what a picture shows before its owner's name, or the photographer behind a stroke."""
    return _sign_before(text, owner) > LONGEST_BEFORE or " / " in text[owner.start :]


def _sign_before(text: str, owner: Owner) -> int:
    return max([text.rfind(sign, 0, owner.start) for sign in SIGNS])


def _without_article(sheet: Sheet, index: int, owner: Owner, kind: str) -> Right:
    """The name as the page prints it elsewhere: lawyers write an article even where the paper does without."""
    bare = owner.name.removeprefix("The ")
    lines = sheet.head + sheet.foot
    if bare == owner.name or lines.count(f" {bare}") <= lines.count(f" The {bare}"):
        return Right(index, owner.start, owner.name, kind)
    return Right(index, owner.start + len(owner.name) - len(bare), bare, kind)
