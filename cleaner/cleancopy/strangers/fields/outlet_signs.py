"""The signs of a name that may be the outlet: what kinds of lines hold it, where they stand, and how it looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from cleancopy import name_words
from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.furniture import has_press_word
from cleancopy.strangers.fields.mentions import Mention
from cleancopy.strangers.fields.press import press
from cleancopy.strangers.fields.sheet import Sheet

MANY = 4
"""Lines of a kind beyond which more tell nothing."""

_KINDS = ("framed", "followed", "addressed", "spoken_to")
_SIGNS = ("at_top", "repeated", "self")
RIGHTS = ("owner", "firm", "of_firm", "word_of_firm")
Signs = dict[str, float]


def signs_of(sheet: Sheet, found: Sequence[Mention], keys: Sequence[str]) -> Signs:
    """The signs of a name among others; those that are not there are left out."""
    kinds = Counter([mention.kind for mention in found])
    printed = {mention.text for mention in found}
    name = min(printed, key=lambda form: (len(form), form))
    signs = {kind: 1.0 for kind in (*RIGHTS, *_SIGNS) if kinds[kind]}
    signs |= {kind: min(MANY, kinds[kind]) / MANY for kind in _KINDS if kinds[kind]}
    if kinds["addressed"]:
        signs["has_address"] = 1.0
    if found[0].key in press():
        signs["known"] = 1.0
        signs["known_lines"] = min(MANY, kinds["known"]) / MANY
    signs["kinds"] = min(MANY, len(kinds) - (kinds["known"] > 0)) / MANY
    whole = found[0].key
    if any([whole.startswith(key) and key != whole for key in keys]):  # noqa: C419  (a list is quicker)
        signs["has_shorter"] = 1.0
    return signs | _places(sheet, f" {name}") | _looks(name)


def _places(sheet: Sheet, name: str) -> Signs:
    """Where the page prints a name, behind a space."""
    head, foot, article = sheet.head.count(name), sheet.foot.count(name), sheet.article.count(name)
    signs = {"in_lines": min(2 * MANY, head + foot) / (2 * MANY)}
    signs["mentioned"] = min(2 * MANY, head + foot + article) / (2 * MANY)
    present = {"in_head": head, "in_foot": foot, "both_ends": head and foot, "spoken_of": article}
    return signs | {sign: 1.0 for sign, count in present.items() if count}


@lru_cache(maxsize=4096)  # the names of a page are those of the next one of its site
def _looks(name: str) -> Signs:
    parts = name.split(" ")
    folded = name.casefold().split(" ")
    present = {
        "one_word": len(parts) == 1,
        "inner_capital": not parts[0].isupper() and any(map(str.isupper, parts[0][1:])),
        "domain": "." in name,
        "press_word": has_press_word(folded),
        "article": folded[0] in name_words.ARTICLES,
        "section": not name_words.SECTIONS.isdisjoint(folded),
        "house": "".join(filter(str.isalnum, name.casefold())) in words.FIRMS,
        "firm_word": folded[-1] in words.HOUSE,
    }
    signs = {sign: 1.0 for sign, is_so in present.items() if is_so}
    general = sum([part in words.NO_NAME or part in words.BEHIND or part in words.BEFORE for part in folded])
    return signs | {"general": general / len(folded)} if general else signs
