"""Whose a page is by the lines that speak of the rights to it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.rights import rights
from tests.strangers.pages import MENU, TITLE, sheet


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        pytest.param("© 2024 Harbour Ledger", {"Harbour Ledger": "owner"}, id="a year"),
        pytest.param("© Harbour Ledger", {"Harbour Ledger": "credited"}, id="no year"),
        pytest.param("© Copyright Harbour Ledger. All Rights Reserved.", {"Harbour Ledger": "owner"}, id="reserved"),
        pytest.param("1998-2024 Harbour Ledger !", {"Harbour Ledger": "owner"}, id="years and no sign"),
        pytest.param("1998-2024 Tideline, all rights reserved", {"Tideline": "owner"}, id="years and a clause"),
        pytest.param("@2016 - Harbour Ledger", {"Harbour Ledger": "owner"}, id="a sign that is none"),
        pytest.param(
            "Harbour Ledger is published under a Creative Commons licence.", {"Harbour Ledger": "owner"}, id="a licence"
        ),
        pytest.param("The texts are published under a Creative Commons licence.", {}, id="a licence of nobody"),
        pytest.param("Boats at the old quay of Brant Island © Brant Tourism GmbH", {}, id="of a picture"),
        pytest.param("© Brant Tourism GmbH / Ana Quill", {}, id="a photographer"),
        pytest.param("© Bild: Brant Tourism", {}, id="a label"),
        pytest.param("© 2016 Quill Design. All Rights Reserved. Designed by Quill Design", {}, id="who made the page"),
        pytest.param(
            "© Copyright 2019 Tideline Impressum Datenschutz", {"Tideline": "owner"}, id="a menu in the same line"
        ),
    ],
)
def test_who_has_the_rights(line: str, kinds: dict[str, str]) -> None:
    page = sheet([*MENU, TITLE], [line])
    found = [right for right in rights(page) if right.name]
    assert {right.name.rstrip(" !"): right.kind for right in found} == kinds
    assert all(page.texts[right.block].startswith(right.name, right.start) for right in found)


@pytest.mark.parametrize(
    ("below", "name"),
    [
        pytest.param(["About Tideline", "© 2024 The Tideline"], "Tideline", id="without its article elsewhere"),
        pytest.param(["About The Tideline", "© 2024 The Tideline"], "The Tideline", id="with it"),
    ],
)
def test_the_article_of_lawyers(below: Sequence[str], name: str) -> None:
    assert [right.name for right in rights(sheet([*MENU, TITLE], below))] == [name]
