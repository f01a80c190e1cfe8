from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest

from cleancopy.strangers.fields import press_names, press_regional
from cleancopy.strangers.fields.announced import announced
from cleancopy.strangers.fields.frequent import frequent
from cleancopy.strangers.fields.furniture import named
from cleancopy.strangers.fields.mentions import mentions
from cleancopy.strangers.fields.outlet import find_outlet
from cleancopy.strangers.fields.owners import read_owners
from cleancopy.strangers.fields.press import (
    in_full,
    is_known,
    key_of,
    known_as,
    known_ends,
    known_pairs,
    known_starts,
    press,
)
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.spoken import spoken_to
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
        pytest.param("Copyright(C)Tideline.example, All Rights Reserved.", ["Tideline.example"], id="glued sign"),
        pytest.param("All Rights Reserved", [], id="nobody"),
        pytest.param("EltÅ±nt a templom kÃ©t tornya", [], id="half of a letter that was decoded wrongly"),
        pytest.param("© 2024 The Tideline unless otherwise noted", ["The Tideline"], id="a reservation"),
        pytest.param("© Bild: Ana Quill", [], id="what is shown"),
        pytest.param("© 2024 Grupo Marea", ["Grupo Marea", "Marea"], id="a house before the name"),
        pytest.param(
            "© Casa Editorial La Marea S.A.", ["Casa Editorial La Marea", "La Marea"], id="several words before"
        ),
        pytest.param("Copyright 2024 SA LA MAREA", ["LA MAREA"], id="a legal form before the name"),
        pytest.param("Copyright 2024 SA Harbours", ["SA Harbours"], id="a country's initials"),
        pytest.param("© PT Kabar Pantai", ["Kabar Pantai"], id="an Indonesian one"),
        pytest.param("(с) ООО «Голос Салтмера», 2019.", ["Голос Салтмера"], id="a name in quotation marks"),
        pytest.param("© 2024 株式会社港新報", ["港新報"], id="a form that is glued to the name"),
        pytest.param("© 2024 Reyle, Quill & Co. Ltd.", ["Reyle"], id="partners"),
        pytest.param("© 2024 The Saltmere (South) Private Ltd.", ["The Saltmere"], id="a firm with a bracket"),
        pytest.param(
            "© 2024 Tideline Media GmbH - Harbour Ledger",
            ["Tideline Media", "Tideline", "Harbour Ledger"],
            id="the outlet behind its firm",
        ),
        pytest.param(
            "© 2024 Tideline Television Inc. on behalf of KSLT-TV",
            ["Tideline Television", "KSLT-TV"],
            id="on whose behalf",
        ),
        pytest.param("Copyright © All rights reserved. Harbour Ledger", ["Harbour Ledger"], id="behind the clause"),
        pytest.param(
            "© 2024. All rights reserved. Designed by Reyle Themes", [], id="who made the page, in a sentence"
        ),
        pytest.param(
            "Saltmere Observer, 2024 © All Rights Reserved", ["Saltmere Observer"], id="a year before the sign"
        ),
        pytest.param("Tideline © 2024 | Quay 2, 110 Saltmere", ["Tideline"], id="a street behind the year"),
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


def test_rights_of_an_agency_beside_those_of_the_page() -> None:
    below = ["© 2024 The Harbour Ledger", "Copyright 2024 The Associated Press. All rights reserved."]
    names = {mention.text for mention in mentions(sheet([*MENU, TITLE], below)) if mention.kind == "owner"}
    assert names == {"The Harbour Ledger"}
    alone = {mention.text for mention in mentions(sheet([*MENU, TITLE], below[1:])) if mention.kind == "owner"}
    assert alone == {"The Associated Press"}


def test_a_writer_who_can_be_followed_is_no_outlet() -> None:
    below = ["Follow Ana Quill on Twitter.", "Ana Quill", "About Ana Quill", "Ana Quill"]
    page = sheet([*MENU, "About Ana Quill", TITLE], below)
    assert find_outlet(page, ["Ana Quill"]) is None
    assert find_outlet(sheet([*MENU, TITLE], [*below, "© 2024 Ana Quill"]), ["Ana Quill"]) is not None


def test_a_part_of_a_writers_name_is_no_outlet() -> None:
    below = ["Quill", "www.quill.example.com", "Follow Quill", "Quill"]
    page = sheet([*MENU, TITLE], below)
    assert find_outlet(page, ["Ana Quill"]) is None


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        pytest.param(
            ["Subscribe to Tideline Today", "Tideline", "Tideline", "© 2024 Tideline", "More from Tideline Today"],
            "Tideline",
            id="a newsletter's name begins with the owner's",
        ),
        pytest.param(["Le Point", "El País"], None, id="well-known names in one kind of lines"),
    ],
)
def test_names_in_passing(below: Sequence[str], outlet: str | None) -> None:
    found = find_outlet(sheet([*MENU, TITLE], below))
    assert (found.values[0] if found else None) == outlet


