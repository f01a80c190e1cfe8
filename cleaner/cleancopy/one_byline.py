"""A page that prints a byline has its writers there: whom the credit at its end names beside them helped."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from cleancopy.model import Capture, Decision

CREDIT = "wire/credit"
"""The rule that reads the credits at the end of an article."""


def with_one_byline(decisions: Sequence[Decision]) -> Sequence[Decision]:
    """The decisions, in which a credit names contributors where a byline names the authors."""
    captures = [capture for decision in decisions for capture in decision.captures if capture.field == "authors"]
    if len({capture.origin.id == CREDIT for capture in captures}) < 2:
        return decisions
    authors = {name.casefold() for capture in captures if capture.origin.id != CREDIT for name in capture.values}
    return [_without_authors(decision, authors) for decision in decisions]


def _without_authors(decision: Decision, authors: Collection[str]) -> Decision:
    if not any(_is_credited(capture) for capture in decision.captures):
        return decision
    captures = [_as_helpers(capture, authors) if _is_credited(capture) else capture for capture in decision.captures]
    return msgspec.structs.replace(decision, captures=tuple(captures))


def _is_credited(capture: Capture) -> bool:
    return capture.field == "authors" and capture.origin.id == CREDIT


def _as_helpers(capture: Capture, authors: Collection[str]) -> Capture:
    """The capture of a credit's authors: those of the byline stay authors, the others become contributors."""
    helpers = tuple([name for name in capture.values if name.casefold() not in authors])
    return msgspec.structs.replace(capture, field="contributors", values=helpers) if helpers else capture
