"""A page that no rule file describes, judged as a whole: where its article lies, and what in it belongs to the body."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec
import numpy as np

from cleancopy.model import Block, Capture, Decision, Markup, Origin, Trace
from cleancopy.strangers import model, opinion
from cleancopy.strangers.arrays import Floats, integers
from cleancopy.strangers.fields.find import Known, find_fields
from cleancopy.strangers.fields.hinted import hinted, late
from cleancopy.strangers.judgement import HOPELESS, SIGNS, Judgement
from cleancopy.strangers.marks import marks, without
from cleancopy.strangers.plain import paragraphs
from cleancopy.strangers.reasons import reasons

UNSEEN = "a rule found that the article ends above"
"""Why a block has no chance that the model was not even shown."""
LITTLE = 40
"""Characters below which what the markup speaks for is no article: trafilatura took a menu for it, or found nothing."""


def judge(blocks: Sequence[Block], markup: Markup | None = None, marked: frozenset[int] = frozenset()) -> Judgement:
    """Score a whole page but for the marks between its paragraphs. Loads the model's weights when the first comes."""
    scores = _score(blocks, marked)
    chances = scores.body
    if markup is not None:
        return _with_markup(blocks, markup, chances)
    kept: list[bool] = model.choose(blocks, chances, scores.lengths).tolist()
    if not any(kept):
        kept = paragraphs(blocks)
    return Judgement(tuple(chances.tolist()), tuple(kept))


def hopeless(blocks: Sequence[Block]) -> dict[int, float]:
    """The blocks of a page that the model gives no chance, each with its probability."""
    chances = enumerate(model.score(blocks).body.tolist())
    return {index: chance for index, chance in chances if chance < HOPELESS}


def _score(blocks: Sequence[Block], marked: frozenset[int]) -> model.Scores:
    """The scores of a page's blocks, with no chance and no features for the marks between them."""
    if not marked:
        return model.score(blocks)
    scores = model.score(without(blocks, marked))
    seen = np.array([index not in marked for index in range(len(blocks))])
    body, table = np.zeros(seen.size, np.float32), np.zeros((len(scores.names), seen.size), np.float32)
    body[seen], table[:, seen] = scores.body, scores.table
    return model.Scores(body, integers([len(block.text) for block in blocks]), table, scores.names)


def _with_markup(blocks: Sequence[Block], markup: Markup, chances: Floats) -> Judgement:
    """The judgement by the markup, or by the text alone where the markup speaks for next to nothing."""
    body, signs, crossheads = opinion.score(blocks, markup, chances)
    kept: list[bool] = (body > model.LIKELY).tolist()
    spoken_for = _characters(blocks, kept)
    if spoken_for >= LITTLE:
        return Judgement(tuple(body.tolist()), tuple(kept), signs, crossheads)
    told: list[bool] = model.choose(blocks, chances).tolist()
    if _characters(blocks, told) > spoken_for:
        return Judgement(tuple(chances.tolist()), tuple(told))
    if not any(kept):
        return Judgement(tuple(body.tolist()), tuple(paragraphs(blocks)))
    return Judgement(tuple(body.tolist()), tuple(kept), signs, crossheads)


def _characters(blocks: Sequence[Block], chosen: Sequence[bool]) -> int:
    return sum([len(block.text) for block, is_chosen in zip(blocks, chosen, strict=True) if is_chosen])


def judge_again(
    judgement: Judgement, blocks: Sequence[Block], spent: Collection[int], markup: Markup | None
) -> Judgement:
    """The same view of a page, with the choice made among the blocks that are not `spent`.

    The judgement itself where that is what was chosen before, without these blocks.
    """
    chances = np.array(judgement.chances, np.float32)
    chances[list(spent)] = 0
    chosen = chances > model.LIKELY if markup else model.choose(blocks, chances)
    left = np.array(judgement.kept)
    left[list(spent)] = False
    if np.array_equal(chosen, left):
        return judgement
    return judgement._replace(kept=tuple(chosen.tolist()), spent=frozenset(spent))


def with_reasons(trace: Trace) -> Trace:
    """The trace with the three strongest reasons of each decision that the model scored.

    They cost more than all the rest, so only who shows them asks; the blocks alone give them again, the same each time.
    Where the markup of an HTML page turned what its text says, that is the one reason.
    """
    scored = [index for index, decision in enumerate(trace.decisions) if decision.score is not None]
    if not scored:
        return trace
    blocks = [decision.block for decision in trace.decisions]
    unseen = _unseen(trace.decisions)
    scores = _score(blocks, unseen)
    kept = [trace.decisions[index].verdict in {"keep", "subhead"} for index in scored]
    why = dict(zip(scored, reasons(scores, scored, kept), strict=True))
    why |= {index: (trace.decisions[index].origin.why,) for index in scored if _is_turned(trace.decisions[index])}
    why |= {index: (UNSEEN,) for index in scored if index in unseen}
    decisions = tuple(
        msgspec.structs.replace(decision, reasons=why[index]) if index in why else decision
        for index, decision in enumerate(trace.decisions)
    )
    return msgspec.structs.replace(trace, decisions=decisions)


def _unseen(decisions: Sequence[Decision]) -> frozenset[int]:
    """What the model did not see of a page: marks, and where it says nothing at all of the tail, that."""
    tail = [(index, found) for index, found in enumerate(decisions) if found.region == "tail"]
    silent = [index for index, found in tail if found.verdict == "cut" and not found.score]
    below = range(silent[0], len(decisions)) if any(decisions[index].score == 0 for index in silent) else ()
    return marks([found.block for found in decisions], decisions).union(below)


def _is_turned(decision: Decision) -> bool:
    return decision.origin.id.removeprefix("html/") in SIGNS


def _signs_a_house(markup: Markup | None) -> bool:
    return markup is not None and any(hint.field == "houses" for hint in markup.hints)


def captures(
    blocks: Sequence[Block],
    body: Sequence[int],
    spent: Collection[int],
    captured: Mapping[str, Sequence[str]],
    markup: Markup | None = None,
) -> Iterator[tuple[int, Capture]]:
    """What the page tells beside its body, for the fields that no rule captured; each with its block's index.

    A page without a block has none that a value could stand at, whatever its metadata tell: it waits for a script.
    """
    if not blocks:
        return
    told = hinted(blocks, body, markup.hints if markup else (), captured)
    title = next((found.index for found in told if found.field == "headline"), None)
    known = {**captured, **{found.field: found.values for found in told}}
    is_told = any(found.field == "authors" for found in told)
    credited = not is_told and (bool(captured.get("authors")) or _signs_a_house(markup))
    told += find_fields(blocks, body, spent, Known(known, title, credited))
    known |= {found.field: found.values for found in told}
    told += late(markup.hints if markup else (), known)
    for found in told:
        index = found.index if found.index is not None else body[0] if body else 0
        origin = Origin(found.rule or f"strangers/{found.field}", "", 0, found.why)
        yield index, Capture(found.field, found.values, found.start, found.end, origin)
