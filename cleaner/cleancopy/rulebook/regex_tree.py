"""A pattern as a tree. `str` of a node is its text in RE2's language, under `(?s)`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cleancopy.rulebook.regex_chars import Chars


@dataclass(eq=False, slots=True)
class Boundary:
    r"""`\b` (the kinds left and right of it differ) or `\B` (they don't). RE2 has no word for it.

    `in_alternative` says that it was moved there from beside a group.
    """

    differs: bool
    offset: int
    in_alternative: bool = False


@dataclass(eq=False, slots=True)
class Flags:
    """`(?i)` or `(?-i)`, which holds up to the end of its group."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(eq=False, slots=True)
class Group:
    """Alternatives between parentheses; `opener` is the left one with its name or flags."""

    opener: str
    branches: list[list[Node]]

    def __str__(self) -> str:
        return f"{self.opener}{'|'.join(map(text_of, self.branches))})"


@dataclass(eq=False, slots=True)
class Repeat:
    """An item so many times; `most` is None without an upper bound, `lazy` is "?" or empty."""

    item: Chars | Group
    least: int
    most: int | None
    lazy: str = ""

    def __str__(self) -> str:
        short = {(0, None): "*", (1, None): "+", (0, 1): "?"}.get((self.least, self.most))
        return f"{self.item}{short or self._count()}{self.lazy}"

    def _count(self) -> str:
        if self.least == self.most:
            return f"{{{self.least}}}"
        return f"{{{self.least},{'' if self.most is None else self.most}}}"


Node = Chars | Boundary | Flags | Group | Repeat


def text_of(nodes: Iterable[Node]) -> str:
    """The nodes, one after the other, in RE2's language."""
    return "".join(map(str, nodes))


def can_be_empty(nodes: Iterable[Node]) -> bool:
    """Whether the nodes, one after the other, may match no character at all."""
    return all(map(_can_be_empty, nodes))


def _can_be_empty(node: Node) -> bool:
    match node:
        case Chars():
            return False
        case Group():
            return any(map(can_be_empty, node.branches))
        case Repeat():
            return node.least == 0 or _can_be_empty(node.item)
        case _:
            return True


def sequences(nodes: list[Node]) -> Iterator[list[Node]]:
    """The list itself and every list of nodes that stand side by side inside it."""
    yield nodes
    for node in nodes:
        inner = node.item if isinstance(node, Repeat) else node
        if isinstance(inner, Group):
            for branch in inner.branches:
                yield from sequences(branch)
