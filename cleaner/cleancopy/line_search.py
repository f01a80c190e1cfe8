"""Texts as the lines of one, searched in one go: what few texts show is ruled out for all the others at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import re2

from cleancopy.memo import SHORT
from cleancopy.rulebook.re2_options import line_options


class Lines:
    """Texts without line ends, ready to be searched.

    `texts` are all of them, the `short` ones first, and `encoded` is their UTF-8.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        some = list(texts)
        self.short = [text for text in some if len(text) <= SHORT]
        self.texts = self.short + [text for text in some if len(text) > SHORT]
        self._data = "\n".join(self.texts).encode("utf-8", "replace")
        self.encoded = self._data.split(b"\n")
        self._long_from = sum([len(line) + 1 for line in self.encoded[: len(self.short)]])

    def that_show(self, gate: Any, *, short: bool = True, long: bool = True) -> Iterator[str]:
        """The texts in which a gate is found, of those that are short or long."""
        data, search = self._data, gate.search
        number, position = (0, 0) if short else (len(self.short), self._long_from)
        end = len(data) if long else self._long_from
        while position < end and (found := search(data, position, end)):
            start = found.start()
            number += data.count(b"\n", position, start)
            yield self.texts[number]
            position = data.find(b"\n", start) + 1
            if not position:
                return
            number += 1


@cache
def gate(pattern: str) -> Any:
    """A pattern for Lines that is compiled once for all who ask, so that each text makes it faster for all."""
    chosen = line_options()
    chosen.never_capture = True
    return re2.compile(f"(?m){pattern}".encode(), chosen)
