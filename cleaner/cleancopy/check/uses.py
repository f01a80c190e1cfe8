"""A trace once more, for what its decisions don't tell: which rules would have applied, which exceptions held."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from cleancopy.match import Matcher
from cleancopy.model import Decision, Trace
from cleancopy.page import Page
from cleancopy.ready import PHASES, MatchRule
from cleancopy.rulebook.records import is_partial

CUTS = ("cut-above", "cut-below")
DEFAULTS = ("/otherwise", "/model")


class Seen(NamedTuple):
    """What one block shows of one rule.

    That it decided (`fired`), that its exception held (`vetoed`), or that another came before it (`behind`, its id).
    """

    rule: str
    fired: bool = False
    vetoed: bool = False
    behind: str = ""


def replay(trace: Trace, matcher: Matcher) -> Iterator[Seen]:
    """What the blocks of a page show of the rules of its site; `matcher` must be the one that decided."""
    page = Page([decision.block for decision in trace.decisions], matcher)
    regions = [decision.region for decision in trace.decisions]
    page.upper = regions.count("head") - 1
    page.lower = len(regions) - regions.count("tail")
    for index, decision in enumerate(trace.decisions):
        page.paragraph += decision.verdict == "keep" or _was_read_away(decision)
        winners = {decision.origin.id, *(capture.origin.id for capture in decision.captures)}
        yield from (Seen(winner, fired=True) for winner in winners)
        for rule in _rules(page, index):
            if rule.rule.origin.id not in winners and (_is_cut(rule) or rule.region == page.region(index)):
                yield from _seen(page, rule, index, trace)
        page.remember(decision.captures)


def _seen(page: Page, rule: MatchRule, index: int, trace: Trace) -> Iterator[Seen]:
    decision = trace.decisions[index]
    if page.applies(rule, index):
        if before := _before(rule, decision, trace):
            yield Seen(rule.rule.origin.id, behind=before)
    elif rule.unless and page.applies(msgspec.structs.replace(rule, unless=None), index):
        yield Seen(rule.rule.origin.id, vetoed=True)


def _before(rule: MatchRule, decision: Decision, trace: Trace) -> str:
    """The rule that came before, if it was one: that of the block, or that of the field which can be filled once."""
    entry = rule.rule.entry
    if is_partial(entry.when) and not decision.kept:
        return ""
    fillers = (c.origin.id for d in trace.decisions for c in d.captures if c.field == entry.field)
    before = next(fillers, "") if entry.do == "capture" else decision.origin.id
    return "" if before.endswith(DEFAULTS) or before == rule.rule.origin.id else before


def _rules(page: Page, index: int) -> list[MatchRule]:
    """The rules that come into question for a block in any phase."""
    return [rule for phase in PHASES for _index, rules in page.rules(phase, index, index + 1) for _rank, rule in rules]


def _is_cut(rule: MatchRule) -> bool:
    return rule.rule.entry.do in CUTS


def _was_read_away(decision: Decision) -> bool:
    """Whether the block was a paragraph until rules that take a part of it had taken all."""
    return decision.runner_up is not None and decision.runner_up.id.endswith(DEFAULTS)
