"""Names beside pictures: what a page says its logo shows, and lines in which picture and text print a name twice."""

from __future__ import annotations

from collections.abc import Iterator

from cleancopy import late
from cleancopy.strangers.fields.addresses import ELSEWHERE
from cleancopy.strangers.fields.sheet import Sheet

TOP_LOGO = 20
"""Blocks at the top of a page where its own picture is named."""
LONGEST = 70
"""Characters of a line with the name of a picture, or with a name twice."""
SHORTEST = 3
"""Characters of a name that is printed twice without a space."""

LOGO_SIGNS = ("ogo", "LOGO", "оготип", "شعار", "ロゴ", "로고", "לוגו")
_LOGO = "logo(?:typ|tipo|type)?|логотип|лого"
SHOWS = late.regex(
    rf"(?i:^(?:{_LOGO}|شعار|לוגו)[ :–-]+(?:of the |of |von |der |des |du |de la |de |del |da |do |di |сайта )?"
    rf"|[ _](?:[-–] )?(?:{_LOGO})$|[ 　]?の?ロゴ$| 로고$)"
)
"""What stands beside the name where the title is a picture."""
REST = late.regex(r" [-–—|•·:] |: | \(")
"""Parts the name from what the site is about."""
_KINDS = frozenset(("риа", "иа", "сми", "газета", "портал"))
"""Kinds of firms and papers that stand before a name which stands without them too."""


def shown(text: str) -> str | None:
    """The name that a line says its picture shows: `Harbour Ledger` of `Logo Harbour Ledger`."""
    if len(text) > LONGEST or not any(sign in text for sign in LOGO_SIGNS):
        return None
    name = SHOWS.sub("", text, count=1)
    return name if name != text and name.strip() else None


def pictured(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Block, place and name of the pictures outside the article, and of names printed twice above it."""
    for index in sheet.with_any(LOGO_SIGNS):
        name = shown(sheet.texts[index])
        if name and name.casefold().partition(" ")[0] not in ELSEWHERE:
            bare = without_kind(sheet, REST.split(name)[0])
            yield index, sheet.texts[index].index(bare), bare
    for index in sheet.furniture:
        text = sheet.texts[index]
        if index < sheet.first and not sheet.blocks[index].bullet and (name := twice(text)):
            yield index, 0, name


def without_kind(sheet: Sheet, name: str) -> str:
    """The name without the kind of firm before it, where the page prints it alone: `URA` of `РИА URA`."""
    kind, _, bare = name.partition(" ")
    return bare if bare and kind.casefold() in _KINDS and sheet.counts[bare] else name


def twice(text: str) -> str | None:
    """The name of a line that prints it twice, with a space between or without: `LedgerLedger`."""
    half, odd = divmod(len(text), 2)
    if len(text) > LONGEST or half < SHORTEST or not text[0].isalpha():
        return None
    if odd:
        return text[:half] if text[half] == " " and text[:half] == text[half + 1 :] else None
    return text[:half] if text[:half] == text[half:] and text[0].isupper() else None
