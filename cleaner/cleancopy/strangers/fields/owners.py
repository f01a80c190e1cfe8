"""Whose rights a line of a page speaks of: `© 2024 The Harbour Ledger`, `Copyright 1997-2025 Tideline Media GmbH`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from cleancopy import late
from cleancopy.strangers.fields import firms
from cleancopy.strangers.fields import outlet_words as words

LONGEST_RIGHTS = 600
LONGEST_OWNER = 80
"""Characters."""
MOST_SIGNS = 3
"""Copyright signs of one line that are read, the last ones."""
JUNK = " ,.:;|-–—•·/<>()[]\"'“”„«»®™"
SIGNS = ("©", "ⓒ", "(c)", "(C)", "(с)", "(С)", "opyright", "OPYRIGHT", "@ 19", "@ 20", "@19", "@20")
"""One of these stands in each line about rights; without it a line need not be read."""

_SIGN = late.regex(r"(?i:\bcopyrights?\b(?! (?-i:[a-z]))|(?<![ÂÃÄÅ])[©ⓒ]|\([cс]\)|(?<!\w)@(?= ?(?:19|20)\d\d\b))")
_ON_BEHALF = late.regex(r" on behalf of (?P<name>[A-Z][\w&’' -]{1,40}?)(?=$|[.,|])")
"""Whose page a firm owns: `© 2024 Tideline Television Inc. on behalf of KSLT`."""
_SPARE = late.regex(
    r"(?:19|20)\d\d(?: ?[-–—/] ?(?:(?:19|20)?\d\d)?)?"
    r"|(?i:(?:by|copyright|[©ⓒ@]|\(?[cс]\)|content)(?= |$)|\(?[cс]\)(?=\w))"
)
_YEAR = late.regex(r"(?:19|20)\d\d")
_YEARS = late.regex(r"(?:19|20)\d\d(?: ?[-–—/] ?(?:(?:19|20)?\d\d)?)?")
_YEARS_ALONE = late.regex(r"(?:19|20)\d\d(?: ?[-–—/] ?(?:(?:19|20)?\d\d)?)?(?:$| *[|·•])")
_YEAR_BEFORE = late.regex(r",? (?:19|20)\d\d(?: ?[-–—] ?(?:19|20)?\d\d)?$")
_POSTCODE = late.regex(r"(?<=\d), \d{3,6} [^\W\d_]")
"""Goes on behind a street, which is no name."""
_CENTURIES = ("19", "20")
_BEHIND_YEARS = late.regex(r"(?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d,? [^\W\d_]")
_WORD = r"[^\W\d_a-zß-ÿ][\w’'-]*"
_RESERVED = late.regex(
    r"(?i:all rights? reserved|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados"
    r"|tous droits réservés|tutti i diritti riservati|все права защищены)[ .,:|–—-]+"
    rf"(?!\w+ed\b|(?i:terms|privacy|website|site|theme|webdesign|design|no|any|this|reprodu\w+|use)\b)"
    rf"(?P<name>{_WORD}(?: (?:(?:of|the|and|de|la|di|del) )?{_WORD}){{1,4}})\.?$"
)
"""Who has the rights, named behind the clause that reserves them."""
_LICENSED = late.regex(
    rf"(?P<name>{_WORD}(?: (?:(?:of|the|and|und|de|la|le|les|et) )?{_WORD}){{0,5}}) (?:is|are|steht|stehen|est|sont) "
    r"(?:\w+ ){0,2}?(?:under|unter|sous|selon) (?:.{0,30} )?Creative Commons"
)
_END = late.regex(
    r"\. | (?=[가-힣])(?<=[A-Za-z] )|[|;:(•·<>©ⓒ]| [-–—/] | & (?=\w+\.\w)"
    r"|Copyright|, (?!Inc|LLC|Ltd|S\.|a\.s|SLU|S\.A|Lda|GmbH)"
)

_PARTNERS = late.regex(
    r", (?:\w+ ){1,2}(?:&|and|und|et|y) (?:Co|Company|Sons|Partners|Söhne|Fils|Cie|Hijos)\b"
    r"| ?\([\w ]{2,20}\) (?:Private|Pvt|Ltd|Limited|GmbH|Co|Inc)\b"
)
"""What goes on behind a comma or a bracket where a firm's name does: `Reyle, Quill & Co. Ltd`."""
_QUOTED = late.regex(r"(?<=[^\W\d_] )[«„“\"](?P<name>[^\W\d_][^«»„“”\"]{1,40})[»“”\"]")
"""A name in quotation marks behind what kind of firm it is: `ООО «Голос Салтмера»`."""
_BEHIND_FIRM = late.regex(r" [-–—|] (?:(?:19|20)\d\d )?(?P<name>[^\W\d_][^|–—©.,:;()]{2,40}?)(?=$|[.|] | [-–—] )")
"""The outlet behind its firm: `© 2024 Tideline Media GmbH - Harbour Ledger`."""

Kind = Literal["owner", "firm", "of_firm", "word_of_firm"]


