"""A stranger's page as the finders of its fields see it: its blocks, the article among them, and what that is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Sequence
from functools import cached_property
from itertools import accumulate

from cleancopy.model import Block
from cleancopy.names import is_person
from cleancopy.strangers.fields.bare_names import is_byline_over
from cleancopy.strangers.fields.signatures import signed_by
from cleancopy.strangers.fields.stamps import has_date, has_time
from cleancopy.strangers.fields.wording import stems

STRAY = 15
"""Blocks: a paragraph with a wider gap behind it is a teaser at the top, not the start of the article."""
GIST = 8
"""Paragraphs from which the subject of the article is learnt."""
LONGEST_GIST = 1600
"""Characters."""
TOP = 3
"""Paragraphs: dates and bylines stand above the third one, for the first may be a standfirst."""

LONGEST_OUTSIDE = 600
"""Characters of a block outside the article that is searched for signs of the outlet."""
LONGEST_COUNTED = 260
"""Characters of a line whose repeats count."""
SHORT = 60
"""Characters of a line of the furniture that may name the outlet."""
LONGEST_NAME = 40
"""Characters of a name that stands alone."""

ODD_SIGNS = " '’-"
ODD = re.compile(f"[{ODD_SIGNS}]")
"""What may part the words of a name that stands in an address without it."""


class Sheet:
    """The blocks of a page and `body`, the indices of those that are the article.

    `first` and `last` are the indices of the article's first and last block, `top` of the one with which it is under
    way; `spent` holds the indices of the blocks that named rules took.
    """

    def __init__(self, blocks: Sequence[Block], body: Sequence[int], spent: Container[int]) -> None:
        self.blocks = blocks
        self.spent = spent
        self.texts = [block.text for block in blocks]
        self.body = _without_bylines(_without_strays(body), self.texts)
        self.members = frozenset(self.body)
        self.first = self.body[0] if self.body else len(blocks)
        self.last = self.body[-1] if self.body else -1
        self.top = self.body[:TOP][-1] if self.body else 0
        self._stems: dict[int, frozenset[str]] = {}
        self._dated: dict[int, bool] = {}
        self._timed: dict[int, bool] = {}
        self._signed: dict[int, bool] = {}
        self._writers: dict[int, tuple[str, ...]] = {}

    def is_dated(self, index: int) -> bool:
        """Whether a block prints a date and little else."""
        if index not in self._dated:
            self._dated[index] = has_date(self.texts[index])
        return self._dated[index]

    def is_timed(self, index: int) -> bool:
        """Whether a block prints when it was published, by the time of the day alone."""
        if index not in self._timed:
            self._timed[index] = has_time(self.texts[index])
        return self._timed[index]

    def is_signed(self, index: int) -> bool:
        """Whether a block is a byline or a name."""
        if index not in self._signed:
            self._signed[index] = _is_name(self.texts[index]) or bool(self.signed_by(index))
        return self._signed[index]

    def signed_by(self, index: int) -> tuple[str, ...]:
        """The writers of a block that is a byline with a label, or the like."""
        if index not in self._writers:
            self._writers[index] = signed_by(self.texts[index])
        return self._writers[index]

    def around(self, index: int) -> tuple[Block | None, Block | None]:
        """The blocks above and below one, where there are any."""
        above = self.blocks[index - 1] if index > 0 else None
        return above, self.blocks[index + 1] if index + 1 < len(self.blocks) else None

    def stems_of(self, index: int) -> frozenset[str]:
        """The stems of a block."""
        if index not in self._stems:
            self._stems[index] = stems(self.texts[index])
        return self._stems[index]

    def echoes(self, index: int) -> frozenset[str]:
        """The stems that a block shares with the article's opening."""
        return self.stems_of(index) & self.gist

    def is_spoken_of(self, index: int) -> bool:
        """Whether the article's opening, its first paragraph included, has a word of a block."""
        return not self.stems_of(index).isdisjoint(self.lead) or bool(self.echoes(index))

    def members_before(self, index: int) -> Sequence[int]:
        """The article's blocks above an index near its start."""
        return [member for member in self.body[:TOP] if member < index]

    @cached_property
    def article(self) -> str:
        """The text of the article, each block with a space before it."""
        return "\n ".join(["", *[self.texts[index] for index in self.body]])

    @cached_property
    def outside(self) -> Sequence[int]:
        """The blocks outside the article that are no long texts."""
        return [
            index for index, text in enumerate(self.texts) if len(text) <= LONGEST_OUTSIDE and index not in self.members
        ]

    @cached_property
    def _outside(self) -> tuple[str, Sequence[int]]:
        """The text of these blocks, a line each, and where each begins in it."""
        texts = [self.texts[index] for index in self.outside]
        return "\n".join(texts), list(accumulate([len(text) + 1 for text in texts], initial=0))

    def with_any(self, signs: Sequence[str]) -> list[int]:
        """The blocks outside the article that hold one of the signs, in order."""
        found = set()
        text, starts = self._outside
        for sign in signs:
            place = text.find(sign)
            while place >= 0:
                line = bisect_right(starts, place) - 1
                found.add(self.outside[line])
                place = text.find(sign, starts[line + 1])
        return sorted(found)

    @cached_property
    def furniture(self) -> Sequence[int]:
        """The short lines outside the article, each text once."""
        first = {self.texts[index]: index for index in self.outside if len(self.texts[index]) <= SHORT}
        return list(first.values())

    @cached_property
    def furniture_texts(self) -> frozenset[str]:
        """The short lines outside the article."""
        return frozenset([self.texts[index] for index in self.furniture])

    @cached_property
    def head(self) -> str:
        """The text of the page's furniture above the article."""
        return "\n ".join(["", *[self.texts[index] for index in self.furniture if index < self.first]])

    @cached_property
    def foot(self) -> str:
        """The text of the page's furniture below the article."""
        return "\n ".join(["", *[self.texts[index] for index in self.furniture if index > self.last]])

    @cached_property
    def squeezed(self) -> str:
        """The text of the page's furniture in small letters, without anything between letters and digits."""
        text = "\n".join([*[self.texts[index] for index in self.furniture], ""]).casefold()
        for sign in ODD_SIGNS:
            text = text.replace(sign, "")
        return text

    @cached_property
    def lead(self) -> frozenset[str]:
        """The stems of the article's first paragraph."""
        return stems(self.texts[self.first][:LONGEST_GIST]) if self.body else frozenset()

    @cached_property
    def counts(self) -> Counter[str]:
        """How many blocks have the same text, of those that are not long."""
        return Counter([text for text in self.texts if len(text) <= LONGEST_COUNTED])

    @cached_property
    def gist(self) -> frozenset[str]:
        """The stems of the article's opening, without its first paragraph where there are others."""
        opening = self.body[1 : 1 + GIST] or self.body
        return stems(" ".join([self.texts[index] for index in opening])[:LONGEST_GIST])


def _is_name(text: str) -> bool:
    return len(text) < LONGEST_NAME and 1 <= text.count(" ") <= 4 and not text[0].islower() and is_person(text)


def _without_bylines(body: Sequence[int], texts: Sequence[str]) -> list[int]:
    """The blocks without a name alone that has a role or a date, which the model took for one of the first of them."""
    return [
        index
        for place, index in enumerate(body)
        if place >= TOP or index + 1 == len(texts) or not is_byline_over(texts[index], texts[index + 1])
    ]


def _without_strays(body: Sequence[int]) -> Sequence[int]:
    """The body without single paragraphs far above the rest of it."""
    for place, index in enumerate(body[:-1]):
        if body[place + 1] - index <= STRAY:
            return body[place:]
    return body
