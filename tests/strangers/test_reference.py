"""The features, computed for a whole page at once, equal what plain loops over characters and blocks give."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.model import Block
from cleancopy.strangers import cues, echoes, grams
from cleancopy.strangers.features import STEPS, shift
from cleancopy.strangers.neighbours import FAR, means_around, nearest, place_in_run
from cleancopy.strangers.shape import NAMES, shape
from cleancopy.strangers.signs import KIND, KINDS, Signs, signs
from cleancopy.strangers.text import BASE, Text, Words, clip
from cleancopy.strangers.trees import AT_ONCE, Trees

PIECES = [
    "Lund ",
    "ferry",
    " ",
    "the ",
    "Share",
    "log in",
    "港",
    "フェリー",
    "3",
    ".",
    "…",
    "?!",
    "“",
    "”",
    "| ",
    "Ø",
    "é",
    "𝕬",
]
LINE = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.text(max_size=40),
    st.just("a line of two ends " * 12),
)
PAGE = st.lists(LINE, min_size=1, max_size=12)
WORD_KINDS = frozenset(KIND[name] for name in ("lower", "upper", "digit", "cjk", "uncased"))
MASK = (1 << 32) - 1


@cache
def tables() -> Signs:
    return signs()


@cache
def cue_table() -> cues.Table:
    return cues.table(tables())


def plain_hash(codes: list[int]) -> int:
    """The polynomial hash of a window: each sign, in its small form, times a power of BASE."""
    raw = sum((int(tables().lower_of[code]) + 1) * pow(BASE, place, 1 << 32) for place, code in enumerate(codes)) & MASK
    mixed = raw * 0x85EBCA6B & MASK
    mixed ^= mixed >> 15
    return mixed * 0x9E3779B1 & MASK


def signs_of(line: str) -> list[int]:
    """The signs of a block that are read, between two breaks."""
    return [min(ord(sign), 0xFFFF) for sign in f"\n{clip(line)}\n"]


def kinds_of(line: str) -> list[int]:
    return [int(tables().kind_of[code]) for code in signs_of(line)]


def words_of(line: str) -> list[tuple[int, int]]:
    """Where in `signs_of` each word begins and ends."""
    flags = [kind in WORD_KINDS for kind in kinds_of(line)]
    starts = [place for place in range(1, len(flags)) if flags[place] and not flags[place - 1]]
    return [(start, next(end for end in range(start, len(flags)) if not flags[end])) for start in starts]


@settings(max_examples=40, deadline=None)
@given(PAGE)
def test_words_and_their_hashes(page: list[str]) -> None:
    words = Words(Text(page, tables()))
    plain = [
        (block, end - start, plain_hash(signs_of(line)[start:end]))
        for block, line in enumerate(page)
        for start, end in words_of(line)
    ]
    assert list(zip(words.block.tolist(), words.sizes.tolist(), words.hashes.tolist(), strict=True)) == plain


@settings(max_examples=30, deadline=None)
@given(PAGE)
def test_the_grams_of_each_block(page: list[str]) -> None:
    text = Text(page, tables())
    slots = grams.slots(text)
    for block, line in enumerate(page):
        codes = signs_of(line)
        plain = [
            [
                plain_hash(codes[at : at + order]) >> (32 - grams.BITS) if at + order <= len(codes) else 0
                for at in places
            ]
            for order, places in ((order, range(len(codes) - 1)) for order in grams.ORDERS)
        ]
        assert slots[:, text.starts[block] - 1 : text.ends[block]].tolist() == plain
        assert grams.sizes(text)[block] == sum(max(0, len(codes) - order + 1) - (order == 1) for order in grams.ORDERS)


@settings(max_examples=30, deadline=None)
@given(PAGE)
def test_the_cues_of_each_block(page: list[str]) -> None:
    text = Text(page, tables())
    counts = np.empty((len(cues.CUES), len(page)), np.float32)
    cues.count(text, cue_table(), counts)
    anywhere = {KIND[name] for name in ("cjk", "symbol", "open")}
    signs_and_more = [code for line in page for code in signs_of(line)[:-1]] + [ord("\n")]
    for block, line in enumerate(page):
        begins = {start for start, _end in words_of(line)}
        begins |= {place for place, kind in enumerate(kinds_of(line)) if kind in anywhere}
        offset = int(text.starts[block]) - 1
        found: Counter[int] = Counter()
        for place in begins:
            for length in cues.LENGTHS:
                window = signs_and_more[offset + place : offset + place + length]
                padded = window + [-1] * (length - len(window))
                found[int(cue_table().numbers[_padded_hash(padded) >> (32 - cues.BITS)])] += 1
        assert counts[:, block].tolist() == [min(found[number], cues.MOST) for number in range(1, len(cues.CUES) + 1)]


def _padded_hash(codes: list[int]) -> int:
    """Behind the text's end stand signs of no code: they count as 1, as code 0 does."""
    return plain_hash([max(code, 0) for code in codes])


@settings(max_examples=40, deadline=None)
@given(PAGE)
def test_the_kinds_of_characters_are_counted(page: list[str]) -> None:
    table = np.empty((len(NAMES), len(page)), np.float32)
    shape([Block(1, 1, line, "", 0, 0) for line in page], Text(page, tables()), table)
    rows = dict(zip(NAMES, table, strict=True))
    for block, line in enumerate(page):
        kinds = Counter(kinds_of(line)[1:-1])
        size = max(1, len(clip(line)))
        for name in ("upper", "digit", "comma", "cjk"):
            assert rows[f"share_{name}"][block] == pytest.approx(kinds[KIND[name]] / size, abs=1e-6)
        for name in ("comma", "quote", "symbol"):
            assert rows[f"count_{name}"][block] == min(kinds[KIND[name]], 10)


