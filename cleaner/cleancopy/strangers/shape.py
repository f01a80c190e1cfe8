"""What one block looks like, whatever its language: length, ends, kinds of characters, list, repeats."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers.arrays import Floats
from cleancopy.strangers.signs import KIND, KINDS
from cleancopy.strangers.text import Text

EAST_ASIAN_WIDTH = 1.6
"""What a sign of a script without spaces says beyond a letter, in letters."""
SHARES = "upper digit comma quote dash colon open symbol mark cjk uncased".split()
COUNTS = {"comma": 10, "quote": 8, "digit": 12, "symbol": 8, "colon": 4}
FIRST = {"upper": ("upper",), "lower": ("lower",), "digit": ("digit",), "quote": ("quote",), "dash": ("dash",)}
MOST_SENTENCES = 20

Rows = dict[str, Floats]


def shape(blocks: Sequence[Block], text: Text) -> Rows:
    """Named rows of numbers, one number a block."""
    kinds = np.bincount(text.block_of * len(KINDS) + text.kind[1:], minlength=text.count * len(KINDS))
    counts = kinds.reshape(text.count, len(KINDS)).T.astype(np.float32)
    rows = _measures(text, counts)
    rows |= _sentences(text)
    rows |= _ends(text)
    rows |= _layout(blocks)
    rows |= _repeats(blocks)
    return rows


def _measures(text: Text, counts: Floats) -> Rows:
    size = text.sizes.astype(np.float32)
    room = np.maximum(size, 1)
    east = counts[KIND["cjk"]]
    words = counts[KIND["space"]] + 1
    letters = counts[KIND["lower"]] + counts[KIND["upper"]] + counts[KIND["uncased"]] + east
    rows = {"width": size + np.float32(EAST_ASIAN_WIDTH) * east}
    rows["length"] = np.log1p(rows["width"])
    rows["words"] = np.log1p(words + east / 2)
    rows["word_length"] = letters / words
    for kind in SHARES:
        rows[f"share_{kind}"] = counts[KIND[kind]] / room
    for kind, most in COUNTS.items():
        rows[f"count_{kind}"] = np.minimum(counts[KIND[kind]], most)
    return rows


def _sentences(text: Text) -> Rows:
    kind = text.kind
    begins = (kind[:-1] == KIND["space"]) | (kind[:-1] == KIND["break"])
    begins |= (kind[:-1] == KIND["quote"]) | (kind[:-1] == KIND["open"])
    capitals = _count(text, begins & (kind[1:] == KIND["upper"]))
    small = _count(text, begins & (kind[1:] == KIND["lower"]))
    following = np.concatenate((kind[2:], kind[:1]))
    inner = (kind[1:] == KIND["stop"]) & (following == KIND["space"])
    closed = (kind[1:] == KIND["stop"]) & ((following == KIND["break"]) | (following == KIND["quote"]))
    closed |= (kind[1:] == KIND["stop"]) & (text.codes[1:] > 0x2FFF)
    return {
        "capitals": capitals / np.maximum(capitals + small, 1),
        "small_words": np.log1p(small),
        "inner_stops": np.minimum(_count(text, inner), MOST_SENTENCES),
        "sentences": np.minimum(_count(text, inner | closed), MOST_SENTENCES),
    }


def _ends(text: Text) -> Rows:
    first = text.kind[text.starts]
    last, before = text.kind[text.ends - 1], text.kind[np.maximum(text.ends - 2, 0)]
    sign = text.codes[text.ends - 1]
    rows = {f"first_{name}": np.isin(first, [KIND[kind] for kind in kinds]) for name, kinds in FIRST.items()}
    closers = (last == KIND["quote"]) | (last == KIND["mark"])
    rows["ends_stop"] = (last == KIND["stop"]) | (closers & (before == KIND["stop"]))
    rows["ends_question"] = (sign == ord("?")) | (sign == ord("!"))
    rows["ends_colon"] = last == KIND["colon"]
    rows["ends_open"] = (sign == ord("…")) | ((sign == ord(".")) & (before == KIND["stop"]))
    rows["ends_digit"] = last == KIND["digit"]
    rows["ends_quote"] = last == KIND["quote"]
    return {name: row.astype(np.float32) for name, row in rows.items()}


def _layout(blocks: Sequence[Block]) -> Rows:
    gap = np.fromiter((min(block.gap, 3) for block in blocks), np.float32, len(blocks))
    return {
        "bullet": np.fromiter((bool(block.bullet) for block in blocks), np.float32, len(blocks)),
        "indent": np.fromiter((min(block.indent, 20) for block in blocks), np.float32, len(blocks)),
        "gap": gap,
        "gap_below": np.concatenate((gap[1:], np.full(1, 3, np.float32))),
    }


def _repeats(blocks: Sequence[Block]) -> Rows:
    """How many other blocks say the same, and whether one of them stands above."""
    seen: dict[str, int] = {}
    keys = [block.text.casefold() for block in blocks]
    above = []
    for key in keys:
        earlier = seen.get(key, 0)
        above.append(earlier)
        seen[key] = earlier + 1
    return {
        "repeats": np.fromiter((min(seen[key] - 1, 5) for key in keys), np.float32, len(keys)),
        "said_above": np.minimum(np.array(above, np.float32), 2),
    }


def _count(text: Text, hits: np.ndarray) -> Floats:
    return np.bincount(text.block_of[hits], minlength=text.count).astype(np.float32)
