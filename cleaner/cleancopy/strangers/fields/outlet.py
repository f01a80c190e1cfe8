"""Whose page a stranger's is: the name on which the page's own lines agree.

Outlets name themselves in the line about rights, in lines such as `About X` or `X Newsletter`, in mail and web
addresses, and by their bare name at the top and the bottom of the page. Every name that a page prints in such a place
is rated by what kinds of lines name it and how it looks; the likeliest wins, if it is likelier than that the page
does not print its outlet. The weights were learnt by `learn`, which gives the figures on publishers held out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from cleancopy import name_words
from cleancopy.agencies import agency_of
from cleancopy.names import is_person
from cleancopy.strangers.fields.firms import is_house_name, is_publishing_house
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.furniture import has_press_word
from cleancopy.strangers.fields.mentions import Mention, further_mentions, mentions
from cleancopy.strangers.fields.outlet_signs import RIGHTS, Signs, signs_of
from cleancopy.strangers.fields.outlet_weights import rate
from cleancopy.strangers.fields.outlet_words import PRESS_ENDS
from cleancopy.strangers.fields.press import in_full, is_known, key_of, press
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.wording import is_spaceless

ENOUGH = 1.2
"""The rating from which a name is more often right than wrong."""

ENOUGH_ALONE: Mapping[str, float] = MappingProxyType(
    {
        "known": 4.5,
        "followed": 4.5,
        "frequent": 2.3,
        "spoken_to": 2.3,
        "of_firm": 2.3,
        "site": 2.3,
        "owner": 1.8,
        "at_top": 2.0,
    }
)
"""The same of a name that only lines of one kind have, such as have many names besides.

They are about other outlets, sections of the page, those to whom people speak, and the page's firm.
"""

SURE = 3.5
"""The rating from which no further mentions are looked for."""

REASONS = MappingProxyType(
    {
        "owner": "the line about the rights to the page names it",
        "of_firm": "the line about the rights names its firm",
        "framed": "the page speaks of itself by this name",
        "addressed": "a web or mail address is spelt like it",
        "followed": "the page's offers bear its name",
        "at_top": "it stands at the top of the page",
        "announced": "the page's sentences speak of it as of the page",
    }
)
"""The signs that speak for a name, in plain words."""

LEAST_WITH = 2
"""Lines from which an article before a name is taken for a part of it."""
MOST_NAMES = 8
"""Names that are rated, those with most mentions."""
ENOUGH_KNOWN = 2.5
"""The same of one that is well known, and no single word."""
_PASSING = frozenset(("followed", "frequent", "spoken_to"))
_OF_ANY = frozenset(("known", "followed", "at_top"))
_BY_LOOKS = frozenset(("of_press", "repeated"))
"""Kinds of lines that only look like an outlet's name."""
_SITES = frozenset(("site", "of_press", "owner", "credited", "followed"))
_ADDRESSES = frozenset(("addressed", "camel", "hyphened", "site", "spoken_to"))
_OF_HOUSE = frozenset((*RIGHTS, "addressed", "camel", "site", "pictured"))
_OWN = frozenset(("owner", "alone"))
_BLOG = re.compile("s?(?:web)?blog")
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


def find_outlet(sheet: Sheet, writers: Sequence[str] = ()) -> Found | None:
    """The outlet, where it is printed best, or None where no name is likelier than that there is none.

    One of the article's `writers` is it only if the page is theirs by its lines about rights: a page also says where
    they can be followed.
    """
    found = [*mentions(sheet)]
    best = _likeliest(sheet, found, writers)
    if best is None or best.rating < SURE:
        best = _likeliest(sheet, [*found, *further_mentions(sheet)], writers)
    if best is None or not best.is_enough:
        return None
    named = _whole(best.found, found)
    printed = _with_article(sheet, _in_full(_best(named), named))
    spoken = [reason for sign, reason in REASONS.items() if best.signs.get(sign, 0) > 0]
    why = "The likeliest name of the outlet: " + (", ".join(spoken[:3]) or "several lines of the page hold it") + "."
    return Found("outlet", (printed.text,), printed.block, printed.start, printed.end, why)


class Rated(NamedTuple):
    """The mentions of a name, their signs and the name's rating."""

    rating: float
    found: Sequence[Mention]
    signs: Signs

    @property
    def key(self) -> str:
        """The name, spelt alike whatever its case and article."""
        return self.found[0].key

    @property
    def is_enough(self) -> bool:
        """Whether it is likelier that the name is the outlet's than that it is not."""
        told = {mention.kind for mention in self.found} - _BY_LOOKS
        kind = told.pop() if len(told) == 1 else "frequent" if told <= _PASSING else ""
        is_word = "one_word" in self.signs and not any(map(_is_unlike_words, self.found))
        if kind in _OF_ANY and "known" in self.signs and not (is_word and kind != "followed"):
            return self.rating >= (ENOUGH if kind == "at_top" else ENOUGH_KNOWN)
        return self.rating >= ENOUGH_ALONE.get(kind, ENOUGH)


def _is_unlike_words(mention: Mention) -> bool:
    """Whether a name cannot be any word of a menu: as that of a host, or in a script that sets no spaces."""
    return "." in mention.text or is_spaceless(mention.text)


