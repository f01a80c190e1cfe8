from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.dates import read_date
from cleancopy.strangers.fields.published import find_published
from tests.strangers.pages import TITLE, sheet


@pytest.mark.parametrize(
    ("line", "language", "value"),
    [
        pytest.param("Published Fri, Apr 28 20232:23 PM EDT", "en", "2023-04-28T14:23-04:00", id="glued time, zone"),
        pytest.param("12:20pm Jan 7, 2024", "en", "2024-01-07T12:20", id="time first"),
        pytest.param("3. Mai 2024, 17:47", "de", "2024-05-03T17:47", id="german"),
        pytest.param("05.06.2025 um 14:46", "de", "2025-06-05T14:46", id="figures with dots"),
        pytest.param("4 Febbraio 2025 - 14:41", "it", "2025-02-04T14:41", id="italian"),
        pytest.param("20 Nisan 2026", "tr", "2026-04-20", id="turkish"),
        pytest.param("Publié le 12 août 2024 à 14h05", "fr", "2024-08-12T14:05", id="french clock"),
        pytest.param("1 de mayo de 2024 a las 10:20", "es", "2024-05-01T10:20", id="spanish"),
        pytest.param("April 26, 2023 2:20 p.m. EDT", "en", "2023-04-26T14:20-04:00", id="dots in p.m."),
        pytest.param("2025年1月14日 01時28分", "ja", "2025-01-14T01:28", id="japanese"),
        pytest.param("2025.05.15 20:57", "ko", "2025-05-15T20:57", id="year first"),
        pytest.param("2024/12/04 00:05", "ja", "2024-12-04T00:05", id="year first with strokes"),
        pytest.param("28/4/2024", "en", "2024-04-28", id="a day that is no month"),
        pytest.param("3/4/2024", "fr", "2024-04-03", id="day first"),
        pytest.param("22 Nov 2024 4:55 PM MYT", "en", "2024-11-22T16:55+08:00", id="zone of malaysia"),
        pytest.param("15 август 2024 13:28", "bg", "2024-08-15T13:28", id="bulgarian"),
        pytest.param("2024. május 3. 14:05", "hu", "2024-05-03T14:05", id="hungarian"),
        pytest.param("12 серпня 2024 р., 14:05", "uk", "2024-08-12T14:05", id="ukrainian"),
        pytest.param("12 августа 2024 г., 14:05 МСК", "ru", "2024-08-12T14:05+03:00", id="zone of moscow"),
        pytest.param("5. listopada 2024. u 14:05", "hr", "2024-10-05T14:05", id="october in croatian"),
        pytest.param("5 listopada 2024", "pl", "2024-11-05", id="november in polish"),
        pytest.param("12. marta 2024.", "sr", "2024-03-12", id="a month that is a name too"),
        pytest.param("ΠΑΡΑΣΚΕΥΗ 3 ΜΑΪΟΥ 2024", "el", "2024-05-03", id="greek capitals"),
        pytest.param("12 EKİM 2024", "tr", "2024-10-12", id="turkish capitals"),
        pytest.param("12 iunie 2024, 14:05", "ro", "2024-06-12T14:05", id="romanian"),
        pytest.param("Thứ sáu, 3/5/2024, 14:05 (GMT+7)", "vi", "2024-05-03T14:05+07:00", id="hours from greenwich"),
        pytest.param("Ngày 3 tháng 5 năm 2024", "vi", "2024-05-03", id="vietnamese"),
        pytest.param("Sabtu, 12 Agu 2024 | 14:05 WIB", "id", "2024-08-12T14:05+07:00", id="a bar before the time"),
        pytest.param("2024 m. gegužės 3 d. 14:05", "lt", "2024-05-03T14:05", id="lithuanian"),
        pytest.param("2024. gada 3. maijs, 14:05", "lv", "2024-05-03T14:05", id="latvian"),
        pytest.param("12 d’agost de 2024", "ca", "2024-08-12", id="catalan"),
        pytest.param("الأربعاء، 28 آب/أغسطس 2024", "ar", "2024-08-28", id="both names of an arabic month"),
        pytest.param("٢٨ أغسطس ٢٠٢٤", "ar", "2024-08-28", id="arabic digits"),
        pytest.param("28 באוגוסט 2024, 14:05", "he", "2024-08-28T14:05", id="hebrew"),
        pytest.param("Juli 12, 2024 0 Kommentare", "de", "2024-07-12", id="a count behind the day"),
        pytest.param("12.8.2024 klo 14.05", "fi", "2024-08-12T14:05", id="dots in day and time"),
        pytest.param("31 Jan 2024, 20:02 · 0 Comments", "en", "2024-01-31T20:02", id="a count behind the time"),
        pytest.param("22 Nov 2024 4:55 PM IST", "en", "2024-11-22T16:55", id="a zone with three meanings"),
    ],
)
def test_printed_dates(line: str, language: str, value: str) -> None:
    found = find_published(sheet([TITLE, "", line]), 0, language)
    assert found is not None
    assert found.values == (value,)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["3 hours ago"], id="by the clock of the visit"),
        pytest.param(["3/4/2024"], id="two readings in English"),
        pytest.param(["Founded in 1911 by Ada Reyle"], id="a year alone"),
        pytest.param(["10:20"], id="a time alone"),
        pytest.param(["March 2024"], id="a month without a day"),
        pytest.param(["Marta 2024"], id="a name and a year"),
        pytest.param(["Prix des lecteurs 2024"], id="a word that is a month elsewhere"),
        pytest.param(["31.02.2024"], id="no such day"),
        pytest.param(["— Ada Reyle (@adareyle) May 3, 2024"], id="the day of an embedded post"),
    ],
)
def test_no_date(lines: Sequence[str]) -> None:
    assert find_published(sheet([TITLE, "", *lines]), 0, "en") is None


def test_the_first_date_that_is_of_no_update() -> None:
    found = find_published(sheet([TITLE, "", "Updated: 4 May 2024", "Published: 3 May 2024"]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03",)


@given(st.text(max_size=80), st.sampled_from([None, "en", "de"]))
def test_reading_never_raises_and_gives_iso(text: str, language: str | None) -> None:
    value = read_date(text, language)
    assert value is None or value[4] == value[7] == "-"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Von Ada am 03.05.2024, 11:51 | 0 Meinungen", id="with the writer"),
        pytest.param(
            "Dieser Artikel wurde am 3. Mai 2024 um 11:51 von Ada geschrieben und dann abgelegt.", id="labelled"
        ),
    ],
)
def test_a_date_below_the_article(line: str) -> None:
    found = find_published(sheet([TITLE], [line]), 0, "de")
    assert found is not None
    assert found.values == ("2024-05-03T11:51",)


def test_a_date_below_an_agency() -> None:
    found = find_published(sheet([TITLE], ["PAP", "03.05.2024, godz. 11:51"]), 0, "pl")
    assert found is not None
    assert found.values == ("2024-05-03T11:51",)


def test_a_date_of_another_story_below_the_article() -> None:
    assert find_published(sheet([TITLE], ["School gets a roof", "3 May 2024"]), 0, "en") is None
