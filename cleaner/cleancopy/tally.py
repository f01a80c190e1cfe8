"""What one page counts for in the statistics of a run. Made where the page is cleaned, added up in `totals`."""

from __future__ import annotations

import re

import msgspec

from cleancopy.model import Decision, Origin, Status, Trace

LONGEST_LINE = 100
"""Characters of a line that may be furniture; longer ones are paragraphs, which don't recur."""
MOST_WORDS = 12

NUMBER = re.compile(r"\d+")


class PageTally(msgspec.Struct, frozen=True, gc=False):
    """What one page counts for. `rules` fired on it; `lines` are short, and no rule names them."""

    site: str | None
    status: Status
    problems: tuple[str, ...]
    rules: tuple[Origin, ...]
    lines: tuple[str, ...]


def tally_of(trace: Trace) -> PageTally:
    """What a page counts for. Numbers in lines are `#`, so that `2 min read` and `3 min read` are the same line."""
    rules: dict[Origin, None] = {}
    lines: dict[str, None] = {}
    for decision in trace.decisions:
        if is_rule(decision.origin):
            rules[decision.origin] = None
        elif _may_recur(decision):
            lines[NUMBER.sub("#", decision.block.text)] = None
        for capture in decision.captures:
            if is_rule(capture.origin):
                rules[capture.origin] = None
    article = trace.article
    codes = dict.fromkeys([problem.code for problem in article.problems])
    return PageTally(article.site, article.status, tuple(codes), tuple(rules), tuple(lines))


def is_rule(origin: Origin) -> bool:
    """Whether somebody wrote the rule, unlike a site's `otherwise` and what the strangers' model says."""
    return bool(origin.path) and not origin.id.endswith("/otherwise")


def _may_recur(decision: Decision) -> bool:
    text = decision.block.text
    return len(text) <= LONGEST_LINE and text.count(" ") < MOST_WORDS and decision.verdict != "capture"
