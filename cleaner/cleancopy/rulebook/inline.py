"""A rule's own examples, held against its words: what `tests: {match, skip}` promise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from cleancopy.grammars import GRAMMARS
from cleancopy.rulebook.patterns import compiled, fold
from cleancopy.rulebook.shape import Condition, RuleEntry

Failure = tuple[Literal["match", "skip"], int, str]
"""Which list the example stands in, its place there from 0, and its text."""


def failures(rule: RuleEntry) -> Iterator[Failure]:
    """The examples that the rule gets wrong."""
    for number, text in enumerate(rule.tests.match):
        if text is not None and not matches(rule, text):
            yield "match", number, text
    for number, text in enumerate(rule.tests.skip):
        if text is not None and matches(rule, text):
            yield "skip", number, text


def matches(rule: RuleEntry, text: str) -> bool:
    """Whether the rule could apply to a block of this text, were its place and neighbours right."""
    text = " ".join(text.split())
    return _fits(rule.when, text) and not (rule.unless is not None and _fits(rule.unless, text))


def _fits(asked: Condition, text: str) -> bool:
    line = fold(text)
    return (
        (not asked.equals or any(line == fold(part) for part in asked.equals))
        and (not asked.starts or any(line.startswith(fold(part)) for part in asked.starts))
        and (not asked.ends or any(line.endswith(fold(part)) for part in asked.ends))
        and (not asked.contains or any(fold(part) in line for part in asked.contains))
        and all(_some_pattern(asked, place, text) for place in ("regex", "prefix", "suffix"))
        and (asked.words is None or len(text.split(" ")) in asked.words)
        and (asked.grammar is None or GRAMMARS[asked.grammar].read(text) is not None)
    )


def _some_pattern(asked: Condition, place: str, text: str) -> bool:
    patterns: tuple[str, ...] = getattr(asked, place)
    return not patterns or any(compiled(pattern, place).find(text) for pattern in patterns)
