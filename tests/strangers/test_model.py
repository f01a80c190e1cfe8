"""The scorer keeps its promises on any list of blocks."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy.blocks import split
from cleancopy.model import Block
from cleancopy.strangers import model, weights
from cleancopy.strangers.reasons import GROUPS, MOST, reasons

LINE = st.text(max_size=300)
BLOCKS = st.lists(
    st.builds(
        Block,
        first=st.integers(1, 9),
        last=st.integers(1, 9),
        text=LINE,
        bullet=st.sampled_from(["", "•", "-"]),
        indent=st.integers(0, 500),
        gap=st.integers(0, 50),
    ),
    max_size=30,
)
PAGE = """\
  • Home
  • Harbour
  • Sport
  • Log in
Subscribe to the Tideline newsletter

Ferry strike strands thousands on the island of Lund
By Ana Quill

More than four thousand passengers spent the night on the quays of Lundhaven after the crews of all nine ferries walked
out on Tuesday, the harbour office said. The crews want two days of rest after every ten days at sea.

"We have asked for this since the spring, and nobody has listened to us," said Pell Marsh, who speaks for the crews. She
said that talks would go on through the night, and that the last boat of the evening would sail if they ended well.

Read more: How the ferries came to Lund

The company that runs the boats, Sund Lines, said it had offered a day and a half. It called the strike unlawful and
announced that it would go to court on Wednesday morning, unless the crews came back to work before then.

The island has eleven thousand inhabitants, and gets all its bread and most of its milk from the mainland. Shops said
that their stocks would last until Friday.

Related
  • Storm closes the northern harbour
  • Sund Lines orders two new boats
© 2026 The Tideline. All rights reserved.
Privacy policy
Cookie settings
"""


def page(text: str) -> tuple[Block, ...]:
    return split(text.replace(",\nthe", ", the").replace("walked\nout", "walked out"))


@settings(max_examples=60, deadline=None)
@given(BLOCKS)
def test_any_blocks_get_probabilities(blocks: list[Block]) -> None:
    scores = model.score(blocks)
    kept = model.choose(blocks, scores.body)
    assert np.array_equal(model.choose(blocks, scores.body, scores.lengths), kept)
    assert scores.body.shape == (len(blocks),)
    assert bool(((scores.body >= 0) & (scores.body <= 1)).all())
    assert kept.shape == (len(blocks),)
    assert bool(kept.any()) == bool((scores.body > model.POSSIBLE).any())


@settings(max_examples=25, deadline=None)
@given(BLOCKS)
def test_any_block_can_be_explained(blocks: list[Block]) -> None:
    scores = model.score(blocks)
    phrases = {phrase for group in GROUPS for phrase in (group.pro, group.con)}
    for found in reasons(scores, range(len(blocks)), [*model.choose(blocks, scores.body)]):
        assert len(found) <= MOST
        assert len(set(found)) == len(found)
        assert set(found) <= phrases


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\ud800 lone surrogate", id="surrogate"),
        pytest.param("𝕬 🇺🇦 𐍈", id="beyond the basic plane"),
        pytest.param("a" * 100_000, id="very long word"),
        pytest.param("", id="empty"),
        pytest.param("line\nbreak\u2028inside", id="breaks"),
    ],
)
def test_odd_text_is_scored(text: str) -> None:
    scores = model.score([Block(1, 1, text, "", 0, 0)] * 2)
    assert scores.body.size == 2


def test_an_empty_page_has_no_scores() -> None:
    scores = model.score([])
    assert scores.body.size == 0
    assert model.choose([], scores.body).size == 0
    assert reasons(scores, [], []) == []


def test_a_plain_page_gives_its_article() -> None:
    blocks = page(PAGE)
    scores = model.score(blocks)
    kept = model.choose(blocks, scores.body)
    text = " ".join(block.text for block, stays in zip(blocks, kept, strict=True) if stays)
    assert text.startswith("More than four thousand passengers")
    assert "unless the crews came back to work before then." in text
    assert "Subscribe" not in text
    assert "Privacy" not in text


def test_reasons_speak_for_the_score() -> None:
    blocks = page(PAGE)
    scores = model.score(blocks)
    kept = [bool(chance > model.LIKELY) for chance in scores.body]
    found = reasons(scores, range(len(blocks)), kept)
    pros = {group.pro for group in GROUPS}
    for index, phrases in enumerate(found):
        assert phrases
        assert all((phrase in pros) == kept[index] for phrase in phrases)


CHOICES = [
    pytest.param([0.02, 0.98, 0.97, 0.99, 0.03], [1, 2, 3], id="a clear page"),
    pytest.param([0.02, 0.98, 0.3, 0.99, 0.03], [1, 3], id="a clear page with a doubtful block"),
    pytest.param([0.01, 0.6, 0.42, 0.42, 0.6, 0.01], [1, 2, 3, 4], id="a page that is doubtful throughout"),
    pytest.param([0.97, 0.98, 0.96, *[0.02] * 30, 0.6, 0.02], [0, 1, 2], id="a likely block far from the rest"),
    pytest.param([0.1, 0.15, 0.2], [], id="a page without hope"),
]


@pytest.mark.parametrize(("chances", "wanted"), CHOICES)
def test_a_choice_weighs_what_it_takes_in_against_what_it_leaves(chances: list[float], wanted: list[int]) -> None:
    blocks = [Block(number, number, "x" * 200, "", 0, 1) for number in range(len(chances))]
    kept = model.choose(blocks, np.array(chances, np.float32))
    assert np.flatnonzero(kept).tolist() == wanted


def test_weights_are_small_and_hold_no_objects() -> None:
    assert weights.SHIPPED.stat().st_size < 2_000_000
    with np.load(weights.SHIPPED, allow_pickle=False) as stored:
        assert all(stored[name].dtype != object for name in stored.files)


def test_weights_written_again_are_the_same_bytes(tmp_path: Path) -> None:
    weights.save(weights.load(), tmp_path / "again.npz")
    shipped = hashlib.sha256(weights.SHIPPED.read_bytes()).hexdigest()
    assert hashlib.sha256((tmp_path / "again.npz").read_bytes()).hexdigest() == shipped


PROGRAM = """
import sys
from cleancopy.blocks import split
from cleancopy.strangers import model
scores = model.score(split(sys.stdin.read()))
print(scores.body.tobytes().hex())
loaded = {"sklearn", "catboost", "scipy", "lightgbm", "torch", "threadpoolctl"} & set(sys.modules)
print(sorted(loaded))
"""


def _run(seed: str) -> list[str]:
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, input=PAGE, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.splitlines()


def test_scores_do_not_depend_on_the_hash_seed_and_need_no_training_library() -> None:
    first, second = _run("1"), _run("2")
    assert first == second
    assert first[1] == "[]"
