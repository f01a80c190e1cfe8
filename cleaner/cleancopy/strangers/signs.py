"""Kinds of characters, as tables over the code points of the basic plane.

The tables are made from the interpreter's Unicode data when the model is trained and stored with the weights, so that
a page gets the same numbers on every version of Python.
"""

from __future__ import annotations

import unicodedata

import numpy as np

from cleancopy.strangers.arrays import Bytes, Codes

PLANE = 1 << 16
KINDS = (
    "break lower upper digit space comma stop quote dash colon open cjk uncased symbol other mark".split()
)
"""`cjk` writes words without spaces between them (Han, kana, Hangul counts too: its words are short)."""
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


def kinds() -> Bytes:
    """The kind of every code point, as an index into KINDS."""
    table = np.array([KIND[_kind(chr(point))] for point in range(PLANE)], np.uint8)
    for kind, signs in BY_SIGN.items():
        for sign in signs:
            table[ord(sign)] = KIND[kind]
    return table


def lowered() -> Codes:
    """The lower-case form of every code point, where it is one code point; U+0000 to U+FFFF stay in the plane."""
    return np.array([_lower(point) for point in range(PLANE)], np.uint16)


def _kind(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in ("Lo", "Lm") and any(low <= ord(sign) <= high for low, high in EAST_ASIAN):
        return "cjk"
    return BY_CATEGORY.get(category) or BY_GROUP.get(category[0], "other")


def _lower(point: int) -> int:
    small = chr(point).lower()
    return ord(small) if len(small) == 1 and ord(small) < PLANE else point
