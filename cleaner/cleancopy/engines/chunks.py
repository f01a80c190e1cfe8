"""What is handed to a process at a time: pages in their order, by weight and not by number alone.

A weight of one is what a text page of usual length costs in time. A page that travels as data weighs by its bytes too,
so that a chunk is bounded in memory whatever its pages are.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator

from cleancopy.sources import Failure, Input
from cleancopy.sources.kinds import by_name, looks_like_html

Page = Input | Failure

CHUNK = 64
"""Weight that a process gets at a time: less costs more in passing to and fro, more gains nothing."""
SMALL = 2000
"""Weight: a smaller job is done before further processes have started."""
MARKUP = 32
"""Weight of an HTML page."""
PIECE = 16_384
"""Bytes of data that add one to the weight."""


class Chunk:
    """Pages on their way, and those of their answers that are not given yet.

    `done` is how many pages have an answer; `killed_at` is the one that killed its process, for the first time.
    """

    def __init__(self, pages: list[Page], weight: int) -> None:
        self.pages = pages
        self.weight = weight
        self.answers: deque[bytes] = deque()
        self.done = 0
        self.killed_at = -1

    @property
    def is_done(self) -> bool:
        """Whether every page has its answer."""
        return self.done == len(self.pages)

    def add(self, answer: bytes) -> None:
        """Take the answer to the next page."""
        self.answers.append(answer)
        self.done += 1


def is_markup(page: Page) -> bool:
    """Whether the page looks like HTML, which libraries in C read: no limit of ours can reach into them."""
    if isinstance(page, Failure) or page.path.endswith(".txt"):
        return False
    content = page.content or by_name(page.source).content
    return content == "html" or (content != "text" and looks_like_html(page.data or b""))


def weight(page: Page) -> int:
    """What the page costs, in pages of text."""
    if isinstance(page, Failure) or (page.data is None and page.path.endswith(".txt")):
        return 1
    return (MARKUP if is_markup(page) else 1) + len(page.data or b"") // PIECE


def chunks(pages: Iterator[Page]) -> Iterator[Chunk]:
    """The pages in chunks, taken as they are asked for."""
    for page in pages:
        taken, total = [page], weight(page)
        while total < CHUNK and (following := next(pages, None)):
            taken.append(following)
            total += weight(following)
        yield Chunk(taken, total)


def is_small(pages: Iterator[Page]) -> tuple[bool, Iterator[Page]]:
    """Whether the job is small, and the same pages: no more of them are taken than it takes to tell."""
    first: list[Page] = []
    total = 0
    for page in pages:
        first.append(page)
        total += weight(page)
        if total >= SMALL:
            return False, itertools.chain(first, pages)
    return True, iter(first)
