"""The names of a byline as its writers have them, where a page prints outlets beside them or glues them together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleancopy import name_words as words
from cleancopy.agencies import agency_of
from cleancopy.names import is_person
from cleancopy.stamp_words import MONTHS, WEEKDAYS
from cleancopy.strangers.fields.button_words import PAGE_BUTTONS
from cleancopy.strangers.fields.press import key_of, press

_PAPERS = frozenset("periódico diario jornal revista agencia agência agenzia quotidiano gazeta tygodnik portal".split())
"""With these a paper's name begins, and nobody's."""
LONGEST_INITIAL = 3
"""Characters of a shortened name with its full stop."""
TIMES = MONTHS | WEEKDAYS | {"hours", "minutes", "days", "published", "updated", "last", "first", "created"}
_UPDATED = frozenset("actualizado actualizada publicado publicada updated published aktualisiert mis publié".split())
_GLUED = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-ZÀ-Þ][a-zà-öø-ÿ]+(?: |$))")
_INNER_CAPITALS = re.compile(r"\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Del|Des|O)$")


def writers_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of people, those apart that a page prints without anything between, without their houses."""
    alone = tuple([_without_buttons(without_house(name)) for name in names])
    people = tuple(dict.fromkeys(_unglued((*map(behind_house, alone[:1]), *alone[1:]))))
    return tuple([name for place, name in enumerate(people) if not place or not is_house(name, people[0])])


def without_house(name: str) -> str:
    """The name without the agency, or the outlet's initials, right behind it: `ANA QUILL Associated Press`."""
    parts = name.split(" ")
    for count in range(1, len(parts) - 1):
        if not name.isupper() and _is_house_behind(parts[-count:], len(parts)):
            return " ".join(parts[:-count])
    return name


def _without_buttons(name: str) -> str:
    """The name without the buttons behind it, of which there are two at least: `Ana Quill Drucken Teilen`."""
    parts = name.split(" ")
    place = next((place for place in range(2, len(parts)) if parts[place].casefold() in PAGE_BUTTONS), len(parts))
    return " ".join(parts[:place]) if len(parts) - place > 1 else name


def behind_house(name: str) -> str:
    """The name without the outlet's right before it, and without a full stop: `Ouest-Quay Ana Quill.`."""
    parts = name.split(" ")
    if name.endswith(".") and len(parts[-1]) > LONGEST_INITIAL:
        name, parts = name[:-1], name[:-1].split(" ")
    if parts[0].endswith("."):
        return name
    most = len(parts) if "㐀" <= name[0] <= "鿿" else len(parts) - 1
    for count in range(1, most):
        if key_of(" ".join(parts[:count])) in press() and is_person(" ".join(parts[count:])):
            return " ".join(parts[count:])
    return name


def _is_house_behind(tail: Sequence[str], size: int) -> bool:
    """Whether the last words of a name of that `size` are an agency, or an outlet."""
    house = " ".join(tail)
    if agency_of(house):
        return True
    if house.isupper() or (len(tail) > 1 and house[0].isupper()):
        return key_of(house) in press() or (size == 4 and len(tail) == 2 and tail[1].casefold() in words.OUTLET_WORDS)
    return False


def is_house(name: str, first: str) -> bool:
    """Whether a name behind the `first` one is the outlet's that it works for: `Harbour Ledger`, `ARD Berlin`."""
    parts = name.split(" ")
    if len(parts) > 1 and (parts[-1].casefold() in words.OUTLET_WORDS or parts[0].casefold() in _PAPERS):
        return True
    return not first.isupper() and any(len(part) > 2 and _is_initials(part) for part in re.split("[ -]", name))


def _is_initials(word: str) -> bool:
    """Whether a word is an outlet's initials, not a person's, behind which dots stand: `ARD`, but not `J.R.`."""
    return word.isupper() and "." not in word


def _unglued(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names, those apart that a page prints without anything between: `Ada ReyleJon Pell`."""
    found = [part for name in names for part in _parts(name)]
    # Beside names in small letters, capitals are an outlet's: `Ada Reyle, TIDELINE NORTH`.
    small = [name for name in found if not name.isupper()]
    return tuple(small or found)


def _parts(name: str) -> Iterator[str]:
    cuts = [cut.start() for cut in _GLUED.finditer(name) if not _INNER_CAPITALS.search(name[: cut.start()])]
    parts = [name[start:end] for start, end in zip([0, *cuts], [*cuts, len(name)], strict=True)]
    people = [part for part in parts if is_person(part) and words.OUTLET_WORDS.isdisjoint(part.casefold().split(" "))]
    first = parts[0].casefold().split(" ")
    if len(parts) > 1 and people:
        # What is glued to a full name and has one word is a place: `Wendy GillisAtlantic Reporter`.
        yield from [part for part in people if " " in part]
    elif not TIMES.issuperset(first) and first[0] not in _UPDATED:
        yield name
