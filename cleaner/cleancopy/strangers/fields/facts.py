"""What a page lists of an article in a line each: `Date 3.5.2024` and `Author Ana Quill`, next to each other.

Neither line would tell enough so far from the article; beside each other they are about one text, and if all such
pairs of a page name the same writers, it is this one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleancopy import late
from cleancopy.strangers.fields.bare_names import bare_names
from cleancopy.strangers.fields.sheet import Sheet

FAR = 60
"""Blocks below the article in which such a list stands."""
BESIDE = 2
"""Lines from the one with the date to the one with the author."""
LONGEST = 100
"""Characters of each."""

_DATED = late.regex(
    r"(?i:date|datum|data|fecha|erscheinungsdatum|veröffentlichung(?:sdatum)?|publication date|date de publication"
    r"|fecha de publicación|published|veröffentlicht|publié|publicado|pubblicato|publiziert)(?: ?:|(?= )) ?(?=.*\d)"
)
_WRITTEN = late.regex(
    r"(?i:authors?|autor(?:in|en|innen|e|es|as|a)?|auteur(?:e|s|es)?|autrice)(?: ?:|(?= )) ?(?=[^\W\d_a-zß-ÿ])"
)


class Facts(NamedTuple):
    """Where a list tells of an article's day, and where of its writers."""

    dated: int
    written: int
    names: tuple[str, ...]


def facts(sheet: Sheet) -> Facts | None:
    """The first such pair of lines below the article; None where there is none, or where they tell of several texts."""
    found = list(_pairs(sheet, range(sheet.last + 1, min(sheet.last + 1 + FAR, len(sheet.texts)))))
    return found[0] if len({pair.names for pair in found}) == 1 else None


def _pairs(sheet: Sheet, indices: Sequence[int]) -> Iterator[Facts]:
    for index in indices:
        if names := writers_behind_title(sheet, index):
            near = [other for other in range(index - BESIDE, index + BESIDE + 1) if other in indices]
            yield from [Facts(other, index, names) for other in near if other != index and _is_dated(sheet, other)][:1]


def writers_behind_title(sheet: Sheet, index: int) -> tuple[str, ...]:
    """The names of a line that stand behind what their bearers are: `Author Ana Quill`."""
    text = sheet.texts[index]
    label = _WRITTEN.match(text) if len(text) <= LONGEST else None
    return (sheet.signed_by(index) or bare_names(text[label.end() :])) if label else ()


def _is_dated(sheet: Sheet, index: int) -> bool:
    text = sheet.texts[index]
    return len(text) <= LONGEST and _DATED.match(text) is not None and sheet.is_dated(index)
