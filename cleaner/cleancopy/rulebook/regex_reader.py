"""A pattern's text -> its tree, or all that is wrong with it. Unicode takes the place of ASCII on the way."""

from __future__ import annotations

import re

from cleancopy.rulebook.regex_chars import ANY, OPPOSITE_SETS, SETS, Chars, Piece, character, unicode_property
from cleancopy.rulebook.regex_remedies import (
    NO_LEAST,
    NO_SUCH_GROUP,
    NO_TIMES,
    OPENERS,
    OTHER_FLAGS,
    POSSESSIVE,
    REPEATED_PLACE,
    TWICE,
    UNEXPECTED,
    nothing_to_repeat,
)
from cleancopy.rulebook.regex_sets import SetReader
from cleancopy.rulebook.regex_tree import Boundary, Flags, Group, Node, Repeat

DEEPEST = 40
"""Groups inside groups; a person writes five."""

PLAIN = re.compile(r"[\w ]+(?=[\w ])")
"""Letters, digits and spaces, up to the last one, which may be repeated."""
QUANTIFIER = re.compile(r"(?:[*+?]|\{([0-9]+)(,?)([0-9]*)\})([?+]?)")
PYTHON_QUANTIFIER = re.compile(r"\{,[0-9]+\}")
OPENER = re.compile(r"\((?!\?)|\(\?(?:P?<(?P<name>\w+)>|(?P<flags>[a-zA-Z]*(?:-[a-zA-Z]+)?)(?P<end>[:)]))")
FLAGS = re.compile(r"([is]*)(-i+)?")


class Reader(SetReader):
    """Reads one pattern: its `branches`, the `names` of its groups, its `faults` with their offsets.

    A fault does not end the reading, so that all of them come to light at once.
    """

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern)
        self.names: list[str] = []
        self.branches = self._branches(0)

    def _branches(self, depth: int) -> list[list[Node]]:
        found: list[list[Node]] = [[]]
        while self._at < len(self._text) and not (depth and self._follows(")")):
            if self._follows("|"):
                found.append([])
                self._at += 1
                continue
            if plain := PLAIN.match(self._text, self._at):
                found[-1] += map(character, plain[0])
                self._at = plain.end()
            node = self._repeated(self._item(depth))
            if node is not None:
                found[-1].append(node)
        return found

    def _item(self, depth: int) -> Node | None:
        start, sign = self._at, self._text[self._at]
        if sign == "(":
            return self._group(depth + 1)
        if sign == "[":
            return self._brackets()
        if sign == "\\":
            return self._escape()
        if sign == ".":
            self._at += 1
            return ANY
        if QUANTIFIER.match(self._text, start):
            self._wrong(start, nothing_to_repeat(sign))
            return Flags("")
        if sign in "^$)":
            self._wrong(start, UNEXPECTED[sign])
        self._at += 1
        return character(sign)

    def _repeated(self, node: Node | None) -> Node | None:
        start = self._at
        if PYTHON_QUANTIFIER.match(self._text, start):
            self._wrong(start, NO_LEAST)
        match = QUANTIFIER.match(self._text, start)
        if not match:
            return node
        self._at = match.end()
        if match[4] == "+":
            self._wrong(start, POSSESSIVE)
        elif QUANTIFIER.match(self._text, self._at):
            self._wrong(self._at, TWICE)
            self._repeated(None)
        if isinstance(node, Boundary):
            self._wrong(start, REPEATED_PLACE)
        if not isinstance(node, Chars | Group):
            return node
        least, most = _bounds(match)
        if most is not None and most < max(least, 1):
            self._wrong(start, NO_TIMES)
        return Repeat(node, least, most, match[4])

    def _group(self, depth: int) -> Node | None:
        start = self._at
        opener = self._opener()
        if opener is None or opener.endswith(")"):
            return Flags(opener) if opener else None
        if depth > DEEPEST:
            self._wrong(start, f"more than {DEEPEST} groups inside each other: make it several patterns")
            self._at = len(self._text) + 1
            return None
        branches = self._branches(depth)
        if self._at == len(self._text):
            self._wrong(start, r"no ) ends this group: add it, or write \( for the sign itself")
        self._at += 1
        return Group(opener, branches)

    def _opener(self) -> str | None:
        start = self._at
        match = OPENER.match(self._text, start)
        if match is None:
            known = next((text for text in OPENERS if self._follows(text)), "(?")
            self._wrong(start, OPENERS.get(known, NO_SUCH_GROUP))
            self._at += len(known)
            return "(?:"
        self._at = match.end()
        if match["name"]:
            if match["name"] in self.names:
                self._wrong(start, f"a second group '{match['name']}': put one group around the alternatives")
            self.names.append(match["name"])
            return f"(?P<{match['name']}>"
        flags, end = FLAGS.fullmatch(match["flags"] or ""), match["end"] or ":"
        if flags is None:
            self._wrong(start, OTHER_FLAGS)
        written = "" if flags is None else ("i" if "i" in flags[1] else "") + ("-i" if flags[2] else "")
        return f"(?{written}{end}" if written or end == ":" else None

    def _escape(self) -> Node | None:
        """What a backslash outside of brackets stands for."""
        start, sign = self._at, self._text[self._at + 1 : self._at + 2]
        if sign in {"b", "B"}:
            self._at += 2
            return Boundary(sign == "b", start)
        found = self._escaped()
        if not isinstance(found, Piece):
            return character(found) if found else None
        if sign in OPPOSITE_SETS:
            return Chars((SETS[sign.lower()],), negated=True)
        if found.text.startswith(r"\P"):
            return Chars((unicode_property(found.text[3:-1], negated=False),), negated=True)
        return Chars((found,))


def _bounds(quantifier: re.Match[str]) -> tuple[int, int | None]:
    if quantifier[1] is None:
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[quantifier[0][0]]
    least = int(quantifier[1])
    return least, (int(quantifier[3]) if quantifier[3] else None if quantifier[2] else least)
