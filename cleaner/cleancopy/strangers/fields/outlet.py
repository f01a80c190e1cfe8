"""Whose page a stranger's is: the name on which the page's own lines agree.

Outlets name themselves in the line about rights, in lines such as `About X` or `X Newsletter`, in mail and web
addresses, and by their bare name at the top and the bottom of the page. Every name that a page prints in such a place
is rated by what kinds of lines name it and how it looks; the likeliest wins, if it is likelier than that the page
does not print its outlet. The weights were learnt by `learn`, which gives the figures on publishers held out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from cleancopy import name_words
from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.mentions import Mention, mentions
from cleancopy.strangers.fields.sheet import Sheet

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "abbreviated": 0.66,
        "abbreviates": -0.25,
        "addressed": 0.58,
        "alone": -0.77,
        "article": 1.04,
        "at_top": -0.35,
        "capitals": -0.49,
        "domain": 0.28,
        "ends_longer": 0.14,
        "firm": -0.34,
        "firm_word": -0.93,
        "followed": 0.47,
        "framed": 0.80,
        "general": -1.01,
        "has_address": 1.13,
        "has_shorter": 0.68,
        "house": -1.07,
        "hyphened": 0.54,
        "in_lines": 0.76,
        "in_longer": 0.95,
        "inner_capital": 1.11,
        "kinds": 1.18,
        "leads": 0.03,
        "many_words": -0.40,
        "mentioned": 1.69,
        "of_firm": 0.54,
        "one_word": -0.53,
        "owner": 1.23,
        "press_word": 1.46,
        "repeated": -0.79,
        "section": -0.40,
        "self": 0.11,
        "small": 0.04,
        "spoken_of": 0.50,
        "told": 0.68,
        "word_of_firm": 0.38,
    }
)
"""What each sign adds to a name's rating."""

ENOUGH = 1.6
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
MANY = 4
"""Lines of a kind beyond which more tell nothing."""

_TOLD = ("told", "told the", "told The", "to", "to The", "an", "gegenüber")
_KINDS = ("framed", "followed", "addressed")
_SIGNS = ("at_top", "repeated", "self", "hyphened")
_RIGHTS = ("owner", "firm", "of_firm", "word_of_firm")
_STRENGTH = {
    "owner": 5.0,
    "of_firm": 3.0,
    "addressed": 3.0,
    "hyphened": 3.0,
    "self": 3.0,
    "framed": 2.0,
    "repeated": 2.0,
    "at_top": 2.0,
}


def find_outlet(sheet: Sheet) -> Found | None:
    """The outlet, where it is printed best, or None where no name is likelier than that there is none."""
    rated = [(rate(signs), name, signs) for name, signs in candidates(sheet)]
    best = max(rated, key=lambda entry: entry[0], default=None)
    if best is None or best[0] < ENOUGH:
        return None
    _, printed, signs = best
    spoken = [reason for sign, reason in REASONS.items() if signs.get(sign, 0) > 0]
    why = "The likeliest name of the outlet: " + (", ".join(spoken[:3]) or "several lines of the page hold it") + "."
    return Found("outlet", (printed.text,), printed.block, printed.start, printed.end, why)


def rate(signs: Mapping[str, float]) -> float:
    """The rating of a name from its signs."""
    return sum([WEIGHTS.get(sign, 0.0) * value for sign, value in signs.items()])


def candidates(sheet: Sheet) -> list[tuple[Mention, dict[str, float]]]:
    """The names that may be the outlet, each as it is printed best, with their signs."""
    by_key: dict[str, list[Mention]] = {}
    for mention in mentions(sheet):
        by_key.setdefault(mention.key, []).append(mention)
    told = [found for found in by_key.values() if {mention.kind for mention in found} != {"word_of_firm"}]
    frequent = sorted(told, key=lambda found: -_strength(found))[:MOST_NAMES]
    best = [_best(found) for found in frequent]
    return [
        (name, {sign: value for sign, value in (*_signs(sheet, found), *_beside(name, best)) if value})
        for name, found in zip(best, frequent, strict=True)
    ]


