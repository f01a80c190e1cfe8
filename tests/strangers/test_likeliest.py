"""Which of the names that a page prints is taken for its outlet's, and which is not likely enough."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.firms import is_house_name, is_publishing_house
from cleancopy.strangers.fields.outlet import find_outlet
from tests.strangers.pages import MENU, TITLE, sheet

FURNITURE = tuple(f"  • {place} timetable" for place in "abcdefghijklmnopqrstuvwxyz")
"""Lines of a page with a menu."""


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        pytest.param(
            ["LA BARQUILLA"],
            ["Copyright 2024 SA LA BARQUILLA", "LA BARQUILLA"],
            "LA BARQUILLA",
            id="a legal form before the name",
        ),
        pytest.param(
            [],
            ["Tideline.com", "© 2024 Grupo Marea", "Follow Tideline.com", "Tideline.com", "More from Tideline.com"],
            "Tideline.com",
            id="the name of a host, not the group",
        ),
        pytest.param(["Logo Tideline - News from the quay"], ["Tideline"], "Tideline", id="what the logo shows"),
        pytest.param(
            ["The Saltmere Tribune The Saltmere Tribune"],
            ["Copyright © All rights reserved. Saltmere Tribune", "Tribune Treasures", "Tribune Unscripted"],
            "The Saltmere Tribune",
            id="a line that prints it twice",
        ),
        pytest.param(
            [],
            ["About the Watchers", "The Watchers, the show", "The Watchers Direct", "Follow Watchers"],
            "The Watchers",
            id="the article that most lines have",
        ),
        pytest.param(
            [],
            ["tideline", "© 2024 Grupo Marea", "ads@tideline.com", "news@tideline.com"],
            "tideline",
            id="alone and spelt like the address",
        ),
        pytest.param([], ["© 2024 Grupo Marea"], None, id="nobody but the group"),
        pytest.param([], ["© 2024 Hearst Marea"], None, id="nobody but a house"),
        pytest.param([], ["Vogue", "Vogue"], None, id="a well-known word in a list of others"),
        pytest.param([], ["SN Live", "SN Newsletter", "SN Podcasts", *FURNITURE], None, id="initials of another"),
        pytest.param([], ["Weekend with Newsweek", *FURNITURE], None, id="one line about another outlet"),
        pytest.param(
            [], ["© 2024 Business Wire", "About Tideline", "Tideline Newsletter"], "Tideline", id="a report's agency"
        ),
    ],
)
def test_the_likeliest_name(above: Sequence[str], below: Sequence[str], outlet: str | None) -> None:
    found = find_outlet(sheet([*above, *MENU, TITLE], below))
    assert (found.values[0] if found else None) == outlet


@pytest.mark.parametrize(
    ("name", "is_house"),
    [
        pytest.param("Grupo Marea", True, id="before the name"),
        pytest.param("Tideline Media", True, id="behind it"),
        pytest.param("Tideline Zeitschriftenverlag", True, id="within a word"),
        pytest.param("Harbour Ledger", False, id="no house"),
    ],
)
def test_names_of_houses(name: str, is_house: bool) -> None:
    assert is_house_name(name) == is_house


@pytest.mark.parametrize(
    ("name", "is_house"),
    [
        pytest.param("Hearst", True, id="well-known"),
        pytest.param("Hearst Marea", True, id="its firm in a country"),
        pytest.param("Harbour Ledger", False, id="none"),
    ],
)
def test_publishing_houses(name: str, is_house: bool) -> None:
    assert is_publishing_house(name) == is_house
