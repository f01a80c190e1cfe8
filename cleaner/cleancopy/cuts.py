"""Where the article begins and ends, by the rules that cut and by the strangers' model: the first thing decided."""

from __future__ import annotations

from collections.abc import Iterable

from cleancopy import strangers
from cleancopy.model import Decision, Region
from cleancopy.page import Page
from cleancopy.ready import ABOVE, BELOW, MatchRule
from cleancopy.rulebook.records import Site

Decisions = list[Decision | None]
"""One for each block of the page; None as long as nothing decided about it."""
MIDDLE = 0.5
"""The share of an article from which on rules may end it that are not sure to know its site: boxes of other stories
stand between paragraphs, too."""
BEGUN = 0.15
"""The same for the headings of comments. They stand beside headlines, but not between paragraphs; and what readers
write is often longer than the article."""
NEAR, SURE, LONG, ENOUGH = 8, 0.8, 100, 2
"""Blocks below a box; the probability, and the bytes of its text, from which one is surely a paragraph of the article;
and how many of these show that the article goes on."""
BOXES = ("ends/recommended", "ends/write-to-us", "ends/about-the-writer")
"""How the names of the rules begin that know boxes which may also stand between paragraphs."""
COMMENTS = "comments/"
"""How the names of the rules begin that know such headings."""


def cut(page: Page, site: Site, judgement: strangers.Judgement | None, decisions: Decisions) -> None:
    """Set the page's cuts, and decide about the blocks that they take. `judgement` is the model's, where it was asked.

    Cuts of a site's rules are made first, and only where they leave the article whole if the page is not printed as
    they expect.
    """
    if not site.is_stranger:
        doubted = judgement if judgement and not site.is_trusted else None
        _cut_by_rules(page, doubted.reached(page.blocks, MIDDLE) if doubted else None, decisions)
    elif judgement:
        _cut_end(page, judgement, decisions)
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


def _cut_end(page: Page, judgement: strangers.Judgement, decisions: Decisions) -> None:
    """Let a rule end a stranger's article where the model goes on, once it has begun or half of it lies above.

    What ends articles stands in menus and beside headlines, too. Blocks that the model leaves out anyway stay its own:
    a footer may still name the outlet.
    """
    begun, middle = (judgement.reached(page.blocks, share) for share in (BEGUN, MIDDLE))
    if begun is None or middle is None:
        return
    lower = _first_cut(page, BELOW, begun + 1, middle + 1, COMMENTS)
    start = middle + 1
    while lower is None and (found := _first_cut(page, BELOW, start, judgement.last + 1)):
        lower, start = (None if _goes_on(page, judgement, found) else found), found[0] + 1
    if lower:
        page.lower = lower[0]
        taken = [index for index in range(page.lower, judgement.last + 1) if judgement.kept[index]]
        _take_away(page, lower, "tail", {page.lower, *taken}, decisions)


def _goes_on(page: Page, judgement: strangers.Judgement, found: tuple[int, MatchRule]) -> bool:
    """Whether paragraphs follow a box so soon and so surely that it stands between them, and ends nothing."""
    index, rule = found
    if not rule.rule.origin.id.startswith(BOXES):
        return False
    near = range(index + 1, min(index + 1 + NEAR, len(page.blocks)))
    sure = [near_by for near_by in near if judgement.kept[near_by] and judgement.chances[near_by] > SURE]
    return sum(len(page.blocks[near_by].text.encode()) > LONG for near_by in sure) >= ENOUGH


def _take_away(
    page: Page, found: tuple[int, MatchRule] | None, region: Region, indices: Iterable[int], decisions: Decisions
) -> None:
    if found is not None:
        origin = found[1].rule.origin
        for index in indices:
            decisions[index] = Decision(page.blocks[index], region, "cut", origin)


def _first_cut(page: Page, phase: int, start: int, end: int, names: str = "") -> tuple[int, MatchRule] | None:
    """The first block from `start` to before `end` for which a rule applies whose name begins so, and the rule."""
    for index, rules in page.rules(phase, start, end):
        for _rank, rule in rules:
            if rule.rule.origin.id.startswith(names) and page.applies(rule, index):
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
