"""The second opinion on pages that have markup: the text model's judgement of each block beside its marks.

The features are those of each block and of its neighbours, and what the blocks in the same element, and in elements
alike in tag and class, have in common: paragraphs of one article mostly stand in one box and look the same.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

import numpy as np

from cleancopy.markup.vocabulary import GROUPS
from cleancopy.model import Block, Mark, Markup
from cleancopy.strangers.arrays import Floats, Ints, integers
from cleancopy.strangers.features import JUDGED, second_table, shift
from cleancopy.strangers.neighbours import densest, means_around, nearest

TAGS = "p li div h1 h2 h3 h4 td blockquote figcaption section article span dd dt pre a".split()
"""Tags that are told apart; the rest count as one kind."""
_TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}
NUMBERS = {name: attrgetter(name) for name in "kept sure told summed linked strong depth".split()}
SHOWN = "kept sure told summed linked strong heading paragraph".split()
"""What a block sees of its neighbours."""
STEPS = (-1, 1, -2, 2, -3, 3)
MOST_ODDS = np.float32(9)
LONGEST = 400
PARAGRAPH = 60
SENTENCE_ENDS = frozenset(".!?…。！？\"”“»’')]:;")
Rows = dict[str, Floats]


class Table(NamedTuple):
    """Named rows of numbers, one column a block."""

    names: tuple[str, ...]
    values: Floats


def marks_of(blocks: Sequence[Block], markup: Markup) -> list[Mark]:
    """The mark of each block: that of its first line. Blocks are those of the page's text."""
    by_line = {mark.line: mark for mark in markup.marks}
    none = Mark(0, "", 0, 0, -1, -1, 0, 0.0, 0.0)
    return [by_line.get(block.first, none) for block in blocks]


def tagged_table(blocks: Sequence[Block], markup: Markup, chances: Floats) -> Table:
    """All features, one row each, one column a block. `chances` are the text model's."""
    marks = marks_of(blocks, markup)
    odds = np.clip(np.log(chances + 1e-6) - np.log1p(1e-6 - chances), -MOST_ODDS, MOST_ODDS).astype(np.float32)
    rows = _text(blocks)
    rows |= _marks(marks)
    rows["tells_body"] = np.full(len(blocks), markup.tells_body, np.float32)
    around = np.empty((len(JUDGED), len(blocks)), np.float32)
    second_table(odds, around)
    rows |= zip(JUDGED, around, strict=True)
    rows |= _opinions(rows, chances)
    size = np.minimum(rows["length"], LONGEST)
    for name, members in (("box", [mark.box for mark in marks]), ("kind", [mark.kind for mark in marks])):
        rows |= _company(name, members, size, rows, chances)
    rows |= _sights(rows)
    values = np.concatenate(list(rows.values()), dtype=np.float32, casting="unsafe")
    return Table(tuple(rows), values.reshape(len(rows), len(blocks)))


def _text(blocks: Sequence[Block]) -> Rows:
    count = len(blocks)
    numbers = [len(block.text) for block in blocks]
    numbers += [block.text.count(" ") + 1 for block in blocks]
    numbers += [block.text[-1] in SENTENCE_ENDS for block in blocks]
    numbers += [block.bullet != "" for block in blocks]
    numbers += [block.gap for block in blocks]
    length, words, ends, bullet, gap = integers(numbers).reshape(5, count).astype(np.float32)
    return {
        "length": length,
        "words": words,
        "ends": ends,
        "bullet": bullet,
        "gap": np.minimum(gap, 2),
        "paragraph": ((length > PARAGRAPH) & (ends > 0)).astype(np.float32),
        "place": np.arange(count, dtype=np.float32) / np.float32(max(1, count - 1)),
    }


def _marks(marks: Sequence[Mark]) -> Rows:
    tags = [mark.tag for mark in marks]
    rows: Rows = {
        name: np.frombuffer(array("d", map(read, marks))).astype(np.float32) for name, read in NUMBERS.items()
    }
    levels = {tag: _level(tag) for tag in set(tags)}
    rows["heading"] = integers([levels[tag] for tag in tags]).astype(np.float32)
    which = integers([_TAG_NUMBERS.get(tag, len(TAGS)) for tag in tags])
    rows |= zip([f"is_{tag}" for tag in TAGS], _equal(which, len(TAGS)), strict=True)
    own, every = _bits(integers([mark.own for mark in marks])), _bits(integers([mark.groups for mark in marks]))
    for name, row_own, row_every in zip(GROUPS, own, every, strict=True):
        rows[f"own_{name}"], rows[f"in_{name}"] = row_own, row_every
    return rows


