from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.outlet import find_outlet
from cleancopy.strangers.fields.owners import read_owners
from tests.strangers.pages import MENU, TITLE, sheet


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        pytest.param("© 2024 The Harbour Ledger. All rights reserved.", ["The Harbour Ledger"], id="sign, year, name"),
        pytest.param("Copyright 1999-2024 Harbour Ledger", ["Harbour Ledger"], id="years"),
        pytest.param("The Harbour Ledger © 2024", ["The Harbour Ledger"], id="name before the sign"),
        pytest.param(
            "© Tideline Media GmbH & Co. KG", ["Tideline Media", "Tideline"], id="a firm and what is left of it"
        ),
        pytest.param(
            "Copyright © 2024 Tideline, LLC. All rights reserved.", ["Tideline"], id="legal form behind a comma"
        ),
        pytest.param("All Rights Reserved", [], id="nobody"),
        pytest.param("The copyright law of 1911 was repealed.", [], id="a sentence"),
    ],
)
def test_owners_of_rights(text: str, owners: list[str]) -> None:
    found = list(read_owners(text))
    assert list(dict.fromkeys(owner.name for owner in found if owner.name)) == owners
    assert all(text.startswith(owner.name, owner.start) for owner in found)


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        pytest.param(
            ["About The Harbour Ledger", "Contact The Harbour Ledger", "© 2024 The Harbour Ledger"],
            "The Harbour Ledger",
            id="lines that agree",
        ),
        pytest.param(
            ["Follow Harbour Ledger", "Harbour Ledger Newsletter", "mail@harbourledger.example.com"],
            "Harbour Ledger",
            id="frames and an address",
        ),
        pytest.param(
            ["© 2024 Harbour Times Media GmbH", "Harbour Times Shop", "www.harbour-times.de"],
            "Harbour Times",
            id="the paper of the firm",
        ),
    ],
)
def test_outlet(below: Sequence[str], outlet: str) -> None:
    page = sheet([*MENU, TITLE], below)
    found = find_outlet(page)
    assert found is not None
    assert found.values == (outlet,)
    assert found.index is not None
    assert page.texts[found.index][found.start : found.end] == outlet


@pytest.mark.parametrize(
    "below",
    [
        pytest.param([], id="nothing below"),
        pytest.param(["About us", "Contact us", "Follow us", "© 2024 All rights reserved"], id="no name"),
    ],
)
def test_no_outlet(below: Sequence[str]) -> None:
    assert find_outlet(sheet([*MENU, TITLE], below)) is None
