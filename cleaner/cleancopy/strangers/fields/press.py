"""Which names are those of well-known outlets, however a page spells them.

A line of a page that is such a name, or begins or ends with one, is a better guess at the page's outlet than a line of
other words; which of the names that a page prints is its own, other signs tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from cleancopy.name_words import ARTICLES, SECTIONS
from cleancopy.strangers.fields import press_names, press_regional
from cleancopy.strangers.fields.outlet_words import NO_NAME

ARTICLE = re.compile(r"(?i:the|der|die|das|den|dem|le|la|les|el|los|il|lo|de|het) (?=\S)")


@cache
def press() -> Mapping[str, str | None]:
    """The names by their keys; None where several are spelt alike but for their article, as half a dozen Standards."""
    found: dict[str, str | None] = {}
    for name, *others in _entries():
        for key in {key_of(spelling) for spelling in (name, *others)}:
            found[key] = name if found.get(key, name) == name else None
    return {key: name for key, name in found.items() if key not in NO_NAME and key not in SECTIONS}


def is_known(name: str) -> bool:
    """Whether a name is a well-known outlet's in the form in which pages print it.

    Of a single word, the article that the outlet has belongs to it: menus say `Presse`, and `Die Presse` is a paper.
    Nor is one in small letters a name, unless the outlet has none else: `der bunte Rock`.
    """
    if key_of(name) not in press():
        return False
    bare = ARTICLE.sub("", name, count=1)
    if " " in bare or (bare != name and not bare.islower()):
        return True
    return bare in _single_words() or (not bare.islower() and bare.casefold() in _folded_words())


@cache
def _single_words() -> frozenset[str]:
    """The spellings that are one word, without those that have an article."""
    return frozenset([spelling for entry in _entries() for spelling in entry if " " not in spelling])


@cache
def _folded_words() -> frozenset[str]:
    return frozenset(map(str.casefold, _single_words()))


def in_full(key: str) -> str:
    """The key of the whole name of an outlet that pages print short, and any other key as it is."""
    name = press().get(key)
    return key_of(name) if name else key


def known_as(name: str) -> str:
    """The name of a well-known outlet, however it is spelled, and any other name as it is."""
    key = key_of(name)
    known = press().get(key)
    return known if known and key_of(known) != key else name


@cache
def known_starts() -> frozenset[str]:
    """The words with which one of the names begins, with its article or without."""
    names = [spelling for entry in _entries() for spelling in entry]
    bare = [ARTICLE.sub("", name, count=1) for name in names]
    return ARTICLES | {name.partition(" ")[0].casefold() for name in (*names, *bare)}


@cache
def known_pairs() -> frozenset[tuple[str, str]]:
    """The first and the last word of each name, with its article and without."""
    names = [spelling for entry in _entries() for spelling in entry]
    bare = [ARTICLE.sub("", name, count=1) for name in names]
    return frozenset(
        [(name.partition(" ")[0].casefold(), name.rpartition(" ")[2].casefold()) for name in (*names, *bare)]
    )


@cache
def known_ends() -> frozenset[str]:
    """The words with which one of the names ends."""
    return frozenset(spelling.rpartition(" ")[2].casefold() for entry in _entries() for spelling in entry)


def _entries() -> Iterator[list[str]]:
    """The spellings of each outlet."""
    for line in (press_names.NAMES + press_regional.NAMES).split("\n"):
        yield from (entry.split("|") for entry in line.split(", ") if entry)


def key_of(name: str) -> str:
    """The letters and digits of a name, in small letters, without its article."""
    article = ARTICLE.match(name)
    bare = name[article.end() :] if article else name
    return "".join(filter(str.isalnum, bare.casefold()))


def forget() -> None:
    """Forget all that is known of outlets, which changes while weights are learnt as if nobody had heard of them."""
    for cached in (press, known_starts, known_pairs, known_ends, _single_words, _folded_words):
        cached.cache_clear()
