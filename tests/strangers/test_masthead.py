"""Pages that print the site's title at their very top, as weblogs do."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.masthead import has_engine, masthead
from cleancopy.strangers.fields.outlet import find_outlet
from tests.strangers.pages import MENU, TITLE, sheet


@pytest.mark.parametrize(
    ("above", "below", "names"),
    [
        pytest.param(["Tideline", *MENU], [], ["Tideline"], id="alone"),
        pytest.param(["Skip to content", "Tideline", *MENU], [], ["Tideline"], id="below a call"),
        pytest.param(["News | Sport | Harbour", "Tideline", *MENU], [], ["Tideline"], id="below a row of links"),
        pytest.param(["Tideline Logo", *MENU], [], ["Tideline"], id="its picture"),
        pytest.param([*MENU, "Logo Tideline – a page about harbours"], [], ["Tideline"], id="its picture below a menu"),
        pytest.param(
            ["Tideline – notes from a small harbour", *MENU], [], ["Tideline"], id="without what the site is about"
        ),
        pytest.param(
            ["Tideline – BLOG", *MENU], [], ["Tideline – BLOG", "Tideline"], id="with a word that may belong to it"
        ),
        pytest.param(["Tideline Tideline", *MENU], [], ["Tideline"], id="as picture and as text"),
        pytest.param(
            ["tide@line Notes from the harbour", *MENU], ["tide@line"], ["tide@line"], id="before a line of its own"
        ),
        pytest.param(["Harbour Notes", *MENU], [], ["Harbour Notes"], id="not before a label of its menu"),
        pytest.param(
            [f"{TITLE} | Tideline", *MENU, TITLE], [], ["Tideline"], id="at the end of the title of the window"
        ),
        pytest.param([*MENU, "Tideline"], [], [], id="below a list"),
        pytest.param(["Monday, 3 May 2024", "Tideline", *MENU], [], [], id="a date"),
        pytest.param([TITLE, "By Ana Quill", TITLE], [], [], id="the headline"),
        pytest.param(["Startseite", *MENU], [], [], id="a label"),
    ],
)
def test_the_title_at_the_top(above: Sequence[str], below: Sequence[str], names: Sequence[str]) -> None:
    page = sheet([*above, ""], below)
    found = list(masthead(page))
    assert [name for _, _, name in found] == names
    assert all(page.texts[index].startswith(name, start) for index, start, name in found)


@pytest.mark.parametrize(
    ("line", "is_engine"),
    [
        pytest.param("Proudly powered by WordPress", True, id="the programme"),
        pytest.param("The Seaside Theme. | Bloggen auf WordPress.com.", True, id="in German"),
        pytest.param("Kommentare als RSS", True, id="the feed of its comments"),
        pytest.param("Theme by Ana Quill", True, id="its dress"),
        pytest.param("Themen", False, id="a section"),
        pytest.param("Share on Tumblr", False, id="a button"),
    ],
)
def test_what_made_a_page(line: str, is_engine: bool) -> None:
    assert has_engine(sheet(["Tideline", *MENU, TITLE], [line])) == is_engine


@pytest.mark.parametrize(
    ("top", "below", "outlet"),
    [
        pytest.param("Notes from Brant", ["Proudly powered by WordPress"], "Notes from Brant", id="a weblog"),
        pytest.param("Notes of 50plus", ["Proudly powered by WordPress"], "Notes of 50plus", id="a name with a number"),
        pytest.param(
            "Harbour Notes Blog",
            ["About Harbour Notes", "© 2024 Harbour Notes", "Follow Harbour Notes"],
            "Harbour Notes Blog",
            id="a longer name than other lines",
        ),
        pytest.param("tideline.example", ["Werben auf tideline.example"], "tideline.example", id="elsewhere too"),
        pytest.param("Tideline", ["© Tideline"], "Tideline", id="a line about rights"),
        pytest.param("Tideline", [], None, id="nothing else"),
        pytest.param("Radio Brant Island", ["Radio Brant Island"], "Radio Brant Island", id="it closes the page too"),
        pytest.param("Weather", ["Weather"], None, id="a label of other lines"),
    ],
)
def test_the_outlet_by_its_title(top: str, below: Sequence[str], outlet: str | None) -> None:
    found = find_outlet(sheet([top, *MENU, TITLE], below))
    assert (found.values[0] if found else None) == outlet
