"""A page that no rule file describes, judged as a whole: where its article lies, and what in it belongs to the body."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from cleancopy.model import Block, Capture, Decision, Markup, Origin, Region, Trace, Verdict
from cleancopy.strangers import model, opinion
from cleancopy.strangers.arrays import Floats
from cleancopy.strangers.fields.find import find_fields
from cleancopy.strangers.fields.hinted import hinted, late
from cleancopy.strangers.plain import paragraphs
from cleancopy.strangers.reasons import reasons
from cleancopy.strangers.tagged import marks_of

KEPT = Origin("strangers/model", "", 0, "The model takes this block for a part of the article.")
DROPPED = Origin("strangers/model", "", 0, "The model takes this block for no part of the article.")
OUTSIDE = Origin("strangers/outside", "", 0, "Lies far above or below all that the model takes for the article.")

SIGNS = {
    "trafilatura": (
        "trafilatura keeps this block, and takes it for the article.",
        "trafilatura leaves this block out.",
    ),
    "json-ld": (
        "The page's structured data hold this block in the article's text.",
        "The page's structured data hold the article's text, and not this block.",
    ),
    "tags": (
        "The page's elements around this block are those of the article.",
        "The page's elements around this block are not those of the article.",
    ),
}
"""What the marks of an HTML page say where they turn what the text alone would have said: for a block, and against."""

CROSSHEADS = frozenset({"h2", "h3", "h4", "h5", "h6"})

ABOVE = 15
"""Blocks above the first paragraph in which rules still look for a byline, a date or a caption."""
BELOW = 10
"""Blocks below the last paragraph in which rules still look for credits."""


class Judgement(NamedTuple):
    """The model's view of a page: each block's probability of being body text, and whether it is taken for it.

    `signs` are the marks of an HTML page that turned the decision about a block, `crossheads` its blocks that are
    headings; none for text.
    """

    chances: tuple[float, ...]
    kept: tuple[bool, ...]
    signs: tuple[str, ...] = ()
    crossheads: frozenset[int] = frozenset()

    def origin(self, index: int) -> Origin:
        """The rule that a block's decision is named after."""
        keeps = self.kept[index]
        if self.signs and self.signs[index]:
            sign = self.signs[index]
            return Origin(f"html/{sign}", "", 0, SIGNS[sign][0 if keeps else 1])
        return KEPT if keeps else DROPPED

    def span(self) -> tuple[int, int]:
        """First and last block of the article and what stands close to it; (0, -1) where there is none."""
        if True not in self.kept:
            return 0, -1
        first = self.kept.index(True)
        last = len(self.kept) - 1 - self.kept[::-1].index(True)
        return max(0, first - ABOVE), min(len(self.kept) - 1, last + BELOW)


def judge(blocks: Sequence[Block], markup: Markup | None = None) -> Judgement:
    """Score a whole page. Loads the model's weights when the first page comes."""
    chances = model.score(blocks).body
    if markup is not None:
        return _with_markup(blocks, markup, chances)
    kept: list[bool] = model.choose(blocks, chances).tolist()
    if not any(kept):
        kept = paragraphs(blocks)
    return Judgement(tuple(chances.tolist()), tuple(kept))


def _with_markup(blocks: Sequence[Block], markup: Markup, chances: Floats) -> Judgement:
    body, signs = opinion.score(blocks, markup, chances)
    kept: list[bool] = (body > model.LIKELY).tolist()
    if not any(kept):
        return Judgement(tuple(body.tolist()), tuple(paragraphs(blocks)))
    headings = frozenset([index for index, mark in enumerate(marks_of(blocks, markup)) if mark.tag in CROSSHEADS])
    return Judgement(tuple(body.tolist()), tuple(kept), signs, headings)


def decision(judgement: Judgement, block: Block, index: int, region: Region) -> Decision:
    """What becomes of a block that no rule named."""
    if region != "body":
        return Decision(block, region, "cut", OUTSIDE, score=judgement.chances[index])
    verdict: Verdict = "drop"
    if judgement.kept[index]:
        verdict = "subhead" if index in judgement.crossheads else "keep"
    kept = "" if verdict == "drop" else block.printed
    return Decision(block, "body", verdict, judgement.origin(index), kept, score=judgement.chances[index])


def with_reasons(trace: Trace) -> Trace:
    """The trace with the three strongest reasons of each decision that the model scored.

    They cost more than all the rest, so only who shows them asks; the blocks alone give them again, the same each time.
    Where the markup of an HTML page turned what its text says, that is the one reason.
    """
    scored = [index for index, decision in enumerate(trace.decisions) if decision.score is not None]
    if not scored:
        return trace
    scores = model.score([decision.block for decision in trace.decisions])
    why = dict(zip(scored, reasons(scores, scored), strict=True))
    why |= {index: (trace.decisions[index].origin.why,) for index in scored if _is_turned(trace.decisions[index])}
    decisions = tuple(
        msgspec.structs.replace(decision, reasons=why[index]) if index in why else decision
        for index, decision in enumerate(trace.decisions)
    )
    return msgspec.structs.replace(trace, decisions=decisions)


def _is_turned(decision: Decision) -> bool:
    return decision.origin.id.removeprefix("html/") in SIGNS


def captures(
    blocks: Sequence[Block],
    body: Sequence[int],
    spent: Collection[int],
    captured: Mapping[str, Sequence[str]],
    markup: Markup | None = None,
) -> Iterator[tuple[int, Capture]]:
    """What the page tells beside its body, for the fields that no rule captured; each with its block's index."""
    told = hinted(blocks, body, markup.hints if markup else (), captured)
    title = next((found.index for found in told if found.field == "headline"), None)
    known = {**captured, **{found.field: found.values for found in told}}
    told += find_fields(blocks, body, spent, known, title)
    known |= {found.field: found.values for found in told}
    told += late(markup.hints if markup else (), known)
    for found in told:
        index = found.index if found.index is not None else body[0] if body else 0
        origin = Origin(found.rule or f"strangers/{found.field}", "", 0, found.why)
        yield index, Capture(found.field, found.values, found.start, found.end, origin)
