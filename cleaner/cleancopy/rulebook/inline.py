"""A rule's own examples, held against its words: what `tests: {match, skip}` promise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from cleancopy.rulebook.fits import fits
from cleancopy.rulebook.shape import Condition, RuleEntry

PLACE_KEYS = ("at", "paragraph", "gap", "bullet", "repeated", "same_as", "after", "before", "where")

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
    return fits(rule.when, text) and not (rule.unless is not None and _excepts(rule.unless, text))


def _excepts(unless: Condition, text: str) -> bool:
    """Whether the text alone is enough for the exception: one that asks for a place as well spares no example."""
    return all(getattr(unless, key) is None for key in PLACE_KEYS) and fits(unless, text)
