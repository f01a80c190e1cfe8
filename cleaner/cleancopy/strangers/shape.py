"""What one block looks like, whatever its language: length, ends, kinds of characters, list, repeats."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers.arrays import Flags, Floats
from cleancopy.strangers.signs import KIND, KINDS
from cleancopy.strangers.text import Text, per_block

Rows = dict[str, Floats]

EAST_ASIAN_WIDTH = 1.6
"""What a sign of a script without spaces says beyond a letter, in letters."""
SHARES = "upper digit comma quote dash colon open symbol mark cjk uncased".split()
COUNTS = {"comma": 10, "quote": 8, "digit": 12, "symbol": 8, "colon": 4}
FIRSTS = "upper lower digit quote dash".split()
MOST_SENTENCES = 20
DEEPEST = 20


def shape(blocks: Sequence[Block], text: Text) -> Rows:
    """Named rows of numbers, one number a block; `width` is for other features to build on."""
    rows = _measures(text)
    rows |= _sentences(text)
    rows |= _ends(text)
    rows |= _layout(blocks)
    rows |= _repeats(blocks)
    return rows


def _measures(text: Text) -> Rows:
    cells = text.block_of * np.int64(len(KINDS)) + text.kind[1:]
    counts = np.bincount(cells, minlength=text.count * len(KINDS)).reshape(text.count, len(KINDS)).T.astype(np.float32)
    size = text.sizes.astype(np.float32)
    east = counts[KIND["cjk"]]
    words = counts[KIND["space"]] + 1
    letters = counts[KIND["lower"]] + counts[KIND["upper"]] + counts[KIND["uncased"]] + east
    width = size + np.float32(EAST_ASIAN_WIDTH) * east
    rows = {"width": width, "length": np.log1p(width), "words": np.log1p(words + east / 2)}
    rows["word_length"] = letters / words
    shares = counts[[KIND[kind] for kind in SHARES]] / np.maximum(size, 1)
    rows |= dict(zip([f"share_{kind}" for kind in SHARES], shares, strict=True))
    for kind, most in COUNTS.items():
        rows[f"count_{kind}"] = np.minimum(counts[KIND[kind]], most)
    return rows


def _sentences(text: Text) -> Rows:
    kind = text.kind
    capitals, small, inner, closed = (_count(text, at) for at in _events(kind, text.codes[1:] > 0x2FFF))
    return {
        "capitals": capitals / np.maximum(capitals + small, 1),
        "small_words": np.log1p(small),
        "inner_stops": np.minimum(inner, MOST_SENTENCES),
        "sentences": np.minimum(inner + closed, MOST_SENTENCES),
    }


def _events(kind: np.ndarray, eastern: Flags) -> tuple[Flags, ...]:
    """Where words begin with a capital, with a small letter, where a stop stands before a space, at an end."""
    before, here = kind[:-1], kind[1:]
    begins = _opens_word()[before]
    following = np.concatenate((kind[2:], kind[:1]))
    stop = here == KIND["stop"]
    inner = stop & (following == KIND["space"])
    closed = stop & ((following == KIND["break"]) | (following == KIND["quote"]) | eastern) & ~inner
    return begins & (here == KIND["upper"]), begins & (here == KIND["lower"]), inner, closed


def _opens_word() -> Flags:
    opens = np.zeros(len(KINDS), np.bool_)
    opens[[KIND["space"], KIND["break"], KIND["quote"], KIND["open"]]] = True
    return opens


def _count(text: Text, hits: Flags) -> Floats:
    return per_block(text.block_of[np.flatnonzero(hits)], text.count).astype(np.float32)


def _ends(text: Text) -> Rows:
    first, last = text.kind[text.starts], text.kind[text.ends - 1]
    before = text.kind[np.maximum(text.ends - 2, 0)]
    sign = text.codes[text.ends - 1]
    rows = {f"first_{name}": first == KIND[name] for name in FIRSTS}
    closer = (last == KIND["quote"]) | (last == KIND["mark"])
    stop = last == KIND["stop"]
    rows["ends_stop"] = stop | (closer & (before == KIND["stop"]))
    rows["ends_question"] = stop & ((sign == ord("?")) | (sign == ord("!")))
    rows["ends_colon"] = last == KIND["colon"]
    rows["ends_open"] = stop & ((sign == ord("…")) | (before == KIND["stop"]))
    rows["ends_digit"] = last == KIND["digit"]
    rows["ends_quote"] = last == KIND["quote"]
    table = np.stack(list(rows.values())).astype(np.float32)
    return dict(zip(rows, table, strict=True))


def _layout(blocks: Sequence[Block]) -> Rows:
    layout = np.array([(block.gap, block.indent, block.bullet != "") for block in blocks], np.float32).T
    gap = np.minimum(layout[0], 3)
    below = np.empty_like(gap)
    below[:-1], below[-1] = gap[1:], 3
    return {"bullet": layout[2].copy(), "indent": np.minimum(layout[1], DEEPEST), "gap": gap, "gap_below": below}


def _repeats(blocks: Sequence[Block]) -> Rows:
    """How many other blocks say the same, and how many of them stand above."""
    seen: dict[str, int] = {}
    above = []
    keys = [block.text for block in blocks]
    for key in keys:
        earlier = seen.get(key, 0)
        above.append(earlier)
        seen[key] = earlier + 1
    others = np.array([seen[key] - 1 for key in keys], np.float32)
    return {"repeats": np.minimum(others, 5), "said_above": np.minimum(np.array(above, np.float32), 2)}
