"""Articles and traces -> bytes of JSON. Keys stand in the order of the contract; text is UTF-8, not escapes.

Three shapes are known: JSON Lines, one readable object, and a readable array of many. An encoder makes the piece of
one article, in whatever process; a frame puts the pieces together.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import msgspec

from cleancopy.changes import changes, constants
from cleancopy.model import Capture, Decision, Origin, Trace

Encode = Callable[[Any], bytes]
"""An article, or what `explained` makes of a trace, in; its piece of the output out."""

_ENCODER = msgspec.json.Encoder()
INDENT = 2


def line(record: object) -> bytes:
    """One line of JSON Lines."""
    return _compact(record) + b"\n"


def page(record: object) -> bytes:
    """A readable object."""
    return msgspec.json.format(_compact(record), indent=INDENT) + b"\n"


def item(record: object) -> bytes:
    """A readable element of an array, without the comma."""
    pretty = msgspec.json.format(_compact(record), indent=INDENT)
    return b"\n" + b"\n".join(b"  " + row for row in pretty.split(b"\n"))


class Frame(NamedTuple):
    """What stands around and between the pieces that `encode` makes."""

    encode: Encode
    opening: bytes = b""
    comma: bytes = b""
    closing: bytes = b""


LINES = Frame(line)
OBJECT = Frame(page)
ARRAY = Frame(item, b"[", b",", b"\n]\n")


def framed(frame: Frame, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The whole output, piece by piece, as the pieces come."""
    yield frame.opening
    comma = b""
    for piece in pieces:
        yield comma + piece
        comma = frame.comma
    yield frame.closing


def _compact(record: object) -> bytes:
    try:
        return _ENCODER.encode(record)
    except UnicodeEncodeError:
        # Half a surrogate pair, which only a caller's own string can hold: JSON has no way to say it.
        text = json.dumps(msgspec.to_builtins(record), ensure_ascii=False, separators=(",", ":"))
        return re.sub(r"[\ud800-\udfff]", "\ufffd", text).encode()


def explained(trace: Trace) -> dict[str, object]:
    """A trace as plain values: how the site was recognised, what became of each block and why, and the article."""
    return {
        "source": trace.dump.source,
        "site": trace.article.site,
        "recognition": trace.recognition,
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
