from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.dates import read_date
from cleancopy.strangers.fields.published import find_published
from tests.strangers.pages import ARTICLE, TITLE, sheet


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
        pytest.param("22 Nov 2024 4:55 PM IST", "en", "2024-11-22T16:55", id="a zone with three meanings"),
        pytest.param("By ADA REYLE 10/ 5/24 09:19 PM ET", "en", "2024-10-05T21:19", id="a zone of North America"),
        pytest.param("May 3, 2024, 9:49 AM 286,248 40", "en", "2024-05-03T09:49", id="readers behind the time"),
        pytest.param("3 May 2024 12", "en", "2024-05-03", id="comments behind the date"),
        pytest.param("03/05/2024 2 comentários", "pt", "2024-05-03", id="counted comments"),
        pytest.param("28.04.2024, 20.15 Uhr", "de", "2024-04-28T20:15", id="dots in the day and in the time"),
        pytest.param("Harbour NewsApril 28, 2024 GMT", "en", "2024-04-28", id="glued month"),
        pytest.param(
            "Ana Quill | Palma del Sur de Arriba | 08/01/2024", "es", "2024-01-08", id="behind name and place"
        ),
        pytest.param("الأحد، 04 آب/أغسطس 2024، آخر تحديث 02:21", "ar", "2024-08-04", id="arabic with both names"),
        pytest.param("٣ كانون الثاني ٢٠٢٤", "ar", "2024-01-03", id="a month of two words, arabic figures"),
        pytest.param("3 במאי 2024", "he", "2024-05-03", id="hebrew"),
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
        pytest.param(["31.02.2024"], id="no such day"),
        pytest.param(["Spring Issue, May 2024"], id="a month"),
        pytest.param(["Ada Reyle on May 3, 2024 at 4:47 pm said:"], id="a comment"),
        pytest.param(
            ["The other ferry", "May 3, 2022", "The old pier", "June 4, 2021", "The new pier", "July 5, 2020"],
            id="other stories",
        ),
        pytest.param(["— Ada Reyle (@adareyle) May 3, 2024"], id="the day of an embedded post"),
    ],
)
def test_no_date(lines: Sequence[str]) -> None:
    assert find_published(sheet([TITLE, "", *lines]), 0, "en") is None


def test_the_first_date_that_is_of_no_update() -> None:
    found = find_published(sheet([TITLE, "", "Updated: 4 May 2024", "Published: 3 May 2024"]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03",)


def test_no_date_of_a_sentence_of_the_article() -> None:
    article = ("Ada Reyle bought the ferry on May 3, 1994 from an islander who wanted to go to sea.", *ARTICLE[1:])
    assert find_published(sheet([TITLE], article=article), 0, "en") is None


def test_a_date_alone_comes_before_one_in_a_sentence() -> None:
    caption = "The ferry sails from 1 May 2022 on with many offers for children and their parents on board."
    found = find_published(sheet([TITLE, "", caption, "", "3 May 2024"]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03",)


@given(st.text(max_size=80), st.sampled_from([None, "en", "de"]))
def test_reading_never_raises_and_gives_iso(text: str, language: str | None) -> None:
    value = read_date(text, language)
    assert value is None or value[4] == value[7] == "-"
