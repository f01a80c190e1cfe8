"""Rules that take only a part of a block: they read the paragraphs that stay, and leave the rest of each."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cleancopy.captures import take
from cleancopy.context import OPEN_END
from cleancopy.model import DROPPED, Capture, Decision, Verdict
from cleancopy.page import Page
from cleancopy.ready import PART, MatchRule
from cleancopy.shown import Ranked, that_fit


class Part(msgspec.Struct, frozen=True):
    """What one rule took of a text, and the span of it that is left."""

    taken: tuple[Capture, ...]
    start: int
    end: int


def read_parts(page: Page, decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions, those of kept paragraphs with what partial rules took from them."""
    read = list(decisions)
    offered, loose = page.offered(PART, page.upper + 1, page.lower), page.matcher.loose[PART]
    last = max([_last_paragraph(rule) for _rank, rule in loose], default=0)
    for index, decision in enumerate(decisions):
        if decision.verdict == "keep":
            page.paragraph += 1
            ranked = offered.get(index, ())
            if page.paragraph <= last:
                ranked = sorted([*ranked, *that_fit(loose, page.texts[index])])
            if ranked:
                read[index] = _read(page, index, ranked, decision)
    return read


def _last_paragraph(rule: MatchRule) -> int:
    asked = rule.rule.entry.when.paragraph
    return OPEN_END if asked is None or asked.max is None else asked.max


def _read(page: Page, index: int, ranked: Sequence[Ranked], decision: Decision) -> Decision:
    whole = Part((), 0, len(decision.block.text))
    left = whole
    for _rank, rule in ranked:
        part = _part(page, rule, index, left)
        if part is None:
            continue
        page.remember(part.taken)
        left = Part((*left.taken, *part.taken), part.start, part.end)
        if left.start >= left.end:
            verdict: Verdict = "drop" if rule.rule.entry.do == "drop" else "capture"
            origin = rule.rule.origin
            captures = (*decision.captures, *left.taken)
            return Decision(decision.block, "body", verdict, origin, "", captures, decision.origin)
    if left == whole:
        return decision
    opening = decision.kept.removesuffix(decision.block.text) if left.start == 0 else ""
    kept = opening + decision.block.text[left.start : left.end].strip()
    return msgspec.structs.replace(decision, kept=kept, captures=(*decision.captures, *left.taken))


def _part(page: Page, rule: MatchRule, index: int, left: Part) -> Part | None:
    """What the rule takes of the text that is left, if it applies."""
    entry = rule.rule.entry
    if rule.region != "body" or not page.applies(rule, index):
        return None
    if entry.do == "flag":
        flag = Capture("problems", (entry.problem or entry.id,), left.start, left.start, rule.rule.origin)
        return Part((flag,), left.start, left.end)
    reading = rule.read(page, index, left.start, left.end)
    if reading is None or reading.start == reading.end or (reading.start > left.start and reading.end < left.end):
        return None
    taken: tuple[Capture, ...] | None
    if entry.do == "drop":
        taken = (Capture(DROPPED, (), reading.start, reading.end, rule.rule.origin),)
    else:
        taken = take(rule.rule, reading, page.captured, page.settled)
    if taken is None:
        return None
    return Part(taken, reading.end, left.end) if reading.start <= left.start else Part(taken, left.start, reading.start)
