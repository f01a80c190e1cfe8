"""Labels of credits in a text, found by RE2, which compiles their tables in a fifth of the time that Python takes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import msgspec
import re2

from cleancopy.credit_labels import Labels
from cleancopy.late import small
from cleancopy.rulebook.re2_options import options

FIELDS = ("contributors", "authors", "editors", "none")
_SPACES = r"\s\x{b}\x{1c}-\x{1f}\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}"
"""What Python takes for white space."""
_BEFORE = f"(?:^|[{_SPACES};,.|/(（–—])"
"""What may stand before a label inside a text."""


class Label(msgspec.Struct, frozen=True):
    """A label and where it stands. `kind` is `word` if a space follows it, `title` if a colon ends it."""

    field: str
    kind: str
    span: tuple[int, int]

    def start(self) -> int:
        """Where it begins."""
        return self.span[0]

    def end(self) -> int:
        """Where what it labels begins."""
        return self.span[1]


class LabelSearch:
    """Rows of labels, ready to be found. RE2 compiles them when a text comes."""

    def __init__(self, words: tuple[Labels, ...], titles: tuple[Labels, ...]) -> None:
        self._kinds = (("word", words, "(?: ?:)?", "(?: |$)"), ("title", titles, " ?[:：]", ""))

    def match(self, text: str) -> Label | None:
        """The label that a text begins with, if any."""
        return next(self._found(self._opening, text, 0), None)

    def finditer(self, text: str, start: int) -> Iterator[Label]:
        """The labels in a text from a place on, one after the other; what parts the first may stand before it."""
        return self._found(self._inner, text, max(start - 1, 0))

    def _found(self, regex: Any, text: str, start: int) -> Iterator[Label]:
        text = small(text)
        data, at = text.encode("utf-8", "replace"), len(text[:start].encode("utf-8", "replace"))
        while found := regex.search(data, at):
            name = found.lastgroup
            first, at = found.span(regex.groupindex[name])
            field, kind = name.decode().split("_")
            yield Label(field, kind, (len(data[:first].decode()), len(data[:at].decode())))

    @cached_property
    def _opening(self) -> Any:
        return re2.compile(f"^(?:{self._pattern})".encode(), options())

    @cached_property
    def _inner(self) -> Any:
        return re2.compile(f"{_BEFORE}(?:{self._pattern})".encode(), options())

    @cached_property
    def _pattern(self) -> str:
        """Each field and kind of label in its group: `authors_word`, `authors_title`, ..."""
        return "|".join(
            f"(?P<{field}_{kind}>(?:{found}){end}){behind}"
            for kind, rows, end, behind in self._kinds
            for field in FIELDS
            if (found := "|".join(row.spellings for row in rows if row.field == field))
        )
