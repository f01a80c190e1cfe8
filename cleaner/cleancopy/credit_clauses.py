"""Clauses of a credit, `Reporting by A in X; Editing by B and C`: each is a label and a list of people.

The list has to be a list to its last word, or the text is no credit at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from cleancopy import credit_labels as labels
from cleancopy import late
from cleancopy.label_search import Label, LabelSearch
from cleancopy.names import LONGEST_LIST, People, read_people


class Credits(msgspec.Struct, frozen=True):
    """Whom `text[start:end]` of a block credits. A whole block is `0, len(text)`; the rest of it is article."""

    start: int
    end: int
    authors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    agency: str | None = None
    outlet: str | None = None


class _BylineOpening:
    """Labels that are parted from the name, and those that are not."""

    def __init__(self) -> None:
        self._labels = LabelSearch(labels.BYLINES, labels.BYLINE_TITLES)
        self._glued = late.regex(labels.GLUED_BYLINES, re.IGNORECASE)

    def match(self, text: str) -> Label | None:
        """The label that a text begins with."""
        if label := self._labels.match(text):
            return label
        glued = self._glued.match(text)
        return Label("authors", "glued", glued.span()) if glued else None


CREDIT_OPENING = LabelSearch(labels.CREDITS, labels.CREDIT_TITLES)
BYLINE_OPENING = _BylineOpening()
Opening = LabelSearch | _BylineOpening
_TITLES = labels.CREDIT_TITLES + labels.BYLINE_TITLES + labels.OTHER_TITLES
_FOLLOWING = LabelSearch(labels.CREDITS + labels.OTHERS, _TITLES)
BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕"}
_DASHES = "-–—_*• "
_LOOSE_END = late.regex(r"(?:[ ;,|/(–—-]| (?:and|und|et|y|e)(?=$))$")
_FULL_STOP = late.regex(r"(?:(?<=[^\W\d_]{2})(?<!\b[JS]r)|(?<=\W))[.。]$")


def read_clauses(text: str, opening: Opening) -> Credits | None:
    """Read the whole text as clauses, of which the first has a label that `opening` matches."""
    first = opening.match(text) if len(text) <= LONGEST_LIST else None
    if first is None:
        return None
    found = [first, *_FOLLOWING.finditer(text, first.end())]
    ends = [label.start() for label in found[1:]] + [len(text)]
    clauses = []
    for label, end in zip(found, ends, strict=True):
        if label.field != "none":
            spare = label.kind == "word" and opening is CREDIT_OPENING
            clauses.append((label.field, _read_clause(text[label.end() : end], spare=spare)))
    return merge(clauses)


def _read_clause(text: str, spare: bool) -> People | None:
    """The people of a clause. A single name is enough only for a label that is `spare` of other uses."""
    text = text.strip()
    while end := _LOOSE_END.search(text):
        text = text[: end.start()]
    people = read_people(_FULL_STOP.sub("", text))
    if people is None or spare or all(is_full_name(name) for name in people.names):
        return people
    return None


def is_full_name(name: str) -> bool:
    """Whether a name says more than a given name: `By Friday` has one word, `记者王某` needs no more."""
    return " " in name or not (name[0].isupper() or name[0].islower())


def merge(clauses: Iterable[tuple[str, People | None]]) -> Credits | None:
    """Put the people of all clauses into their fields, as a credit without a span; `None` when one is unread."""
    named: dict[str, list[str]] = {"authors": [], "contributors": [], "editors": []}
    agency = outlet = None
    read = False
    for field, people in clauses:
        if people is None:
            return None
        named[field] += people.names
        named["contributors"] += people.helpers
        # Whose reports went into a text is not whose text it is: `With reports from the Harbour Post`.
        house = people.outlet if field == "authors" else None
        agency, outlet, read = agency or people.agency, outlet or house, True
    if not read:
        return None
    authors, contributors, editors = (tuple(dict.fromkeys(names)) for names in named.values())
    return Credits(0, 0, authors, contributors, editors, agency, outlet)


def unwrap(text: str) -> str:
    """Return the text without the dash before it and the brackets round it, of which dumps may have lost one."""
    text = text.strip().lstrip(_DASHES)
    close = BRACKETS.get(text[:1])
    inner = text[1:].rstrip(" .")
    if close is None or (close in inner[:-1] and text[0] not in inner):
        return text
    return inner.removesuffix(close).strip()
