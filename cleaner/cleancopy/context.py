"""What a condition asks beyond a block's own words, as functions: a rule pays only for what it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from cleancopy.rulebook.fits import fits
from cleancopy.rulebook.shape import Condition, Range

if TYPE_CHECKING:
    from cleancopy.page import Page

Check = Callable[["Page", int], bool]
"""Asked about the block of a page at an index."""


def checks_of(asked: Condition) -> tuple[Check, ...]:
    """The questions about place and neighbours that a condition asks, the cheap ones first."""
    return tuple(_checks(asked))


def holds_of(asked: Condition) -> Check:
    """The whole condition as one question: place, neighbours and words. A block outside the dump satisfies none."""
    checks, where, at = checks_of(asked), asked.where, asked.at

    def holds(page: Page, index: int) -> bool:
        return (
            0 <= index < len(page.blocks)
            and (where is None or page.region(index) == where)
            and (at is None or index - page.upper in at)
            and all(check(page, index) for check in checks)
            and fits(asked, page.blocks[index].text)
        )

    return holds


def _checks(asked: Condition) -> Iterator[Check]:
    if asked.bullet is not None:
        yield _bullet(asked.bullet)
    if asked.paragraph is not None:
        yield _paragraph(asked.paragraph)
    if asked.words is not None:
        yield _words(asked.words)
    if asked.same_as is not None:
        yield _same_as(asked.same_as)
    if asked.repeated == "anywhere":
        yield lambda page, index: page.blocks[index].text in page.repeated
    if asked.repeated == "adjacent":
        yield lambda page, index: page.is_doubled(index)
    if asked.after is not None:
        yield _neighbour(holds_of(asked.after), -1)
    if asked.before is not None:
        yield _neighbour(holds_of(asked.before), 1)
    if asked.grammar is not None:
        yield _grammar(asked.grammar)


def _bullet(wanted: bool) -> Check:
    return lambda page, index: bool(page.blocks[index].bullet) == wanted


def _paragraph(wanted: Range) -> Check:
    return lambda page, _index: page.paragraph in wanted


def _words(wanted: Range) -> Check:
    return lambda page, index: page.blocks[index].text.count(" ") + 1 in wanted


def _same_as(field: str) -> Check:
    return lambda page, index: page.is_same(page.blocks[index].text, field)


def _grammar(name: str) -> Check:
    return lambda page, index: page.reading(name, index) is not None


def _neighbour(holds: Check, step: int) -> Check:
    return lambda page, index: holds(page, index + step)
