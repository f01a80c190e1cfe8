"""What is handed to a process at a time: pages in their order, by weight and not by number alone.

A weight of one is what a text page of usual length costs in time. A page that travels as data weighs by its bytes too,
so that a chunk is bounded in memory whatever its pages are.
"""

from __future__ import annotations

import itertools
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


def chunks(pages: Iterator[Page]) -> Iterator[tuple[list[Page], int]]:
    """The pages in lists, each with its weight, taken as they are asked for."""
    for page in pages:
        chunk, total = [page], weight(page)
        while total < CHUNK and (following := next(pages, None)):
            chunk.append(following)
            total += weight(following)
        yield chunk, total


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
