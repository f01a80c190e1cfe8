"""What a guess rests on, in the words of a comment, and the condition that a line seen in dumps becomes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from cleancopy.draft.pages import NUMBER, Page, Places
from cleancopy.rulebook.patterns import fold
from cleancopy.rulebook.shape import RuleEntry, Tests

SHOWN = 8
"""Line numbers that a comment lists."""
SPECIAL = re.compile(r"([\\.^$*+?()\[\]{}|])")
EXAMPLES = 2
"""Seen texts that become examples of a rule."""


class Guess(NamedTuple):
    """A rule and what it rests on, a sentence or more."""

    entry: RuleEntry
    grounds: str


def seen(places: Places, pages: Sequence[Page]) -> str:
    """`in 3 of 3 dumps, lines 4, 4, 5`."""
    firsts = [page.blocks[found[0]].first for page, found in zip(pages, places, strict=True) if found]
    if len(pages) == 1:
        return f"in the one dump, line {firsts[0]}"
    listed = ", ".join(map(str, firsts[:SHOWN])) + (", ..." if len(firsts) > SHOWN else "")
    return f"in {len(firsts)} of {len(pages)} dumps, {'line' if len(firsts) == 1 else 'lines'} {listed}"


def seen_at(indices: Iterable[int | None], pages: Sequence[Page]) -> str:
    """The same for at most one block of each dump."""
    return seen(tuple(() if index is None else (index,) for index in indices), pages)


def texts_at(places: Places, pages: Sequence[Page]) -> list[str]:
    """The texts that the blocks have, each once, in the order of the dumps."""
    texts = (page.blocks[index].text for page, found in zip(pages, places, strict=True) for index in found)
    return list(dict.fromkeys(texts))


def words_of(texts: Iterable[str]) -> tuple[Mapping[str, Any], Tests]:
    r"""The keys of a condition that such texts fill whole, and its examples: `equals` if that is enough, else `regex`.

    Numbers are what may change from dump to dump: `2 Min read` and `3 Min read` become `\d+ Min read`.
    """
    texts = list(texts)
    if len({fold(text) for text in texts}) == 1:
        return {"equals": (texts[0],)}, Tests()
    patterns = tuple(dict.fromkeys(pattern_of(text, texts) for text in texts))
    skip = tuple(f"{text.rstrip('.')}, she said." for text in texts[:1])
    return {"regex": patterns}, Tests(match=tuple(texts[:EXAMPLES]), skip=skip)


def pattern_of(text: str, like: Iterable[str] = ()) -> str:
    """A pattern for a line with any numbers in the place of its own; as narrow as what was seen `like` it allows."""
    numbers = "".join(number for other in (text, *like) for number in NUMBER.findall(other))
    digits = r"\d+" if numbers.isdigit() else r"[\d.,]+" if not re.search("[+-]", numbers) else r"[+-]?[\d.,]+"
    parts = [SPECIAL.sub(r"\\\1", part) for part in NUMBER.split(text)]
    return digits.join(parts)


def escaped(text: str) -> str:
    """A pattern that matches the text and nothing else."""
    return SPECIAL.sub(r"\\\1", text)