def _likeliest(sheet: Sheet, mentioned: Sequence[Mention], writers: Sequence[str]) -> Rated | None:
    somebody = [writer for writer in writers if _is_somebody(writer)]
    parts = [part for writer in somebody for part in writer.split(" ") if not is_known(part)]
    names = {key_of(name) for name in (*somebody, *parts)}
    rated = [
        Rated(rate(signs), found, signs)
        for found, signs in _strongest(sheet, mentioned)
        if found[0].key not in names or any(mention.kind in RIGHTS for mention in found)
    ]
    best = max(filter(lambda name: name.is_enough, rated), key=lambda name: name.rating, default=None)
    if best is None:
        return None
    if "firm_only" in best.signs or _is_agencys(best):
        best = max(filter(_is_well_told, rated), key=lambda name: name.rating, default=best)
    return next((name for name in rated if _is_bare_of(best, name)), best)


def _is_agencys(best: Rated) -> bool:
    """Whether the page is an agency's by its rights and its address alone: that of a report may stand below it."""
    kinds = {mention.kind for mention in best.found}
    return kinds <= _OF_HOUSE and agency_of(best.found[0].text) is not None


def _is_well_told(name: Rated) -> bool:
    """Whether lines of several kinds name the outlet, so that it is likelier than a firm that owns the page."""
    kinds = {mention.kind for mention in name.found} - _BY_LOOKS
    return name.is_enough and len(kinds) > 1 and "firm_only" not in name.signs


def _is_bare_of(best: Rated, other: Rated) -> bool:
    """Whether a name that begins the best one is printed by itself, and owns the page, as the best one is not."""
    is_longer = best.key != other.key and best.key.startswith(other.key)
    return is_longer and other.signs.keys() >= _OWN and best.signs.keys().isdisjoint(_OWN)


def _is_somebody(writer: str) -> bool:
    """Whether a byline's name is a person's: it may also be the desk's, the agency's or the outlet's own."""
    is_house = (
        has_press_word(writer.casefold().split(" ")) or agency_of(writer) is not None or key_of(writer) in press()
    )
    return " " in writer and is_person(writer) and not is_house


def candidates(sheet: Sheet) -> list[tuple[Mention, Signs]]:
    """The names that may be the outlet, each as it is printed best, with their signs."""
    told = _strongest(sheet, [*mentions(sheet), *further_mentions(sheet)])
    return [(_in_full(_best(found), found), signs) for found, signs in told]


def _strongest(sheet: Sheet, mentioned: Sequence[Mention]) -> list[tuple[Sequence[Mention], Signs]]:
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
    return is_publishing_house(found[0].text) and all(mention.kind in _OF_HOUSE for mention in found)


def _strength(found: Sequence[Mention]) -> float:
    is_press = has_press_word(found[0].text.casefold().split(" "))
    return sum([_STRENGTH.get(mention.kind, 1.0) for mention in found[:MOST_NAMES]]) + 3.0 * is_press


def _whole(named: Sequence[Mention], found: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions of the whole name where the page also prints it short: `Nordhafener Abendblatt`, `Abendblatt`.

    At the top of the page stands the whole name of a weblog: `Harbour Notes Blog`.
    """
    short, key = named[0].text, named[0].key
    titles = [mention for mention in found if mention.kind == "masthead" and mention.key.startswith(key)]
    if weblogs := [title for title in titles if _BLOG.fullmatch(title.key, len(key))]:
        return weblogs
    if " " in short or named[0].key in press() or not short.casefold().endswith(PRESS_ENDS):
        return named
    longer = [mention for mention in found if mention.text.count(" ") == 1 and mention.text.endswith(f" {short}")]
    return longer if len({mention.key for mention in longer}) == 1 else named


def _in_full(mention: Mention, found: Sequence[Mention]) -> Mention:
    """The mention with the whole name of a well-known outlet, where the page prints it short: `SZ`."""
    if mention.key not in press():
        return mention
    names = [name for other in found if (name := press().get(key_of(other.text)))]
    return mention._replace(text=names[0]) if names else mention


def _best(found: Sequence[Mention]) -> Mention:
    """The mention to print: of a form with an article if there is one, and of the most frequent form."""
    forms = Counter([mention.text for mention in found])
    return max(found, key=lambda mention: (_has_article(mention), forms[mention.text], -mention.block))


def _with_article(sheet: Sheet, mention: Mention) -> Mention:
    """The mention with the article, where the page's furniture prints the name mostly with it: `The Tideline`."""
    furniture = sheet.head + sheet.foot
    name = mention.text
    with_it, others = furniture.count(f" The {name}"), furniture.count(f" {name}") - furniture.count(f" the {name}")
    is_so = mention.key not in press() and with_it >= LEAST_WITH and with_it > others - with_it
    return mention._replace(text=f"The {name}") if is_so else mention


def _has_article(mention: Mention) -> bool:
    lead = mention.text.partition(" ")[0]
    return mention.kind not in RIGHTS and lead[0].isupper() and lead.casefold() in name_words.ARTICLES
