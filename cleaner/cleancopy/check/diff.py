"""The article that must come out and the one that does -> the fields and paragraphs in which they differ."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from cleancopy.check.expected import paragraphs
from cleancopy.check.findings import QUOTED, Difference

ALIKE = 0.5
"""Share of common characters from which two paragraphs are one that changed."""
CONTEXT = 24
"""Characters of what two texts have in common that a message shows before they part."""


def differences(expected: Mapping[str, Any], actual: Mapping[str, Any]) -> tuple[Difference, ...]:
    """All differences of two articles, each given as its fields without `source`."""
    found = list(_fields(expected, actual))
    if expected.get("body") != actual.get("body"):
        found += paragraph_differences(paragraphs(expected), paragraphs(actual)) or [
            Difference("body", _written(expected, "body"), _written(actual, "body"))
        ]
    return tuple(found)


def paragraph_differences(expected: Sequence[str], actual: Sequence[str]) -> list[Difference]:
    """The paragraphs that are missing, new or changed, in the order of the bodies."""
    found: list[Difference] = []
    for kind, start, end, first, last in SequenceMatcher(None, expected, actual).get_opcodes():
        if kind != "equal":
            found += _pairs(expected, range(start, end), actual, range(first, last))
    return found


def parted(expected: str, actual: str) -> tuple[str, str]:
    """The two texts from shortly before the first difference to shortly behind the last, for a message."""
    start = _common(expected, actual)
    room = min(len(expected), len(actual)) - start
    end = min(room, _common(expected[::-1], actual[::-1]))
    first = max(0, start - CONTEXT)
    return _excerpt(expected, first, len(expected) - end), _excerpt(actual, first, len(actual) - end)


def _fields(expected: Mapping[str, Any], actual: Mapping[str, Any]) -> Iterator[Difference]:
    names = [*actual, *(name for name in expected if name not in actual)]
    for name in names:
        if name in {"source", "body"}:
            continue
        if name not in expected or name not in actual or expected[name] != actual[name]:
            yield Difference(name, _written(expected, name), _written(actual, name))


def _written(values: Mapping[str, Any], name: str) -> str | None:
    return json.dumps(values[name], ensure_ascii=False) if name in values else None


def _pairs(expected: Sequence[str], old: range, actual: Sequence[str], new: range) -> Iterator[Difference]:
    """A run of paragraphs that was replaced by another one: like is shown beside like."""
    waiting = list(old)
    for after in new:
        twin = next((place for place in waiting if _alike(expected[place], actual[after])), None)
        if twin is None:
            yield Difference("body", None, actual[after], None, after)
            continue
        for before in waiting[: waiting.index(twin)]:
            yield Difference("body", expected[before], None, before)
        yield Difference("body", expected[twin], actual[after], twin, after)
        waiting = waiting[waiting.index(twin) + 1 :]
    for before in waiting:
        yield Difference("body", expected[before], None, before)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).real_quick_ratio() > ALIKE and (
        _common(one, other) + _common(one[::-1], other[::-1]) > ALIKE * min(len(one), len(other))
    )


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    if one == other:
        return len(one)
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _excerpt(text: str, start: int, end: int) -> str:
    last = min(len(text), end + CONTEXT, start + QUOTED)
    return ("…" if start else "") + text[start:last] + ("…" if last < len(text) else "")
