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
        pytest.param("18. September 202418. September 2024", "de", "2024-09-18", id="twice, glued"),
        pytest.param("18.09.202418. September 2024", "de", "2024-09-18", id="in two forms, glued"),
        pytest.param("Published On 15 Mar 202515 Mar 2025", "en", "2025-03-15", id="twice, glued, without dots"),
        pytest.param("15 Mar, 2025 02:10 PM2 mins to read", "en", "2025-03-15T14:10", id="glued to a reading time"),
        pytest.param("12.11.2025 17.48", "de", "2025-11-12T17:48", id="day and clock with dots"),
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
        pytest.param(["31.02.2024"], id="no such day"),
        pytest.param(["00:48 Min. Verfügbar bis 12.11.2027"], id="the day on which a clip ends"),
        pytest.param(["— Ada Reyle (@adareyle) May 3, 2024"], id="the day of an embedded post"),
    ],
)
def test_no_date(lines: Sequence[str]) -> None:
    assert find_published(sheet([TITLE, "", *lines]), 0, "en") is None


def test_the_day_of_a_correction_is_of_an_update() -> None:
    found = find_published(sheet([TITLE, "", "Correction 23 May 2025", "21 May 2025"]), 0, "en")
    assert found is not None
    assert found.values == ("2025-05-21",)


def test_the_first_date_that_is_of_no_update() -> None:
    found = find_published(sheet([TITLE, "", "Updated: 4 May 2024", "Published: 3 May 2024"]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03",)


@given(st.text(max_size=80), st.sampled_from([None, "en", "de"]))
def test_reading_never_raises_and_gives_iso(text: str, language: str | None) -> None:
    value = read_date(text, language)
    assert value is None or value[4] == value[7] == "-"
