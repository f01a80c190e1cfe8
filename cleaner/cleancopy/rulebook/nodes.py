"""A rule file as a tree of nodes that know their line and column."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

Report = Callable[["Mark", str, str], None]
"""Called with where, a code and a message for each fault."""

Path = tuple[str | int, ...]
"""Where a value stands: ('rules', 2, 'when', 'regex', 0)."""


class Mark(msgspec.Struct, frozen=True, gc=False):
    """A place in a file, counted from 1."""

    line: int
    column: int


class Scalar(msgspec.Struct, frozen=True):
    """A text, as written; `quoted` tells an empty text from a missing one."""

    mark: Mark
    value: str
    quoted: bool


class Sequence(msgspec.Struct, frozen=True):
    """A list."""

    mark: Mark
    items: tuple[Node, ...]


class Mapping(msgspec.Struct, frozen=True):
    """Keys with their own places, in file order, and the value of each; keys are unique."""

    mark: Mark
    keys: dict[str, Mark]
    values: dict[str, Node]


Node = Scalar | Sequence | Mapping
