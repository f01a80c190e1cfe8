from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.standfirst import find_deck, find_section
from tests.strangers.pages import ARTICLE, MENU, TITLE, sheet

DECK = "Islanders have to wait until the spring for their ferry, food and mail"


@pytest.mark.parametrize(
    ("above", "deck"),
    [
        pytest.param([TITLE, "", DECK, "", "By Ana Quill"], DECK, id="above the byline"),
        pytest.param([TITLE, "", DECK, "", "3 May 2024"], DECK, id="above the date"),
        pytest.param([TITLE, "", DECK], None, id="nothing parts it from the article"),
        pytest.param([TITLE, "", "By Ana Quill"], None, id="a byline"),
        pytest.param([TITLE, "", f"  • {DECK}", "", "By Ana Quill"], None, id="a link"),
    ],
)
def test_deck(above: Sequence[str], deck: str | None) -> None:
    found = find_deck(sheet(above), 0)
    assert (found.values[0] if found else None) == deck


def test_the_first_paragraph_of_the_body_is_a_deck_if_a_byline_parts_it_from_the_rest() -> None:
    page = sheet([TITLE, "", DECK, "", "By Ana Quill"], article=(DECK, *ARTICLE))
    found = find_deck(page, 0)
    assert found is not None
    assert found.index == page.first


@pytest.mark.parametrize(
    ("above", "section"),
    [
        pytest.param([*MENU, "Home › News › Harbour"], "Harbour", id="trail"),
        pytest.param([*MENU, "  1. Home", "  2. Harbour"], "Harbour", id="numbered trail"),
        pytest.param([*MENU, "Harbour"], "Harbour", id="a word of the menu"),
        pytest.param([*MENU, "High praise"], None, id="a kicker"),
        pytest.param([*MENU, "Ada Reyle/Tideline"], None, id="a picture's credit"),
    ],
)
def test_section(above: Sequence[str], section: str | None) -> None:
    page = sheet([*above, "", TITLE])
    found = find_section(page, page.texts.index(TITLE))
    assert (found.values[0] if found else None) == section
