"""Pages and blocks that no rule names: a trained model judges them. Its weights are read when the first comes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleancopy.model import Block, Capture, Markup, Trace
from cleancopy.strangers.judgement import CLOSING_NOTE, NO_CHANCE, Judgement, decision
from cleancopy.strangers.marks import marks
from cleancopy.strangers.openings import teasers_above
from cleancopy.strangers.rounding import rounded

__all__ = [
    "CLOSING_NOTE",
    "NO_CHANCE",
    "Judgement",
    "captures",
    "closing_notes",
    "decision",
    "hopeless",
    "judge",
    "judge_again",
    "marks",
    "rounded",
    "settled",
    "teasers_above",
    "with_reasons",
]


SETTLED = {
    "headline": frozenset({"headline"}),
    "authors": frozenset({"authors", "houses"}),
    "outlet": frozenset({"outlet"}),
    "published": frozenset({"published"}),
}
"""Fields of the article, and the hints that settle them ..."""
SURE = frozenset({"json-ld", "meta", "heading"})
"""... where they come from here."""


# numpy and the weights are for pages that need them: these functions import the judge when they are called.
# ruff: noqa: PLC0415
def judge(blocks: Sequence[Block], markup: Markup | None, marked: frozenset[int] = frozenset()) -> Judgement:
    """Score a whole page, by its text and what its markup says of it. The model does not see the `marked` blocks."""
    from cleancopy.strangers import verdicts

    return verdicts.judge(blocks, markup, marked)


def judge_again(
    judgement: Judgement, blocks: Sequence[Block], spent: Collection[int], markup: Markup | None
) -> Judgement:
    """Choose again, among the blocks that are not `spent`, where rules took much of what the model had chosen."""
    from cleancopy.strangers import verdicts

    return verdicts.judge_again(judgement, blocks, spent, markup)


def hopeless(blocks: Sequence[Block]) -> dict[int, float]:
    """The blocks that are no part of the article whatever a site's rules keep, each with its probability."""
    from cleancopy.strangers import verdicts

    return verdicts.hopeless(blocks)


def settled(markup: Markup) -> frozenset[str]:
    """The fields of a stranger's article that its metadata give more surely than rules for any site do."""
    given = {hint.field for hint in markup.hints if hint.where in SURE}
    return frozenset(field for field, hints in SETTLED.items() if given & hints)


def with_reasons(trace: Trace) -> Trace:
    """The trace with the three strongest reasons of each decision that the model scored."""
    from cleancopy.strangers import verdicts

    return verdicts.with_reasons(trace)


def captures(
    blocks: Sequence[Block],
    body: Sequence[int],
    spent: Collection[int],
    captured: Mapping[str, Sequence[str]],
    markup: Markup | None,
) -> Iterator[tuple[int, Capture]]:
    """What a stranger's page tells beside its body, for the fields that no rule captured."""
    from cleancopy.strangers import verdicts

    return verdicts.captures(blocks, body, spent, captured, markup)


def closing_notes(paragraphs: Sequence[str], captured: Mapping[str, Sequence[str]]) -> list[int]:
    """Which of an article's last paragraphs are about its writers or its outlet, by what was captured for these."""
    from cleancopy.strangers.fields import closing

    return list(closing.closing_notes(paragraphs, captured.get("authors", ()), captured.get("outlet", ())))