def _equal(which: Ints, count: int) -> Floats:
    """A row for each number below `count`: 1 where it stands."""
    found: Floats = (which == np.arange(count)[:, None]).astype(np.float32)
    return found


def _bits(groups: Ints) -> Floats:
    """A row for each of GROUPS: 1 where its bit is set."""
    return ((groups >> np.arange(len(GROUPS))[:, None]) & 1).astype(np.float32)


def _level(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0


def _opinions(rows: Rows, chances: Floats) -> Rows:
    """Where the block lies among those that trafilatura kept, and how far the two agree on the page."""
    size = np.minimum(rows["length"], LONGEST)
    kept, total = rows["kept"] * size, size.sum() + np.float32(1)
    so_far = np.cumsum(kept)
    (above,), (below,) = nearest(rows["kept"][None] > 0.5)
    near_above, near_below = near = np.empty((2, kept.size), np.float32)
    means_around(rows["kept"][None], (4,), near)
    start, end = densest(((rows["kept"] - 0.35) * np.sqrt(size)).astype(np.float32))
    index = np.arange(kept.size)
    both = np.minimum(rows["kept"], chances) * size
    either = np.maximum(rows["kept"], chances) * size
    return {
        "kept_above": (so_far - kept) / (so_far[-1] + np.float32(1)),
        "kept_total": np.full_like(kept, so_far[-1]),
        "kept_share": np.full_like(kept, so_far[-1] / total),
        "to_kept_above": above,
        "to_kept_below": below,
        "in_kept_run": ((index >= start) & (index < end)).astype(np.float32),
        "agreement": np.full_like(kept, both.sum() / (either.sum() + np.float32(1))),
        "told_total": np.full_like(kept, (rows["told"] * size).sum()),
        "kept_near_above": near_above,
        "kept_near_below": near_below,
    }


def _company(name: str, members: Sequence[int], size: Floats, rows: Rows, chances: Floats) -> Rows:
    """What the other blocks of the same box or kind are: how much text, how likely, how much of it kept."""
    _, group = np.unique(integers(members), return_inverse=True)
    group = group.reshape(-1)
    count = np.bincount(group)[group].astype(np.float32)
    own = rows["paragraph"] * size
    mass, everything = _sum(group, own), own.sum() + np.float32(1)
    found: Rows = {
        f"{name}_count": np.minimum(count, 99),
        f"{name}_mass": mass / everything,
        f"{name}_best": (mass >= mass.max()).astype(np.float32) * (mass > 0),
        f"{name}_long": np.minimum(mass, 9999),
    }
    weights = _sum(group, size) - size
    for what, values in (("chance", chances), ("kept", rows["kept"]), ("sure", rows["sure"]), ("told", rows["told"])):
        others = _sum(group, size * values) - size * values
        found[f"{name}_{what}"] = np.where(weights > 0.5, others / np.maximum(weights, 1), -1).astype(np.float32)
    return found


def _sum(group: Ints, values: Floats) -> Floats:
    return np.bincount(group, weights=values)[group].astype(np.float32)


def _sights(rows: Rows) -> Rows:
    """What the neighbours are."""
    seen = np.array([rows[name] for name in SHOWN], np.float32)
    found: Rows = {}
    for step in STEPS:
        found |= dict(zip([f"{name}@{step:+d}" for name in SHOWN], _shifted(seen, step), strict=True))
    for name in ("box", "kind"):
        found[f"same_{name}_above"] = (rows[f"{name}_mass"] == _shifted(rows[f"{name}_mass"], -1)).astype(np.float32)
    return found


def _shifted(table: Floats, step: int) -> Floats:
    """The table as seen from blocks whose neighbour `step` places further down is looked at; -1 beyond the page."""
    seen = np.empty_like(table)
    shift(table, step, np.float32(-1), seen)
    return seen
