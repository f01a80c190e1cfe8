"""Decisions about lines that hold nothing but marks of the tool that printed the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleancopy.habits.sheet import Aside
from cleancopy.model import Block, Capture, Decision, Region


def with_asides(decisions: Sequence[Decision], asides: Iterable[tuple[Block, Aside]]) -> tuple[Decision, ...]:
    """The page's decisions with those about what was set aside, in the order of the page."""
    merged = []
    rest = iter(decisions)
    below = next(rest, None)
    region: Region = below.region if below else "head"
    for block, aside in asides:
        while below and below.block.first < block.first:
            merged.append(below)
            region = below.region
            below = next(rest, None)
        merged.append(_decision(block, aside, region))
    return (*merged, *([below] if below else ()), *rest)


def _decision(block: Block, aside: Aside, region: Region) -> Decision:
    if aside.field is None:
        return Decision(block, region, "drop", aside.origin)
    end = len(block.text) if aside.end is None else aside.end
    capture = Capture(aside.field, (block.text[aside.start : end],), aside.start, end, aside.origin)
    return Decision(block, region, "capture", aside.origin, "", (capture,))