def _strength(found: Sequence[Mention]) -> float:
    is_press = any(part in name_words.OUTLET_WORDS for part in found[0].text.casefold().split(" "))
    return sum([_STRENGTH.get(mention.kind, 1.0) for mention in found[:MOST_NAMES]]) + 3.0 * is_press


def _beside(name: Mention, others: Sequence[Mention]) -> Iterator[tuple[str, float]]:
    """What the other names of the page say of one: that it is a part of them, or they of it, or short for it."""
    longer = [other for other in others if len(other.key) > len(name.key)]
    shorter = [other for other in others if len(other.key) < len(name.key)]
    yield "in_longer", float(any(other.key.startswith(name.key) for other in longer))
    yield "ends_longer", float(any(other.key.endswith(name.key) for other in longer))
    yield "has_shorter", float(any(name.key.startswith(other.key) for other in shorter))
    yield "abbreviates", float(any(_initials(other.text) == name.text for other in longer))
    yield "abbreviated", float(any(_initials(name.text) == other.text for other in shorter))


def _initials(name: str) -> str:
    return "".join([part[0] for part in name.split(" ") if part[0].isupper()])


def _best(found: list[Mention]) -> Mention:
    """The mention to print: of a form with an article if there is one, and of the most frequent form."""
    forms = Counter([mention.text for mention in found])
    return max(found, key=lambda mention: (_has_article(mention), forms[mention.text], -mention.block))


def _has_article(mention: Mention) -> bool:
    lead = mention.text.partition(" ")[0]
    return mention.kind not in _RIGHTS and lead[0].isupper() and lead.casefold() in name_words.ARTICLES


def _signs(sheet: Sheet, found: list[Mention]) -> Iterator[tuple[str, float]]:
    kinds = Counter([mention.kind for mention in found])
    for kind in (*_RIGHTS, *_SIGNS):
        yield kind, float(kinds[kind] > 0)
    for kind in _KINDS:
        yield kind, min(MANY, kinds[kind]) / MANY
    yield "has_address", float(kinds["addressed"] > 0)
    yield "kinds", min(MANY, len(kinds)) / MANY
    printed = {mention.text for mention in found}
    name = min(printed, key=lambda form: (len(form), form))
    yield "alone", min(MANY, sum([sheet.counts[form] for form in printed])) / MANY
    yield "mentioned", min(2 * MANY, sheet.whole.count(f" {name}")) / (2 * MANY)
    yield "leads", min(2 * MANY, sheet.framed.count(f"\n {name} ")) / (2 * MANY)
    yield "in_lines", min(2 * MANY, sheet.framed.count(f" {name}")) / (2 * MANY)
    spoken_of = f" {name}" in sheet.article
    yield "spoken_of", float(spoken_of)
    yield "told", float(spoken_of and any(f" {said} {name}" in sheet.article for said in _TOLD))
    yield from _looks(name)


def _looks(name: str) -> Iterator[tuple[str, float]]:
    parts = name.split(" ")
    folded = [part.casefold() for part in parts]
    yield "one_word", float(len(parts) == 1)
    yield "many_words", float(len(parts) > 4)
    yield "capitals", float(name.isupper() and len(name) < 7)
    yield "inner_capital", float(any(map(str.isupper, parts[0][1:])) and not parts[0].isupper())
    yield "domain", float("." in name)
    yield "small", float(name[0].islower())
    yield "press_word", float(not name_words.OUTLET_WORDS.isdisjoint(folded))
    yield "article", float(folded[0] in name_words.ARTICLES)
    general = [part in words.NO_NAME or part in words.BEHIND or part in words.BEFORE for part in folded]
    yield "general", sum(general) / len(general)
    yield "section", float(any(part in name_words.SECTIONS for part in folded))
    yield "house", float("".join(filter(str.isalnum, name.casefold())) in words.FIRMS)
    yield "firm_word", float(folded[-1] in words.HOUSE)
