"""How much of a line's text stands in another text of the same page: what an extractor kept, what metadata tell."""

from __future__ import annotations

import re

TOKEN = re.compile(r"\w+")
SHINGLE = 4
"""Words in a row that are the same by chance only in furniture."""
INSIDE = 0.5
"""The share of a line that is shorter than a shingle, and stands in the text but not as a line of its own."""

LONGEST = 500_000
"""Characters of a text that are known; no article is longer, and each word of it costs half a kilobyte."""


class Passages:
    """The words of a text, to be asked about lines. Time and memory grow linearly with both."""

    def __init__(self, text: str) -> None:
        self._lines = set()
        words: list[str] = []
        for line in text[:LONGEST].split("\n"):
            own = TOKEN.findall(line.casefold())
            self._lines.add(tuple(own))
            words += own
        self._runs = {
            tuple(words[at : at + size]) for size in range(1, SHINGLE + 1) for at in range(len(words) - size + 1)
        }
        self.size = len(words)

    def share(self, line: str) -> float:
        """The share of a line's words that stand in the text in the same order; 0 for a line without words."""
        words = TOKEN.findall(line.casefold())
        if not words:
            return 0.0
        if len(words) < SHINGLE:
            whole = tuple(words)
            return 1.0 if whole in self._lines else INSIDE if whole in self._runs else 0.0
        covered, reach = 0, 0
        for at in range(len(words) - SHINGLE + 1):
            if tuple(words[at : at + SHINGLE]) in self._runs:
                covered += at + SHINGLE - max(at, reach)
                reach = at + SHINGLE
        return covered / len(words)
