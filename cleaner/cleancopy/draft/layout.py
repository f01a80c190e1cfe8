"""The dumps of a site with where their articles begin and end: what the guesses at single rules ask."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Sequence

from cleancopy.draft import dates
from cleancopy.draft.cuts import ends_of, top_of
from cleancopy.draft.lines import more_than_half, shared_lines, shared_openings
from cleancopy.draft.pages import Page, Story, stories
from cleancopy.rulebook.shape import Range

Indices = Sequence[int | None]
"""A block of each dump, or None."""
Holds = Callable[[Story, int], bool]
QUOTED = 2
"""Texts that a comment quotes."""
LONGEST = 70
"""Characters of such a text."""


class Layout:
    """`stories` are the dumps, `shared` the lines that they share, `openings` those that they share the beginning of.

    `top` and `ends` are what was found of the two cuts.
    """

    def __init__(self, pages: Sequence[Page], site: str) -> None:
        self.pages, self.shared = pages, shared_lines(pages)
        shared = self.shared
        self.openings = tuple(shared_openings(pages, shared))
        self.stories = stories(pages, shared if len(pages) > 1 else {})
        self.top = top_of(self.stories, shared, site)
        self.ends = ends_of(self.stories, (*shared.values(), *self.openings), self.top)
        self._numbers = {id(story): number for number, story in enumerate(self.stories)}
        self.uppers = self.top.uppers if self.top else (-1,) * len(pages)
        self.heads: Indices = self.top.heads if self.top else (None,) * len(pages)
        self.lowers = [self._lower(number) for number in range(len(pages))]

    def _lower(self, number: int) -> int:
        """The first block that the lower cut takes of a dump."""
        head = self.heads[number]
        start = self.uppers[number] if head is None else head
        below = (index for line in self.ends for index in line.places[number] if index > start)
        return min(below, default=len(self.pages[number].blocks))

    def number(self, story: Story) -> int:
        """Which of the dumps, from 0."""
        return self._numbers[id(story)]

    def first(self, ranges: Iterable[Iterable[int]], holds: Holds) -> Indices:
        """In each dump the first block of a range that something holds of."""
        return [
            next((index for index in indices if index < len(story.page.blocks) and holds(story, index)), None)
            for story, indices in zip(self.stories, ranges, strict=True)
        ]

    def above_title(self) -> list[range]:
        """The blocks between the upper cut and the headline."""
        return [range(upper + 1, head or 0) for upper, head in zip(self.uppers, self.heads, strict=True)]

    def below_title(self) -> list[range]:
        """The blocks between the headline and the story's text."""
        return [
            range(0 if head is None else head + 1, 0 if head is None else story.start)
            for story, head in zip(self.stories, self.heads, strict=True)
        ]

    def text(self, number: int, index: int) -> str:
        """The text of a block of a dump."""
        return self.pages[number].blocks[index].text

    def texts(self, indices: Indices) -> list[str]:
        """The texts of the blocks, in the order of the dumps."""
        return [self.text(number, index) for number, index in enumerate(indices) if index is not None]

    def places(self, indices: Indices) -> list[int]:
        """The places of the blocks below the upper cut, from 1."""
        return [index - upper for index, upper in zip(indices, self.uppers, strict=True) if index is not None]

    def span(self, indices: Indices) -> Range:
        """The range of these places."""
        places = self.places(indices)
        return Range(min(places), max(places))

    def is_habit(self, indices: Indices) -> bool:
        """Whether enough dumps show it to call it the site's habit."""
        return sum(index is not None for index in indices) >= more_than_half(len(self.pages))

    def is_shared(self, page: Page, index: int) -> bool:
        """Whether other dumps have the line too; of a single dump nobody knows."""
        return len(self.pages) > 1 and page.keys[index] in self.shared

    def is_plain(self, story: Story, index: int) -> bool:
        """Whether nothing is known of a block: no shared line, none that a pack drops or reads, no date."""
        return (
            not self.is_shared(story.page, index)
            and not story.is_dropped(index)
            and not story.captured(index)
            and not dates.has_date(story.page.blocks[index].text)
        )


def quoted(texts: Iterable[str]) -> str:
    """The first few of the texts, each once, as a comment names them."""
    few = list(dict.fromkeys(texts))[:QUOTED]
    return ", ".join(f"'{textwrap.shorten(text, LONGEST, placeholder=' ...')}'" for text in few)
