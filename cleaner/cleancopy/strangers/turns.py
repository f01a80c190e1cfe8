"""What a character is after the one before it: one look-up tells its kind, edges of words and what sentences show."""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Bytes
from cleancopy.strangers.signs import KIND, KINDS

WORD = frozenset("lower upper digit cjk uncased".split())
ANYWHERE = frozenset("cjk symbol open".split())
"""Kinds of characters at which a cue may begin although no word does."""
OPENING = frozenset("space break quote open".split())
CLOSING = frozenset("break quote cjk".split())
TELLING = 16
"""Added to the kind where the character tells of a sentence: a letter that opens a word, or what follows a stop."""
KINDS_OF_TURNS = 2 * TELLING
EDGE = np.uint8(32)
"""A word begins or has ended."""
CUE = np.uint8(64)
"""A cue may begin."""


def turns(kind: Bytes) -> Bytes:
    """For each character but the first, its kind with the marks above."""
    both = kind[:-1] << np.uint8(4)
    both |= kind[1:]
    # The bytes' own `translate` costs a fraction of what an array of indices would.
    return np.frombuffer(both.tobytes().translate(_TURNS), np.uint8)


def _turn(before: str, now: str) -> int:
    turn = KIND[now]
    opens_word = before in OPENING and now in {"lower", "upper"}
    if opens_word or (before == "stop" and (now in CLOSING or now == "space")):
        turn += TELLING
    is_edge = (before in WORD) != (now in WORD)
    if is_edge:
        turn |= int(EDGE)
    if now in ANYWHERE or (is_edge and now in WORD):
        turn |= int(CUE)
    return turn


_TURNS = bytes(_turn(before, now) for before in KINDS for now in KINDS)
