from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.short_title import find_short_title
from tests.strangers.pages import MENU, sheet


@pytest.mark.parametrize(
    ("above", "title"),
    [
        pytest.param([*MENU, "3 May 2024", "", "Ferry engines"], "Ferry engines", id="right above the article"),
        pytest.param([*MENU, "Ferry engines", "", "Share", "Print"], "Ferry engines", id="above the buttons"),
        pytest.param([*MENU, "Cookie settings"], None, id="words that the article does not have"),
        pytest.param([*MENU, "  • Ferry engines"], None, id="an item of a list"),
        pytest.param([*MENU, "Ferries"], None, id="one word, as a section has"),
    ],
)
def test_two_words_above_the_article(above: Sequence[str], title: str | None) -> None:
    found = find_short_title(sheet(above))
    assert (found.values[0] if found else None) == title
