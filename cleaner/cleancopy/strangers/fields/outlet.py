"""Whose page a stranger's is: the name that the page's own lines agree on.

Outlets name themselves in the line about rights, in lines such as `About X`, `X Newsletter` or `Follow X`, in mail
and web addresses, at the end of a page's title, and by their bare name at the top and the bottom. Each of these is
a vote; the name with most weight wins, and one that nothing but a guess speaks for is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet

ENOUGH = 2.0
"""Weight below which no name is taken."""
LONGEST_LINE = 60
"""Characters of a line in which a page speaks of itself."""
LONGEST_RIGHTS = 600
MOST_WORDS = 5
"""Words of an outlet's name."""
TOP = 3
"""Blocks at the top of a page where its name may stand alone."""

_SIGNS = ("©", "ⓒ", "(c)", "(C)", "opyright", "OPYRIGHT", "@ 19", "@ 20")
_SIGN = re.compile(r"(?i:copyright|[©ⓒ]|\(c\)|@(?= (?:19|20)\d\d))")
_YEARS = re.compile(r"(?:(?:19|20)\d\d(?: ?[-–—/] ?(?:(?:19|20)?\d\d)?)?)")
_JUNK = " ,.:;|-–—•·/<>()[]\"'“”„"
_HOLDER_END = re.compile(r"(?:\. |[|;:(•·<>]| [-–—] |, (?!Inc|LLC|Ltd|S\.|a\.s|SLU|S\.A|Lda|GmbH))|[©ⓒ]")
_DOMAIN = re.compile(r"(?:[\w.+-]{1,40}@|\b(?:https?://)?(?:www\.)?)((?:[a-z0-9-]{2,30}\.)+(?:[a-z]{2,5}))\b", re.IGNORECASE)
_ARTICLE = re.compile(r"(?i:the|der|die|das|le|la|les|el|los|il|lo|a|o|den|de|het) (?=\S)")


class _Vote(NamedTuple):
    key: str
    weight: float
    index: int
    start: int
    end: int
    why: str


def find_outlet(sheet: Sheet) -> Found | None:
    """The outlet, where it is printed best, or None."""
    votes = [*_owners(sheet), *_mentions(sheet)]
    if not votes:
        return None
    keys = {vote.key for vote in votes}
    votes += _addresses(sheet, keys)
    totals: dict[str, float] = {}
    for vote in votes:
        totals[vote.key] = totals.get(vote.key, 0.0) + vote.weight
    best = max(totals, key=lambda key: (totals[key], -len(key)))
    if totals[best] < ENOUGH:
        return None
    return _told(sheet, [vote for vote in votes if vote.key == best and vote.end > vote.start])


def _told(sheet: Sheet, votes: list[_Vote]) -> Found:
    """The finding: as the strongest line prints the name, with its article where one does."""
    strongest = max(votes, key=lambda vote: (_has_article(sheet, vote), vote.weight))
    text = sheet.texts[strongest.index]
    more = len({sheet.texts[vote.index] for vote in votes}) - 1
    why = strongest.why + (f", and {more} more lines name it." if more else ".")
    return Found("outlet", (text[strongest.start : strongest.end],), strongest.index, strongest.start, strongest.end, why)


def _has_article(sheet: Sheet, vote: _Vote) -> bool:
    name = sheet.texts[vote.index][vote.start : vote.end]
    return name[0].isupper() and _ARTICLE.match(name) is not None


def key_of(name: str) -> str:
    """A name without its article and without what spellings differ in."""
    article = _ARTICLE.match(name)
    bare = name[article.end() :] if article else name
    return "".join(sign for sign in bare.casefold() if sign.isalnum())


def _is_name(name: str) -> bool:
    parts = name.casefold().split(" ")
    if not name or len(parts) > MOST_WORDS or len(name) < 2 or not any(sign.isalpha() for sign in name):
        return False
    return not all(part.strip(_JUNK) in words.NO_NAME for part in parts) and not name[0].isdigit() and "@" not in name


# --- who owns the rights ---------------------------------------------------------------------------------------------


def _owners(sheet: Sheet) -> Iterator[_Vote]:
    for index, text in enumerate(sheet.texts):
        if len(text) > LONGEST_RIGHTS or index in sheet.members or not any(sign in text for sign in _SIGNS):
            continue
        for sign in list(_SIGN.finditer(text))[-3:]:
            yield from _owner(text, sign.end(), index)
        first = _SIGN.search(text)
        if first and _YEARS.fullmatch(text[first.end() :].strip(_JUNK)):
            yield from _holder(text, 0, first.start(), index)


