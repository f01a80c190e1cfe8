"""Which of the names that a page prints is likeliest its outlet's, and whether it is likely enough.

A name that lines of one kind have, such as have the names of many, needs a higher rating than others. A firm's name,
a short one and one that is longer than what the page calls itself yield to another name that the page prints.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from cleancopy.agencies import agency_of
from cleancopy.names import is_person
from cleancopy.strangers.fields.furniture import has_press_word
from cleancopy.strangers.fields.mentions import Mention
from cleancopy.strangers.fields.nominees import OF_HOUSE, nominees
from cleancopy.strangers.fields.outlet_signs import RIGHTS, Signs
from cleancopy.strangers.fields.outlet_weights import rate
from cleancopy.strangers.fields.press import is_known, key_of, press
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

ENOUGH_KNOWN = 2.5
"""The same of one that is well known, and no single word, which may be any label of a menu."""

CERTAIN = 5.0
"""The rating from which a short name is not asked for the whole of it."""

ONCE = 1 / 8
"""What the sign is of a name that is printed once."""
FEWEST = 25
"""Lines outside the article of a page on which an outlet names itself more than once."""
NEAR = 1.0
"""How much less likely a name may be that is told better."""
INITIALS = 2
"""Letters that may be the initials of many outlets."""

_ABOUT_OTHERS = frozenset(("known", "announced", "spoken_to"))
_PASSING = frozenset(("followed", "frequent", "spoken_to"))
_OF_ANY = frozenset(("known", "followed", "at_top"))
_BY_LOOKS = frozenset(("of_press", "repeated"))
"""Kinds of lines that only look like an outlet's name."""
_OWN = frozenset(("owner", "alone"))


class Rated(NamedTuple):
    """The mentions of a name, their signs and the name's rating; `is_bare` tells that the page is but its article."""

    rating: float
    found: Sequence[Mention]
    signs: Signs
    is_bare: bool = False

    @property
    def key(self) -> str:
        """The name, spelt alike whatever its case and article."""
        return self.found[0].key

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of lines that have the name."""
        return frozenset([mention.kind for mention in self.found])

    @property
    def is_enough(self) -> bool:
        """Whether it is likelier that the name is the outlet's than that it is not."""
        told = self.kinds - _BY_LOOKS
        kind = next(iter(told)) if len(told) == 1 else "frequent" if told and told <= _PASSING else ""
        is_short = all(map(_is_initials, self.found)) and not self.is_bare
        if is_short or self._is_named_once(told):
            return self.rating >= CERTAIN
        is_word = "one_word" in self.signs and not any(map(_is_unlike_words, self.found))
        if kind in _OF_ANY and "known" in self.signs and not (is_word and kind != "followed"):
            return self.rating >= (ENOUGH if kind == "at_top" else ENOUGH_KNOWN)
        return self.rating >= (ENOUGH if "host" in self.signs else ENOUGH_ALONE.get(kind, ENOUGH))

    def _is_named_once(self, told: frozenset[str]) -> bool:
        """Whether one line or sentence names a well-known outlet, and nothing else of a page with lines besides."""
        is_once = self.signs.get("mentioned", 0) <= ONCE and "lines" not in self.signs
        return is_once and "known" in self.signs and told <= _ABOUT_OTHERS and not self.is_bare


def _is_initials(mention: Mention) -> bool:
    """Whether a name is so short that it may be anybody's, and no well-known outlet's whole name: `HL`, not `VG`."""
    is_short = len(mention.text) <= INITIALS and mention.text.isalpha()
    return is_short and len(press().get(mention.key) or "without") > INITIALS


def _is_unlike_words(mention: Mention) -> bool:
    """Whether a name cannot be any word of a menu: as that of a host, or in a script that sets no spaces."""
    return "." in mention.text or is_spaceless(mention.text)


def likeliest(sheet: Sheet, mentioned: Sequence[Mention], writers: Sequence[str]) -> Rated | None:
    """The likeliest of the mentioned names, or None where none is likely enough.

    One of the `writers` is it only by the lines about rights.
    """
    somebody = [writer for writer in writers if _is_somebody(writer)]
    parts = [part for writer in somebody for part in writer.split(" ") if not is_known(part)]
    names = {key_of(name) for name in (*somebody, *parts)}
    is_bare = len(sheet.furniture) < FEWEST
    rated = [
        Rated(rate(signs), found, signs, is_bare)
        for found, signs in nominees(sheet, mentioned)
        if found[0].key not in names or any(mention.kind in RIGHTS for mention in found)
    ]
    best = max([name for name in rated if name.is_enough], key=lambda name: name.rating, default=None)
    if best is None:
        return None
    if "firm_only" in best.signs or _is_agencys(best):
        others = [name for name in rated if name is not best and _is_well_told(name)]
        best = max(others, key=lambda name: name.rating, default=best)
    if best.kinds == {"addressed"}:
        near = [name for name in rated if _is_near(best, name)]
        best = max(near, key=lambda name: name.rating, default=best)
    best = next((name for name in rated if _is_whole_of(best, name)), best)
    return next((name for name in rated if _is_bare_of(best, name)), best)


def _is_agencys(best: Rated) -> bool:
    """Whether the page is an agency's by its rights and its address alone: that of a report may stand below it."""
    return best.kinds <= OF_HOUSE and agency_of(best.found[0].text) is not None


def _is_well_told(name: Rated) -> bool:
    """Whether lines of several kinds name the outlet, so that it is likelier than a firm that owns the page."""
    is_told = len(name.kinds - _BY_LOOKS) > 1 or "host" in name.signs
    return name.is_enough and is_told and "firm_only" not in name.signs


def _is_near(best: Rated, other: Rated) -> bool:
    """Whether the page speaks of itself by a name that is almost as likely as one that only an address has."""
    return other.is_enough and "framed" in other.signs and other.rating > best.rating - NEAR


def _is_whole_of(best: Rated, other: Rated) -> bool:
    """Whether a name has the best one in it: a well-known one a single word of it, or an address its name.

    The page calls itself short, as `Abendblatt`, or it is only that address that is spelt like the best name.
    """
    is_longer = best.key != other.key and other.key.startswith(best.key) and other.rating >= ENOUGH
    if not is_longer or best.rating >= CERTAIN or "one_word" not in best.signs or "known" in best.signs:
        return False
    return "known" in other.signs or ("host" in other.signs and best.kinds == {"addressed"})


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
