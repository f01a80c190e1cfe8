"""The sets of characters in a pattern's text: classes between brackets and what a backslash stands for."""

from __future__ import annotations

import re

from cleancopy.rulebook.regex_chars import (
    NON_WORDS,
    OPPOSITE_SETS,
    SETS,
    WORDS,
    Chars,
    Piece,
    literal,
    span,
    unicode_property,
    words_without,
)
from cleancopy.rulebook.regex_remedies import NO_RANGE, POSIX, WORDS_WITHOUT, unknown_escape
from cleancopy.rulebook.regex_tree import Group, Node

NUMBER = re.compile(r"x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))")
PROPERTY = re.compile(r"([pP])(?:\{(\^?)([A-Za-z_]+)\}|([A-Z]))")
CONTROLS = {"a": "\a", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}


class SetReader:
    """A place in a pattern's text, the `faults` found so far with their offsets, and how sets are read."""

    def __init__(self, pattern: str) -> None:
        self.faults: list[tuple[int, str]] = []
        self._text = pattern
        self._at = 0

    def _wrong(self, offset: int, message: str) -> None:
        self.faults.append((offset, message))

    def _follows(self, text: str, at: int | None = None) -> bool:
        return self._text.startswith(text, self._at if at is None else at)

    def _escaped(self) -> str | Piece | None:
        """The character or the set that a backslash stands for, in or out of brackets."""
        start, sign = self._at, self._text[self._at + 1 : self._at + 2]
        self._at += 2
        if sign in SETS or sign in OPPOSITE_SETS:
            return SETS.get(sign) or OPPOSITE_SETS[sign]
        if sign in CONTROLS:
            return CONTROLS[sign]
        if number := NUMBER.match(self._text, start + 1):
            self._at = number.end()
            code = int(number[1] or number[2], 16)
            if code < 0xD800 or 0xDFFF < code < 0x110000:
                return chr(code)
        elif named := PROPERTY.match(self._text, start + 1):
            self._at = named.end()
            return unicode_property(named[3] or named[4], negated=(named[1] == "P") != bool(named[2]))
        elif sign and sign.isascii() and not sign.isalnum():
            return sign
        self._wrong(start, unknown_escape(sign))
        return None

    def _brackets(self) -> Node | None:
        start = self._at
        negated = self._follows("^", start + 1)
        self._at += 2 if negated else 1
        first, pieces = self._at, list[Piece]()
        while self._at == first or not self._follows("]"):
            if self._at >= len(self._text):
                self._wrong(start, r"no ] ends this class: add it, or write \[ for the sign itself")
                return None
            piece = self._member()
            if piece is not None:
                pieces.append(piece)
        self._at += 1
        return self._chars(tuple(pieces), negated, start) if pieces else None

    def _member(self) -> Piece | None:
        start = self._at
        if self._follows("[:") and (end := self._text.find(":]", start)) > 0:
            self._wrong(start, POSIX)
            self._at = end + 2
            return None
        low = self._sign()
        if not isinstance(low, str) or not self._follows("-") or self._text[self._at + 1 : self._at + 2] in {"", "]"}:
            return literal(low) if isinstance(low, str) else low
        self._at += 1
        high = self._sign()
        if isinstance(high, str) and low <= high:
            return span(low, high)
        if high is not None:
            self._wrong(start, NO_RANGE)
        return None

    def _sign(self) -> str | Piece | None:
        if not self._follows("\\"):
            self._at += 1
            return self._text[self._at - 1]
        if self._text[self._at + 1 : self._at + 2] in {"b", "B"}:
            self._wrong(self._at, r"a word boundary is no character: take it out of the brackets")
            self._at += 2
            return None
        return self._escaped()

    def _chars(self, pieces: tuple[Piece, ...], negated: bool, start: int) -> Node | None:
        if NON_WORDS not in pieces:
            return Chars(pieces, negated)
        rest = tuple(piece for piece in pieces if piece != NON_WORDS)
        if not negated:
            others = Chars((WORDS,), negated=True)
            return Group("(?:", [[Chars(rest)], [others]]) if rest else others
        words = words_without(rest)
        if words is None:
            self._wrong(start, WORDS_WITHOUT)
        return words
