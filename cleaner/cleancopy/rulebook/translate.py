r"""Patterns of rule files: checked, given Unicode's meaning of `\w \d \s \b`, and made to cover the whole block.

What a pattern itself matches is group 1 then; the rest of the block, which `prefix` and `suffix` leave alone, lies
outside:

    regex    (?s)(...)            prefix   (?s)(...).*            suffix   (?s).*?(...)
"""

from __future__ import annotations

import functools

from cleancopy.rulebook.re2_options import OPEN_SIDES
from cleancopy.rulebook.regex_chars import ANY
from cleancopy.rulebook.regex_limits import rejections
from cleancopy.rulebook.regex_reader import Reader
from cleancopy.rulebook.regex_tree import Group, Node, Repeat, can_be_empty, text_of
from cleancopy.rulebook.word_edges import Edges

LONGEST = 2000
"""Characters of one pattern."""


class PatternFault(ValueError):
    """What is wrong with a pattern and what to do about it; `offset` is the place in the pattern, from 0."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def whole_block_regex(pattern: str, place: str) -> str:
    """The RE2 pattern for whole blocks, with the user's pattern as group 1; raises the first PatternFault."""
    regex, faults = _translated(pattern, place)
    if faults:
        raise faults[0]
    return regex


def pattern_faults(pattern: str, place: str) -> tuple[PatternFault, ...]:
    """All that is wrong with a pattern, in the order of its text."""
    return _translated(pattern, place)[1]


@functools.lru_cache(maxsize=4096)
def group_names(pattern: str) -> tuple[str, ...]:
    """The names of a pattern's groups, in its order; of a faulty pattern as far as it can be read."""
    return tuple(Reader(pattern).names)


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
