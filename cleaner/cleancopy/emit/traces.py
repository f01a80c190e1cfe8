"""Traces as plain values, for JSON: what was decided about a page, and how two sets of rules differ on it."""

from __future__ import annotations

from cleancopy.changes import changes, constants
from cleancopy.model import Capture, Decision, Origin, Trace


def explained(trace: Trace) -> dict[str, object]:
    """A trace as plain values: how site and habits were told, what became of each block and why, and the article."""
    return {
        "source": trace.dump.source,
        "site": trace.article.site,
        "recognition": trace.recognition,
        "habits": trace.habits,
        "decisions": [_decision(decision) for decision in trace.decisions],
        "article": trace.article,
    }


def compared(before: Trace, after: Trace) -> dict[str, object]:
    """Two traces of one dump as plain values: what differs of the page, and the blocks that other rules change."""
    return {
        "source": after.dump.source,
        "site": after.article.site,
        "constants": {name: {"before": old, "after": new} for name, old, new in constants(before, after)},
        "blocks": len(after.decisions),
        "changes": [
            {"before": _decision(change.before), "after": _decision(change.after)} for change in changes(before, after)
        ],
    }


def _decision(decision: Decision) -> dict[str, object]:
    block = decision.block
    return {
        "lines": (block.first, block.last),
        "verdict": decision.verdict,
        "region": decision.region,
        **_origin(decision.origin),
        "text": block.text,
        "bullet": block.bullet,
        "kept": decision.kept,
        "captures": [_capture(capture, block.text) for capture in decision.captures],
        "runner_up": _origin(decision.runner_up) if decision.runner_up else None,
        "score": decision.score,
        "reasons": decision.reasons,
    }


def _capture(capture: Capture, text: str) -> dict[str, object]:
    taken = text[capture.start : capture.end]
    return {"field": capture.field, "values": capture.values, "text": taken, **_origin(capture.origin)}


def _origin(origin: Origin) -> dict[str, object]:
    return {"rule": origin.id, "path": origin.path or None, "line": origin.line or None, "why": origin.why}
