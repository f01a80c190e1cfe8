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

from cleancopy.rulebook.literals import literal_regex
from cleancopy.rulebook.plain import for_plain, is_plain
from cleancopy.rulebook.re2_options import OPEN_SIDES, options

PERL_ESCAPE = re.compile(r"\\[wdsbWDSB]")
"""What means ASCII to RE2 and Unicode to us."""

TRANSLATED: dict[tuple[str, str], str] = {}
"""What patterns became for their places, in the process that kept the rules."""


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


def set_regex(pattern: str, place: str) -> str:
    r"""The RE2 pattern for whole blocks, with the user's as group 1; a pattern of a checked file is taken to be right.

    Patterns without `\w \d \s \b` mean the same to RE2 as they stand, and translating them would cost each start.
    """
    if PERL_ESCAPE.search(pattern):
        return TRANSLATED.get((pattern, place)) or _translated(pattern, place)
    before, behind = OPEN_SIDES[place]
    return f"(?s){'.*?' if before else ''}({pattern}){'.*' if behind else ''}"


def line_regex(text: str, place: str) -> str:
    """An RE2 pattern to be searched for in the blocks of a dump, one a line, with `line_options()`.

    It finds a block that equals, starts with, ... the literal, or that the pattern (`regex`) matches. White space of
    the blocks is folded, as in `Block.text`: classes of all kinds of it made up half of the time that compiling took.
    """
    if place not in OPEN_SIDES:
        return f"(?m){literal_regex(text, place)}"
    return f"(?m:^)(?:{set_regex(text, place)})(?m:$)"


def _translated(pattern: str, place: str) -> str:
    from cleancopy.rulebook.translate import whole_block_regex  # noqa: PLC0415  (shipped patterns are translated once and for all)

    return whole_block_regex(pattern, place)
