"""Kinds of characters, as tables over the code points of the basic plane.

The tables are made from the interpreter's Unicode data when the model is trained and stored with the weights, so that
a page gets the same numbers on every version of Python.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import numpy as np

from cleancopy.strangers.arrays import Bytes, Codes

PLANE = 1 << 16
KINDS = "break lower upper digit space comma stop quote dash colon open cjk uncased symbol other mark".split()
"""`cjk`: Han, kana, Hangul, whose words are short or not parted by spaces."""
KIND = {name: number for number, name in enumerate(KINDS)}

BY_CATEGORY = {
    "Ll": "lower",
    "Lu": "upper",
    "Lt": "upper",
    "Nd": "digit",
    "Lo": "uncased",
    "Lm": "uncased",
    "Pd": "dash",
    "Pi": "quote",
    "Pf": "quote",
}
BY_GROUP = {"Z": "space", "P": "mark", "M": "lower", "S": "symbol"}
BY_SIGN = {
    "comma": ",،、，",
    "stop": ".!?。！？…؟।．",
    "quote": "\"'„“”‚‘’«»「」『』`",
    "colon": ":;：；",
    "open": "([{（【〈《",
    "symbol": "|›‹>/\\·•→←▼▶✓©®™+=<^~*_#@&%$€£",
    "break": "\n",
    "space": "\t ",
}
EAST_ASIAN = ((0x2E80, 0x9FFF), (0xAC00, 0xD7AF), (0xF900, 0xFAFF))


class Signs(NamedTuple):
    """The kind (an index into KINDS) and the lower-case form of every code point of the plane."""

    kind_of: Bytes
    lower_of: Codes


def signs() -> Signs:
    """The tables, from the interpreter's Unicode data."""
    return Signs(_kinds(), _lowered())


def _kinds() -> Bytes:
    table = np.array([KIND[_kind(chr(point))] for point in range(PLANE)], np.uint8)
    for kind, signs in BY_SIGN.items():
        for sign in signs:
            table[ord(sign)] = KIND[kind]
    return table


def _lowered() -> Codes:
    return np.array([_lower(point) for point in range(PLANE)], np.uint16)


def _kind(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in ("Lo", "Lm") and any(low <= ord(sign) <= high for low, high in EAST_ASIAN):
        return "cjk"
    return BY_CATEGORY.get(category) or BY_GROUP.get(category[0], "other")


def _lower(point: int) -> int:
    small = chr(point).lower()
    return ord(small) if len(small) == 1 and ord(small) < PLANE else point
