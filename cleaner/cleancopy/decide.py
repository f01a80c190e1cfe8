"""Blocks and rules -> one decision a block, in phases.

Cuts come first (`cuts.py`), then captures, drops, keeps and the site's `otherwise`; at last rules that take only a part
of a block read the paragraphs that stay (`parts.py`). Inside a phase the order of the rules decides; the next rule of
the phase that applies is kept as the runner-up.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cleancopy import second_looks, strangers
from cleancopy.captures import take
from cleancopy.cuts import Decisions, cut
from cleancopy.headed_lists import drop_listed
from cleancopy.match import Matcher
from cleancopy.model import Block, Capture, Decision, Markup, Origin, Region, Verdict
from cleancopy.one_byline import with_one_byline
from cleancopy.page import Page
from cleancopy.parts import read_parts
from cleancopy.ready import CAPTURE, DROP, MatchRule
from cleancopy.rulebook.records import Site
from cleancopy.shown import Ranked

VERDICTS: dict[str, Verdict] = {
    "capture": "capture",
    "caption": "caption",
    "drop": "drop",
    "keep": "keep",
    "subhead": "subhead",
}


def decide(blocks: Sequence[Block], matcher: Matcher, site: Site, markup: Markup | None = None) -> tuple[Decision, ...]:
    """A decision for each block, in order. `matcher` must be made of the rules of `site`.

    `markup` is what an HTML page tells beside its text.
    """
    is_scored = blocks and (site.file.otherwise == "score" or not site.is_trusted)
    judgement = strangers.judge(blocks, markup) if is_scored else None
    page, decisions = _by_rules(blocks, matcher, site, markup, judgement)
    for look in second_looks.LOOKS:
        again = judgement and look(judgement, blocks, decisions, markup)
        if again is not judgement:
            judgement = again
            page, decisions = _by_rules(blocks, matcher, site, markup, judgement)
    _decide_otherwise(page, site, judgement, decisions)
    if site.is_stranger or not site.is_trusted:
        _capture_fields(page, decisions, markup)
    if site.is_stranger:
        _drop_notes(page, decisions)
    read = read_parts(page, [decision for decision in decisions if decision is not None])
    return tuple(with_one_byline(read) if site.is_stranger else read)


def _by_rules(
    blocks: Sequence[Block],
    matcher: Matcher,
    site: Site,
    markup: Markup | None,
    judgement: strangers.Judgement | None,
) -> tuple[Page, Decisions]:
    """The cuts, and what rules decide between them; None for the blocks that no rule named."""
    page = Page(blocks, matcher)
    if site.is_stranger and markup:
        page.settled = strangers.settled(markup)
    decisions: Decisions = [None] * len(blocks)
    cut(page, site, judgement, decisions)
    body = range(page.upper + 1, page.lower)
    _capture(page, "body", body, decisions)
    _capture(page, "tail", range(page.lower, len(blocks)), decisions)
    _capture(page, "head", range(page.upper + 1), decisions)
    _drop_and_keep(page, body, decisions)
    if site.is_stranger:
        drop_listed(blocks, decisions)
    return page, decisions


def _capture(page: Page, region: Region, indices: range, decisions: Decisions) -> None:
    """Captures of whole blocks: the block is used up, unless a cut had it already."""
    if region not in page.matcher.capture_regions:
        return
    for index, rules in page.rules(CAPTURE, indices.start, indices.stop):
        for _rank, rule in rules:
            if rule.region != region:
                continue
            taken = _taken_whole(page, rule, index)
            if taken is not None:
                cut = decisions[index]
                second = _runner_up(page, index, rule, rules) if cut is None else None
                decisions[index] = _captured(page.blocks[index], rule, taken, cut, second)
                page.remember(taken)
                break


def _taken_whole(page: Page, rule: MatchRule, index: int) -> tuple[Capture, ...] | None:
    """What the rule captures if it applies and takes the whole block."""
    if not page.applies(rule, index):
        return None
    size = len(page.blocks[index].text)
    reading = rule.read(page, index, 0, size)
    if reading is None or reading.start > 0 or reading.end < size:
        return None
    return take(rule.rule, reading, page.captured, page.settled)


def _captured(
    block: Block, rule: MatchRule, taken: tuple[Capture, ...], cut: Decision | None, second: Origin | None
) -> Decision:
    if cut is not None:
        return msgspec.structs.replace(cut, captures=taken)
    return Decision(block, "body", VERDICTS[rule.rule.entry.do], rule.rule.origin, "", taken, second)


def _drop_and_keep(page: Page, body: range, decisions: Decisions) -> None:
    for index, rules in page.rules(DROP, body.start, body.stop):
        if decisions[index] is not None:
            continue
        for _rank, rule in rules:
            if rule.region == "body" and page.applies(rule, index):
                second = _runner_up(page, index, rule, rules)
                decisions[index] = _decision(page.blocks[index], VERDICTS[rule.rule.entry.do], rule.rule.origin, second)
                break


def _runner_up(page: Page, index: int, winner: MatchRule, rules: Sequence[Ranked]) -> Origin | None:
    """The first rule of the same phase, behind the winner, that applies too."""
    behind = iter(rules)
    for _rank, rule in behind:
        if rule is winner:
            break
    for _rank, rule in behind:
        if rule.region == "body" and page.applies(rule, index):
            return rule.rule.origin
    return None


def _decision(block: Block, verdict: Verdict, origin: Origin, second: Origin | None) -> Decision:
    kept = block.printed if verdict in {"keep", "subhead"} else ""
    return Decision(block, "body", verdict, origin, kept, (), second)


def _decide_otherwise(page: Page, site: Site, judgement: strangers.Judgement | None, decisions: Decisions) -> None:
    """Let the model, or the site's `otherwise`, decide about the blocks between the cuts that no rule named."""
    rest = [index for index in range(page.upper + 1, page.lower) if decisions[index] is None]
    if judgement:
        sure = [index for index, decision in enumerate(decisions) if decision and decision.verdict == "keep"]
        judgement = strangers.rounded(judgement, page.blocks, rest, sure)
        for index in rest:
            decisions[index] = strangers.decision(judgement, page.blocks[index], index, "body")
        return
    hopeless = strangers.hopeless(page.blocks) if site.is_foreign and rest else {}
    for index in rest:
        block = page.blocks[index]
        decisions[index] = (
            Decision(block, "body", "drop", strangers.NO_CHANCE, score=hopeless[index])
            if index in hopeless
            else Decision(block, "body", "keep", site.otherwise, block.printed)
        )


