from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.trails import Trail, trail_to, trails
from tests.strangers.pages import TITLE, sheet


@pytest.mark.parametrize(
    ("lines", "steps"),
    [
        pytest.param([f"Home › Harbour › {TITLE}"], 3, id="angles"),
        pytest.param([f"Home » Harbour » 2024 » {TITLE}"], 4, id="guillemets"),
        pytest.param([f"Home > {TITLE}"], 2, id="greater-than"),
        pytest.param([f"Home / Harbour / {TITLE}"], 3, id="slashes"),
        pytest.param([f"Home :: Harbour :: {TITLE}"], 3, id="colons"),
        pytest.param(["  1. Home", "  2. Harbour", f"  3. {TITLE}"], 3, id="numbered steps"),
        pytest.param(["  • Home", "  • Harbour", f"  • {TITLE}"], 3, id="a list"),
        pytest.param(["Home › Ferry to Brant Island stops..."], 2, id="a last step that breaks off"),
        pytest.param([f"Winter at sea: {TITLE}"], None, id="a kicker"),
        pytest.param([f"The council has hired two boats for now › {TITLE}"], None, id="a step like a sentence"),
        pytest.param([f"  3. {TITLE}"], None, id="a number alone"),
        pytest.param([f"  • {TITLE}"], None, id="an item alone"),
        pytest.param([*[f"  • Tide {n}" for n in "abcdefg"], f"  • {TITLE}"], None, id="a list as long as a menu"),
        pytest.param(["Home › Ferry..."], None, id="a last step that breaks off too early"),
    ],
)
def test_the_last_step_of_a_trail(lines: Sequence[str], steps: int | None) -> None:
    page = sheet([*lines, "", "Share", "", TITLE])
    index = len(page.texts) - 4
    assert page.texts[index] == TITLE
    trail = trail_to(page, index, trails(page))
    assert trail == (Trail(len(lines) - 1, steps) if steps else None)


def test_a_trail_far_above_names_no_title() -> None:
    page = sheet([f"Home › Harbour › {TITLE}", *["Share"] * 12, "", TITLE])
    assert trail_to(page, page.first - 1, trails(page)) is None
