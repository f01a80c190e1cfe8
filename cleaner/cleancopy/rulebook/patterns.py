r"""Patterns of rule files: checked, given Unicode's meaning of `\w \d \s \b`, and run by RE2, which can't hang.

A pattern becomes one that covers the whole block, whatever it is for, so that one full-match `Set` serves all. What the
pattern itself matched is group 1 of it; the rest of the block, which `prefix` and `suffix` leave alone, lies outside:

    regex    (?s)(...)            prefix   (?s)(...).*            suffix   (?s).*?(...)

RE2 prefers as Perl and Python do, so group 1 is what `re.match(prefix)` and `re.search(suffix + r"\Z")` would find;
but a repetition whose single turn may match nothing, `(?:a?|b*)*`, divides a text between groups in RE2's own way.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import re2

from cleancopy.rulebook.literals import fold, literal_line_regex, literal_regex
from cleancopy.rulebook.plain import for_plain, is_plain
from cleancopy.rulebook.regex_chars import ANY, SPACE_SET
from cleancopy.rulebook.regex_limits import line_options, options, rejections
from cleancopy.rulebook.regex_reader import Reader
from cleancopy.rulebook.regex_tree import Group, Node, Repeat, can_be_empty, text_of
from cleancopy.rulebook.word_edges import Edges

__all__ = [
    "Found",
    "Pattern",
    "PatternFault",
    "compiled",
    "fold",
    "group_names",
    "line_options",
    "line_regex",
    "literal_regex",
    "options",
    "pattern_faults",
    "set_regex",
    "whole_block_regex",
]

PERL_ESCAPE = re.compile(r"\\[wdsbWDSB]")
"""What means ASCII to RE2 and Unicode to us."""
LONGEST = 2000
"""Characters of one pattern."""
OPEN_SIDES = {
    **dict.fromkeys(("regex", "whole"), (False, False)),
    **dict.fromkeys(("prefix", "start"), (False, True)),
    **dict.fromkeys(("suffix", "end"), (True, False)),
}
"""Whether more of the block may stand before and behind a pattern: by the key of a rule file, or by what it covers."""


class PatternFault(ValueError):
    """What is wrong with a pattern and what to do about it; `offset` is the place in the pattern, from 0."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


class Found(NamedTuple):
    """What a pattern matched: `text[start:end]`, and the named groups that took part."""

    start: int
    end: int
    groups: Mapping[str, str]


class Pattern:
    """A pattern of a checked rule file, ready to be asked about single blocks. Compiled when first asked."""

    def __init__(self, pattern: str, place: str) -> None:
        self._text = set_regex(pattern, place)
        self._regexes: dict[bool, tuple[Any, dict[int, str]]] = {}

    def find(self, text: str) -> Found | None:
        """What the pattern matches of a block, or None."""
        plain = is_plain(text)
        regex, names = self._regexes.get(plain) or self._compiled(plain)
        data = text.encode("utf-8", "replace")
        match = regex.fullmatch(data)
        if match is None:
            return None
        start, end = match.span(1)
        spans = ((name, match.span(number)) for number, name in names.items())
        groups = {name: data[first:last].decode() for name, (first, last) in spans if first >= 0}
        return Found(len(data[:start].decode()), len(data[:end].decode()), groups)

    def _compiled(self, plain: bool) -> tuple[Any, dict[int, str]]:
        regex = re2.compile((for_plain(self._text) if plain else self._text).encode(), options())
        names = {number: name.decode() for name, number in regex.groupindex.items()}
        self._regexes[plain] = regex, names
        return regex, names


@functools.lru_cache(maxsize=4096)
def compiled(pattern: str, place: str) -> Pattern:
    """The pattern of a rule file, for `place` (`regex`, `prefix`, `suffix`). Raises the first PatternFault."""
    return Pattern(pattern, place)


def whole_block_regex(pattern: str, place: str) -> str:
    """The RE2 pattern for whole blocks, with the user's pattern as group 1; raises the first PatternFault."""
    regex, faults = _translated(pattern, place)
    if faults:
        raise faults[0]
    return regex


def set_regex(pattern: str, place: str) -> str:
    r"""The same for a `Set`, which tells whether and not where; a pattern of a checked file is taken to be right.

    Patterns without `\w \d \s \b` mean the same to RE2 as they stand, and translating them would cost each start.
    """
    if PERL_ESCAPE.search(pattern):
        return whole_block_regex(pattern, place)
    before, behind = OPEN_SIDES[place]
    return f"(?s){'.*?' if before else ''}({pattern}){'.*' if behind else ''}"


def pattern_faults(pattern: str, place: str) -> tuple[PatternFault, ...]:
    """All that is wrong with a pattern, in the order of its text."""
    return _translated(pattern, place)[1]


@functools.lru_cache(maxsize=4096)
def group_names(pattern: str) -> tuple[str, ...]:
    """The names of a pattern's groups, in its order; of a faulty pattern as far as it can be read."""
    return tuple(Reader(pattern).names)


def line_regex(text: str, place: str) -> str:
    """An RE2 pattern to be searched for in a whole dump with `line_options()`, for literals and for `regex`.

    It finds a line that equals, starts with, ... the literal, or that the pattern matches but for white space around.
    """
    if place not in OPEN_SIDES:
        return literal_line_regex(text, place)
    return rf"(?m:^)[{SPACE_SET}]*(?:{set_regex(text, place)})[{SPACE_SET}]*(?m:$)"


@functools.lru_cache(maxsize=4096)
def _translated(pattern: str, place: str) -> tuple[str, tuple[PatternFault, ...]]:
    if not pattern:
        return "", (PatternFault("an empty pattern: write what to look for, or take the key out", 0),)
    if len(pattern) > LONGEST:
        message = f"{len(pattern)} characters, {LONGEST} at most: give a list of patterns"
        return "", (PatternFault(message, LONGEST),)
    if half := next((at for at, sign in enumerate(pattern) if "\ud800" <= sign <= "\udfff"), None):
        return "", (PatternFault("half a character (a surrogate): write the whole one", half),)
    reader = Reader(pattern)
    nodes, faults = _settled(reader, place)
    regex = f"(?s){text_of(nodes)}"
    if not faults:
        faults = rejections(regex, nodes, pattern)
    return "" if faults else regex, tuple(PatternFault(message, at) for at, message in sorted(faults))


def _settled(reader: Reader, place: str) -> tuple[list[Node], list[tuple[int, str]]]:
    before, behind = OPEN_SIDES[place]
    own = Group("(", reader.branches)
    nodes: list[Node] = [own]
    if before:
        nodes.insert(0, Repeat(ANY, 0, None, "?"))
    if behind:
        nodes.append(Repeat(ANY, 0, None))
    if reader.faults:
        return nodes, list(reader.faults)
    faults = list(Edges(nodes).faults.items())
    if not faults and can_be_empty([own]):
        faults.append((0, "matches the empty text, so it matches everywhere: let it need at least one character"))
    return nodes, faults
