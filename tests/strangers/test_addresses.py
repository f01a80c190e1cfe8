from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.addresses import addressed, sites, spelt
from tests.strangers.pages import MENU, TITLE, sheet


@pytest.mark.parametrize(
    ("below", "names"),
    [
        pytest.param(["www.harbour-ledger.com"], ["harbour-ledger"], id="web"),
        pytest.param(["Mail: jane@harbourledger.co.uk"], ["harbourledger"], id="mail, with a second level"),
        pytest.param(["news.tideline.org", "tideline.org"], ["tideline"], id="a part of a site"),
        pytest.param(["Aviso legal de tideline.es"], ["tideline"], id="of another country"),
        pytest.param(["www.facebook.com", "ledger@gmail.com"], [], id="everybody's hosts"),
        pytest.param(["No address, e.g. here"], [], id="none"),
    ],
)
def test_names_in_addresses(below: Sequence[str], names: list[str]) -> None:
    assert [name for name, _ in addressed(sheet([*MENU, TITLE], below))] == names


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        pytest.param("About Harbour Ledger", "Harbour Ledger", id="two words"),
        pytest.param("HARBOUR-LEDGER", "HARBOUR-LEDGER", id="hyphen and capitals"),
        pytest.param("mail@harbourledger.com", None, id="the address itself"),
        pytest.param("Harbour Ledgers", None, id="a part of a word"),
    ],
)
def test_an_address_as_people_write_it(line: str, printed: str | None) -> None:
    page = sheet([*MENU, TITLE], [line])
    found = [page.texts[index][start:end] for index, start, end in spelt(page, "harbourledger")]
    assert found == ([printed] if printed else [])


@given(st.lists(st.text(max_size=30), max_size=12), st.text(alphabet="abk-i̇ßſ", min_size=1, max_size=4))
def test_what_is_spelt_lies_in_its_line(lines: list[str], name: str) -> None:
    page = sheet([*MENU, TITLE], lines)
    for index, start, end in spelt(page, name):
        assert 0 <= start < end <= len(page.texts[index])


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param("Tideline.test", [], id="no ending of hosts"),
        pytest.param("Read more on Tideline.com today", ["Tideline.com"], id="in a line"),
        pytest.param("Tideline.com.br", ["Tideline.com.br"], id="a country behind it"),
        pytest.param("mail@tideline.com", [], id="a mail"),
        pytest.param("https://tideline.com/quay", [], id="a page"),
        pytest.param("www.tideline.com", [], id="an address"),
        pytest.param("Facebook.com", [], id="elsewhere"),
    ],
)
def test_hosts_as_names(line: str, names: list[str]) -> None:
    assert [name for _, _, name in sites(sheet([*MENU, TITLE], [line]))] == names
