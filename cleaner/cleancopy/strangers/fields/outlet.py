"""Whose page a stranger's is: the name on which the page's own lines agree.

Outlets name themselves in the line about rights, in lines such as `About X` or `X Newsletter`, in mail and web
addresses, and by their bare name at the top and the bottom of the page. Every name that a page prints in such a place
is rated by what kinds of lines name it and how it looks; the likeliest wins, if it is likelier than that the page
does not print its outlet. The weights were learnt by `learn`, which gives the figures on publishers held out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from cleancopy import name_words
from cleancopy.names import is_person
from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.mentions import Mention, mentions
from cleancopy.strangers.fields.sheet import Sheet

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "addressed": 1.01,
        "article": 0.82,
        "at_top": -0.61,
        "capitals": -0.25,
        "domain": -0.13,
        "firm": 0.06,
        "firm_word": -0.21,
        "followed": 0.23,
        "framed": 0.75,
        "general": -0.15,
        "inner_capital": 0.07,
        "kinds": 0.58,
        "labelled": 0.72,
        "many_words": -0.21,
        "mentioned": 1.54,
        "of_firm": 1.35,
        "one_word": -0.47,
        "owner": 1.31,
        "person": 0.21,
        "press_word": 1.16,
        "section": 0.03,
        "small": 0.18,
        "spoken_of": 0.77,
        "topic": 0.00,
        "word_of_firm": 0.37,
    }
)
"""What each sign adds to a name's rating."""

ENOUGH = 2.0
"""The rating from which a name is more often right than wrong."""

REASONS = MappingProxyType(
    {
        "owner": "the line about the rights to the page names it",
        "of_firm": "the line about the rights names its firm",
        "framed": "the page speaks of itself by this name",
        "addressed": "a web or mail address is spelt like it",
        "followed": "the page's offers bear its name",
        "at_top": "it stands at the top of the page",
    }
)
"""The signs that speak for a name, in plain words."""

MOST_NAMES = 6
"""Names that are rated, those with most mentions."""
LONGEST_ADDRESSED = 400
MANY = 4
"""Lines of a kind beyond which more tell nothing."""

_KINDS = ("framed", "followed", "at_top")
_RIGHTS = ("owner", "firm", "of_firm", "word_of_firm")
_STRENGTH = {"owner": 5.0, "of_firm": 3.0, "framed": 2.0}
_ADDRESS_SIGNS = ("@", "www.", ".com", ".co.", ".de", ".org", ".net")
_DOMAIN = re.compile(r"(?<![\w-])(?:[a-z0-9-]{2,30}\.){1,3}[a-z]{2,5}(?![\w-])", re.IGNORECASE)


def find_outlet(sheet: Sheet, headline: int | None) -> Found | None:
    """The outlet, where it is printed best, or None where no name is likelier than that there is none."""
    rated = [(rate(signs), name, signs) for name, signs in candidates(sheet, headline)]
    best = max(rated, key=lambda entry: entry[0], default=None)
    if best is None or best[0] < ENOUGH:
        return None
    _, printed, signs = best
    spoken = [reason for sign, reason in REASONS.items() if signs.get(sign, 0) > 0]
    text = sheet.texts[printed.block]
    why = "The likeliest name of the outlet: " + (", ".join(spoken[:3]) or "several lines of the page hold it") + "."
    return Found("outlet", (text[printed.start : printed.end],), printed.block, printed.start, printed.end, why)


def rate(signs: Mapping[str, float]) -> float:
    """The rating of a name from its signs."""
    return sum([WEIGHTS[sign] * value for sign, value in signs.items()])


def candidates(sheet: Sheet, headline: int | None) -> list[tuple[Mention, dict[str, float]]]:
    """The names that may be the outlet, each as it is printed best, with their signs."""
    by_key: dict[str, list[Mention]] = {}
    for mention in mentions(sheet):
        by_key.setdefault(mention.key, []).append(mention)
    title = sheet.texts[headline] if headline is not None else ""
    addressed = _addressed(sheet)
    frequent = sorted(by_key.values(), key=lambda found: -_strength(found))[:MOST_NAMES]
    return [(_best(sheet, found), dict(_signs(sheet, found, title, addressed))) for found in frequent]


def _strength(found: Iterable[Mention]) -> float:
    return sum([_STRENGTH.get(mention.kind, 1.0) for mention in found])


def _best(sheet: Sheet, found: list[Mention]) -> Mention:
    """The mention to print: of a form with an article if there is one, and of the most frequent form."""
    forms = Counter([_printed(sheet, mention) for mention in found])
    return max(
        found, key=lambda mention: (_has_article(sheet, mention), forms[_printed(sheet, mention)], -mention.block)
    )


def _printed(sheet: Sheet, mention: Mention) -> str:
    return sheet.texts[mention.block][mention.start : mention.end]


def _has_article(sheet: Sheet, mention: Mention) -> bool:
    lead = _printed(sheet, mention).partition(" ")[0]
    return lead[0].isupper() and lead.casefold() in name_words.ARTICLES


def _signs(sheet: Sheet, found: list[Mention], title: str, addressed: frozenset[str]) -> Iterator[tuple[str, float]]:
    kinds = Counter([mention.kind for mention in found])
    for kind in _RIGHTS:
        yield kind, float(kinds[kind] > 0)
    for kind in _KINDS:
        yield kind, min(MANY, kinds[kind]) / MANY
    yield "addressed", float(found[0].key in addressed)
    yield "kinds", min(MANY, len(kinds)) / MANY
    printed = {_printed(sheet, mention) for mention in found}
    name = min(printed, key=len)
    yield "mentioned", min(2 * MANY, sheet.whole.count(f" {name}")) / (2 * MANY)
    yield "labelled", min(MANY, sheet.labels.count(f" {name}")) / MANY
    yield "spoken_of", float(f" {name}" in sheet.article)
    yield "topic", float(name in title)
    yield from _looks(name)


def _looks(name: str) -> Iterator[tuple[str, float]]:
    parts = name.split(" ")
    folded = [part.casefold() for part in parts]
    yield "person", float(is_person(name))
    yield "one_word", float(len(parts) == 1)
    yield "many_words", float(len(parts) > 3)
    yield "capitals", float(name.isupper() and len(name) < 7)
    yield "inner_capital", float(any(map(str.isupper, parts[0][1:])) and not parts[0].isupper())
    yield "domain", float("." in name)
    yield "small", float(name[0].islower())
    yield "press_word", float(not name_words.OUTLET_WORDS.isdisjoint(folded))
    yield "article", float(folded[0] in name_words.ARTICLES)
    general = [part in words.NO_NAME or part in words.BEHIND or part in words.BEFORE for part in folded]
    yield "general", sum(general) / len(general)
    yield "section", float(any(part in name_words.SECTIONS for part in folded))
    yield "firm_word", float(folded[-1] in words.HOUSE)


def _addressed(sheet: Sheet) -> frozenset[str]:
    """The names in the web and mail addresses of the page, as letters and digits."""
    found: set[str] = set()
    for index in sheet.with_any(_ADDRESS_SIGNS):
        if len(sheet.texts[index]) <= LONGEST_ADDRESSED and index not in sheet.members:
            for address in _DOMAIN.findall(sheet.texts[index]):
                found.update(label.replace("-", "") for label in address.casefold().split(".")[:-1])
    return frozenset(found)
