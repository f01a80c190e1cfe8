r"""What a text must have for a pattern to match it: how it begins, how it ends, what it holds.

Asking that first spares most texts RE2, and most patterns their compiling, which takes milliseconds with `\p{L}`.
All of it is necessary and nothing sufficient. (After the query of "Regular Expression Matching with a Trigram Index"
by Russ Cox.)
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from cleancopy.rulebook.literals import fold, quote

DIGIT = "\ue000"
"""Stands for any digit; a private character, which no rule has."""
ANY_DIGIT = r"\p{Nd}"

SHAPED = re.compile(f"['\"-]|\\.+|İ+|{DIGIT}+")
"""Parts of a folded text that may be written otherwise."""

LEADING = frozenset(" *#=[](){}<>|/–—-•·»›→.:" + DIGIT)
LEADING_SET = f"[{quote(''.join(sorted(LEADING - {DIGIT})))}{ANY_DIGIT}]"
"""What may stand before a head: bullets, brackets, numbers."""


class Need(NamedTuple):
    """What a text begins with one of, ends with one of, and holds one of; empty where nothing is known.

    Before a head there may stand LEADING characters. DIGIT stands for any digit. `any_case` tells that the case of
    letters is open.
    """

    heads: tuple[str, ...]
    tails: tuple[str, ...]
    needles: tuple[str, ...]
    any_case: bool


KNOWN: dict[str, Need] = {}
"""The needs of patterns that were read before, in this process or in the one that kept the rules."""


def need_of(pattern: str) -> Need:
    """What every text needs that the pattern, which must be without faults, matches as a whole."""
    known = KNOWN.get(pattern)
    if known is None:
        from cleancopy.rulebook.need_reader import read_need  # noqa: PLC0415  (the shipped ones are mostly known)

        known = KNOWN[pattern] = read_need(pattern)
    return known


@lru_cache(maxsize=8192)  # sites share the texts of their packs
def plain_part(text: str) -> str:
    """The longest part that has one shape only, casefolded, of a literal or of a text that is needed.

    It stands in the casefolded text of every block in which the literal is found, wherever it must stand.
    """
    return max(SHAPED.split(fold(text)), key=len).casefold()
