"""The scorer of pages that have markup: trees that weigh the text model's judgement against the marks of the page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleancopy.model import Block, Markup
from cleancopy.strangers.arrays import Floats
from cleancopy.strangers.model import LIKELY, chance
from cleancopy.strangers.tagged import marks_of, tagged_table
from cleancopy.strangers.trees import Trees, pack, unpack
from cleancopy.strangers.weights import save_arrays

SHIPPED = Path(__file__).with_name("markup.npz")
HALF = 0.5
CROSSHEADS = frozenset({"h2", "h3", "h4", "h5", "h6"})
"""Elements of headings inside an article."""

_loading = Lock()


class Opinion(NamedTuple):
    """The probability of each block that it belongs to the body, and what told so: a rule's id, or `""` for the text.

    A sign is named only where the marks turned what the text alone would have said. `crossheads` are the blocks that
    are headings by their elements.
    """

    body: Floats
    signs: tuple[str, ...]
    crossheads: frozenset[int]


@cache
def _shipped() -> Trees:
    return load()


def load(path: Path = SHIPPED) -> Trees:
    """Read a weights file; raises OSError or ValueError where it is missing or broken."""
    with np.load(path, allow_pickle=False) as stored:
        return unpack(stored, "markup")


def save(trees: Trees, path: Path) -> None:
    """Write a weights file: the same weights give the same bytes on any day."""
    arrays: dict[str, NDArray[Any]] = pack(trees, "markup")
    arrays["markup_leaves"] = trees.leaves.astype(np.float16)
    save_arrays(arrays, path)


def score(blocks: Sequence[Block], markup: Markup, chances: Floats, trees: Trees | None = None) -> Opinion:
    """Weigh the text model's `chances` against the marks of the page."""
    if trees is None:
        with _loading:
            trees = _shipped()
    body = chance(trees.log_odds(tagged_table(blocks, markup, chances).values))
    turned = (body > LIKELY) != (chances > LIKELY)
    marks = marks_of(blocks, markup)
    signs = [
        _sign(bool(kept), mark.kept, mark.told, markup.tells_body) if changed else ""
        for changed, kept, mark in zip(turned.tolist(), (body > LIKELY).tolist(), marks, strict=True)
    ]
    return Opinion(body, tuple(signs), frozenset([at for at, mark in enumerate(marks) if mark.tag in CROSSHEADS]))


def _sign(keeps: bool, kept: float, told: float, tells_body: bool) -> str:
    """The mark that speaks most plainly for a decision."""
    if tells_body and (told > HALF) == keeps:
        return "json-ld"
    return "trafilatura" if (kept > HALF) == keeps else "tags"
