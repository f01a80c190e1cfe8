"""Writers whom a line names as the source of a text, beside their house, role or address.

`Source: Ana Quill, Contributor`, `Source: Quaynews.test | Ana Quill | ana@quay.test`, `Izvor: Plima, Ana Quill`. A
house or an office alone is no writer, so one name has to stand beside what is none.
"""

from __future__ import annotations

from cleancopy import late
from cleancopy.name_shape import is_outlet, is_person
from cleancopy.names import is_stamp, read_people
from cleancopy.strangers.fields.labels import SOURCES
from cleancopy.strangers.fields.press import key_of, press

LONGEST = 120
"""Characters of such a line."""
_LABEL = late.regex(rf"(?i:{SOURCES}) ?[:：] ?(?=[^\W\d_a-zß-ÿ])")
_PARTS = late.regex(r" ?[,|•·/] ?")
_ADDRESS = late.regex(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def sourced(text: str) -> tuple[str, ...]:
    """The one writer of such a line; none in any other line."""
    label = _LABEL.match(text) if len(text) <= LONGEST else None
    if label is None:
        return ()
    parts = [part for part in _PARTS.split(text[label.end() :]) if part and not is_stamp(part)]
    beside = [part for part in parts if _is_beside(part)]
    names = [part for part in parts if part not in beside]
    return tuple(names) if len(names) == 1 and beside and " " in names[0] and is_person(names[0]) else ()


def _is_beside(part: str) -> bool:
    """Whether a part is a house, a role, an address or the one word of a paper's name."""
    if _ADDRESS.fullmatch(part) or is_outlet(part) or key_of(part) in press() or " " not in part:
        return True
    people = read_people(part)
    return people is not None and not people.names
