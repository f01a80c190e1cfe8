"""The name of a publishing house as metadata give it -> the name of the outlet as people call it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

from cleancopy.blocks import fold_spaces

LONGEST = 60
_ARTICLES = frozenset("the der die das la le el il de".split())
_TAGLINE = re.compile(r" +[|–—:•·-] +.*| *[|｜].*")
_ASIDE = re.compile(r" *\([^()]*\)$")
_DOMAIN = re.compile(r"(?i)^(?:https?://)?(?:www\.)?([\w-]{2,}?)(?:\.(?:co|com|net|org))?\.[a-z]{2,4}/?$")
_COMPANY = re.compile(
    r"(?i)[, ]+(?:s\.? ?l\.?(?: ?u\.?)?|s\.? ?a\.?(?: ?s\.?)?|s\.? ?p\.? ?a\.?|e\.? ?g\.?|gmbh(?: ?& ?co\.? ?kg)?|kg"
    r"|ag|inc\.?|ltd\.?|limited|llc|plc|corp(?:oration)?\.?|b\.?v\.?|sp\. z o\.? ?o\.?|a\.?ş\.?|oy|ab|asa?)$"
)
_NEWS_DESK = re.compile("(?<=[^A-Z ]) (?:NACHRICHTEN|NEWS|ONLINE|DIGITAL)$")


class Name(NamedTuple):
    """A name for the outlet as metadata give it, and the place that gives it."""

    text: str
    where: str


def house_of(given: Sequence[Name], headline: str = "") -> Name | None:
    """The outlet's name from all names that the metadata give, the most reliable first; None where none is one.

    A name is preferred to a host's (`example.com`), a house to a company (`Example Media Ltd`), and a name in Latin
    letters to others where the `headline` is in Latin letters too.
    """
    latin = _is_latin(headline)
    rated = [
        (latin and not _is_latin(name.text), _rank(name.text), number, Name(_cleaned(name.text), name.where))
        for number, name in enumerate(given)
    ]
    names = [entry[-1] for entry in sorted(rated) if entry[-1].text]
    return _fullest(names) if names else None


def _fullest(names: Sequence[Name]) -> Name:
    """The first name; with the article that another has before it, or without the word that another has not."""
    first = names[0]
    for name in names[1:]:
        longer, shorter = sorted((first.text.casefold(), name.text.casefold()), key=len, reverse=True)
        if (
            longer.endswith(f" {shorter}")
            and not first.text.islower()
            and not name.text.islower()
            and (longer.removesuffix(f" {shorter}") in _ARTICLES) == (longer == name.text.casefold())
        ):
            return name
    return first


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return not letters or sum([letter < "\u0250" for letter in letters]) > len(letters) / 2


def is_host(text: str) -> bool:
    """Whether a name is that of a host on the Internet (`example.com`)."""
    return _DOMAIN.match(text) is not None


def _rank(text: str) -> int:
    """How far a name is from what people call the outlet."""
    if is_host(text):
        return 2
    if _COMPANY.search(text):
        return 3
    if text.islower() and " " not in text:
        return 1
    return 0


def _cleaned(text: str) -> str:
    text = fold_spaces(unescape(text)).lstrip("@")
    text = _NEWS_DESK.sub("", _ASIDE.sub("", _COMPANY.sub("", _TAGLINE.sub("", text))))
    host = _DOMAIN.match(text)
    if host:
        text = host.group(1)
    return text if 0 < len(text) <= LONGEST and "/" not in text else ""
