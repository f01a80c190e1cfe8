"""Whom one line of a page's furniture names: `About the Ledger`, `Ledger Newsletter`, `The Harbour Ledger`.

What a line tells is remembered: menus recur from page to page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.agencies import agency_of
from cleancopy.memo import remember
from cleancopy.month_names import ALL_MONTHS
from cleancopy.name_words import ARTICLES, OUTLET_WORDS
from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.owners import JUNK
from cleancopy.strangers.fields.press import ARTICLE, in_full, is_known, key_of, known_ends, known_pairs, known_starts

MOST_WORDS = 5
"""Words of an outlet's name."""
MOST_TITLE_WORDS = 8
"""Words of one that the line about rights or the top of the page has."""
LONGEST_WORD = 30
"""Characters a word, on the average: labels of menus may be glued."""
MOST_LINE = 6
"""Words of a line that may hold the name of a well-known outlet."""
MOST_LEADS = 4
"""Words before a name that tell what follows."""

_INNER = frozenset("and und of the de del della di do da des du la le y et für für am im van voor".split())
"""Small words inside names."""
_GENITIVES = frozenset("of the de del della delle dei degli dello di do da dos das des du der für for".split())
_CLOSING = frozenset(".:!?…|,;&–-")
_PARTING = frozenset("|｜•")
"""Signs between the items of menus and titles."""
_CALLS = frozenset(("Join", "JOIN", "Continue", "Start"))
"""Words that call readers to something else than an outlet: `Join the conversation`."""
_POSSESSIVE = re.compile(r"['’]s?$")
_LEADS = frozenset(phrase.split(" ")[0].capitalize() for phrase in words.BEFORE)
_CLOSES = frozenset(form for word in words.BEHIND for form in (word, word.capitalize(), word.upper()))


_TITLES = frozenset(("owner", "masthead"))
"""Kinds of lines in which a name may be long, and have numbers."""
_GLUE = re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_NUMBER = re.compile(r" ?\d{1,3}(?=[a-z ]|$)")


class Name(NamedTuple):
    """A name, spelt alike whatever its case and article (`key`), where it stands in its line, and in what kind."""

    key: str
    text: str
    kind: str
    start: int


_memo: dict[str, tuple[Name, ...]] = {}


def named(text: str) -> tuple[Name, ...]:
    """The names in a short line."""
    if " " not in text and not _is_telling(text.casefold()):
        return ()
    found = _memo.get(text)
    return found if found is not None else remember(_memo, text, _named(text))


def forget() -> None:
    """Forget what lines tell: what is known of outlets has changed."""
    _memo.clear()


def _is_telling(word: str) -> bool:
    """Whether a line of one word, as most items of menus are, may be an outlet's name."""
    return word in known_ends() or word in OUTLET_WORDS or word.endswith(words.PRESS_ENDS)


def _named(text: str) -> tuple[Name, ...]:
    parts = text.split(" ")
    if len(parts) > MOST_WORDS + 3:
        return ()
    folded = text.casefold().split(" ")
    found: list[Name] = []
    if len(parts) > 1 and (parts[0] in _LEADS or parts[-1] in _CLOSES):
        found += _framed(parts)
    if len(parts) <= MOST_LINE and (folded[0] in known_starts() or folded[-1] in known_ends()):
        found += _known(text, parts)
    if len(parts) <= MOST_WORDS and has_press_word(folded) and not words.NO_NAME_OR_SECTION.issuperset(folded):
        found += name_at(0, text, "of_press")
    return tuple(found)


def _framed(parts: list[str]) -> Iterator[Name]:
    """A name by the words before and behind it."""
    before, behind = parts[0] in _LEADS, parts[-1] in _CLOSES
    for count in range(min(MOST_LEADS, len(parts) - 1), 0, -1) if before else ():
        if " ".join(parts[:count]).casefold() in words.BEFORE:
            count -= parts[count - 1] == "The" and count > 1  # noqa: PLW2901
            close = behind and len(parts) > count + 1
            name = _in_capitals(parts[count : len(parts) - close]).rstrip(JUNK)
            if parts[0] in words.SHORT_BEFORE and name[:1].islower():
                return
            yield from name_at(len(" ".join(parts[:count])) + 1, _POSSESSIVE.sub("", name), "framed")
            return
    if behind and len(parts) <= MOST_WORDS:
        yield from name_at(0, _POSSESSIVE.sub("", " ".join(parts[:-1])), "followed")


