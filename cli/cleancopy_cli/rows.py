"""A trace -> the rows that `explain` shows, the same on a terminal and in a pipe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleancopy.model import DROPPED, Capture, Decision, Origin, Recognition, Trace
from cleancopy.recognise import recognised


class Row(NamedTuple):
    """Lines of the dump, what became of them, the rule that says so and where it stands, and the text."""

    lines: str
    what: str
    rule: str
    place: str
    text: str


def heading(trace: Trace) -> tuple[str, str, str]:
    """The source, the site with its score, and the status with the codes of the problems."""
    codes = ", ".join(problem.code for problem in trace.article.problems)
    status = f"{trace.article.status} ({codes})" if codes else trace.article.status
    return trace.article.source, _site(trace), status


def rows(trace: Trace, verbose: bool) -> Iterator[Row]:
    """Problems first, then each block: its verdict, what was captured of it, and if `verbose`, why."""
    for problem in trace.article.problems:
        yield Row("", "problem", problem.code, "", problem.message)
    for decision in trace.decisions:
        yield from _verdicts(decision)
        yield from _score(decision)
        if verbose:
            yield from _grounds(decision)


def _site(trace: Trace) -> str:
    scores, site = trace.recognition, trace.article.site
    best = recognised(scores)
    if site is None:
        return f"no known site ({_nearest(scores)})"
    if best and best.site == site:
        return f"{site}  {_score_of(best)}"
    own = next((f"it shows {_score_of(score)}" for score in scores if score.site == site), "it shows none of its signs")
    return f"{site}  as asked: {own}"


def _nearest(scores: Sequence[Recognition]) -> str:
    if not scores:
        return "it shows no sign of any"
    enough = [score for score in scores if score.hits >= score.needed]
    if len(enough) > 1:
        return f"undecided: {enough[0].site} {_score_of(enough[0])}, {enough[1].site} {_score_of(enough[1])}"
    return f"best: {scores[0].site} {scores[0].hits} of {scores[0].of}, needed {scores[0].needed}"


def _score_of(score: Recognition) -> str:
    return f"{score.hits} of {score.of} signs, needed {score.needed}"


def _verdicts(decision: Decision) -> Iterator[Row]:
    taken: dict[Origin, list[Capture]] = {}
    for capture in decision.captures:
        taken.setdefault(capture.origin, []).append(capture)
    own, text = taken.pop(decision.origin, None), decision.kept or decision.block.text
    yield _row(decision, decision.verdict, decision.origin, _captured(decision.block.text, own) if own else text)
    for origin, captures in taken.items():
        part = decision.block.text[min(c.start for c in captures) : max(c.end for c in captures)]
        yield _row(decision, _what(captures), origin, _captured(part.strip(), captures))


def _what(captures: Sequence[Capture]) -> str:
    """What one rule did to a part of a block."""
    kinds = {"problems": "flag", DROPPED: "drop"}
    return kinds.get(captures[0].field, "capture")


def _captured(text: str, captures: Iterable[Capture]) -> str:
    """`By Ana Quill → authors: Ana Quill`; the text or the fields alone where the one says all of the other."""
    read = [capture for capture in captures if capture.values]
    fields = "; ".join(f"{capture.field}: {', '.join(capture.values)}" for capture in read)
    values = {value for capture in read for value in capture.values}
    return " → ".join(filter(None, ("" if text in values else text, fields)))


def _score(decision: Decision) -> Iterator[Row]:
    if decision.score is not None:
        reasons = "; ".join(decision.reasons)
        yield _row(decision, "score", decision.origin, f"{decision.score:.2f}: {reasons}".removesuffix(": "))


def _grounds(decision: Decision) -> Iterator[Row]:
    origins = dict.fromkeys((decision.origin, *(capture.origin for capture in decision.captures)))
    for origin in origins:
        yield _row(decision, "why", origin, origin.why)
    if decision.runner_up:
        yield _row(decision, "runner-up", decision.runner_up, decision.runner_up.why)


def _row(decision: Decision, what: str, origin: Origin, text: str) -> Row:
    block = decision.block
    lines = str(block.first) if block.first == block.last else f"{block.first}-{block.last}"
    return Row(lines, what, origin.id, f"{origin.path}:{origin.line}" if origin.path else "", text)
