"""Blocks and rules -> one decision a block, in phases.

Cuts come first, then captures, drops, keeps and the site's `otherwise`; at last rules that take only a part of a
block read the paragraphs that stay. Inside a phase the order of the rules decides; the next rule that would have
applied is kept as the runner-up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from cleancopy import captures, strangers
from cleancopy.match import Matcher, MatchRule
from cleancopy.model import Block, Capture, Decision, Origin, Verdict
from cleancopy.page import Page
from cleancopy.rulebook.records import Site

VERDICTS: dict[str, Verdict] = {"drop": "drop", "keep": "keep", "subhead": "subhead", "caption": "caption"}


def decide(blocks: Sequence[Block], matcher: Matcher, site: Site) -> tuple[Decision, ...]:
    """A decision for each block, in order. `matcher` must be made of the rules of `site`."""
    page = Page(blocks, matcher)
    decisions: list[Decision | None] = [None] * len(blocks)
    _cut(page, decisions)
    for index in _captures_first(page):
        _capture(page, index, decisions)
    for index in range(page.upper + 1, page.lower):
        if decisions[index] is None:
            decisions[index] = _drop_or_keep(page, index)
    _otherwise(page, site, decisions)
    settled = [decision for decision in decisions if decision is not None]
    return tuple(_read_parts(page, index, decision) for index, decision in enumerate(settled))


def _cut(page: Page, decisions: list[Decision | None]) -> None:
    upper = _first_cut(page, "cut-above", 0)
    if upper:
        page.upper = upper[0]
    lower = _first_cut(page, "cut-below", page.upper + 1)
    if lower:
        page.lower = lower[0]
    for found, region in ((upper, range(page.upper + 1)), (lower, range(page.lower, len(page.blocks)))):
        for index in region:
            if found:
                decisions[index] = Decision(page.blocks[index], page.region(index), "cut", found[1].rule.origin)


def _first_cut(page: Page, act: str, start: int) -> tuple[int, MatchRule] | None:
    for index in range(start, len(page.blocks)):
        for rule in page.candidates[index].cuts:
            if rule.rule.entry.do == act and page.applies(rule, index):
                return index, rule
    return None


def _captures_first(page: Page) -> Iterator[int]:
    """Blocks that a capture may be about: those between the cuts, then below and above them."""
    count = len(page.blocks)
    for region in (range(page.upper + 1, page.lower), range(page.lower, count), range(page.upper + 1)):
        yield from (index for index in region if page.candidates[index].captures)


def _capture(page: Page, index: int, decisions: list[Decision | None]) -> None:
    rules = page.candidates[index].captures
    for rule in rules:
        taken = _taken_whole(page, rule, index)
        if taken is None:
            continue
        origin, before = rule.rule.origin, decisions[index]
        if before is not None:
            decisions[index] = msgspec.structs.replace(before, captures=taken)
        else:
            verdict: Verdict = "caption" if rule.rule.entry.do == "caption" else "capture"
            others = (*rules, *page.candidates[index].drops, *page.candidates[index].keeps)
            second = _runner_up(page, index, rule, others)
            decisions[index] = Decision(page.blocks[index], "body", verdict, origin, "", taken, second)
        _remember(page, taken)
        return


def _taken_whole(page: Page, rule: MatchRule, index: int) -> tuple[Capture, ...] | None:
    """What the rule captures if it applies and takes the whole block."""
    entry, text = rule.rule.entry, page.blocks[index].text
    if (entry.when.where or "body") != page.region(index) or not page.applies(rule, index):
        return None
    reading = captures.read(rule.rule, text)
    if reading is None or reading.start > 0 or reading.end < len(text):
        return None
    return captures.take(rule.rule, reading, page.captured)


def _drop_or_keep(page: Page, index: int) -> Decision | None:
    rules = (*page.candidates[index].drops, *page.candidates[index].keeps)
    for rule in rules:
        if (rule.rule.entry.when.where or "body") == "body" and page.applies(rule, index):
            verdict = VERDICTS[rule.rule.entry.do]
            second = _runner_up(page, index, rule, rules)
            return _decision(page.blocks[index], verdict, rule.rule.origin, second)
    return None


def _runner_up(page: Page, index: int, winner: MatchRule, rules: Sequence[MatchRule]) -> Origin | None:
    """The first rule behind the winner that applies too."""
    behind = iter(rules)
    for rule in behind:
        if rule is winner:
            break
    return next((rule.rule.origin for rule in behind if page.applies(rule, index)), None)


def _decision(block: Block, verdict: Verdict, origin: Origin, second: Origin | None) -> Decision:
    kept = printed(block) if verdict in {"keep", "subhead"} else ""
    return Decision(block, "body", verdict, origin, kept, (), second)


def printed(block: Block) -> str:
    """The block's text with its bullet, as it stands in the body."""
    return f"{block.bullet} {block.text}" if block.bullet else block.text


def _otherwise(page: Page, site: Site, decisions: list[Decision | None]) -> None:
    open_blocks = [index for index, decision in enumerate(decisions) if decision is None]
    if site.file.otherwise == "keep":
        for index in open_blocks:
            decisions[index] = _decision(page.blocks[index], "keep", site.otherwise, None)
        return
    for index, decision in strangers.judge(page.blocks, open_blocks, page.captured):
        decisions[index] = decision
        _remember(page, decision.captures)


def _read_parts(page: Page, index: int, decision: Decision) -> Decision:
    """The decision with what partial rules took from a paragraph that stays."""
    if decision.verdict != "keep":
        return decision
    page.paragraph += 1
    if not page.candidates[index].partials:
        return decision
    text = decision.block.text
    start, end = 0, len(text)
    found: tuple[Capture, ...] = ()
    for rule in page.candidates[index].partials:
        part = _part(page, rule, index, text[start:end])
        if part is None:
            continue
        taken, opens, closes = part
        found += tuple(msgspec.structs.replace(c, start=c.start + start, end=c.end + start) for c in taken)
        start, end = start + opens, start + closes
        _remember(page, taken)
        if start >= end:
            verdict: Verdict = "capture" if taken else "drop"
            return Decision(decision.block, "body", verdict, rule.rule.origin, "", found, decision.origin)
    kept = decision.kept if (start, end) == (0, len(text)) else text[start:end].strip()
    return msgspec.structs.replace(decision, kept=kept, captures=found)


def _part(page: Page, rule: MatchRule, index: int, text: str) -> tuple[tuple[Capture, ...], int, int] | None:
    """What a partial rule captures of the text, and the span of the text that it leaves."""
    entry = rule.rule.entry
    if (entry.when.where or "body") != "body" or not page.applies(rule, index):
        return None
    if entry.do == "flag":
        return (Capture("problems", (entry.problem or entry.id,), 0, 0, rule.rule.origin),), 0, len(text)
    reading = captures.read(rule.rule, text)
    if reading is None:
        return None
    taken = captures.take(rule.rule, reading, page.captured) if entry.do == "capture" else ()
    if taken is None:
        return None
    return (taken, reading.end, len(text)) if reading.start == 0 else (taken, 0, reading.start)


def _remember(page: Page, taken: Sequence[Capture]) -> None:
    for capture in taken:
        page.captured.setdefault(capture.field, []).extend(capture.values)