def _owner(text: str, start: int, index: int) -> Iterator[_Vote]:
    """The name behind a copyright sign and its years."""
    while True:
        rest = text[start:]
        skipped = len(rest) - len(rest.lstrip(_JUNK))
        years = _YEARS.match(text, start + skipped)
        word = re.compile(r"(?i:by|copyright|[©ⓒ]|todos|content)(?: |$)").match(text, start + skipped)
        found = years or word
        start += skipped
        if found is None:
            break
        start = found.end()
    stop = _HOLDER_END.search(text, start)
    end = min(len(text), start + 80) if stop is None else stop.start()
    yield from _holder(text, start, _before_rights(text, start, end), index)


def _before_rights(text: str, start: int, end: int) -> int:
    folded = text[start:end].casefold()
    found = [place for phrase in words.RIGHTS if (place := folded.find(phrase)) >= 0]
    year = _YEARS.search(text, start, end)
    return min([end, *(start + place for place in found), *([year.start()] if year else [])])


def _holder(text: str, start: int, end: int, index: int) -> Iterator[_Vote]:
    """The owner as printed, and the outlet that is left of it without the words for a firm."""
    name = text[start:end].rstrip(_JUNK)
    parts = name.split(" ")
    bare = list(parts)
    legal = False
    while len(bare) > 1 and bare[-1].casefold().strip(".,").rstrip(".") in words.LEGAL:
        bare.pop()
        legal = True
    short = list(bare)
    while len(short) > 1 and short[-1].casefold().strip(".,") in words.HOUSE:
        short.pop()
    why = "The line about the rights to the page names it"
    for words_, weight in ((bare, 1.5 if legal or short != bare else 3.0), (short, 1.7 if short != bare else 0.0)):
        printed = " ".join(words_).rstrip(_JUNK)
        if weight and _is_name(printed):
            yield _Vote(key_of(printed), weight, index, start, start + len(printed), why)


# --- lines in which the page speaks of itself ------------------------------------------------------------------------


def _mentions(sheet: Sheet) -> Iterator[_Vote]:
    seen: set[str] = set()
    last = len(sheet.texts) - 1
    for index, text in enumerate(sheet.texts):
        if len(text) > LONGEST_LINE or index in sheet.members or text in seen:
            continue
        seen.add(text)
        parts = text.split(" ")
        if len(parts) > MOST_WORDS + 2:
            continue
        yield from _framed(text, parts, index)
        alone = 1.0 if index < TOP else 0.6 if index > last - 40 and not sheet.blocks[index].bullet else 0.0
        if alone and len(parts) < MOST_WORDS and _is_name(text) and text[0].isalpha() and text[-1].isalnum():
            yield _Vote(key_of(text), alone, index, 0, len(text), "It stands alone at the top or the bottom of the page")


def _framed(text: str, parts: list[str], index: int) -> Iterator[_Vote]:
    for count in (3, 2, 1):
        lead = " ".join(parts[:count])
        if len(parts) > count and lead.casefold() in words.BEFORE:
            name = text[len(lead) + 1 :].rstrip(_JUNK)
            start = len(lead) + 1
            if name.casefold().split(" ")[-1] in words.BEHIND and " " in name:
                name = name.rsplit(" ", 1)[0]
            if _is_name(name) and not name.islower():
                yield _Vote(key_of(name), 1.2, index, start, start + len(name), f"A line such as “{text}” names it")
            return
    if len(parts) > 1 and parts[-1].casefold() in words.BEHIND:
        name = text[: -len(parts[-1]) - 1]
        if _is_name(name) and len(parts) < MOST_WORDS:
            yield _Vote(key_of(name), 0.8, index, 0, len(name), f"A line such as “{text}” names it")


def _addresses(sheet: Sheet, keys: set[str]) -> Iterator[_Vote]:
    """Votes of web and mail addresses for names that are spelt like them."""
    seen: set[str] = set()
    for index, text in enumerate(sheet.texts):
        if "." not in text or len(text) > LONGEST_RIGHTS or index in sheet.members:
            continue
        for address in _DOMAIN.finditer(text):
            for label in address[1].casefold().split("."):
                key = label.replace("-", "")
                if key in keys and key not in seen:
                    seen.add(key)
                    yield _Vote(key, 1.5, index, 0, 0, "")