def test_the_outlet_behind_a_name_and_before_the_time() -> None:
    page = sheet([*MENU, TITLE, "", "Ana Quill, USA TODAY 3:53 p.m. EST May 3, 2024"])
    assert "USA TODAY" in {name for _, _, name in announced(page)}


@pytest.mark.parametrize(
    "below",
    [
        pytest.param([], id="nothing below"),
        pytest.param(["About us", "Contact us", "Follow us", "© 2024 All rights reserved"], id="no name"),
    ],
)
def test_no_outlet(below: Sequence[str]) -> None:
    assert find_outlet(sheet([*MENU, TITLE], below)) is None


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        pytest.param("About The Harbour Ledger", "The Harbour Ledger", "framed", id="what stands before"),
        pytest.param("Nachrichten der Hafenpost finden Sie hier", "Hafenpost", "framed", id="up to the small letters"),
        pytest.param("Harbour Ledger Newsletter", "Harbour Ledger", "followed", id="what stands behind"),
        pytest.param("Hafener Abendblatt", "Hafener Abendblatt", "of_press", id="a newspaper's word"),
        pytest.param("Folgen Sie Hafen Heute:", "Hafen Heute", "framed", id="a call without a host"),
        pytest.param("Die Presse", "Die Presse", "known", id="well-known"),
    ],
)
def test_whom_a_line_of_furniture_names(line: str, name: str, kind: str) -> None:
    assert (name, kind) in [(found.text, found.kind) for found in named(line)]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("About us", id="nobody"),
        pytest.param("Weekly News", id="a section"),
        pytest.param("", id=""),
        pytest.param("Der bunte Abend am Hafen", id="a word of a well-known name"),
        pytest.param("LE TEMPS DU DÉBAT", id="a name that goes on"),
        pytest.param("Il Tempo delle Rose", id="a name that goes on with an article"),
        pytest.param("The Age Concern", id="a name that is the beginning of another"),
        pytest.param("Über Segel｜Tideline", id="two items"),
    ],
)
def test_lines_that_name_nobody(line: str) -> None:
    assert not named(line)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        pytest.param("“We tried,” she told The Harbour Ledger on Monday.", "The Harbour Ledger", id="English"),
        pytest.param("Das sei neu, sagte Reyle am Montag dem Hafenboten.", "Hafenboten", id="German"),
        pytest.param("– Det er bra, sier Reyle til Havneposten.", "Havneposten", id="Norwegian"),
        pytest.param("« Rien », a-t-elle confié au Courrier du Port.", "Courrier", id="French"),
    ],
)
def test_to_whom_people_speak(sentence: str, name: str) -> None:
    page = sheet([*MENU, TITLE], [])
    body = [*page.blocks, msgspec.structs.replace(page.blocks[page.first], text=sentence)]
    told = Sheet(body, [*page.body, len(body) - 1], ())
    index, start, found = next(spoken_to(told))
    assert found.startswith(name)
    assert told.texts[index][start:].startswith(name)


def test_agencies_are_told_by_everybody() -> None:
    page = sheet([*MENU, TITLE], [])
    body = [msgspec.structs.replace(block, text="“We tried,” she told Reuters.") for block in page.blocks]
    assert not list(spoken_to(Sheet(body, page.body, ())))


def test_names_at_the_ends_of_many_lines() -> None:
    page = sheet([*MENU, "Tideline Jobs", "Tideline Travel", "Tideline Reader Tours", "Wood and Tideline", TITLE], [])
    assert "Tideline" in [name for _, _, name in frequent(page)]


def test_a_name_that_only_begins_others() -> None:
    lines = ["Quay Wars Review", "Quay Wars Trailer", "Quay Wars Jobs"]
    assert "Quay" not in [name for _, _, name in frequent(sheet([*MENU, *lines, TITLE], []))]


def test_every_spelling_of_a_known_outlet_leads_to_one_name() -> None:
    for key, name in press().items():
        assert name is None or in_full(key) == in_full(key_of(name))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        pytest.param("RP ONLINE", "Rheinische Post", id="short"),
        pytest.param("DER SPIEGEL", "DER SPIEGEL", id="spelled alike"),
        pytest.param("The Harbour Ledger", "The Harbour Ledger", id="unknown"),
    ],
)
def test_metadata_may_call_a_known_outlet_short(name: str, known: str) -> None:
    assert known_as(name) == known


