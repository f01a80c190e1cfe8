"""The names in the web and mail addresses of a page, and the lines that print such a name as people write it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cleancopy.strangers.fields.sheet import ODD, ODD_SIGNS, Sheet

LONGEST_ADDRESSED = 400
SHORTEST, LONGEST = 3, 30
"""Characters: of a line with an address, and of a name in one."""
MOST = 3
"""Names that are looked for in the page, those in most addresses."""

MOST_LINES = 6
"""Lines that are searched for one name."""

_ADDRESS_GOES_ON = re.compile(r"@|\.\w")
_SIGNS = ("@", "www.", ".com", ".co.", ".de", ".org", ".net")
_FURTHER_SIGNS = (
    *(".es", ".fr", ".it", ".nl", ".pl", ".ru", ".ch", ".at", ".se", ".no", ".dk", ".fi", ".be", ".cz", ".lv", ".lt"),
    *(".ee", ".ro", ".hu", ".gr", ".pt", ".br", ".ua", ".ie", ".eu", ".info"),
)
"""Ends of addresses that are looked for where lines with the others name no host of the page's own."""
_MORE_SIGNS = (
    ".RU",
    ".COM",
    ".ru",
    ".tv",
    ".gr",
    ".il",
    ".in",
    ".id",
    ".mx",
    ".ar",
    ".co",
    ".vn",
    ".hr",
    ".rs",
    ".bg",
    ".sk",
    ".si",
)
_SITE = re.compile(
    r"(?<![\w@/.-])(?!www\.)(?=[\w-]*[^\W\d_])[\w-]{2,30}\.(?:(?:co|com)\.)?[A-Za-z]{2,4}(?![\w@/-]|\.\w)"
)
"""A host as a name, not in the address of a page or a mail."""
_DOMAIN = re.compile(r"(?<![\w-])(?<![^/]/)(?:[a-z0-9-]{2,30}\.){1,3}[a-z]{2,5}(?![\w-])", re.IGNORECASE)
_SECOND_LEVEL = frozenset("co com org net gov edu ac or ne www".split())
ELSEWHERE = frozenset(
    "facebook twitter x instagram youtube linkedin tiktok telegram whatsapp pinterest google apple android flipboard"
    " reddit threads bluesky mastodon wordpress getty gettyimages gmail googlemail yahoo hotmail outlook shutterstock"
    " istock unsplash pexels wikipedia wikimedia amazon microsoft adobe spotify paypal disqus taboola outbrain github"
    " mailchimp t bit ly goo youtu vimeo flickr imdb substack medium onetrust doi orcid arxiv pubmed"
    " bsky datawrapper linktr linktree".split()
)
"""Hosts that many pages name and that are seldom whose page it is."""


def addressed(sheet: Sheet) -> list[tuple[str, int]]:
    """The names in the page's addresses (`harbour-ledger` of `www.harbour-ledger.test`), the most frequent first.

    Each with the block that holds the first of its addresses.
    """
    first: dict[str, int] = {}
    counts = _counted(sheet, _SIGNS, first) or _counted(sheet, _FURTHER_SIGNS, first)
    return [(name, first[name]) for name, _ in counts.most_common(MOST)]


def _counted(sheet: Sheet, signs: Sequence[str], first: dict[str, int]) -> Counter[str]:
    """How often each name stands in addresses of lines with these signs; `first` gets the block of its first one."""
    counts: Counter[str] = Counter()
    for index in sheet.with_any(signs):
        if len(sheet.texts[index]) <= LONGEST_ADDRESSED:
            for name in filter(None, map(_name, _DOMAIN.findall(sheet.texts[index]))):
                counts[name] += 1
                first.setdefault(name, index)
    return counts


def _name(address: str) -> str | None:
    labels = [label for label in address.casefold().split(".")[:-1] if label not in _SECOND_LEVEL]
    name = labels[-1] if labels else ""
    return name if SHORTEST <= len(name) <= LONGEST and name not in ELSEWHERE else None


def spelt(sheet: Sheet, name: str) -> Iterator[tuple[int, int, int]]:
    """Where a line of the page's furniture prints an address's name, perhaps in several words: block, start, end."""
    squeezed = ODD.sub("", name)
    place = sheet.squeezed.find(squeezed)
    for _ in range(MOST_LINES):
        if place < 0:
            return
        index = sheet.furniture[sheet.squeezed.count("\n", 0, place)]
        if span := _span(sheet.texts[index], squeezed):
            yield index, *span
        place = sheet.squeezed.find(squeezed, sheet.squeezed.find("\n", place))


def _span(text: str, squeezed: str) -> tuple[int, int] | None:
    """Where a text has these letters as whole words, whatever spaces and hyphens part them."""
    folded = text.casefold()
    if len(folded) != len(text):
        return None
    places = [place for place, sign in enumerate(folded) if sign not in ODD_SIGNS]
    found = "".join([folded[place] for place in places]).find(squeezed)
    if found < 0:
        return None
    start, end = places[found], places[found + len(squeezed) - 1] + 1
    is_word = not text[:start][-1:].isalnum() and text[:start][-1:] not in {"@", "."} and not text[end:][:1].isalnum()
    return (start, end) if is_word and _ADDRESS_GOES_ON.match(text, end) is None else None


def sites(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Where lines outside the article print a host as a name, and no other letters beside it: block, place, name."""
    for index in sheet.with_any((*_SIGNS[2:], *_FURTHER_SIGNS, *_MORE_SIGNS)):
        text = sheet.texts[index]
        for found in _SITE.finditer(text) if len(text) <= LONGEST_ADDRESSED else ():
            if (name := _name(found[0])) and name != "www":
                yield index, found.start(), found[0]
