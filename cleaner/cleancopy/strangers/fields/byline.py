"""Who wrote a stranger's article: the byline near its headline, a name alone there, or a byline below its end.

Labelled bylines are read by the wire's grammar. A name without a label needs company: a date, the headline or the
standfirst beside it, or a note about the writer below the article; a name of which the article speaks is a person in
it, and one above the credit of a picture is who is in the picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleancopy import name_words as words
from cleancopy.agencies import agency_of
from cleancopy.bylines import read_byline
from cleancopy.credit_clauses import BYLINE_OPENING
from cleancopy.names import read_people
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet

REACH = 8
"""Blocks below the headline or the article's start in which its byline stands."""
ABOVE = 3
"""Blocks above the headline in which it may stand."""
BEHIND = 5
"""Blocks below the article in which it may stand, and a note about the writer."""
BESIDE = 3
"""Blocks between a name and the date that vouches for it."""
LONGEST_BARE = 100
"""Characters of a line of names that has no label."""
LONGEST_PARTED = 250
"""Characters of a line in which a byline stands between bars."""
LONGEST_LABEL = 20
"""Characters of a label that stands alone."""
MOST_LINES = 8
"""Lines over which one byline may run."""
OPENING = 12
"""Paragraphs that are searched for a person of whom the article speaks."""

_PICTURE = re.compile(
    r"(?i:foto|photo|image|bild|picture|credit|getty|reuters|©|/ ?(?:ap|afp|dpa)\b|video|illustration)"
)
_BUTTON_WORDS = frozenset(
    "learn more key points watch live read listen view see all show hide open close menu search home page play"
    " download latest update updates breaking exclusive advertisement premium edition".split()
)
_AND = re.compile(r"(?i:and|und|et|y|e|og|och|&|,|·|•|\|)")
_HOUSE_END = re.compile(r"(?<=[a-z])(?=[A-Z][a-z]+ \d)|[,|·•(]| \d|(?<=[a-z])(?=\d)")


class _Line(NamedTuple):
    """One line of a byline: whom it names, and in plain words what kind of line it is."""

    block: int
    names: tuple[str, ...]
    why: str


def find_byline(sheet: Sheet, headline: int | None) -> Iterator[Found]:
    """The writers, by the lines that name them."""
    start = headline if headline is not None else max(-1, sheet.first - ABOVE - 1)
    below = range(start + 1, min(max(start, sheet.first) + REACH, len(sheet.blocks)))
    above = range(start - 1, max(-1, start - 1 - ABOVE), -1)
    behind = range(sheet.last + 1, min(sheet.last + 1 + BEHIND, len(sheet.blocks)))
    lines = (
        _labelled(sheet, below)
        or _bare(sheet, [index for index in below if index <= sheet.top], start)
        or _labelled(sheet, above)
        or _bare(sheet, [index for index in above if _is_dated_near(sheet, index)], start)
        or _labelled(sheet, behind)
        or _houses(sheet, [*below, *above])
    )
    for line in lines:
        yield Found("authors", line.names, line.block, 0, len(sheet.texts[line.block]), line.why)


def _labelled(sheet: Sheet, indices: Sequence[int]) -> list[_Line]:
    """The first byline with a label and the lines that go on with it."""
    for index in indices:
        text = sheet.texts[index]
        if is_label(text):
            if lines := _run(sheet, index + 1, "A name stands below a byline's label."):
                return lines
        elif authors := _signed_by(text):
            line = _Line(index, authors, "A byline stands near the headline.")
            return [line, *_more_labelled(sheet, index + 1)]
    return []


def _signed_by(text: str) -> tuple[str, ...]:
    """The writers of a byline, or of the one part of a line between bars that is labelled as one."""
    byline = read_byline(text)
    if byline is None and "|" in text and len(text) <= LONGEST_PARTED:
        parts = [part for part in re.split(r" ?\| ?", text) if BYLINE_OPENING.match(part)]
        byline = read_byline(parts[0]) if parts else None
    return byline.authors if byline else ()


def _more_labelled(sheet: Sheet, index: int) -> Iterator[_Line]:
    for below in range(index, min(index + MOST_LINES, len(sheet.blocks))):
        authors = _signed_by(sheet.texts[below])
        if not authors or sheet.blocks[below].gap:
            return
        yield _Line(below, authors, "The byline goes on from the line above.")