class Owner(NamedTuple):
    """A name in a line about rights, where it stands, and whether it is a firm's or what is left of a firm's."""

    name: str
    start: int
    kind: Kind


def read_owners(text: str) -> Iterator[Owner]:
    """The owners that a line names, a firm also as the outlet it may be: `Tideline` of `Tideline Media GmbH`."""
    if len(text) > LONGEST_RIGHTS:
        return
    found = list(_beside_signs(text))
    yield from found
    reserved = _RESERVED.search(text) if not any(owner.name for owner in found) else None
    if reserved and not words.NO_NAME.issuperset(reserved["name"].casefold().split(" ")):
        yield Owner(reserved["name"], reserved.start("name"), "owner")


def _beside_signs(text: str) -> Iterator[Owner]:
    signs = list(_SIGN.finditer(text))
    for sign in signs[-MOST_SIGNS:]:
        yield from _named(text, *_behind(text, sign.end()))
    if signs and _is_bare(text[signs[0].end() :].lstrip(JUNK).casefold()):
        yield from _named(text, *_before(text, signs[0].start()))


def _before(text: str, end: int) -> tuple[int, int]:
    """Where the name before a copyright sign begins and ends: behind other clauses, and without years."""
    end = len(text[:end].rstrip(JUNK))
    if year := _YEAR_BEFORE.search(text, 0, end):
        end = len(text[: year.start()].rstrip(JUNK))
    start = max([clause.end() for clause in _END.finditer(text, 0, end)], default=0)
    spare = _SPARE.match(text, start)
    return (start if spare is None else _behind(text, start)[0]), end


def dated_owners(text: str) -> Iterator[Owner]:
    """The owners that a line names behind nothing but years: `2007-2019 The Harbour Ledger`."""
    if text[:2] in _CENTURIES and len(text) <= LONGEST_OWNER and _BEHIND_YEARS.match(text):
        yield from _named(text, *_behind(text, 0))


def licensed(text: str) -> Owner | None:
    """Whose texts a line speaks of that gives a licence: `The Ledger is published under a Creative Commons licence`."""
    found = _LICENSED.match(text)
    return Owner(found["name"], found.start("name"), "owner") if found else None


def _is_bare(text: str) -> bool:
    """Whether nobody is named behind a sign: the owner stands before it."""
    return _YEARS_ALONE.match(text) is not None or text.startswith(words.RIGHTS)


def _behind(text: str, start: int) -> tuple[int, int]:
    """Where the name behind a copyright sign begins and ends."""
    while True:
        start += len(text[start:]) - len(text[start:].lstrip(JUNK))
        spare = _SPARE.match(text, start)
        if spare is None:
            break
        start = spare.end()
    stop = _END.search(text, start, start + LONGEST_OWNER)
    end = stop.start() if stop else min(len(text), start + LONGEST_OWNER)
    folded = text[start:end].casefold()
    rights = [start + place for phrase in words.RIGHTS if (place := folded.find(phrase)) >= 0]
    year = _YEAR.search(text, start, end)
    return start, min([end, *rights, *([year.start()] if year else [])])


def _named(text: str, start: int, end: int) -> Iterator[Owner]:
    parts = text[start:end].rstrip(JUNK).split(" ")
    if text[end : end + 1] == ":" and len(parts) == 1:
        return  # what is shown, not whose it is: `© Bild: Ada Reyle`
    if text.find(f" by {text[start:end]}", end) >= 0:
        return  # who made the page: `© 2024 Reyle Themes. Designed by Reyle Themes`
    if _POSTCODE.match(text, end):
        return
    if quoted := _QUOTED.search(text, start, end + 1):
        yield Owner(quoted["name"], quoted.start("name"), "of_firm" if " " in quoted["name"] else "word_of_firm")
        return
    skipped, firm = firms.without_legal(parts)
    start = _at(text, start, parts[:skipped])
    skipped, outlet = firms.without_house(firm)
    is_firm = firm != parts or outlet != firm
    if _PARTNERS.match(text, end):
        yield _owner(start, firm, "word_of_firm")
        return
    yield _owner(start, firm, "firm" if is_firm else "owner")
    if is_firm:
        yield _owner(_at(text, start, firm[:skipped]), outlet, "of_firm" if len(outlet) > 1 else "word_of_firm")
        behind = _ON_BEHALF.search(text, start) or _BEHIND_FIRM.match(text, end)
        if behind and " by " not in behind["name"] and not behind["name"].casefold().startswith(words.RIGHTS):
            yield Owner(behind["name"], behind.start("name"), "owner")


def _at(text: str, start: int, skipped: Sequence[str]) -> int:
    """Where a name begins in a text behind words that are no part of it, and signs."""
    start += len(" ".join([*skipped, ""]))
    return start + len(text[start:]) - len(text[start:].lstrip(JUNK))


def _owner(start: int, parts: Sequence[str], kind: Kind) -> Owner:
    printed = " ".join(parts).strip(JUNK)
    name, skipped = firms.unglued(printed)
    return Owner(name, start + skipped, "firm" if kind == "owner" and name != printed else kind)
