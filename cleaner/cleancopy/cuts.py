"""Where the article begins and ends, by the rules that cut and by the strangers' model: the first thing decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleancopy import strangers
from cleancopy.model import Decision, Region
from cleancopy.page import Page
from cleancopy.ready import ABOVE, BELOW, MatchRule
from cleancopy.rulebook.records import Site

Decisions = list[Decision | None]
"""One for each block of the page; None as long as nothing decided about it."""


def cut(page: Page, site: Site, judgement: strangers.Judgement | None, decisions: Decisions) -> None:
    """Set the page's cuts, and decide about the blocks that they take. `judgement` is the model's, where it was asked.

    Cuts of a site's rules are made first, and only where they leave the article whole if the page is not printed as
    they expect.
    """
    middle = judgement.middle(page.blocks) if judgement else None
    if not site.is_stranger:
        _cut_by_rules(page, None if site.is_trusted else middle, decisions)
    elif judgement and middle is not None:
        _cut_end(page, range(middle + 1, judgement.last + 1), judgement.kept, decisions)
    if judgement:
        _cut_to_article(page, judgement, decisions)


def _cut_by_rules(page: Page, middle: int | None, decisions: Decisions) -> None:
    """Make the cuts that rules say, above and below the `middle` of the article, where that is told."""
    size = len(page.blocks)
    upper = _first_cut(page, ABOVE, 0, size if middle is None else middle)
    if upper:
        page.upper = upper[0]
    lower = _first_cut(page, BELOW, page.upper + 1 if middle is None else middle + 1, size)
    if lower:
        page.lower = lower[0]
    _take_away(page, upper, "head", range(page.upper + 1), decisions)
    _take_away(page, lower, "tail", range(page.lower, len(page.blocks)), decisions)


def _cut_end(page: Page, rest: range, kept: Sequence[bool], decisions: Decisions) -> None:
    """Let a rule end a stranger's article in its second half, the `rest`, where the model goes on.

    What ends articles stands in menus and beside headlines, too. So the rules of no site in particular are only asked
    once most of what the model keeps lies above. Blocks that it leaves out anyway stay its own: a footer may still
    name the outlet.
    """
    lower = _first_cut(page, BELOW, rest.start, rest.stop)
    if lower:
        page.lower = lower[0]
        taken = [index for index in rest if index >= page.lower and kept[index]]
        _take_away(page, lower, "tail", {page.lower, *taken}, decisions)


def _take_away(
    page: Page, found: tuple[int, MatchRule] | None, region: Region, indices: Iterable[int], decisions: Decisions
) -> None:
    if found is not None:
        origin = found[1].rule.origin
        for index in indices:
            decisions[index] = Decision(page.blocks[index], region, "cut", origin)


def _first_cut(page: Page, phase: int, start: int, end: int) -> tuple[int, MatchRule] | None:
    for index, rules in page.rules(phase, start, end):
        for _rank, rule in rules:
            if page.applies(rule, index):
                return index, rule
    return None


def _cut_to_article(page: Page, judgement: strangers.Judgement, decisions: Decisions) -> None:
    """Let the model cut where no rule did."""
    first, last = judgement.span()
    if page.upper < 0:
        page.upper = first - 1
    if page.lower == len(page.blocks):
        page.lower = max(last, page.upper) + 1
    outside: tuple[tuple[Region, range], ...] = (
        ("head", range(page.upper + 1)),
        ("tail", range(page.lower, len(page.blocks))),
    )
    for region, indices in outside:
        for index in indices:
            if decisions[index] is None:
                decisions[index] = strangers.decision(judgement, page.blocks[index], index, region)
