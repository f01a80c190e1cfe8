from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.headline import find_headline
from cleancopy.strangers.fields.short_title import find_short_title
from tests.strangers.pages import MENU, TITLE, sheet

DATE = "3 May 2024"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        pytest.param([*MENU, DATE, "", "Ferry engines"], "Ferry engines", id="right above the article"),
        pytest.param([*MENU, "Ferry engines", "", "Share", "Print"], "Ferry engines", id="above the buttons"),
        pytest.param([*MENU, "Ferries", "", DATE], "Ferries", id="one word, below the menu"),
        pytest.param([*MENU, "STILL WATERS", "", DATE], "STILL WATERS", id="words that only a date vouches for"),
        pytest.param([*MENU, "Cookie settings"], None, id="words that the article does not have"),
        pytest.param([*MENU, "  • Ferry engines"], None, id="an item of a list"),
        pytest.param([*MENU, "Harbour", "", DATE], None, id="a section of the menu"),
        pytest.param([*MENU, "Anna Quill", "", DATE], None, id="a writer by the given name"),
        pytest.param([*MENU, TITLE, "", "Ferry engines"], TITLE, id="below a longer title"),
        pytest.param([*MENU, "Ferry engines", "", *["Share"] * 6], None, id="too far from the article"),
    ],
)
def test_a_title_of_two_words_at_most(above: Sequence[str], title: str | None) -> None:
    found = find_headline(sheet(above))
    assert (found.values[0] if found else None) == title


@pytest.mark.parametrize(
    ("trail", "title"),
    [
        pytest.param(["Home › Harbour › Ferry engines"], "Ferry engines", id="in one line"),
        pytest.param(["  1. Home", "  2. Harbour", "  3. Ferry engines"], "Ferry engines", id="numbered steps"),
        pytest.param(["  • Home", "  • Tides", "  • Ferry engines"], "Ferry engines", id="a list"),
        pytest.param(["Top stories / Ferry engines"], TITLE, id="two steps, which end in a section"),
    ],
)
def test_a_trail_tells_a_short_title_from_a_section(trail: Sequence[str], title: str) -> None:
    deck = TITLE if title == TITLE else "Repairs"
    found = find_headline(sheet([*MENU, "Ledger", *trail, "", "Ferry engines", "", deck]))
    assert found is not None
    assert found.values == (title,)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        pytest.param([*MENU, "Ledger of the coast", "", "Ferry engines"], "Ferry engines", id="below a longer line"),
        pytest.param([*MENU, "Cookie settings"], None, id="words that the article does not have"),
        pytest.param([*MENU, "  • Ferry engines"], None, id="an item of a list"),
        pytest.param([*MENU, "Ferries"], None, id="one word, as a section has"),
        pytest.param([*MENU, "Ferry engines", "", *["Share"] * 3], None, id="too far from the article"),
    ],
)
def test_two_words_above_the_article_as_the_last_resort(above: Sequence[str], title: str | None) -> None:
    found = find_short_title(sheet(above))
    assert (found.values[0] if found else None) == title
