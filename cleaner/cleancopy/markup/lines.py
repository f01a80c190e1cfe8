"""The lines of a page as they grow from runs of text, and the place in the page where each of them begins."""

from __future__ import annotations

from typing import NamedTuple

from cleancopy.markup.vocabulary import groups_of
from cleancopy.model import Mark

BULLET = "  • "


class _Block(NamedTuple):
    """A block of the page that is open: what a Mark says of it, and its own number, which is the box of those in it."""

    tag: str
    groups: int
    own: int
    box: int
    kind: int
    number: int


class Place:
    """Where in the page text stands: `block` is the innermost around it."""

    def __init__(self) -> None:
        self.in_link = self.in_strong = 0
        self.depth = 0
        self.block = _Block("html", 0, 0, 0, 0, 0)
        self._around: list[_Block] = []
        self._kinds: dict[tuple[str, str], int] = {}
        self._count = 0

    def open(self, tag: str, names: str) -> None:
        """Enter a block; `names` are its classes, id and role."""
        around = self.block
        own = groups_of(tag, names)
        kind = self._kinds.setdefault((tag, names), len(self._kinds) + 1)
        self._count += 1
        self._around.append(around)
        self.block = _Block(tag, around.groups | own, own, around.number, kind, self._count)

    def close(self) -> None:
        """Leave the innermost block."""
        self.block = self._around.pop()


class Rendering:
    """Lines of a page's text as they are found, and the marks of those that are not blank."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.marks: list[Mark] = []
        self._parts: list[str] = []
        self._linked = self._strong = 0
        self._apart = self._bullet = False
        self._began: tuple[_Block, int] | None = None

    def write(self, text: str, place: Place) -> None:
        """Add a run of text to the line."""
        if not self._parts and not text.strip():
            return
        self._parts.append(text)
        size = len(text.strip())
        self._linked += size * place.in_link
        self._strong += size * place.in_strong
        if self._began is None and size:
            self._began = place.block, place.depth

    def end_line(self, apart: bool = False) -> None:
        """Close the line, if anything stands on it; `apart` wants a blank line before the next."""
        text = "".join(self._parts).strip()
        if text and self._began:
            if self._apart and self.lines:
                self.lines.append("")
            self.lines.append(f"{BULLET}{text}" if self._bullet else text)
            self.marks.append(self._marked(*self._began, len(text)))
            self._apart = self._bullet = False
        self._parts, self._began = [], None
        self._linked = self._strong = 0
        self._apart = self._apart or apart

    def _marked(self, block: _Block, depth: int, size: int) -> Mark:
        linked, strong = self._linked / size, self._strong / size
        return Mark(len(self.lines), block.tag, block.groups, block.own, block.box, block.kind, depth, linked, strong)

    def item(self, opens: bool = True) -> None:
        """Let the next line begin with a bullet; none is left over where an item closes."""
        self._bullet = opens
