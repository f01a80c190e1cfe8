"""The names that may be an outlet: the mentions of each together, those with most, and their signs.

A site's address counts as a mention of its name where the page has that as well; a firm's name, and a publishing
house's, is none.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.strangers.fields.firms import is_house_name, is_publishing_house
from cleancopy.strangers.fields.furniture import has_press_word
from cleancopy.strangers.fields.mentions import Mention
from cleancopy.strangers.fields.outlet_signs import RIGHTS, Signs, signs_of
from cleancopy.strangers.fields.press import in_full, key_of, press
from cleancopy.strangers.fields.sheet import Sheet

MOST_NAMES = 8
"""Names that are rated, those with most mentions."""

_SITES = frozenset(("site", "of_press", "owner", "credited", "followed"))
"""Kinds of lines in which a site's address stands for its name."""
_ADDRESSES = frozenset(("addressed", "camel", "hyphened", "site", "spoken_to"))
"""Kinds of lines that do not tell whether a page calls itself by a name without more."""
OF_HOUSE = frozenset((*RIGHTS, "addressed", "camel", "site", "pictured", "followed"))
"""Kinds of lines that also name the house behind a page."""
_STRENGTH = {
    "owner": 5.0,
    "of_firm": 3.0,
    "addressed": 3.0,
    "hyphened": 3.0,
    "self": 3.0,
    "framed": 2.0,
    "repeated": 2.0,
    "at_top": 2.0,
    "masthead": 4.0,
    "spoken_to": 2.0,
    "of_press": 2.0,
    "known": 3.0,
    "pictured": 3.0,
}


def nominees(sheet: Sheet, mentioned: Sequence[Mention]) -> list[tuple[Sequence[Mention], Signs]]:
    """The mentions of each name that has most, and the signs of the name."""
    by_key: dict[str, list[Mention]] = {}
    for mention in mentioned:
        by_key.setdefault(mention.key, []).append(mention)
    _join_sites(by_key)
    told = [found for found in by_key.values() if not (all(map(_is_of_firm, found)) or _is_house(found))]
    strongest = sorted(told, key=lambda found: -_strength(found))[:MOST_NAMES]
    keys = [found[0].key for found in strongest]
    return [(found, signs_of(sheet, found, keys)) for found in strongest]


def _join_sites(by_key: dict[str, list[Mention]]) -> None:
    """Count a site's address as a mention of its name, where the page also calls itself by that: `Tideline.test`."""
    for key in [key for key, found in by_key.items() if all(mention.kind in _SITES for mention in found)]:
        bare, dot, _ = by_key[key][0].text.partition(".")
        other = in_full(key_of(bare))
        if dot and key not in press() and any(mention.kind not in _ADDRESSES for mention in by_key.get(other, ())):
            by_key[other] += [
                mention._replace(key=other, text=by_key[other][0].text, end=mention.start + len(bare))
                for mention in by_key.pop(key)
            ]


def _is_of_firm(mention: Mention) -> bool:
    """Whether a mention only tells of the firm behind the page: `© Saltmere Newspapers Ltd`."""
    return mention.kind == "word_of_firm" or (mention.kind == "firm" and is_house_name(mention.text))


def _is_house(found: Sequence[Mention]) -> bool:
    """Whether a name is a publishing house's, which the page names as its owner, by an address, or with its picture."""
    return is_publishing_house(found[0].text) and all(mention.kind in OF_HOUSE for mention in found)


def _strength(found: Sequence[Mention]) -> float:
    is_press = has_press_word(found[0].text.casefold().split(" "))
    return sum([_STRENGTH.get(mention.kind, 1.0) for mention in found[:MOST_NAMES]]) + 3.0 * is_press
