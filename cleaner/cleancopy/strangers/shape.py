"""What one block looks like, whatever its language: length, ends, kinds of characters, list."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers.arrays import Bytes, Floats
from cleancopy.strangers.signs import KIND, KINDS
from cleancopy.strangers.text import Text

Rows = dict[str, Floats]

EAST_ASIAN_WIDTH = 1.6
"""What a sign of a script without spaces says beyond a letter, in letters."""
SHARES = "upper digit comma quote dash colon open symbol mark cjk uncased".split()
SHARE_NAMES, SHARE_KINDS = [f"share_{kind}" for kind in SHARES], [KIND[kind] for kind in SHARES]
COUNTS = "comma quote digit symbol colon".split()
COUNT_NAMES, COUNT_KINDS = [f"count_{kind}" for kind in COUNTS], [KIND[kind] for kind in COUNTS]
MOST_SIGNS = 10
FIRSTS = "upper lower digit quote dash".split()
FIRST_NAMES, FIRST_KINDS = [f"first_{kind}" for kind in FIRSTS], np.array([[KIND[kind]] for kind in FIRSTS], np.uint8)
MOST_SENTENCES = 20
DEEPEST = 20
MOST_GAP = 3
_INDENT, _GAP = attrgetter("indent"), attrgetter("gap")


def shape(blocks: Sequence[Block], text: Text) -> Rows:
    """Named rows of numbers, one number a block; `width` is for other features to build on."""
    rows = _measures(text)
    rows |= _sentences(text)
    rows |= _ends(text)
    rows |= _layout(blocks)
    return rows


def _measures(text: Text) -> Rows:
    cells = text.block_of * np.int64(len(KINDS))
    cells += text.kind_index[1:]
    counts = (
        np.bincount(cells, minlength=text.count * len(KINDS))
        .reshape(text.count, len(KINDS))
        .T.astype(np.float32, order="C")
    )
    room = 1 / np.maximum(text.sizes, 1).astype(np.float32)
    more = text.lengths.astype(np.float32) * room
    east = counts[KIND["cjk"]]
    words = counts[KIND["space"]] + 1
    letters = counts[KIND["lower"]] + counts[KIND["upper"]] + counts[KIND["uncased"]] + east
    width = text.lengths.astype(np.float32) + np.float32(EAST_ASIAN_WIDTH) * east * more
    rows = {"width": width, "length": np.log1p(width), "words": np.log1p((words + east / 2) * more)}
    rows["word_length"] = letters / words
    rows |= zip(SHARE_NAMES, counts.take(SHARE_KINDS, axis=0) * room, strict=True)
    rows |= zip(COUNT_NAMES, np.minimum(counts.take(COUNT_KINDS, axis=0), MOST_SIGNS), strict=True)
    return rows


def _sentences(text: Text) -> Rows:
    """Words with a capital, and stops, by what stands before and behind them."""
    kind = text.kind
    events = EVENTS.take(kind[:-1] * np.uint8(16) + kind[1:])
    at = (events != 0).nonzero()[0]
    cells = text.block_of[at] * np.int64(len(EVENT_NAMES)) + events[at]
    counts = np.bincount(cells, minlength=text.count * len(EVENT_NAMES)).reshape(text.count, len(EVENT_NAMES))
    _, capitals, small, stops, inner = counts.T.astype(np.float32)
    return {
        "capitals": capitals / np.maximum(capitals + small, 1),
        "small_words": np.log1p(small),
        "inner_stops": np.minimum(inner, MOST_SENTENCES),
        "sentences": np.minimum(inner + stops, MOST_SENTENCES),
    }


EVENT_NAMES = ("none", "capital", "small", "closing stop", "inner stop")


def _events() -> Bytes:
    """The event (an index into EVENT_NAMES) that a character of one kind after one of another is."""
    events = np.zeros((16, len(KINDS)), np.uint8)
    for opening in ("space", "break", "quote", "open"):
        events[KIND[opening], KIND["upper"]] = 1
        events[KIND[opening], KIND["lower"]] = 2
    for closing in ("break", "quote", "cjk"):
        events[KIND["stop"], KIND[closing]] = 3
    events[KIND["stop"], KIND["space"]] = 4
    return events.ravel()


EVENTS = _events()


def _ends(text: Text) -> Rows:
    first, last = text.kind[text.starts], text.kind[text.ends - 1]
    before = text.kind[np.maximum(text.ends - 2, 0)]
    sign = text.codes[text.ends - 1]
    rows = dict(zip(FIRST_NAMES, first == FIRST_KINDS, strict=True))
    closer = (last == KIND["quote"]) | (last == KIND["mark"])
    stop = last == KIND["stop"]
    rows["ends_stop"] = stop | (closer & (before == KIND["stop"]))
    rows["ends_question"] = stop & ((sign == ord("?")) | (sign == ord("!")))
    rows["ends_colon"] = last == KIND["colon"]
    rows["ends_open"] = stop & ((sign == ord("…")) | (before == KIND["stop"]))
    rows["ends_digit"] = last == KIND["digit"]
    rows["ends_quote"] = last == KIND["quote"]
    table = np.concatenate(list(rows.values())).astype(np.float32)
    return dict(zip(rows, table.reshape(len(rows), -1), strict=True))


def _layout(blocks: Sequence[Block]) -> Rows:
    count = len(blocks)
    bullets = [block.bullet != "" for block in blocks]
    indents, gaps = (np.fromiter(map(read, blocks), np.float32, count) for read in (_INDENT, _GAP))
    gap = np.minimum(gaps, MOST_GAP)
    below = np.full_like(gap, MOST_GAP)
    below[:-1] = gap[1:]
    return {
        "bullet": np.fromiter(bullets, np.float32, count),
        "indent": np.minimum(indents, DEEPEST),
        "gap": gap,
        "gap_below": below,
    }
