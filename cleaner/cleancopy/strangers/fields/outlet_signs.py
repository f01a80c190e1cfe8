"""The signs of a name that may be the outlet: what kinds of lines hold it, where they stand, and how it looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from cleancopy import name_words
from cleancopy.agencies import agency_of
from cleancopy.names import is_person
from cleancopy.strangers.fields import firms
from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.furniture import has_press_word
from cleancopy.strangers.fields.masthead import has_engine, stands_elsewhere, tells_story
from cleancopy.strangers.fields.mentions import Mention
from cleancopy.strangers.fields.press import is_known
from cleancopy.strangers.fields.sheet import Sheet

SHORT_KEY = 6
"""Letters, one more, of an outlet's initials."""
MANY = 4
"""Lines of a kind beyond which more tell nothing."""

_KINDS = ("framed", "followed", "addressed", "spoken_to", "announced", "site")
_SIGNS = ("at_top", "repeated", "self", "titled", "credited", "camel", "frequent", "of_press", "pictured")
RIGHTS = ("owner", "firm", "of_firm", "word_of_firm")
Signs = dict[str, float]


def signs_of(sheet: Sheet, found: Sequence[Mention], keys: Sequence[str]) -> Signs:
    """The signs of a name among others; those that are not there are left out."""
    kinds = Counter([mention.kind for mention in found])
    printed = {mention.text for mention in found}
    name = min(printed, key=lambda form: (-_lines_with(sheet, form), len(form), form))
    signs = {kind: 1.0 for kind in (*RIGHTS, *_SIGNS) if kinds[kind]}
    signs |= {kind: min(MANY, kinds[kind]) / MANY for kind in _KINDS if kinds[kind]}
    if kinds["addressed"]:
        signs["has_address"] = 1.0
    if any(map(is_known, printed)):
        signs["known"] = 1.0
        signs["known_lines"] = min(MANY, kinds["known"]) / MANY
    signs["kinds"] = min(MANY, len(kinds) - (kinds["known"] > 0) - (kinds["masthead"] > 0)) / MANY
    if not printed.isdisjoint(sheet.furniture_texts):
        signs["alone"] = 1.0
        if kinds["addressed"]:
            signs["alone_addressed"] = 1.0
    signs |= _standing(sheet, found, kinds, printed)
    if kinds["masthead"]:
        signs |= _title(sheet, found)
    return signs | _relatives(found[0].key, name, keys) | _places(sheet, f" {name}") | _looks(name)


def _lines_with(sheet: Sheet, name: str) -> int:
    return sheet.head.count(f" {name}") + sheet.foot.count(f" {name}")


def _standing(sheet: Sheet, found: Sequence[Mention], kinds: Counter[str], printed: set[str]) -> Signs:
    """How a name stands on the page: how often alone in a line, and whether in the lines about rights only."""
    is_line = not printed.isdisjoint(sheet.counts)
    alone = sum([block.text in printed and not block.bullet for block in sheet.blocks]) if is_line else 0
    signs = {"lines": min(MANY, alone) / MANY} if alone > 1 else {}
    if kinds["site"] and kinds["site"] + alone > MANY:
        signs["host"] = 1.0
    if any(kinds[kind] for kind in RIGHTS):
        stands = {index for index in sheet.furniture if any(text in sheet.texts[index] for text in printed)}
        if kinds.keys() <= set(RIGHTS) and stands <= {mention.block for mention in found}:
            signs["firm_only" if kinds["firm"] or kinds["of_firm"] else "rights_only"] = 1.0
    if any(agency_of(text) for text in printed):
        signs["agency"] = 1.0
    return signs


def _title(sheet: Sheet, found: Sequence[Mention]) -> Signs:
    """Whether a name at the very top is the site's title: it stands elsewhere too, or the page is a weblog's."""
    titles = [mention for mention in found if mention.kind == "masthead"]
    if any(tells_story(sheet, title.block, title.text) for title in titles):
        return {}
    has_rights = any(mention.kind in (*RIGHTS, "credited") for mention in found)
    is_elsewhere = has_rights or any(stands_elsewhere(sheet, title.block, title.text) for title in titles)
    signs = {"masthead": 1.0} if is_elsewhere else {}
    return signs | ({"engine": 1.0} if has_engine(sheet) else {})


def _relatives(whole: str, name: str, keys: Sequence[str]) -> Signs:
    """What a name has to do with the others: which are its beginning, its end or its initials."""
    signs: Signs = {}
    for key in keys:
        if key == whole:
            continue
        if key in whole:
            signs |= {
                sign: 1.0 for sign, at in (("has_shorter", whole.startswith), ("has_tail", whole.endswith)) if at(key)
            }
        elif whole in key:
            signs |= {sign: 1.0 for sign, at in (("is_head", key.startswith), ("is_tail", key.endswith)) if at(whole)}
        if len(key) < SHORT_KEY and _is_initials(key, name):
            signs["has_initials"] = 1.0
    return signs


def _is_initials(key: str, name: str) -> bool:
    parts = [part for part in name.split(" ") if part[:1].isupper()]
    return 1 < len(parts) == len(key) and key == "".join([part[0] for part in parts]).casefold()


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
    bare = folded[1:] if folded[0] in name_words.ARTICLES and len(folded) > 1 else folded
    host = parts[0].partition(".")[0]
    present = {
        "one_word": len(parts) == 1,
        "inner_capital": not host.isupper() and any(map(str.isupper, host[1:])),
        "domain": "." in name,
        "press_word": has_press_word(folded),
        "person": len(parts) in (2, 3) and not has_press_word(folded) and is_person(name),
        "article": folded[0] in name_words.ARTICLES,
        "section": not name_words.SECTIONS.isdisjoint(bare),
        "house": firms.is_publishing_house(name),
        "firm_word": firms.is_house_name(name),
    }
    signs = {sign: 1.0 for sign, is_so in present.items() if is_so}
    general = sum([part in words.NO_NAME or part in words.BEHIND or part in words.BEFORE for part in bare])
    return signs | {"general": general / len(bare)} if general else signs