@settings(max_examples=40, deadline=None)
@given(PAGE)
def test_what_tells_of_sentences_is_counted(page: list[str]) -> None:
    table = np.empty((len(NAMES), len(page)), np.float32)
    shape([Block(1, 1, line, "", 0, 0) for line in page], Text(page, tables()), table)
    rows = dict(zip(NAMES, table, strict=True))
    for block, line in enumerate(page):
        names = [KINDS[kind] for kind in kinds_of(line)]
        pairs = Counter(pairwise(names))
        capitals, small = (
            sum(pairs[before, letter] for before in ("space", "break", "quote", "open"))
            for letter in ("upper", "lower")
        )
        closing = sum(pairs["stop", after] for after in ("break", "quote", "cjk"))
        assert rows["capitals"][block] == pytest.approx(capitals / max(1, capitals + small))
        assert rows["small_words"][block] == np.log1p(np.float32(small))
        assert rows["inner_stops"][block] == min(pairs["stop", "space"], 20)
        assert rows["sentences"][block] == min(pairs["stop", "space"] + closing, 20)
        assert rows["ends_stop"][block] == (
            names[-2] == "stop" or (names[-2] in ("quote", "mark") and names[-3:-2] == ["stop"])
        )


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["Home", "HOME", "", "Home ", "A line that is quoted.", "x"]), min_size=1, max_size=12))
def test_repeats_are_found(page: list[str]) -> None:
    repeated, said_above = table = np.empty((2, len(page)), np.float32)
    echoes.repeats(Text(page, tables()), table)
    small = [line.lower() for line in page]
    assert repeated.tolist() == [min(small.count(line) - 1, echoes.MOST_REPEATS) for line in small]
    assert said_above.tolist() == [float(line in small[:place]) for place, line in enumerate(small)]


FLAGS = st.lists(st.booleans(), min_size=1, max_size=30)


@given(FLAGS)
def test_the_nearest_mark(marked: list[bool]) -> None:
    (above,), (below,) = nearest(np.array([marked]))
    places = [place for place, mark in enumerate(marked) if mark]
    for place in range(len(marked)):
        assert above[place] == min([place - other for other in places if other < place], default=FAR)
        assert below[place] == min([other - place for other in places if other > place], default=FAR)


NUMBERS = st.lists(st.integers(-9, 9), min_size=1, max_size=30)


@given(NUMBERS, st.lists(st.integers(1, 40), min_size=1, max_size=3))
def test_means_around(numbers: list[int], reaches: list[int]) -> None:
    means = np.empty((2 * len(reaches), len(numbers)), np.float32)
    means_around(np.array([numbers], np.float32), tuple(reaches), means)
    for row, reach in enumerate(reaches):
        for place in range(len(numbers)):
            above, below = numbers[max(0, place - reach) : place], numbers[place + 1 : place + 1 + reach]
            assert means[2 * row, place] == pytest.approx(sum(above) / reach, abs=1e-6)
            assert means[2 * row + 1, place] == pytest.approx(sum(below) / reach, abs=1e-6)


@given(st.integers(1, 40), st.integers(0, 40), st.integers(0, 40))
def test_the_place_in_a_run(count: int, start: int, size: int) -> None:
    start = min(start, count)
    end = min(count, start + size)
    inside, from_start, from_end = table = np.empty((3, count), np.float32)
    place_in_run((start, end), table)
    for place in range(count):
        assert inside[place] == (start <= place < end)
        for found, steps in ((from_start[place], place - start), (from_end[place], place - end + 1)):
            assert found == np.float32(np.sign(steps) * np.log1p(abs(steps)))


@given(NUMBERS)
def test_what_a_neighbour_is(numbers: list[int]) -> None:
    for step in STEPS:
        out = np.empty((1, len(numbers)), np.float32)
        shift(np.array([numbers], np.float32), step, np.float32(-77), out)
        plain = [numbers[at] if 0 <= at < len(numbers) else -77 for at in range(step, step + len(numbers))]
        assert out[0].tolist() == plain


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 8), st.integers(1, 40), st.integers(1, 30))
def test_trees_fall_into_the_same_leaves(seed: int, depth: int, count: int, blocks: int) -> None:
    random = np.random.default_rng(seed)
    features = random.integers(0, 7, (depth, count))
    borders = random.integers(-2, 3, (depth, count)).astype(np.float32)
    leaves = random.normal(size=(count, 1 << depth)).astype(np.float32)
    table = random.integers(-3, 4, (7, blocks)).astype(np.float32)
    found = Trees(features, borders, leaves, 0.25).log_odds(table)
    for block in range(blocks):
        total = np.float32(0)
        for tree in range(count):
            answers = [table[features[level, tree], block] > borders[level, tree] for level in range(depth)]
            total += leaves[tree, sum(int(answer) << level for level, answer in enumerate(answers))]
        assert found[block] == pytest.approx(total + np.float32(0.25), abs=1e-4)


def test_more_blocks_than_are_looked_at_together() -> None:
    leaves = np.array([[1, 2], [10, 20]], np.float32)
    trees = Trees(np.array([[0, 1]]), np.array([[0.5, 1.5]], np.float32), leaves, 0.0)
    table = np.arange(2 * (2 * AT_ONCE + 3)).reshape(2, -1) % np.float32(3)
    expected = np.where(table[0] > 0.5, 2, 1) + np.where(table[1] > 1.5, 20, 10)
    assert trees.log_odds(table).tolist() == expected.tolist()


def test_all_kinds_fit_into_half_a_byte() -> None:
    assert len(KINDS) <= 16