@pytest.mark.parametrize(
    ("name", "known"),
    [
        pytest.param("Die Presse", True, id="with its article"),
        pytest.param("Presse", False, id="any menu's"),
        pytest.param("PRESSE", False, id="any menu's in capitals"),
        pytest.param("BILD", True, id="in capitals"),
        pytest.param("bild", False, id="in small letters"),
        pytest.param("taz", True, id="in small letters as it is printed"),
        pytest.param("The Harbour Ledger", False, id="unknown"),
    ],
)
def test_well_known_names_as_they_are_printed(name: str, known: bool) -> None:
    assert is_known(name) == known


def test_known_outlets_are_looked_up_by_their_first_or_last_word() -> None:
    entries = f"{press_names.NAMES}\n{press_regional.NAMES}".replace("\n", ", ").split(", ")
    spellings = [spelling for entry in filter(None, entries) for spelling in entry.split("|")]
    several = [name for name in spellings if " " in name]
    assert all((name.split(" ")[0].casefold(), name.split(" ")[-1].casefold()) in known_pairs() for name in several)
    assert all(name.split(" ")[0].casefold() in known_starts() for name in several)
    assert all(name.split(" ")[-1].casefold() in known_ends() for name in several)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Harbour Ledger may earn a commission on what you buy.", "Harbour Ledger"),
        ("The Tideline is supported by its readers.", "The Tideline"),
        ("Der Abendbote erhält eine Provision für Käufe.", "Der Abendbote"),
        ("Get Harbour Quarterly delivered to your inbox", "Harbour Quarterly"),
        ("Sign up for the best stories from The Tideline in our newsletter.", "The Tideline"),
        ("Why you can trust Harbour Ledger", "Harbour Ledger"),
        ("Read on in the Tideline app", "Tideline"),
        ("Follow Harbour Ledger on Facebook", "Harbour Ledger"),
        ("Suivre Le Courrier sur Google", "Le Courrier"),
        ("Folgen Sie Nordhafen Heute auf WhatsApp", "Nordhafen Heute"),
        ("Ana Quill is a reporter for Harbour Ledger.", "Harbour Ledger"),
        ("Lena Weiss ist Redakteurin beim Abendboten.", "Abendboten"),
    ],
)
def test_names_that_a_page_announces(line: str, name: str) -> None:
    page = sheet([*MENU, TITLE], [line])
    assert [found for _, _, found in announced(page)] == [name]
    assert all(page.texts[index].startswith(found, start) for index, start, found in announced(page))


@pytest.mark.parametrize(
    "line",
    ["The harbour may open on Monday.", "Post on Facebook", "Get the newsletter", "Read more from us on Twitter"],
)
def test_sentences_that_announce_nobody(line: str) -> None:
    assert [*announced(sheet([*MENU, TITLE], [line]))] == []


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        pytest.param(
            ["The Tideline", "Stay with The Tideline", "© 2024 The Tideline. All rights reserved."],
            "The Tideline",
            id="the article stays where the page always prints it",
        ),
        pytest.param(
            ["Tideline Newsletter", "About Tideline", "© 2024 The Tideline. All rights reserved."],
            "Tideline",
            id="the article of the lawyers",
        ),
        pytest.param(
            ["Abendbote", "Abendbote-Shop", "Abendbote App", "Nordhafener Abendbote", "© 2024 Abendbote"],
            "Nordhafener Abendbote",
            id="the whole name",
        ),
    ],
)
def test_the_name_as_the_outlet_has_it(below: Sequence[str], outlet: str) -> None:
    found = find_outlet(sheet([*MENU, TITLE], below))
    assert found is not None
    assert found.values == (outlet,)


def test_a_call_to_readers_names_no_outlet() -> None:
    assert named("Join The Conversation") == ()


def test_an_owner_in_small_letters_is_a_name() -> None:
    page = sheet([*MENU, TITLE], ["© 2024 junge Gezeit | Imprint"])
    assert ("owner", "junge Gezeit") in {(mention.kind, mention.text) for mention in mentions(page)}


@pytest.mark.parametrize(
    ("above", "outlet"),
    [
        pytest.param([TITLE, "", "Ana Quill · CBC News · 3 May 2024"], "CBC News", id="behind a dot"),
        pytest.param([TITLE, "", "By Ana Quill, Sky News"], "Sky News", id="behind a comma"),
        pytest.param([TITLE, "", "By Ana Quill, Associated Press"], None, id="an agency"),
    ],
)
def test_the_well_known_outlet_of_a_byline(above: Sequence[str], outlet: str | None) -> None:
    named = [name for _, _, name in announced(sheet(above))]
    assert named == ([outlet] if outlet else [])
