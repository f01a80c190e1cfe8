"""What a page's judgement makes of blocks that stand beside what is kept."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.blocks import split
from cleancopy.strangers.judgement import Judgement, grown

BLOCKS = split("\n\n".join(["The ferry was late.", "It left at nine.", "Share", "Nobody minded.", "- The crew sang."]))
LIKELY, HALF, SMALL = 0.9, 0.45, 0.2


@pytest.mark.parametrize(
    ("chances", "rest", "kept"),
    [
        pytest.param((LIKELY, HALF, 0, 0, 0), range(5), [0, 1], id="sentence below"),
        pytest.param((HALF, LIKELY, 0, 0, 0), range(5), [0, 1], id="sentence above"),
        pytest.param((LIKELY, SMALL, 0, 0, 0), range(5), [0], id="not likely enough"),
        pytest.param((0, LIKELY, HALF, 0, 0), range(5), [1], id="no sentence"),
        pytest.param((0, 0, 0, LIKELY, HALF), range(5), [3], id="item of a list"),
        pytest.param((0, LIKELY, 0, HALF, 0), range(5), [1], id="another block between"),
        pytest.param((0, LIKELY, 0, HALF, 0), (0, 1, 3, 4), [1, 3], id="named block between"),
        pytest.param((LIKELY, HALF, 0, HALF, 0), (0, 1, 3, 4), [0, 1, 3], id="one after the other"),
        pytest.param((HALF, HALF, HALF, HALF, HALF), range(5), [], id="nothing kept"),
    ],
)
def test_sentences_beside_what_is_kept_are_kept(
    chances: tuple[float, ...], rest: Sequence[int], kept: list[int]
) -> None:
    judgement = grown(Judgement(chances, tuple(chance == LIKELY for chance in chances)), BLOCKS, rest)
    assert [index for index, keeps in enumerate(judgement.kept) if keeps] == kept
