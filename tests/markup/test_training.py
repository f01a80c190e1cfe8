"""The second opinion can be trained again from pages, and judges pages of publishers that it has not seen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cleancopy.blocks import split
from cleancopy.model import Markup
from cleancopy.sources.html import read_page
from cleancopy.strangers import opinion
from cleancopy.strangers.trees import Trees

PAGE = b"<nav><a href=/>Home</a></nav><article><h1>Quay</h1><p>The quay reopened on Monday.</p></article>"


def trees() -> Trees:
    """Two trees of one question each, about the first feature (the length of a block)."""
    return Trees(
        np.zeros((1, 2), np.intp),
        np.full((1, 2), 10, np.float32),
        np.array([[-1, 1], [-0.5, 0.5]], np.float32),
        0.25,
    )


def test_weights_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "markup.npz"
    opinion.save(trees(), path)
    found = opinion.load(path)
    assert np.array_equal(found.features, trees().features)
    assert np.array_equal(found.borders, trees().borders)
    assert np.array_equal(found.leaves, trees().leaves)
    assert found.bias == trees().bias
    first = path.read_bytes()
    opinion.save(found, path)
    assert path.read_bytes() == first


def test_the_shipped_weights_are_small() -> None:
    assert opinion.SHIPPED.stat().st_size < 300_000


@pytest.mark.parametrize(("chance", "sign"), [(0.9, ""), (0.1, "tags")])
def test_trees_judge_blocks_by_their_features(chance: float, sign: str) -> None:
    dump = read_page("quay.html", PAGE)
    assert isinstance(dump.markup, Markup)
    blocks = split(dump.text)
    found = opinion.score(blocks, dump.markup, np.array([0.1, 0.1, chance], np.float32), trees())
    assert (found.body > 0.5).tolist() == [False, False, True]
    assert found.signs[:2] == ("", "")
    assert found.signs[2] in {sign, "trafilatura" if sign else ""}
