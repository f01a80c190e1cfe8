"""Where rules show that the model was misled about a page, it looks at the page again."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cleancopy import strangers
from cleancopy.cuts import Decisions
from cleancopy.model import Block, Markup, Verdict
from cleancopy.strangers import Judgement

MUCH, MOST = 0.2, 0.5
"""Shares of the text that the model chose: it has to choose again if rules drop so much, or cut so much."""


def without_marks(
    judgement: Judgement, blocks: Sequence[Block], decisions: Decisions, markup: Markup | None
) -> Judgement:
    """The judgement of a page without the marks that part its paragraphs; the same one where it has none."""
    marked = strangers.marks(blocks, decisions)
    return strangers.judge(blocks, markup, marked) if marked else judgement


def without_spent(
    judgement: Judgement, blocks: Sequence[Block], decisions: Decisions, markup: Markup | None
) -> Judgement:
    """The judgement without the blocks that rules took though the model had chosen them, if it had chosen many such.

    A wall that asks for consent, or a long notice, can be more text than the article: the model then took the wrong
    part of the page, and has to choose among the rest. Comments can be more, too: where a rule ends the article above
    most of what was chosen, the model does not even see what is below. Else it is the same judgement.
    """
    spent: dict[Verdict, list[int]] = {"drop": [], "cut": []}
    for index in itertools.compress(range(len(blocks)), judgement.kept):
        decision = decisions[index]
        if decision and decision.score is None and decision.verdict in spent:
            spent[decision.verdict].append(index)
    chosen = sum([len(block.text) for block in itertools.compress(blocks, judgement.kept)])
    dropped, cut = (sum([len(blocks[index].text) for index in spent[verdict]]) for verdict in ("drop", "cut"))
    if cut > MOST * chosen:
        ended = [at for at, found in enumerate(decisions) if found and found.verdict == "cut" and found.score is None]
        return strangers.judge(blocks, markup, frozenset(range(ended[0], len(blocks))))
    if dropped > MUCH * chosen:
        return strangers.judge_again(judgement, blocks, [*spent["drop"], *spent["cut"]], markup)
    return judgement


def without_teasers(
    judgement: Judgement,
    blocks: Sequence[Block],
    decisions: Decisions,  # noqa: ARG001  (a look's form)
    markup: Markup | None,
) -> Judgement:
    """The judgement without the teasers that the model chose above an agency's dateline; the same one without such."""
    teasers = judgement.spent.union(strangers.teasers_above(judgement, blocks))
    if teasers == judgement.spent:
        return judgement
    kept = tuple([keeps and index not in teasers for index, keeps in enumerate(judgement.kept)])
    # Where that is all that would be chosen again, this is the judgement that comes back.
    return strangers.judge_again(judgement._replace(kept=kept, spent=teasers), blocks, teasers, markup)


LOOKS = (without_marks, without_spent, without_teasers)
"""In the order in which they are taken; each sees what rules decide after the one before."""
