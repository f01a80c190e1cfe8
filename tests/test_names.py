"""What is a person's name, and which names a list of a byline holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.names import People, is_person, is_stamp, read_people, split_names

PERSONS = [
    pytest.param("Mina Albright", id="two-words"),
    pytest.param("MINA ALBRIGHT", id="capitals"),
    pytest.param("Mina", id="one-word"),
    pytest.param("J. K. Orde", id="initials"),
    pytest.param("J.K. Orde", id="glued-initials"),
    pytest.param("Tomas Reyle Jr.", id="junior"),
    pytest.param("Tomas Reyle III", id="the-third"),
    pytest.param("Ju-min Ward", id="hyphen-and-small-letter"),
    pytest.param("Ana O’Dell", id="apostrophe"),
    pytest.param("José María de la Cruz", id="particles"),
    pytest.param("Karl-Theodor von Horn", id="german-particle"),
    pytest.param("Ahmed al-Basri", id="arabic-article"),
    pytest.param("Salma bint Hadi", id="arabic-particle"),
    pytest.param("Nguyễn Văn Minh", id="vietnamese"),
    pytest.param("Ayşe Yıldırım", id="turkish"),
    pytest.param("Анна Ольхова", id="cyrillic"),
    pytest.param("Άννα Βασιλείου", id="greek"),
    pytest.param("김가람", id="korean"),
    pytest.param("王某某", id="chinese"),
    pytest.param("山田花子", id="japanese"),
    pytest.param("山田 花子", id="japanese-parted"),
    pytest.param("रवि वर्मा", id="devanagari"),
    pytest.param("سلمى الحداد", id="arabic"),
    pytest.param("Will Read", id="words-that-are-names-too"),
    pytest.param("Sunday Adeyemi", id="weekday-that-is-a-name"),
    pytest.param("April May", id="months-that-are-names"),
    pytest.param('Mina "Storm" Albright', id="nickname"),
    pytest.param("Mina “The Gull” Albright", id="nickname-of-two-words"),
]


@pytest.mark.parametrize("text", PERSONS)
def test_a_person(text: str) -> None:
    assert is_person(text)
    assert split_names(text) == (text,)


NO_PERSONS = [
    pytest.param("A A", id="buttons for the size of the letters"),
    pytest.param("", id="empty"),
    pytest.param("A", id="one-letter"),
    pytest.param("A.", id="one-initial"),
    pytest.param("mina albright", id="small-letters"),
    pytest.param("Hours Ago", id="hours-ago"),
    pytest.param("3 Hours Ago", id="number"),
    pytest.param("Friday", id="weekday"),
    pytest.param("May", id="month-alone"),
    pytest.param("Our Staff Reporter", id="staff-reporter"),
    pytest.param("News Desk", id="desk"),
    pytest.param("Shipping Editor", id="role"),
    pytest.param("Harbour News", id="outlet"),
    pytest.param("The Guardian", id="outlet-with-article"),
    pytest.param("Le Phare", id="french-outlet"),
    pytest.param("New York", id="known-place"),
    pytest.param("Port Ellis", id="port"),
    pytest.param("Salt Lake City", id="city"),
    pytest.param("mina@ledger.test", id="mail"),
    pytest.param("@malbright", id="handle"),
    pytest.param("harbour.test", id="domain"),
    pytest.param("von Horn", id="particle-and-one-word"),
    pytest.param("Mina von", id="ends-with-particle"),
    pytest.param("Mina Albright's", id="possessive"),
    pytest.param("Mina  Albright", id="two-spaces"),
    pytest.param("The Quick Brown Fox Jumps Over", id="six-words"),
    pytest.param("Von Mensch zu Mensch", id="same-word-twice"),
    pytest.param("Port of Call", id="small-word"),
    pytest.param("记者", id="chinese-role"),
    pytest.param("한국어신문사입니다", id="korean-sentence"),
    pytest.param("我们他们会见市长", id="chinese-sentence"),
    pytest.param("M" * 1_000_000, id="a-million-letters"),
]


@pytest.mark.parametrize("text", NO_PERSONS)
def test_no_person(text: str) -> None:
    assert not is_person(text)


LISTS = [
    pytest.param("Mina AlbrightMina Albright, Writer", ["Mina Albright"], id="twice, glued"),
    pytest.param("Mina Albright Quaynews.ro", ["Mina Albright"], id="before a domain"),
    pytest.param("Mina Albright in London MAY 3 2024", ["Mina Albright"], id="a date without a comma"),
    pytest.param("Mina Albright, Tomas Reyle and Jo Pell", ["Mina Albright", "Tomas Reyle", "Jo Pell"], id="english"),
    pytest.param(
        "Mina Albright, Tomas Reyle, and Jo Pell", ["Mina Albright", "Tomas Reyle", "Jo Pell"], id="oxford-comma"
    ),
    pytest.param("Mina Albright & Tomas Reyle", ["Mina Albright", "Tomas Reyle"], id="ampersand"),
    pytest.param("Mina Albright; Tomas Reyle", ["Mina Albright", "Tomas Reyle"], id="semicolon"),
    pytest.param("Mina Albright/Tomas Reyle", ["Mina Albright", "Tomas Reyle"], id="slash"),
    pytest.param("MINA ALBRIGHT AND TOMAS REYLE", ["MINA ALBRIGHT", "TOMAS REYLE"], id="capitals"),
    pytest.param("JOHN E WARD", ["JOHN E WARD"], id="capital-e-is-an-initial"),
    pytest.param("Lena Weiss und Karl Horn", ["Lena Weiss", "Karl Horn"], id="german"),
    pytest.param("Claire Dumas et Luc Morel", ["Claire Dumas", "Luc Morel"], id="french"),
    pytest.param("Ana Quiroga y Luis Peral", ["Ana Quiroga", "Luis Peral"], id="spanish"),
    pytest.param("Chiara Monti e Ugo Sala", ["Chiara Monti", "Ugo Sala"], id="italian"),
    pytest.param("Ingrid Solberg og Lars Dahl", ["Ingrid Solberg", "Lars Dahl"], id="norwegian"),
    pytest.param("Ingrid Solberg och Lars Dahl", ["Ingrid Solberg", "Lars Dahl"], id="swedish"),
    pytest.param("Sanne van Dorp en Piet Vos", ["Sanne van Dorp", "Piet Vos"], id="dutch"),
    pytest.param("Ayşe Yıldırım ve Can Demir", ["Ayşe Yıldırım", "Can Demir"], id="turkish"),
    pytest.param("Sari Dewanti dan Budi Santara", ["Sari Dewanti", "Budi Santara"], id="indonesian"),
    pytest.param("Анна Ольхова и Пётр Лунин", ["Анна Ольхова", "Пётр Лунин"], id="russian"),
    pytest.param("王某、李某某", ["王某", "李某某"], id="chinese"),
    pytest.param("Mina Albright in Seoul", ["Mina Albright"], id="place"),
    pytest.param(
        "Mina Albright in Washington and Tomas Reyle in Ostervale", ["Mina Albright", "Tomas Reyle"], id="two-places"
    ),
    pytest.param(
        "Mina Albright in Lakemont, Ohio, and Tomas Reyle", ["Mina Albright", "Tomas Reyle"], id="place-and-state"
    ),
    pytest.param(
        "Mina Albright and Tomas Reyle, Port Ellis", ["Mina Albright", "Tomas Reyle"], id="place-behind-the-list"
    ),
    pytest.param("Mina Albright, Nordhafen", ["Mina Albright"], id="place-of-one-word"),
    pytest.param("Mina Albright, Shipping editor", ["Mina Albright"], id="role"),
    pytest.param("Mina Albright, Harbour Board correspondent", ["Mina Albright"], id="role-with-unknown-beat"),
    pytest.param("Staff writer Mina Albright", ["Mina Albright"], id="role-before"),
    pytest.param("Mina Albright | Harbour Ledger", ["Mina Albright"], id="outlet-behind-a-bar"),
    pytest.param("Mina Albright for The Harbour Post", ["Mina Albright"], id="for-outlet"),
    pytest.param("Harbour News' Mina Albright", ["Mina Albright"], id="outlet-owns"),
    pytest.param("Mina Albright at m@ledger.test", ["Mina Albright"], id="mail"),
    pytest.param("Mina Albright @malbright", ["Mina Albright"], id="handle"),
    pytest.param("Mina Albright (Port Ellis)", ["Mina Albright"], id="brackets"),
    pytest.param("Mina Albright 30 August 2023 • 4:45pm", ["Mina Albright"], id="date"),
    pytest.param("Mina Albright Tuesday, Aug. 17, 2010", ["Mina Albright"], id="weekday-and-date"),
    pytest.param('Mina "Minnie May" Albright', ['Mina "Minnie May" Albright'], id="nickname"),
    pytest.param("Tomas “Tom” Reyle and Jo Pell", ["Tomas “Tom” Reyle", "Jo Pell"], id="nickname-in-curly-quotes"),
    pytest.param("Billy Sunday, Mina Albright", ["Billy Sunday", "Mina Albright"], id="weekday-that-is-a-family-name"),
    pytest.param(
        "Mina Albright, Tomas Reyle Envoyés spéciaux à Toulouse", ["Mina Albright", "Tomas Reyle"], id="two-with-a-role"
    ),
    pytest.param("Mina Albright Updated 5 hours ago", ["Mina Albright"], id="hours-ago"),
    pytest.param("Mina AlbrightPublished May 5, 2024", ["Mina Albright"], id="glued-stamp"),
    pytest.param("Mina Albright Mina Albright", ["Mina Albright"], id="printed-twice"),
    pytest.param("Mina Albright, Tomas Reyle, Mina Albright", ["Mina Albright", "Tomas Reyle"], id="named-twice"),
    pytest.param("Mina Albright with AFP", ["Mina Albright"], id="helper"),
    pytest.param("Mina Albright and AFP", ["Mina Albright"], id="agency"),
    pytest.param("Ana Quill and agencies", ["Ana Quill"], id="agencies"),
    pytest.param("Ana", ["Ana"], id="a-writer-not-the-agency"),
    pytest.param("AFP", [], id="agency-alone"),
    pytest.param("Our Staff Reporter", [], id="staff-reporter"),
    pytest.param("3 hours ago", [], id="time-alone"),
    pytest.param("4 min read", [], id="reading-time"),
    pytest.param("", [], id="empty"),
    pytest.param("Mina Albright, " * 100_000, [], id="longer-than-any-list"),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_names_of_a_list(text: str, names: list[str]) -> None:
    assert list(split_names(text)) == names


SENTENCES = [
    pytest.param("the commission found that it had failed", id="small-letters"),
    pytest.param("Mina Albright found that it had failed", id="name-and-verb"),
    pytest.param("Mina Albright, who left in May", id="clause"),
    pytest.param("Mina Albright in a statement", id="in-a-statement"),
    pytest.param("Mina Albright 30 people", id="number-of-people"),
    pytest.param("Friday, Mina Albright", id="day-first"),
    pytest.param("3 hours ago", id="time-alone"),
    pytest.param("", id="empty"),
]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_sentence_is_no_list(text: str) -> None:
    assert read_people(text) is None


def test_a_list_says_what_stands_beside_its_people() -> None:
    found = read_people("Mina Albright, Staff Writer | Harbour News | AFP with Jo Pell")
    assert found == People(("Mina Albright",), ("Jo Pell",), "AFP", "Harbour News", "Staff Writer")


STAMPS = [
    pytest.param("3 May 2024", True, id="date"),
    pytest.param("05.04.2024", True, id="numbers"),
    pytest.param("4 min read", True, id="reading-time"),
    pytest.param("Published 4 months ago", True, id="published"),
    pytest.param("27. Januar 2024", True, id="german"),
    pytest.param("63", False, id="number"),
    pytest.param("Mina Albright", False, id="name"),
    pytest.param("4 people", False, id="people"),
    pytest.param("", False, id="empty"),
]


@pytest.mark.parametrize(("text", "expected"), STAMPS)
def test_stamps(text: str, expected: bool) -> None:
    assert is_stamp(text) is expected


PARTS = st.sampled_from(
    "Mina|Albright|and|,|;| | in |Seoul|AFP|(|)|@x|a@x.test|5|May|’s|'|von|-|.|王某|·|/|News|published|: ".split("|")
)


@given(st.one_of(st.text(max_size=120), st.lists(PARTS, max_size=16).map("".join)))
def test_every_name_is_text_of_the_list(text: str) -> None:
    people = read_people(text)
    read = people.names + people.helpers if people else ()
    for name in (*split_names(text), *read):
        assert name in text
        assert is_person(name)
