"""What RE2 would refuse, found out without compiling the whole."""

from __future__ import annotations

import functools
import re

import re2

from cleancopy.rulebook.re2_options import options
from cleancopy.rulebook.regex_chars import Chars
from cleancopy.rulebook.regex_remedies import NO_PROPERTY, TOO_BIG, re2_says
from cleancopy.rulebook.regex_tree import Group, Node, Repeat

BIGGEST = 200_000
r"""Instructions of RE2's program for one pattern; `\w{30}` has 43,000, which take RE2 some 30 ms to compile."""
PROPERTY_NAME = re.compile(r"\\[pP]\{\w+\}")


def rejections(regex: str, nodes: list[Node], pattern: str) -> list[tuple[int, str]]:
    """What RE2 does not accept. Asked with ASCII classes: each Unicode one takes a millisecond to compile."""
    names = {name: _size(name) for name in PROPERTY_NAME.findall(regex)}
    unknown = [name for name, size in names.items() if not size]
    if unknown:
        return [(max(pattern.find(unknown[0].strip(r"\pP{}")), 0), NO_PROPERTY)]
    try:
        re2.compile(PROPERTY_NAME.sub(r"\\d", regex), options())
    except re2.error as error:
        message = error.args[0].decode("utf-8", "replace") if isinstance(error.args[0], bytes) else str(error)
        return [(max(pattern.find(message.partition(": ")[2]), 0), re2_says(message))]
    return [(0, TOO_BIG)] if _weight(nodes) > BIGGEST else []


def _weight(nodes: list[Node]) -> int:
    """About the instructions of RE2's program."""
    total = 0
    for node in nodes:
        match node:
            case Chars():
                total += 2 + sum(_size(name) for piece in node.pieces for name in PROPERTY_NAME.findall(piece.text))
            case Group():
                total += sum(_weight(branch) + 2 for branch in node.branches)
            case Repeat():
                total += _weight([node.item]) * max(node.least, node.most or 1)
    return total


@functools.cache
def _size(name: str) -> int:
    """The instructions that RE2 needs for a property, 0 if it knows none of this name."""
    try:
        return int(re2.compile(name, options()).programsize)
    except re2.error:
        return 0
