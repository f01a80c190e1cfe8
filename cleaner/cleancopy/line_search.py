"""Texts as the lines of one, searched in one go: what nearly no text shows is ruled out for all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import re2

from cleancopy.rulebook.re2_options import line_options


class Lines:
    """Texts without line ends, ready to be searched."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(texts)
        self._data = "\n".join(self._texts).encode("utf-8", "replace")

    def that_show(self, screen: Any) -> Iterator[tuple[str, bytes]]:
        """Each text in which a screen finds something, and its UTF-8, in order."""
        data, search = self._data, screen.search
        number = position = 0
        while found := search(data, position):
            start = found.start()
            number += data.count(b"\n", position, start)
            end = data.find(b"\n", start)
            yield self._texts[number], data[data.rfind(b"\n", 0, start) + 1 : end if end >= 0 else len(data)]
            if end < 0:
                return
            number += 1
            position = end + 1


def screen_of(patterns: Iterable[str]) -> Any:
    """RE2 patterns that are searched for in single texts as one to be searched for in Lines.

    RE2 goes on behind what it finds, so that no state has to tell which of them it has seen: it needs far fewer than a
    `Set`, and gets to know them soon.
    """
    joined = "|".join([f"(?:{pattern})" for pattern in patterns])
    chosen = line_options()
    chosen.never_capture = True
    return re2.compile(f"(?m){joined}".encode(), chosen)


@cache
def gate(pattern: str) -> Any:
    """A pattern's own screen, compiled once for all who ask, so that each text makes it faster for all."""
    return screen_of([pattern])