def _in_capitals(parts: list[str]) -> str:
    """The words up to the first in small letters that is no part of a name: `Ledger` of `Ledger finden Sie hier`."""
    for place in range(1, len(parts)):
        if parts[place][:1].islower() and parts[place] not in _INNER:
            return " ".join(parts[:place])
    return " ".join(parts)


def _known(text: str, parts: list[str]) -> Iterator[Name]:
    """The well-known outlet that a line is, or with whose name, if it has several words, it begins or ends."""
    if parts[0] in _CALLS:
        return
    if len(parts) == 1 and is_known(text):
        yield from _no_credit(0, text)
    folded = [part.casefold() for part in parts]
    for count in range(min(len(parts), MOST_WORDS), 1, -1):
        if _may_be_known(folded[:count]) and is_known(name := " ".join(parts[:count])) and _ends(name, parts[count:]):
            yield from _no_credit(0, name)
            return
        if _may_be_known(folded[-count:]) and is_known(name := " ".join(parts[-count:])):
            yield from _no_credit(len(text) - len(name), name)
            return


def _ends(name: str, rest: list[str]) -> bool:
    """Whether a name ends before the other words of its line, and does not go on: `LE TEMPS DU DÉBAT`.

    Words that stand behind outlets' names, sections and small letters do not belong to it.
    """
    if not rest:
        return True
    first = rest[0].casefold()
    if first in _GENITIVES or (name.isupper() and rest[0].isupper()):
        return False
    return not rest[0][0].isupper() or first in words.BEHIND or first in words.NO_NAME_OR_SECTION


def _may_be_known(folded: list[str]) -> bool:
    """Whether a name has the first and the last of these words, perhaps behind another article."""
    pairs = known_pairs()
    return (folded[0], folded[-1]) in pairs or (folded[0] in ARTICLES and (folded[1], folded[-1]) in pairs)


def _no_credit(start: int, name: str) -> Iterator[Name]:
    """The name of a well-known outlet, unless it is an agency's, whose name stands below pictures everywhere."""
    if agency_of(name) is None:
        yield from name_at(start, name, "known")


def has_press_word(folded: list[str]) -> bool:
    """Whether one of the case-folded words is one that newspapers and stations bear in their names."""
    return not OUTLET_WORDS.isdisjoint(folded) or folded[-1].endswith(words.PRESS_ENDS)


def name_at(start: int, name: str, kind: str) -> Iterator[Name]:
    """The name, if it may be one. An article in small letters behind other words is none of the name."""
    article = ARTICLE.match(name)
    if article and name[0].islower() and start:
        start, name = start + article.end(), name[article.end() :]
    if _may_be_name(name) or (kind in _TITLES and _may_be_title(name)):
        yield Name(in_full(key_of(name)), name, kind, start)


def _may_be_title(name: str) -> bool:
    """Whether the line about rights, or the top of the page, may have a name that would be none elsewhere."""
    if name.count(" ") >= MOST_TITLE_WORDS or name.count(" ") + 1 < len(name) // LONGEST_WORD or ": " in name:
        return False
    plain = name[:1].upper() + _NUMBER.sub("", name[1:]).replace("@", "").rstrip(" !?")
    parts = plain.split(" ")
    return _may_be_name(" ".join([parts[0], *parts[-MOST_WORDS + 1 :]]) if len(parts) > MOST_WORDS else plain)


def _may_be_name(name: str) -> bool:
    parts = name.casefold().split(" ")
    if len(name) < 2 or len(parts) > MOST_WORDS or not name[0].isalpha() or name[-1] in _CLOSING or "@" in name:
        return False
    if ("/" in name or any(map(str.isdigit, name))) and (" " in name or "/" in name):
        return False
    if parts[0] in words.NO_START or parts[-1] in words.NO_END or (len(parts) > 1 and name[0].islower()):
        return False
    if ": " in name or not _PARTING.isdisjoint(name) or any(map(_is_glued, name.split(" "))):
        return False
    return not all(part.strip(JUNK) in words.NO_NAME or part in ALL_MONTHS for part in parts)


def _is_glued(word: str) -> bool:
    """Whether a word is several labels of a menu without spaces: `KontaktImpressumDatenschutz`."""
    parts = [part.casefold() for part in _GLUE.split(word)]
    return len(parts) > 2 and sum([part in words.NO_NAME for part in parts]) > 1
