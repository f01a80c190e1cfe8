"""Two traces of one dump -> the blocks of which other rules made something else."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cleancopy.model import Block, Decision, Trace


class Change(msgspec.Struct, frozen=True):
    """One block, and what became of it under the rules before and after."""

    before: Decision
    after: Decision

    @property
    def block(self) -> Block:
        """The block, which is the same in both."""
        return self.after.block


def changes(before: Trace, after: Trace) -> Iterator[Change]:
    """The blocks that have another verdict, another text in the body, or other values in fields.

    A block of which another rule makes the same is none of them. Both traces must be of the same dump.
    """
    for old, new in zip(before.decisions, after.decisions, strict=True):
        if _outcome(old) != _outcome(new):
            yield Change(old, new)


def fields(decision: Decision) -> dict[str, tuple[str, ...]]:
    """What was read from a block, field by field."""
    found: dict[str, tuple[str, ...]] = {}
    for capture in decision.captures:
        if capture.values:
            found[capture.field] = (*found.get(capture.field, ()), *capture.values)
    return found


def constants(before: Trace, after: Trace) -> Iterator[tuple[str, str | None, str | None]]:
    """What rule files say of a page as a whole that differs: its name, before, and after."""
    for name in ("site", "outlet", "language", "status"):
        old, new = getattr(before.article, name), getattr(after.article, name)
        if old != new:
            yield name, old, new


def _outcome(decision: Decision) -> tuple[object, ...]:
    return decision.verdict, decision.kept, fields(decision)
