"""The statistics of a run: pages by site and status, problems, rules that fired, and the next rules to write.

Pages are added in the order of the inputs, so the figures are the same with any number of processes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from cleancopy.model import Origin, Status
from cleancopy.recurring import Recurring
from cleancopy.tally import PageTally

MOST_LINES = 20_000
"""Different lines that are counted at a time, which takes some 5 MB."""
SEVERAL = 2
"""Pages of a site on which a line must stand to be called recurring."""
MOST_REPORTED = 500
"""Recurring lines that are reported."""


class SiteCount(msgspec.Struct, frozen=True):
    """Pages of a site, by status; `site` is None for pages that no rule file recognises."""

    site: str | None
    pages: int
    ok: int
    suspect: int
    empty: int


class CodeCount(msgspec.Struct, frozen=True):
    """Pages with a problem, or inputs that failed, of one code."""

    code: str
    pages: int


class RuleCount(msgspec.Struct, frozen=True):
    """Pages on which a rule fired, and where it stands."""

    rule: str
    path: str
    line: int
    pages: int


class LineCount(msgspec.Struct, frozen=True):
    """Pages of a site that show a line which no rule names."""

    site: str | None
    text: str
    pages: int


class Statistics(msgspec.Struct, frozen=True):
    """A run in figures, each list with the largest first.

    `lines` are the 500 that recur most; their counts may be too low, by `short_by` pages at most.
    """

    pages: int
    failed: int
    sites: tuple[SiteCount, ...]
    problems: tuple[CodeCount, ...]
    failures: tuple[CodeCount, ...]
    rules: tuple[RuleCount, ...]
    lines: tuple[LineCount, ...]
    short_by: int


class Totals:
    """The pages of a run, counted as they come, in memory that does not grow with them."""

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
        return Statistics(
            sum(self._pages.values()),
            sum(self._failures.values()),
            tuple(self._sites()),
            tuple(_codes(self._problems)),
            tuple(_codes(self._failures)),
            tuple(self._rules_by_use()),
            tuple(self._recurring_lines())[:MOST_REPORTED],
            self._lines.short_by,
        )

    def _sites(self) -> Iterable[SiteCount]:
        counts = [self._site(site) for site in {site for site, _status in self._pages}]
        return sorted(counts, key=lambda count: (-count.pages, count.site or ""))

    def _site(self, site: str | None) -> SiteCount:
        ok, suspect, empty = self._pages[site, "ok"], self._pages[site, "suspect"], self._pages[site, "empty"]
        return SiteCount(site, ok + suspect + empty, ok, suspect, empty)

    def _rules_by_use(self) -> Iterator[RuleCount]:
        for rule, pages in sorted(self._rules.items(), key=lambda item: (-item[1], item[0].id)):
            yield RuleCount(rule.id, rule.path, rule.line, pages)

    def _recurring_lines(self) -> Iterable[LineCount]:
        counts = [LineCount(site, text, pages) for (site, text), pages in self._lines.at_least(SEVERAL)]
        return sorted(counts, key=lambda count: (-count.pages, count.site or "", count.text))


def _codes(counts: Counter[str]) -> Iterator[CodeCount]:
    for code, pages in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield CodeCount(code, pages)
