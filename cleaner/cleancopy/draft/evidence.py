"""What a guess rests on, in the words of a comment, and the rules that lines seen in dumps become."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from cleancopy.draft.lines import OPENING_WORDS, Line, Places
from cleancopy.draft.pages import NUMBER, Page
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.patterns import compiled
from cleancopy.rulebook.shape import Act, Condition, Range, RuleEntry, Tests

SHOWN = 8
"""Line numbers that a comment lists."""
SPECIAL = re.compile(r"([\\.^$*+?()\[\]{}|])")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
EXAMPLES = 2
"""Seen texts that become examples of a rule."""


class Guess(NamedTuple):
    """A rule and what it rests on: `grounds` in sentences, `notes` on the single texts of its condition."""

    entry: RuleEntry
    grounds: str
    notes: Mapping[str, str] = {}


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


def texts_of(line: Line, pages: Sequence[Page]) -> list[str]:
    """How the line is printed, each form once, in the order of the dumps."""
    texts = (page.blocks[index].text for page, found in zip(pages, line.places, strict=True) for index in found)
    return list(dict.fromkeys(texts))


def of_lines(name: str, act: Act, why: str, lines: Sequence[Line], pages: Sequence[Page]) -> list[Guess]:
    """A rule for the lines that are always the same, and one for those whose numbers or ends change.

    They are two rules, as the keys of one condition must hold together.
    """
    literals: dict[str, str] = {}
    patterns: dict[str, str] = {}
    changing: list[str] = []
    for line in lines:
        key, texts = form_of(line, pages)
        if key == "equals":
            literals |= dict.fromkeys(texts, seen(line.places, pages))
        else:
            patterns |= dict.fromkeys(texts, seen(line.places, pages))
            changing += texts_of(line, pages)
    guesses = []
    if literals:
        guesses.append(Guess(RuleEntry(name, act, Condition(equals=tuple(literals)), why), "", literals))
    if patterns:
        longest = max(text.count(" ") for text in changing) + 2
        when = Condition(regex=tuple(patterns), words=Range(0, longest))
        tests = Tests(match=tuple(changing[:EXAMPLES]), skip=(f"{changing[0].rstrip('.')}, she said.",))
        guesses.append(Guess(RuleEntry(f"{name}-changing", act, when, why, tests=tests), "", patterns))
    return guesses


def form_of(line: Line, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]]:
    r"""The key of a condition that finds the line, and its texts: `equals`, or `regex` where something changes.

    `2 Min read` and `3 Min read` become `\d+ Min read`, as a year does that will change; `Next In World` and
    `Next In Sport` become `Next In \p{Lu}.*`.
    """
    texts = texts_of(line, pages)
    if line.opening:
        parted = [text.split(" ", OPENING_WORDS) for text in texts]
        capital = r"\p{Lu}" if all(words[-1][0].isupper() for words in parted) else ""
        openings = dict.fromkeys(" ".join(words[:-1]) for words in parted)
        return "regex", tuple(rf"{escaped(opening)} {capital}.*[^\s.!?…]" for opening in openings)
    if len({fold(text) for text in texts}) == 1 and not YEAR.search(texts[0]):
        return "equals", (texts[0],)
    return "regex", patterns_of(texts)


def patterns_of(texts: Collection[str]) -> tuple[str, ...]:
    """Patterns for lines with any numbers in the places of theirs; as narrow as what was seen allows."""
    numbers = "".join(number for text in texts for number in NUMBER.findall(text))
    digits = r"\d+" if numbers.isdigit() else r"[+-]?[\d.,]+" if re.search("[+-]", numbers) else r"[\d.,]+"
    found = (digits.join(escaped(part) for part in NUMBER.split(text)) for text in texts)
    return tuple(dict.fromkeys(found))


def escaped(text: str) -> str:
    """A pattern that matches the text and nothing else."""
    return SPECIAL.sub(r"\\\1", text)


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern of a rule covers the text."""
    return compiled(pattern, "regex").find(text) is not None
