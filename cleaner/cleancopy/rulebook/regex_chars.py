r"""One character of a pattern: the set it is out of, and whether that is word characters, others or both.

RE2's own `\w \d \s` know ASCII only. Here `\w` is `[\p{L}\p{M}\p{N}_]` (Python's, and combining marks, which the
words of many scripts can't do without), `\d` is `\p{Nd}`, and `\s` is what `str.isspace` says.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from cleancopy.rulebook.literals import quote

WORD, OTHER, BOTH = 1, 2, 3
r"""Kinds of character, as bits. The edge of a block counts as OTHER, as it does for `\b`."""

WORD_SET = r"\p{L}\p{M}\p{N}_"
SPACE_SET = r"\t-\r\x1c-\x20\x85\p{Z}"
NOT_SPACE_SET = (
    r"\x00-\x08\x0e-\x1b\x21-\x84\x86-\x9f\xa1-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}"
    r"\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{10ffff}"
)
r"""The complement of SPACE_SET, for `\S` between brackets."""


class Piece(NamedTuple):
    """A member of a class as it stands between brackets, and the kinds of character that it may hold."""

    text: str
    kinds: int


WORDS = Piece(WORD_SET, WORD)
NON_WORDS = Piece(r"\W", OTHER)
r"""Stands for `\W` between brackets while a class is read; RE2 has no way to write it there."""
SETS = {"w": WORDS, "d": Piece(r"\p{Nd}", WORD), "s": Piece(SPACE_SET, OTHER)}
OPPOSITE_SETS = {"W": NON_WORDS, "D": Piece(r"\P{Nd}", BOTH), "S": Piece(NOT_SPACE_SET, BOTH)}

NUMBERS = frozenset({r"\p{Nd}", r"\p{Nl}", r"\p{No}"})
ALL_WORDS = NUMBERS | {r"\p{L}", r"\p{M}", "_"}
PARTS = {**{part: frozenset({part}) for part in ALL_WORDS}, r"\p{N}": NUMBERS, WORD_SET: ALL_WORDS}
"""Sets of word characters that can be taken out of all of them."""

LONGEST_RANGE = 0xFFFF
"""Ranges up to this length are looked through for their kinds; CJK has 21,000 signs in one."""


@dataclass(frozen=True, slots=True)
class Chars:
    """One character: of the pieces or, negated, any that is in none of them."""

    pieces: tuple[Piece, ...]
    negated: bool = False

    @property
    def kinds(self) -> int:
        """The kinds that the character may be of: never too few."""
        if self.negated:
            return OTHER if WORDS in self.pieces else BOTH
        return functools.reduce(lambda kinds, piece: kinds | piece.kinds, self.pieces, 0)

    def only(self, kind: int) -> Chars | None:
        """Those of the characters that are of one kind; None where RE2 has no way to write them."""
        if self.kinds == kind:
            return self
        if self.negated:
            return Chars((*self.pieces, WORDS), negated=True) if kind == OTHER else words_without(self.pieces)
        mixed = any(piece.kinds == BOTH for piece in self.pieces)
        return None if mixed else Chars(tuple(piece for piece in self.pieces if piece.kinds == kind))

    def __str__(self) -> str:
        """As RE2 writes it under `(?s)`."""
        text = "".join(piece.text for piece in self.pieces)
        if self.negated:
            return f"[^{text}]" if text else "."
        return text if len(text.removeprefix("\\")) == 1 else f"[{text}]"


ANY = Chars((), negated=True)


def words_without(pieces: tuple[Piece, ...]) -> Chars | None:
    """The word characters that are in none of the pieces; None where there are none, or RE2 can't write them."""
    parts = set(ALL_WORDS)
    for piece in pieces:
        if piece.kinds & WORD:
            if piece.text not in PARTS:
                return None
            parts -= PARTS[piece.text]
    return Chars(tuple(Piece(part, WORD) for part in sorted(parts))) if parts else None


@functools.lru_cache(maxsize=1024)
def character(sign: str) -> Chars:
    """One character that stands for itself."""
    return Chars((literal(sign),))


def literal(sign: str) -> Piece:
    """The same between brackets."""
    return Piece(quote(sign), _kind(sign))


def span(low: str, high: str) -> Piece:
    """All characters from `low` to `high`."""
    codes = range(ord(low), ord(high) + 1)
    kinds = 0 if len(codes) <= LONGEST_RANGE else BOTH
    for code in codes:
        if kinds == BOTH:
            break
        kinds |= _kind(chr(code))
    return Piece(f"{quote(low)}-{quote(high)}", kinds)


def unicode_property(name: str, negated: bool) -> Piece:
    r"""`\p{name}`. Of scripts, which may hold letters and signs, nothing is taken for certain."""
    if negated or name == "Pc" or not re.fullmatch(r"[LMN][a-z]?|[CSZ][a-z]?|P[a-z]", name):
        kinds = BOTH
    else:
        kinds = WORD if name[0] in "LMN" else OTHER
    return Piece(rf"\{'P' if negated else 'p'}{{{name}}}", kinds)


def _kind(sign: str) -> int:
    category = unicodedata.category(sign)
    if category == "Cn":
        # RE2's Unicode may be younger than Python's and know this character.
        return BOTH
    return WORD if sign == "_" or category[0] in "LMN" else OTHER