def is_label(text: str) -> bool:
    """Whether a text is a byline's label whose name stands elsewhere: `By`, `Autor:`."""
    label = BYLINE_OPENING.match(text) if len(text) <= LONGEST_LABEL else None
    return label is not None and text[label.end() :].strip(" :") == ""


def _run(sheet: Sheet, start: int, why: str) -> list[_Line]:
    """Names that stand below each other from a line on, each perhaps with a role or an `and` below it."""
    lines: list[_Line] = []
    for index in range(start, min(start + MOST_LINES, len(sheet.blocks))):
        text = sheet.texts[index]
        if names := bare_names(text):
            lines.append(_Line(index, names, why))
        elif not lines and (house := _house(text)):
            return [_Line(index, (house,), why)]
        elif not lines or not (_AND.fullmatch(text) or _is_role(text)):
            break
    return lines


def _is_role(text: str) -> bool:
    people = read_people(text) if len(text) < LONGEST_BARE else None
    return people is not None and people.desk is not None and not people.names


def _bare(sheet: Sheet, indices: Sequence[int], headline: int) -> list[_Line]:
    """The first line of names without a label that has company enough, and such lines below it."""
    for index in indices:
        names = bare_names(sheet.texts[index])
        if names and index not in sheet.members and _company(sheet, index, names, headline) > 0:
            return _run(sheet, index, "A name stands between the headline and the article.")
    return []


def bare_names(text: str) -> tuple[str, ...]:
    """The names of a line that holds nothing but names and what stands beside them."""
    if len(text) > LONGEST_BARE or " " not in text or not text[0].isupper() or text[-1] in ".?!:":
        return ()
    if BYLINE_OPENING.match(text):
        return ()
    people = read_people(text)
    if people is None or not all(map(_is_writer, people.names)):
        return ()
    return people.names


def _is_writer(name: str) -> bool:
    folded = name.casefold().split(" ")
    is_title = len(folded) > 1 and name[0].isupper()
    return is_title and words.SECTIONS.isdisjoint(folded) and _BUTTON_WORDS.isdisjoint(folded)


def _company(sheet: Sheet, index: int, names: Sequence[str], headline: int) -> int:
    """How much speaks for a line of names as the byline."""
    texts = sheet.texts
    spoken_of = [texts[member] for member in (*sheet.body[:OPENING], *([headline] if headline >= 0 else []))]
    above, below = sheet.around(index)
    if any(name in text for name in names for text in spoken_of) or (above and above.text.endswith(":")):
        return -1
    if below and len(below.text) < LONGEST_BARE and _PICTURE.search(below.text):
        return -1
    dated = _is_dated_near(sheet, index)
    beside = index - 1 == headline or index - 1 in sheet.members or index + 1 in sheet.members
    noted = any(text.startswith(names[0]) for text in texts[sheet.last - 1 : sheet.last + 1 + BEHIND])
    return dated + beside + 2 * noted - (sheet.blocks[index].bullet != "")


def _is_dated_near(sheet: Sheet, index: int) -> bool:
    return any(map(sheet.is_dated, range(max(0, index - BESIDE), min(len(sheet.texts), index + BESIDE + 1))))


def _houses(sheet: Sheet, indices: Sequence[int]) -> list[_Line]:
    """The agency or the outlet that stands where a writer would: `By Associated Press`."""
    for index in indices:
        text = sheet.texts[index]
        if index in sheet.members or len(text) > LONGEST_PARTED:
            continue
        label = BYLINE_OPENING.match(text)
        house = _house(text[label.end() :].strip(" :")) if label else _house(text)
        if house:
            return [_Line(index, (house,), "An agency stands where the byline would.")]
        initials = _HOUSE_END.split(text[label.end() :].strip(" :"), maxsplit=1)[0] if label else ""
        if initials.isupper() and initials.isalpha() and 2 <= len(initials) <= 6:
            return [_Line(index, (initials,), "Initials stand where the byline would.")]
    return []


def _house(text: str) -> str | None:
    """The agency that a line begins with; a date or a place may follow."""
    head = _HOUSE_END.split(text[:LONGEST_BARE], maxsplit=1)[0].strip(" -–—")
    return head if agency_of(head) and (len(head) > 4 or head.isupper() or head == "dpa") else None