def _capture_fields(page: Page, decisions: Decisions, markup: Markup | None) -> None:
    """Add to the decisions what the strangers' code finds for fields that no rule filled."""
    body = [index for index, decision in enumerate(decisions) if decision and decision.verdict == "keep"]
    named = {index for index, decision in enumerate(decisions) if decision and decision.score is None}
    for index, capture in strangers.captures(page.blocks, body, named, page.captured, markup):
        before = decisions[index]
        if before is not None:
            decisions[index] = _with(before, capture)
            page.remember((capture,))


def _drop_notes(page: Page, decisions: Decisions) -> None:
    """Take out the last paragraphs that are about the article's writers and outlet, whose names are known by now."""
    kept = [index for index, decision in enumerate(decisions) if decision and decision.verdict == "keep"]
    for place in strangers.closing_notes([page.texts[index] for index in kept], page.captured):
        if before := decisions[kept[place]]:
            decisions[kept[place]] = msgspec.structs.replace(
                before, verdict="drop", origin=strangers.CLOSING_NOTE, kept="", runner_up=before.origin
            )


def _with(decision: Decision, capture: Capture) -> Decision:
    """The decision with one more capture: a block that is nothing but a field's text is no paragraph."""
    captures = (*decision.captures, capture)
    is_whole = (capture.start, capture.end) == (0, len(decision.block.text))
    if is_whole and decision.verdict in {"keep", "drop", "subhead"}:
        return Decision(
            decision.block, "body", "capture", capture.origin, "", captures, decision.origin, decision.score
        )
    return msgspec.structs.replace(decision, captures=captures)
