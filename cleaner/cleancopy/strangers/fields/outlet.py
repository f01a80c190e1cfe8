"""Whose page a stranger's is: the name on which the page's own lines agree.

Outlets name themselves in the line about rights, in lines such as `About X` or `X Newsletter`, in mail and web
addresses, and by their bare name at the top and the bottom of the page. Every name that a page prints in such a place
is rated by what kinds of lines name it and how it looks; the likeliest wins, if it is likelier than that the page
does not print its outlet. The weights were learnt by `learn`, which gives the figures on publishers held out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from types import MappingProxyType

from cleancopy import name_words
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.likeliest import likeliest
from cleancopy.strangers.fields.mentions import Mention, further_mentions, mentions
from cleancopy.strangers.fields.nominees import nominees
from cleancopy.strangers.fields.outlet_signs import RIGHTS, Signs
from cleancopy.strangers.fields.outlet_words import PRESS_ENDS
from cleancopy.strangers.fields.press import key_of, press
from cleancopy.strangers.fields.sheet import Sheet

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
_BLOG = re.compile("s?(?:web)?blog")


def find_outlet(sheet: Sheet, writers: Sequence[str] = ()) -> Found | None:
    """The outlet, where it is printed best, or None where no name is likelier than that there is none.

    One of the article's `writers` is it only if the page is theirs by its lines about rights: a page also says where
    they can be followed.
    """
    found = [*mentions(sheet)]
    best = likeliest(sheet, found, writers)
    if best is None or best.rating < SURE:
        best = likeliest(sheet, [*found, *further_mentions(sheet)], writers)
    if best is None:
        return None
    named = _whole(best.found, found)
    printed = _with_article(sheet, _in_full(_best(named), named))
    spoken = [reason for sign, reason in REASONS.items() if best.signs.get(sign, 0) > 0]
    why = "The likeliest name of the outlet: " + (", ".join(spoken[:3]) or "several lines of the page hold it") + "."
    return Found("outlet", (printed.text,), printed.block, printed.start, printed.end, why)


def candidates(sheet: Sheet) -> list[tuple[Mention, Signs]]:
    """The names that may be the outlet, each as it is printed best, with their signs."""
    told = nominees(sheet, [*mentions(sheet), *further_mentions(sheet)])
    return [(_in_full(_best(found), found), signs) for found, signs in told]


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
