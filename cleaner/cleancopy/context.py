"""What a condition asks of a block and its neighbours, as functions: a rule pays only for what it asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from cleancopy.rulebook.fits import Test, test_of
from cleancopy.rulebook.shape import Condition, Range

if TYPE_CHECKING:
    from cleancopy.page import Page

OPEN_END = 1 << 60
PLAIN_REPEATS = frozenset({"adjacent", "anywhere", "itself"})
"""Repeats of a whole text, which cost next to nothing to see."""

Check = Callable[["Page", int], bool]
"""Asked about the block of a page at an index."""
Sieve = Callable[["Page", Iterable[int]], list[int]]
"""Some blocks of a page in, those that may pass a check out: cheaper than to ask about one after the other."""


def checks_of(asked: Condition) -> tuple[Check, ...]:
    """The questions that a condition asks beyond a block's text, its region and its place, the cheap ones first."""
    return tuple(_checks(asked))


def text_of(asked: Condition) -> Test | None:
    """What a condition asks of a block's text, as one question; None if it asks nothing."""
    test = test_of(asked)
    if asked.words is None:
        return test
    least, most = _spaces(asked.words)
    if test is None:
        return lambda text: least <= text.count(" ") < most
    return lambda text: least <= text.count(" ") < most and test(text)


def sieves_of(asked: Condition) -> tuple[Sieve, ...]:
    """What a glance at many blocks tells about the checks that a condition asks."""
    near = ((0, asked), (-1, asked.after), (1, asked.before))
    # Few blocks are doubled: they are looked up first, and the other sieves see no more than these.
    sieves = [_doubled(step) for step, one in near if one is not None and one.repeated == "adjacent"]
    if asked.bullet is not None:
        sieves.append(_bullets(asked.bullet))
    if asked.words is not None:
        sieves.append(_lengths(asked.words))
    if asked.repeated == "anywhere":
        sieves.append(lambda page, places: [at for at in places if page.texts[at] in page.repeated])
    if asked.repeated == "itself":
        sieves.append(lambda page, places: [at for at in places if at in page.twofold])
    return tuple(sieves)


def holds_of(asked: Condition) -> Check:
    """The whole condition as one question. A block outside the dump satisfies none."""
    checks, where, at, fits = checks_of(asked), asked.where, asked.at, text_of(asked)

    def holds(page: Page, index: int) -> bool:
        return (
            0 <= index < len(page.blocks)
            and (where is None or page.region(index) == where)
            and (at is None or index - page.upper in at)
            and (fits is None or fits(page.texts[index]))
            and all(check(page, index) for check in checks)
        )

    return holds


def _checks(asked: Condition) -> Iterator[Check]:
    if asked.bullet is not None:
        yield _bullet(asked.bullet)
    if asked.gap is not None:
        yield _gap(asked.gap)
    if asked.paragraph is not None:
        yield _paragraph(asked.paragraph)
    if asked.same_as is not None:
        yield _same_as(asked.same_as)
    if asked.repeated in PLAIN_REPEATS:
        yield _repeated(asked.repeated)
    if asked.after is not None:
        yield _neighbour(holds_of(asked.after), -1)
    if asked.before is not None:
        yield _neighbour(holds_of(asked.before), 1)
    if asked.repeated == "inside":
        yield lambda page, index: page.is_excerpt(index)
    if asked.grammar is not None:
        yield _grammar(asked.grammar)


def _bullets(wanted: bool) -> Sieve:
    return lambda page, places: [at for at in places if bool(page.blocks[at].bullet) is wanted]


def _doubled(step: int) -> Sieve:
    return lambda page, places: [at for at in sorted([near - step for near in page.doubled]) if at in places]


def _lengths(wanted: Range) -> Sieve:
    least, most = _spaces(wanted)
    return lambda page, places: [at for at in places if least <= page.texts[at].count(" ") < most]


def _bullet(wanted: bool) -> Check:
    return lambda page, index: bool(page.blocks[index].bullet) == wanted


def _gap(wanted: Range) -> Check:
    return lambda page, index: page.blocks[index].gap in wanted


def _paragraph(wanted: Range) -> Check:
    return lambda page, _index: page.paragraph in wanted


def _spaces(wanted: Range) -> tuple[int, int]:
    """How many spaces a text of so many words has at least, and what it has fewer of."""
    return wanted.min - 1, OPEN_END if wanted.max is None else wanted.max


def _same_as(field: str) -> Check:
    return lambda page, index: page.is_same(page.texts[index], field)


def _grammar(name: str) -> Check:
    return lambda page, index: page.reading(name, index) is not None


def _repeated(how: str) -> Check:
    if how == "adjacent":
        return lambda page, index: index in page.doubled
    if how == "itself":
        return lambda page, index: index in page.twofold
    return lambda page, index: page.texts[index] in page.repeated


def _neighbour(holds: Check, step: int) -> Check:
    return lambda page, index: holds(page, index + step)
