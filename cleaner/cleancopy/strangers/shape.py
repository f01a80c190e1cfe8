"""What one block looks like, whatever its language: length, ends, kinds of characters, list."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cleancopy.model import Block
from cleancopy.strangers.arrays import Floats, integers
from cleancopy.strangers.signs import KIND, KINDS
from cleancopy.strangers.text import Text
from cleancopy.strangers.turns import KINDS_OF_TURNS, TELLING

EAST_ASIAN_WIDTH = np.float32(1.6)
"""What a sign of a script without spaces says beyond a letter, in letters."""
SHARES = "upper digit comma quote dash colon open symbol mark cjk uncased".split()
COUNTS = "comma quote digit symbol colon".split()
MOST_SIGNS = 10
FIRSTS = "upper lower digit quote dash".split()
ENDS = "ends_stop ends_question ends_colon ends_open ends_digit ends_quote".split()
MOST_SENTENCES = 20
DEEPEST = 20
MOST_GAP = 3

NAMES = (
    *("length", "words", "word_length"),
    *(f"share_{kind}" for kind in SHARES),
    *(f"count_{kind}" for kind in COUNTS),
    *("capitals", "small_words", "inner_stops", "sentences"),
    *(f"first_{kind}" for kind in FIRSTS),
    *ENDS,
    *("bullet", "indent", "gap", "gap_below"),
)
ROW = {name: row for row, name in enumerate(NAMES)}

_SHARE_KINDS, _COUNT_KINDS = ([KIND[kind] for kind in kinds] for kinds in (SHARES, COUNTS))
_SHARES = slice(ROW["share_upper"], ROW["share_upper"] + len(SHARES))
_COUNTS = slice(ROW["count_comma"], ROW["count_comma"] + len(COUNTS))
_FIRSTS = slice(ROW["first_upper"], ROW["first_upper"] + len(FIRSTS))
_ENDS = slice(ROW["ends_stop"], ROW["ends_stop"] + len(ENDS))
_LAYOUT = slice(ROW["bullet"], ROW["gap"] + 1)


def shape(blocks: Sequence[Block], text: Text, out: Floats) -> Floats:
    """Write the rows of NAMES, one column a block, and give the widths of the blocks for other features to build on."""
    kinds, telling = _kinds(text)
    width = _measures(text, kinds, out)
    _sentences(telling, out)
    _ends(text, out)
    _layout(blocks, out)
    return width


def _kinds(text: Text) -> tuple[Floats, Floats]:
    """How often each kind of character stands in each block, and how often where it tells of a sentence."""
    cells = text.block_of * KINDS_OF_TURNS
    cells += text.turns & np.uint8(KINDS_OF_TURNS - 1)
    counts = np.bincount(cells, minlength=text.count * KINDS_OF_TURNS).reshape(text.count, KINDS_OF_TURNS)
    plain = counts.T.astype(np.float32, order="C")
    telling = plain[TELLING:]
    return plain[:TELLING] + telling, telling


def _measures(text: Text, kinds: Floats, out: Floats) -> Floats:
    lengths = text.lengths.astype(np.float32)
    room = 1 / np.maximum(text.sizes, 1).astype(np.float32)
    more = lengths * room
    east = kinds[KIND["cjk"]]
    words = kinds[KIND["space"]] + 1
    letters = kinds[KIND["lower"]] + kinds[KIND["upper"]] + kinds[KIND["uncased"]] + east
    width: Floats = lengths + EAST_ASIAN_WIDTH * east * more
    np.log1p(width, out=out[0])
    np.log1p((words + east / 2) * more, out=out[1])
    np.divide(letters, words, out=out[2])
    np.multiply(kinds.take(_SHARE_KINDS, axis=0), room, out=out[_SHARES])
    np.minimum(kinds.take(_COUNT_KINDS, axis=0), MOST_SIGNS, out=out[_COUNTS])
    return width


def _sentences(telling: Floats, out: Floats) -> None:
    """Words with a capital, and stops, by what stands before and behind them."""
    capitals, small, inner = telling[KIND["upper"]], telling[KIND["lower"]], telling[KIND["space"]]
    closing = telling[KIND["break"]] + telling[KIND["quote"]] + telling[KIND["cjk"]]
    np.divide(capitals, np.maximum(capitals + small, 1), out=out[ROW["capitals"]])
    np.log1p(small, out=out[ROW["small_words"]])
    np.minimum(inner, MOST_SENTENCES, out=out[ROW["inner_stops"]])
    np.minimum(inner + closing, MOST_SENTENCES, out=out[ROW["sentences"]])


def _ends(text: Text, out: Floats) -> None:
    _FIRST_ROWS.take(text.kind.take(text.starts), axis=1, out=out[_FIRSTS], mode="clip")
    last = text.ends - 1
    # The turn at the last character has the one before it; a block of nothing ends with the break before it.
    pair = text.kind.take(last - 1) * np.uint8(len(KINDS)) + text.kind.take(last)
    _END_ROWS.take(pair, axis=1, out=out[_ENDS], mode="clip")
    sign = text.codes.take(last)
    out[ROW["ends_question"]] = (sign == ord("?")) | (sign == ord("!"))
    out[ROW["ends_open"]][sign == ord("…")] = 1


def _first_rows() -> Floats:
    """For each kind of a block's first character, a column of the rows FIRSTS."""
    return np.array([[kind == first for kind in KINDS] for first in FIRSTS], np.float32)


def _end_rows() -> Floats:
    """For each pair of kinds that a block ends with, a column of the rows ENDS, as far as kinds tell them."""
    rows = np.zeros((len(ENDS), len(KINDS), len(KINDS)), np.float32)
    stop, marks = KIND["stop"], [KIND["quote"], KIND["mark"]]
    rows[ENDS.index("ends_stop"), :, stop] = 1
    rows[ENDS.index("ends_stop"), stop, marks] = 1
    rows[ENDS.index("ends_open"), stop, stop] = 1
    for name in ("colon", "digit", "quote"):
        rows[ENDS.index(f"ends_{name}"), :, KIND[name]] = 1
    return rows.reshape(len(ENDS), -1)


_FIRST_ROWS, _END_ROWS = _first_rows(), _end_rows()


def _layout(blocks: Sequence[Block], out: Floats) -> None:
    rows: list[int] = [block.bullet != "" for block in blocks]
    rows += [block.indent for block in blocks]
    rows += [block.gap for block in blocks]
    laid = out[_LAYOUT]
    laid[:] = integers(rows).reshape(len(laid), -1)
    _bullet, indent, gap = laid
    np.minimum(indent, DEEPEST, out=indent)
    np.minimum(gap, MOST_GAP, out=gap)
    below = out[ROW["gap_below"]]
    below[:-1] = gap[1:]
    below[-1] = MOST_GAP
