"""A trace -> the rows that `explain` shows, the same on a terminal and in a pipe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleancopy.changes import changes, constants
from cleancopy.model import DROPPED, Capture, Decision, Origin, Trace
from cleancopy.phrases import counted
from cleancopy.recognise import grounds


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
    site, why = trace.article.site, grounds(trace)
    return trace.article.source, f"{site}  {why}" if site else f"no known site ({why})", status


def rows(trace: Trace, verbose: bool) -> Iterator[Row]:
    """Problems first, then each block: its verdict, what was captured of it, and if `verbose`, why."""
    for problem in trace.article.problems:
        yield Row("", "problem", problem.code, "", problem.message)
    for decision in trace.decisions:
        yield from _verdicts(decision)
        yield from _score(decision)
        if verbose:
            yield from _grounds(decision)


def change_heading(before: Trace, after: Trace) -> tuple[str, str, str]:
    """The source, the site, and how many blocks other rules change."""
    count = len({row.lines for row in change_rows(before, after) if row.lines})
    constant = any(True for _ in constants(before, after))
    blocks = len(after.decisions)
    summary = f"{count} of {counted(blocks, 'block')} change{'s' if count == 1 else ''}"
    nothing = "no block changes" if constant else "nothing changes"
    return after.article.source, after.article.site or "no known site", summary if count else nothing


def change_rows(before: Trace, after: Trace) -> Iterator[Row]:
    """What differs of the page as a whole, then each block that changes: what only the rules before say, then after."""
    for name, old, new in constants(before, after):
        yield Row("", f"- {name}", "", "", old or "none")
        yield Row("", f"+ {name}", "", "", new or "none")
    for change in changes(before, after):
        old_rows, new_rows = list(_verdicts(change.before)), list(_verdicts(change.after))
        yield from (row._replace(what=f"- {row.what}") for row in old_rows if row not in new_rows)
        yield from (row._replace(what=f"+ {row.what}") for row in new_rows if row not in old_rows)


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
