"""Statistics of a run: what each page counts for, added up in bounded memory, the same with any number of processes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import TypeVar

import msgspec

from cleancopy.model import Decision, Origin, Status, Trace

T = TypeVar("T")

LONGEST_LINE = 100
"""Characters of a line that may be furniture: longer ones are paragraphs, which don't recur."""
MOST_WORDS = 12
MOST_LINES = 20_000
"""Different lines counted at a time: some 5 MB."""
SEVERAL = 2
"""Pages on which a line must stand before it is called recurring."""
MOST_RECURRING = 500

NUMBER = re.compile(r"\d+")


class PageTally(msgspec.Struct, frozen=True, gc=False):
    """What one page counts for. `rules` fired on it; `lines` are short, and no rule named them."""

    site: str | None
    status: Status
    problems: tuple[str, ...]
    rules: tuple[Origin, ...]
    lines: tuple[str, ...]


def tally_of(trace: Trace) -> PageTally:
    """What a page counts for. Numbers in lines are `#`, so that `2 min read` and `3 min read` are the same line."""
    article = trace.article
    rules: dict[Origin, None] = {}
    lines: dict[str, None] = {}
    for decision in trace.decisions:
        if is_rule(decision.origin):
            rules[decision.origin] = None
        elif _is_short(decision):
            lines[NUMBER.sub("#", decision.block.text)] = None
        for capture in decision.captures:
            if is_rule(capture.origin):
                rules[capture.origin] = None
    codes = tuple(dict.fromkeys([problem.code for problem in article.problems]))
    return PageTally(article.site, article.status, codes, tuple(rules), tuple(lines))


def is_rule(origin: Origin) -> bool:
    """Whether somebody wrote the rule, unlike a site's `otherwise` and the strangers' model."""
    return bool(origin.path) and not origin.id.endswith("/otherwise")


def _is_short(decision: Decision) -> bool:
    text = decision.block.text
    return len(text) <= LONGEST_LINE and text.count(" ") < MOST_WORDS and decision.verdict != "capture"


class SiteCount(msgspec.Struct, frozen=True):
    """Pages of one site by status; None are pages of no known site."""

    site: str | None
    pages: int
    ok: int
    suspect: int
    empty: int


class CodeCount(msgspec.Struct, frozen=True):
    """Pages with a problem, or inputs that failed, by code."""

    code: str
    pages: int


class RuleCount(msgspec.Struct, frozen=True):
    """Pages on which a rule fired."""

    rule: str
    path: str
    line: int
    pages: int


class LineCount(msgspec.Struct, frozen=True):
    """Pages of a site on which a line stands that no rule names."""

    site: str | None
    text: str
    pages: int


class Statistics(msgspec.Struct, frozen=True):
    """The run in figures, each list with the largest first.

    `lines` are the recurring ones, at most 500; their counts may be too low, by `lines_short_by` pages at most.
    """

    pages: int
    sites: tuple[SiteCount, ...]
    problems: tuple[CodeCount, ...]
    failures: tuple[CodeCount, ...]
    rules: tuple[RuleCount, ...]
    lines: tuple[LineCount, ...]
    lines_short_by: int


class Tally:
    """The pages of a run, counted as they come."""

    def __init__(self) -> None:
        self._pages: Counter[tuple[str | None, Status]] = Counter()
        self._problems: Counter[str] = Counter()
        self._failures: Counter[str] = Counter()
        self._rules: Counter[Origin] = Counter()
        self._lines: Recurring[tuple[str | None, str]] = Recurring(MOST_LINES)

    def add(self, page: PageTally) -> None:
        """Count a page."""
        self._pages[page.site, page.status] += 1
        self._problems.update(page.problems)
        self._rules.update(page.rules)
        self._lines.add([(page.site, line) for line in page.lines])

    def add_failure(self, code: str) -> None:
        """Count an input that gave no article."""
        self._failures[code] += 1

    def statistics(self) -> Statistics:
        """All that was counted so far."""
        lines = [(site, text, pages) for (site, text), pages in self._lines.counts() if pages >= SEVERAL]
        return Statistics(
            sum(self._pages.values()),
            tuple(self._sites()),
            tuple(CodeCount(code, pages) for code, pages in _most(self._problems.items())),
            tuple(CodeCount(code, pages) for code, pages in _most(self._failures.items())),
            tuple(RuleCount(rule.id, rule.path, rule.line, pages) for rule, pages in self._most_used()),
            tuple(LineCount(*line) for line in sorted(lines, key=_by_pages)[:MOST_RECURRING]),
            self._lines.short_by,
        )

    def _sites(self) -> Iterator[SiteCount]:
        totals: Counter[str] = Counter()
        for (site, _status), pages in self._pages.items():
            totals[site or ""] += pages
        for name, pages in _most(totals.items()):
            ok, suspect, empty = (self._pages[name or None, status] for status in ("ok", "suspect", "empty"))
            yield SiteCount(name or None, pages, ok, suspect, empty)

    def _most_used(self) -> list[tuple[Origin, int]]:
        return sorted(self._rules.items(), key=lambda item: (-item[1], item[0].id))


class Recurring(Counter[T]):
    pass
