"""Where the article begins and ends, by the rules that cut and by the strangers' model: the first thing decided."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterable, Iterator

from cleancopy import strangers
from cleancopy.characters import octets
from cleancopy.model import Decision, Region
from cleancopy.page import Page
from cleancopy.ready import ABOVE, BELOW, MatchRule
from cleancopy.rulebook.records import Site

Decisions = list[Decision | None]
"""One for each block of the page; None as long as nothing decided about it."""
Names = str | tuple[str, ...]
"""What the name of a rule begins with, or one of several."""
MIDDLE = 0.5
"""The share of an article that the cuts of a site's rules leave whole where the page is not printed as they expect."""
BEGUN = 0.15
"""The share of what the model keeps from which on the rules of no site in particular may end the article: what ends
articles stands in menus and beside headlines, too."""
SURE, LONG = 0.9, 80
"""Two paragraphs in a row of this probability and so many bytes are the article, wherever they stand: boxes of other
stories and calls for comments stand between paragraphs, too. What such boxes hold is hardly ever as sure."""
COUNTED = "comments/count"
"""The rule that ends an article whatever comes below: how many readers wrote stands between no paragraphs, and what
they write reads like an article, and is often longer."""
DATED, THREAD = ("comments/dated-name", "comments/time"), 3
"""The rules that know what stands above a comment, and how many of these make a thread."""


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
    """Let a rule end a stranger's article where the model goes on, once it has begun and does not surely go on below.

    Blocks that the model leaves out anyway stay its own: a footer may still name the outlet.
    """
    begun = judgement.reached(page.blocks, BEGUN)
    if begun is None:
        return
    thread = _thread(page, judgement)
    end = thread[0] if thread else judgement.last + 1
    open_from = max(begun, _last_sure(page, judgement, end)) + 1
    lower = _first_cut(page, BELOW, begun + 1, open_from, COUNTED) or _first_cut(page, BELOW, open_from, end) or thread
    if lower:
        page.lower = lower[0]
        taken = [index for index in range(page.lower, judgement.last + 1) if judgement.kept[index]]
        _take_away(page, lower, "tail", {page.lower, *taken}, decisions)
    _drop_headings(page, range(begun + 1, min(open_from, page.lower)), judgement, decisions)


def _thread(page: Page, judgement: strangers.Judgement) -> tuple[int, MatchRule] | None:
    """The head of the first comment, and the rule that knows it, where enough stand in what the model chose."""
    first, last = judgement.span()
    heads = list(_cuts(page, BELOW, first, last + 1, DATED))
    return heads[0] if len(heads) >= THREAD else None


def _drop_headings(page: Page, indices: range, judgement: strangers.Judgement, decisions: Decisions) -> None:
    """Drop the headings and forms that end articles where this one goes on below: they are no paragraphs of it.

    They are told by their very words; patterns, such as that of a note about a writer, may be of the article here.
    """
    for index, rules in page.rules(BELOW, indices.start, indices.stop):
        for _rank, rule in rules:
            asked = rule.rule.entry.when
            if judgement.kept[index] and (asked.equals or asked.starts) and page.applies(rule, index):
                decisions[index] = Decision(page.blocks[index], "body", "drop", rule.rule.origin)
                break


def _last_sure(page: Page, judgement: strangers.Judgement, end: int) -> int:
    """The last paragraph before `end` of which the model is sure, and of the one above it; -1 where there is none."""
    sure = [
        kept and chance > SURE and octets(text) > LONG
        for kept, chance, text in zip(judgement.kept[:end], judgement.chances, page.texts, strict=False)
    ]
    return max(itertools.compress(range(1, len(sure)), map(operator.and_, sure[1:], sure)), default=-1)


def _take_away(
    page: Page, found: tuple[int, MatchRule] | None, region: Region, indices: Iterable[int], decisions: Decisions
) -> None:
    if found is not None:
        origin = found[1].rule.origin
        for index in indices:
            decisions[index] = Decision(page.blocks[index], region, "cut", origin)


def _first_cut(page: Page, phase: int, start: int, end: int, names: Names = "") -> tuple[int, MatchRule] | None:
    """The first block from `start` to before `end` for which a rule applies whose name begins so, and the rule."""
    return next(_cuts(page, phase, start, end, names), None)


def _cuts(page: Page, phase: int, start: int, end: int, names: Names) -> Iterator[tuple[int, MatchRule]]:
    """All such blocks, each with the rule."""
    for index, rules in page.rules(phase, start, end):
        for _rank, rule in rules:
            if rule.rule.origin.id.startswith(names) and page.applies(rule, index):
                yield index, rule
                break


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
