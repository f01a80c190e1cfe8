"""Lines that the dumps of a site share, and where they stand."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import msgspec

from cleancopy.draft.pages import Page

LONGEST_LINE = 200
"""Characters: what is longer is a paragraph, and no line of a page's furniture is looked for in it."""
FEW_WORDS = 6
"""Words up to which a line of a single dump may be the page's rather than the story's."""
OPENING_WORDS = 2
LONGEST_OPENED = 8
"""Words of a line of which the beginning is the site's."""

Places = tuple[tuple[int, ...], ...]
"""For each dump the indices of its blocks that show a line."""


class Line(msgspec.Struct, frozen=True):
    """A line that dumps share, and where; `opening` is set where they share only how it begins."""

    key: str
    places: Places
    opening: str = ""

    @property
    def count(self) -> int:
        """How many dumps show it."""
        return sum(map(bool, self.places))


def most(count: int) -> int:
    """How many of so many dumps must show what all should show: of a few all, of many three in four."""
    return count if count < 4 else -(-3 * count // 4)


def more_than_half(count: int) -> int:
    """How many of so many dumps make a habit."""
    return count // 2 + 1


def shared_lines(pages: Sequence[Page]) -> dict[str, Line]:
    """The lines that two dumps or more show, by key; with one dump, those that might be shared: short and no text."""
    places: dict[str, list[list[int]]] = {}
    for number, page in enumerate(pages):
        for index, key in enumerate(page.keys):
            if _may_be_furniture(page, index) and (len(pages) > 1 or _looks_like_furniture(page, index)):
                places.setdefault(key, [[] for _ in pages])[number].append(index)
    lines = (Line(key, tuple(map(tuple, found))) for key, found in places.items())
    return {line.key: line for line in lines if line.count >= min(2, len(pages))}


def shared_openings(pages: Sequence[Page], shared: Container[str]) -> Iterator[Line]:
    """Lines that begin alike and go on differently, such as `Next in Sport` and `Next in Business`."""
    places: dict[str, list[list[int]]] = {}
    for number, page in enumerate(pages if len(pages) > 1 else ()):
        for index, key in enumerate(page.keys):
            words = key.split(" ")
            is_free = key not in shared and _may_be_furniture(page, index) and not page.decisions[index].kept
            if is_free and OPENING_WORDS < len(words) <= LONGEST_OPENED:
                places.setdefault(" ".join(words[:OPENING_WORDS]), [[] for _ in pages])[number].append(index)
    for opening, found in places.items():
        if not all(_goes_on(page, index) for page, indices in zip(pages, found, strict=True) for index in indices):
            continue
        line = Line(opening, tuple(map(tuple, found)), opening)
        if line.count >= most(len(pages)) and all(len(indices) <= 1 for indices in found) and "0" not in opening:
            yield line


def _goes_on(page: Page, index: int) -> bool:
    """Whether a title's end follows, of two letters at least."""
    text = page.blocks[index].text
    return len(text.split(" ", OPENING_WORDS)[-1]) > 1 and text[-1] not in ".!?…"


def _may_be_furniture(page: Page, index: int) -> bool:
    text = page.blocks[index].text
    return len(text) <= LONGEST_LINE and text.isprintable() and any(map(str.isalnum, text))


def _looks_like_furniture(page: Page, index: int) -> bool:
    return page.blocks[index].text.count(" ") < FEW_WORDS and not page.decisions[index].kept
