"""The parts of the model that stand on their own: text windows, trees, grams, labels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import split
from cleancopy.strangers import cues, grams
from cleancopy.strangers.corpus import group_of
from cleancopy.strangers.labels import label
from cleancopy.strangers.neighbours import USUAL, densest, means_around, nearest
from cleancopy.strangers.signs import Signs, signs
from cleancopy.strangers.text import HEAD, TAIL, Text, Words, clip
from cleancopy.strangers.trees import Trees


@pytest.fixture(scope="module")
def tables() -> Signs:
    return signs()


def test_a_window_hashes_the_same_wherever_it_stands(tables: Signs) -> None:
    text = Text(["the Ferry", "", "a ferry left"], tables)
    at = np.array([text.starts[0] + 4, text.starts[2] + 2])
    one, two = text.window(at, 5)
    assert one == two
    assert text.windows(5)[0, at[0]] == one
    assert text.windows_at(at, (4, 5))[1].tolist() == [one, two]


def test_words_are_found_in_their_blocks(tables: Signs) -> None:
    words = Words(Text(["two words", "…", "three: more words"], tables))
    assert words.block.tolist() == [0, 0, 2, 2, 2]
    assert words.sizes.tolist() == [3, 5, 5, 4, 5]


@given(st.text(max_size=400))
def test_clipped_text_keeps_both_ends(text: str) -> None:
    assert len(clip(text)) <= HEAD + TAIL + 1
    assert clip(text)[:HEAD] == text[:HEAD]
    assert clip(text)[-TAIL:] == text[-TAIL:]


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        pytest.param("Subscribe now", "account", id="English"),
        pytest.param("Jetzt anmelden", "account", id="German"),
        pytest.param("今すぐ会員登録", "account", id="Japanese"),
        pytest.param("Alle Cookies annehmen", "legal", id="legal"),
        pytest.param("Lire aussi : la grève", "more", id="French"),
    ],
)
def test_cues_are_counted_in_many_languages(line: str, cue: str, tables: Signs) -> None:
    text = Text(["Nothing of the kind stands here.", line], tables)
    counts = np.empty((len(cues.CUES), text.count), np.float32)
    cues.count(text, cues.table(tables), counts)
    row = counts[cues.CUES.index(cue)]
    assert row[0] == 0
    assert row[1] >= 1


def test_lanes_add_up_to_the_plain_sums(tables: Signs) -> None:
    weights = np.random.default_rng(3).integers(-63, 64, (1 << grams.BITS, 4)).astype(np.int8)
    weights[0] = 0
    text = Text(["A long line of words that is read whole.", "x", "", "y" * 500], tables)
    plain = np.zeros((text.count, 4))
    for slots in grams.slots(text):
        np.add.at(plain, text.block_of[: slots.size], weights[slots].astype(float))
    scores = (plain.T * 0.01 / np.sqrt(np.maximum(grams.sizes(text), 1))).astype(np.float32)
    packed = grams.lanes(weights)
    assert np.array_equal(grams.whole(packed), weights)
    assert np.array_equal(grams.lanes(np.asfortranarray(weights)), packed)
    found = grams.places(text, packed, np.full(4, 0.01, np.float32), np.zeros(4, np.float32))
    assert np.allclose(found, grams.log_shares(scores), atol=1e-4)


def test_trees_read_the_answers_as_a_number() -> None:
    leaves = np.array([[1, 2, 3, 4]], np.float32)
    trees = Trees(np.array([[0], [1]]), np.array([[0.5], [0.5]], np.float32), leaves, 10.0)
    table = np.array([[0, 1, 0, 1], [0, 0, 1, 1]], np.float32)
    assert trees.log_odds(table).tolist() == [11, 12, 13, 14]


@pytest.mark.parametrize(
    ("worth", "run"),
    [
        pytest.param([-1, 2, -1, 3, -9, 2], (1, 4), id="bridge"),
        pytest.param([-1, -2], (0, 0), id="nothing"),
        pytest.param([5], (0, 1), id="one"),
    ],
)
def test_the_densest_run(worth: list[float], run: tuple[int, int]) -> None:
    assert densest(np.array(worth, np.float32)) == run


def test_neighbours_are_measured_within_the_page() -> None:
    above, below = nearest(np.array([[True, False, False, True], [False, True, False, False]]))
    assert above.tolist() == [[99, 1, 2, 3], [99, 99, 1, 2]]
    assert below.tolist() == [[3, 2, 1, 99], [1, 99, 99, 99]]
    means = np.empty((2, 3), np.float32)
    means_around(np.array([[2, 4, 6]], np.float32), (2,), means)
    assert means.tolist() == [[0, 1, 3], [5, 3, 0]]


def test_labels_follow_the_order_of_the_page() -> None:
    gold = {
        "body": ["The ferries of Lund stand still this week.", "Nobody knows for how long.", "Crews want rest."],
        "subheads": ["Crews want rest."],
    }
    dump = """\
Nobody knows for how long.
LUND - The ferries of Lund stand still this week.
A boat in the rain
Nobody knows for how long.
Crews want rest.
The ferries of Lund stand still
"""
    labels = label(split(dump), gold)
    assert labels.body.tolist() == [False, True, False, True, False, False]
    assert labels.neutral.tolist() == [False, False, False, False, True, False]


@pytest.mark.parametrize(
    ("gold", "group"),
    [
        pytest.param({"id": "x", "url": "https://www.tide-line.co.uk/a"}, "tideline", id="host"),
        pytest.param({"id": "x", "url": "https://ana.wordpress.com/a"}, "ana.wordpress.com", id="blog"),
        pytest.param({"id": "x", "publisher": "TideLine"}, "tideline", id="publisher"),
        pytest.param({"id": "TideLine_3"}, "tideline", id="id"),
    ],
)
def test_pages_of_one_publisher_share_a_group(gold: dict[str, str], group: str) -> None:
    assert group_of(gold) == group


def test_means_on_a_page_larger_than_most() -> None:
    values = np.ones((1, USUAL + 3), np.float32)
    means = np.empty((2, values.size), np.float32)
    means_around(values, (2,), means)
    assert means[0, :3].tolist() == [0, 0.5, 1]
    assert means[1, -3:].tolist() == [1, 0.5, 0]
    assert bool((means[0, 2:] == 1).all())
