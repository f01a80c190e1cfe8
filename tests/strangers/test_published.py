from __future__ import annotations

import time
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
        pytest.param("02.12.19", "de", "2019-12-02", id="figures that might be a clock"),
        pytest.param("09.08.2013, 06:00", "de", "2013-08-09T06:00", id="figures and a clock"),
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
        pytest.param("10/9/10 7:15 AM EDT", "en", "2010-10-09T07:15-04:00", id="a clock of America"),
        pytest.param(
            "Le Large de Brézelles | 04.05.2015 à 13h36 • Mis à jour le 05.05.2015 à 20h13"
            " | Par Ada Reyle (avec Jon Pell et Mina Orde)",
            "fr",
            "2015-05-04T13:36",
            id="a row of dates and names",
        ),
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
        pytest.param("18. September 202418. September 2024", "de", "2024-09-18", id="twice, glued"),
        pytest.param("18.09.202418. September 2024", "de", "2024-09-18", id="in two forms, glued"),
        pytest.param("Published On 15 Mar 202515 Mar 2025", "en", "2025-03-15", id="twice, glued, without dots"),
        pytest.param("15 Mar, 2025 02:10 PM2 mins to read", "en", "2025-03-15T14:10", id="glued to a reading time"),
        pytest.param("12.11.2025 17.48", "de", "2025-11-12T17:48", id="day and clock with dots"),
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
        pytest.param("2024. augusztus 20., 11:16 forrás: KTI", "hu", "2024-08-20T11:16", id="hungarian"),
        pytest.param("15 август 2024 13:28", "bg", "2024-08-15T13:28", id="bulgarian"),
        pytest.param(
            "Le Large | 04.05.2024 à 13h36 • Mis à jour le 05.05.2024 à 20h13 | Par Ana Quill (avec Jon Pell et Ada"
            " Reyle à Ostervale)",
            "fr",
            "2024-05-04T13:36",
            id="a long line between bars",
        ),
        pytest.param("2024.05.03", "ja", "2024-05-03", id="year first with dots"),
        pytest.param("Do 9. Mai 2024, 08:30 | Hafen | 1 Kommentar", "de", "2024-05-09T08:30", id="a german thursday"),
        pytest.param("31 Donnerstag Okt 2024", "de", "2024-10-31", id="a weekday amid"),
        pytest.param("Ada2024-05-09T17:27:31+02:00Mai 3rd, 2024|Hafen", "de", "2024-05-03", id="glued to a machine's"),
        pytest.param("Veröffentlicht am 03/05/2024 von adar", "en", "2024-05-03", id="a german label"),
        pytest.param(
            "03.05.2024 | 15:30 Uhr 03.05.2024 um 15:30 Uhr",
            "de",
            "2024-05-03T15:30",
            id="twice, a bar before the time",
        ),
        pytest.param(
            "3. Mai 20245. Juni 2024 Ada Reyle Boote, Hafen, Leuchttürme, Ufer, Fähren, Schulen, Dächer, Stürme, Netze,"
            " Fische, Kräne, Werften, Lotsen, Bojen, Anker, Segel, Taue, Masten, Molen, Docks",
            "de",
            "2024-05-03",
            id="two days before many tags",
        ),
        pytest.param(
            "The old ferry has not left its pier for three weeks, and the council of Ostervale does not know when it"
            " will leave again.Monday, 6 May 2024",
            "en",
            "2024-05-06",
            id="glued to a standfirst",
        ),
        pytest.param("প্রকাশ: ০৩ মে ২০২৪, ১৭: ১২", "bn", "2024-05-03T17:12", id="bengali"),
        pytest.param("3 मई 2024, 17:12", "hi", "2024-05-03T17:12", id="hindi"),
        pytest.param("3 พ.ค. 2567 17:12 น.", "th", "2024-05-03T17:12", id="thai, years from the Buddha"),
        pytest.param("3 พฤษภาคม พ.ศ. 2567", "th", "2024-05-03", id="thai, the era named"),
        pytest.param("အောက်တိုဘာ 26, 2024", "my", "2024-10-26", id="burmese"),
        pytest.param("By Ana Quill on اپریل 8, 2024", "ur", "2024-04-08", id="urdu"),
        pytest.param("۳ مارس ۲۰۲۴ - ۱۳ اسفند ۱۴۰۲", "fa", "2024-03-03", id="persian, both calendars"),
        pytest.param("Jumatano, Machi 3, 2024", "sw", "2024-03-03", id="swahili"),
        pytest.param("3 მაისი 2024", "ka", "2024-05-03", id="georgian"),
        pytest.param("3 مارس/ آذار 2024", "ar", "2024-03-03", id="both names with a space"),
        pytest.param("نُشر: 17:12-3 مارس 2024 م ـ 20 رَجب 1445 هـ", "ar", "2024-03-03", id="a clock and a dash before"),
        pytest.param("17:12 - 03/05/2024", "vi", "2024-05-03T17:12", id="a clock, a dash and figures"),
        pytest.param("12 jan 24 | 5h27", "pt", "2024-01-12", id="a year of two digits"),
        pytest.param(
            "17:12, 03 мар 24 / Актуализирана в 18:01", "bg", "2024-03-03T17:12", id="such a year and a clock"
        ),
        pytest.param("Ana Quill 03-05-24, 17:12 Bron: Belga", "nl", "2024-05-03T17:12", id="dashes in Dutch"),
        pytest.param("May 09, 2024, 07:22PM ISTSource:", "en", "2024-05-09T19:22", id="a glued source"),
        pytest.param(
            "All QuaysReported by Ana Quill, Edited by Jon Pell (With inputs from ANI)Updated: May 3, 2024 7:22 am IST",
            "en",
            "2024-05-03T07:22",
            id="a label glued to the end of a row",
        ),
        pytest.param("2024. 5. 3. 오후 2:05", "ko", "2024-05-03T14:05", id="korean afternoon"),
        pytest.param("2024년 5월 3일 09시 05분", "ko", "2024-05-03T09:05", id="korean clock"),
        pytest.param("2024年5月3日（金） 午後2時05分", "ja", "2024-05-03T14:05", id="japanese weekday, afternoon"),
        pytest.param("QUAY 2024.05.03 FRI 16:00", "ja", "2024-05-03T16:00", id="weekday before the time"),
        pytest.param("by Ada Reyle @adareyle May 3, 2024: 8:18 AM ET", "en", "2024-05-03T08:18", id="a colon between"),
        pytest.param("May 3, 2024,05:08pm EST|1,234 views", "en", "2024-05-03T17:08-05:00", id="a comma, no space"),
        pytest.param("May 3rd, 2024 at 7:00p.m.", "en", "2024-05-03T19:00", id="p.m. glued to the time"),
        pytest.param("4:34 p.m. EST May 3, 2024", "en", "2024-05-03T16:34-05:00", id="zone before the day"),
        pytest.param("Updated 7:06 PM ET, Fri May 3, 2024", "en", "2024-05-03T19:06", id="zone and weekday before it"),
        pytest.param("6:05 AM PST 5/15/2024 by Ada", "en", "2024-05-15T06:05-08:00", id="zone before figures"),
        pytest.param("Published 22:00, 3 May 2024 BST", "en", "2024-05-03T22:00+01:00", id="zone behind both"),
        pytest.param("3 May 2024 10:20 GMT Updated 4 May 2024", "en", "2024-05-03T10:20+00:00", id="an update behind"),
        pytest.param("2024-05-03T16:34:00.000Z", "en", "2024-05-03T16:34:00+00:00", id="of a machine"),
        pytest.param("2024-05-03T16:34:00+02:00", "de", "2024-05-03T16:34:00+02:00", id="of a machine, with hours"),
        pytest.param("Ada ReyleSept. 3, 2024, 04:34pm EST", "en", "2024-09-03T16:34-05:00", id="glued short month"),
        pytest.param("by Harbour LedgerMay 3, 202401747", "en", "2024-05-03", id="glued counts"),
        pytest.param("First Posted: 08-13-10 05:18 PM", "en", "2010-08-13T17:18", id="month first with dashes"),
        pytest.param("May 5, 2024May 3, 2024 by Ada Reyle", "en", "2024-05-03", id="the update before the day, glued"),
        pytest.param("3 May 2024 | 6:03 pm3 May 2024 | 6:03 pm", "en", "2024-05-03T18:03", id="twice with the time"),
        pytest.param("Date of Publication: 09.30.24. 09.30.24", "en", "2024-09-30", id="twice in figures"),
        pytest.param("Harbour Desk 18.07.2024, 11.08 Uhr 7 min", "de", "2024-07-18T11:08", id="reading time behind"),
        pytest.param("3 May 2024 / 0 Comments", "en", "2024-05-03", id="a count behind a stroke"),
        pytest.param("Modified: Fri, May 3 2024. 01 26 AM IST", "en", "2024-05-03", id="a time that is none"),
        pytest.param("3 May 2024 17:08 PM", "en", "2024-05-03", id="two clocks at once"),
        pytest.param("Latest commit c61eae8 May 4, 2024", "en", "2024-05-04", id="figures of another word before"),
        pytest.param("05 / 13 / 24 11:14 AM", "en", "2024-05-13T11:14", id="spaces round the strokes"),
        pytest.param(
            "Updated 9:55 AM ET, Fri May 3, 2024 Talk with us about the ferry in the messenger of the harbour, and find"
            " out what is going on.",
            "en",
            "2024-05-03T09:55",
            id="a label before it in a long line",
        ),
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
        pytest.param(["What will come in 2024"], id="a year in a line"),
        pytest.param(["Ledger, May 2024"], id="a month"),
        pytest.param(["3/4/2024 7:15 AM IST"], id="two readings with a clock of nowhere"),
        pytest.param(["10:20"], id="a time alone"),
        pytest.param(["12 May 23 people came"], id="a number behind a month"),
        pytest.param(["3 May 15:30"], id="a time behind a month"),
        pytest.param(["03-05-24 17:12"], id="dashes in English"),
        pytest.param(["March 2024"], id="a month without a day"),
        pytest.param(["Marta 2024"], id="a name and a year"),
        pytest.param(["Prix des lecteurs 2024"], id="a word that is a month elsewhere"),
        pytest.param(["31.02.2024"], id="no such day"),
        pytest.param(["Spring Issue, May 2024"], id="a month"),
        pytest.param(["Ada Reyle on May 3, 2024 at 4:47 pm said:"], id="a comment"),
        pytest.param(
            ["The other ferry", "May 3, 2022", "The old pier", "June 4, 2021", "The new pier", "July 5, 2020"],
            id="other stories",
        ),
        pytest.param(["00:48 Min. Verfügbar bis 12.11.2027"], id="the day on which a clip ends"),
        pytest.param(["— Ada Reyle (@adareyle) May 3, 2024"], id="the day of an embedded post"),
        pytest.param(["3 May 2024 – 5 May 2024"], id="how long something lasts"),
        pytest.param(["9-23 May 2024"], id="from one day to another"),
        pytest.param(["do 9 maja 2024"], id="until a day, in polish"),
        pytest.param(["Posted on 03/05/2024 by adar"], id="an english label before two readings"),
        pytest.param(["The mayor speaks at the old pier of Ostervale on May 3, 2022."], id="the day of a caption"),
        pytest.param(["Ferry leaves the pier, May 3, 2022. QUAY WIRE/Ada Reyle"], id="a caption with its source"),
        pytest.param(["2024-05-03_0011"], id="the name of a file"),
        pytest.param(["Ada Reyle says: 6 May 2024 at 11:17 Very true! Log in to Reply"], id="a comment in a line"),
    ],
)
def test_no_date(lines: Sequence[str]) -> None:
    assert find_published(sheet([TITLE, "", *lines]), 0, "en") is None


@pytest.mark.parametrize(
    ("line", "others", "value"),
    [
        pytest.param("11.09.24", ["10.30.24", "11.08.24"], "2024-11-09", id="month first with dots"),
        pytest.param("Ada Reyle 11/9/2024 4:40PM", ["11/13/2024 4:40PM"], "2024-11-09T16:40", id="and with strokes"),
        pytest.param("11/9/2024", ["30/10/2024"], "2024-09-11", id="day first"),
        pytest.param("11.09.24", ["10/30/24"], "2024-09-11", id="another sign"),
        pytest.param("11/9/2024", ["30/10/2024", "10/30/2024"], None, id="the page does not agree"),
    ],
)
def test_other_dates_of_the_page_tell_the_order(line: str, others: Sequence[str], value: str | None) -> None:
    found = find_published(sheet([TITLE, "", line], ["Share", "Save", "Print", *others]), 0, "en")
    assert (found.values[0] if found else None) == value


def test_the_label_of_publication_outweighs_a_full_stop() -> None:
    found = find_published(sheet([TITLE, "", "This story was first published on May 3, 2024."]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03",)


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        pytest.param(["3 May 2024 | Ada Reyle"], "2024-05-03", id="with its writer"),
        pytest.param(["3 May 2024"], None, id="alone"),
        pytest.param(["3 May 2024, 18:41", "Updated: 3 May 2024, 19:00"], "2024-05-03T18:41", id="with a time"),
        pytest.param(["3 May 2024, 18:41", "3 May 2024, 19:00"], None, id="with two times"),
        pytest.param(["3 May 2024, 18:41", "2 May 2024"], None, id="with another day"),
        pytest.param(["3 May 2024 | Ada Reyle", "4 May 2024 | Jon Pell"], None, id="a list"),
    ],
)
def test_a_date_far_above_the_headline(lines: Sequence[str], value: str | None) -> None:
    between = ["Share", "Save", "Print", "Menu", "Search", "Log in", "Close"]
    found = find_published(sheet([*lines, *between, TITLE]), len(lines) + len(between), "en")
    assert (found.values[0] if found else None) == value


def test_the_day_of_a_correction_is_of_an_update() -> None:
    found = find_published(sheet([TITLE, "", "Correction 23 May 2025", "21 May 2025"]), 0, "en")
    assert found is not None
    assert found.values == ("2025-05-21",)


def test_below_the_title_of_the_window_the_date_nearest_to_the_article_is_taken() -> None:
    menu = [f"Section {number}" for number in range(20)]
    found = find_published(sheet([TITLE, "14:53 3 June 2024", *menu, "2 May 2024", "Share"]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-02",)


@pytest.mark.parametrize(
    ("behind", "value"),
    [
        pytest.param("Published on May 3, 2024Ada ReyleFollow", "2024-05-03", id="glued"),
        pytest.param(" by Ada Reyle May 3, 2024 at 7:18am Share", "2024-05-03T07:18", id="with its writer"),
        pytest.param(" and the storm of the century that hit the pier on May 3, 2022 Share", None, id="a sentence"),
        pytest.param(f" {'Share ' * 20}3 May 2024", None, id="far behind"),
    ],
)
def test_a_date_behind_the_headline_in_a_long_line(behind: str, value: str | None) -> None:
    row = f"{'Section ' * 20}{TITLE}{behind}"
    found = find_published(sheet([TITLE, row]), 0, "en")
    assert (found.values[0] if found else None) == value


def test_the_signature_of_an_article_is_no_sentence_of_it() -> None:
    signature = "Written by Ada Reyle in Harbour News of Ostervale on 3 May 2024 at 08:34 PM EDT."
    found = find_published(sheet([TITLE], article=(signature, *ARTICLE)), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03T20:34-04:00",)


def test_an_update_in_icelandic() -> None:
    found = find_published(sheet([TITLE, "", "Uppfært 12.2.2024 7:25", "11.2.2024"]), 0, "is")
    assert found is not None
    assert found.values == ("2024-02-11",)


def test_the_first_date_that_is_of_no_update() -> None:
    found = find_published(sheet([TITLE, "", "Updated: 4 May 2024", "Published: 3 May 2024"]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03",)


def test_a_date_in_brackets_behind_other_words_is_the_last_resort() -> None:
    lines = ["更新时间 2024年5月4日", "港务局长王小明（3/5/2024）"]
    for printed, value in ((lines, "2024-05-04"), (lines[1:], "2024-05-03")):
        found = find_published(sheet([TITLE, "", *printed]), 0, "zh")
        assert found is not None
        assert found.values == (value,)


@pytest.mark.parametrize(
    ("below", "value"),
    [
        pytest.param(["发布日期：2024-05-03 14:34:05 所属分类： 头条"], "2024-05-03T14:34:05", id="chinese"),
        pytest.param(["Veröffentlicht: 3. Mai 2024"], "2024-05-03", id="german"),
        pytest.param(["by Ada · Published 3 May 2024"], None, id="another story's"),
        pytest.param(["Published: 3 May 2024", "Storm", "Published: 4 May 2024"], None, id="those of a list"),
        pytest.param(["3 May 2024"], None, id="no label"),
    ],
)
def test_a_labelled_date_below_the_article(below: Sequence[str], value: str | None) -> None:
    found = find_published(sheet([TITLE], ["Share", "Save", "Print", *below]), 0, "en")
    assert (found.values[0] if found else None) == value


def test_no_date_of_a_sentence_of_the_article() -> None:
    article = ("Ada Reyle bought the ferry on May 3, 1994 from an islander who wanted to go to sea.", *ARTICLE[1:])
    assert find_published(sheet([TITLE], article=article), 0, "en") is None


def test_a_date_alone_comes_before_one_in_a_sentence() -> None:
    caption = "The ferry sails from 1 May 2022 on with many offers for children and their parents on board."
    found = find_published(sheet([TITLE, "", caption, "", "3 May 2024"]), 0, "en")
    assert found is not None
    assert found.values == ("2024-05-03",)


@pytest.mark.parametrize(
    ("opening", "value"),
    [
        pytest.param("OSTERVALE, May 3, 2024 — The ferry", "2024-05-03", id="place and date"),
        pytest.param("May 3, 2024 -- The ferry", "2024-05-03", id="date"),
        pytest.param("(03.05.2024) The ferry", "2024-05-03", id="in a bracket"),
        pytest.param("OSTERVALE--(QUAY WIRE)--May 3, 2024--The ferry", "2024-05-03", id="of a press release"),
        pytest.param("OSTERVALE, Lundara, May 3, 2024 /QuayWire/ -- The ferry", "2024-05-03", id="above its wire"),
        pytest.param("Updated: May 3, 2024 2:57 PM UTCThe ferry", "2024-05-03T14:57+00:00", id="glued, with its zone"),
        pytest.param("May 3, 2024, 8:00 PMThe ferry", "2024-05-03T20:00", id="glued, half of the day"),
        pytest.param("May 3, 2024 1:55 am(Updated 4:30 am)The ferry", "2024-05-03T01:55", id="glued to a bracket"),
        pytest.param("The storm of May 3, 2024 The ferry", None, id="in a sentence"),
        pytest.param("Since May 3, 2024 – the day of the storm – the ferry", None, id="a sentence"),
        pytest.param("The ferry (built May 3, 1994) has stopped and", None, id="an aside"),
    ],
)
def test_a_date_in_the_dateline(opening: str, value: str | None) -> None:
    article = (f"{opening} between Ostervale and Brant Island has stopped after its engine failed.", *ARTICLE[1:])
    found = find_published(sheet([TITLE], article=article), 0, "en")
    assert (found.values[0] if found else None) == value


@pytest.mark.parametrize(
    ("dateline", "value"),
    [
        pytest.param("Feb. 23, 2015 -- ", "2015-02-23", id="day alone"),
        pytest.param("LAKEMONT, July 2, 2014 — ", "2014-07-02", id="place and day"),
        pytest.param("LAKEMONT, Ohio, Jan. 30, 2014 (TIDE WIRE) -- ", "2014-01-30", id="wire in brackets"),
        pytest.param("LAKEMONT, 3 May 2014 /TideWire/ -- ", "2014-05-03", id="wire between strokes"),
        pytest.param("LAKEMONT, May 3 — ", None, id="no year"),
        pytest.param("It was the summer of 2014 — ", None, id="no day"),
        pytest.param("On May 3, 2014 the ferry, ", None, id="no dash"),
    ],
)
def test_the_day_of_the_dateline(dateline: str, value: str | None) -> None:
    first, *others = ARTICLE
    found = find_published(sheet([TITLE], article=(dateline + first, *others)), 0, "en")
    assert (found and found.values) == (value and (value,))


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param(
            "This entry was posted on Friday, May 3, 2024 at 10:20 am and is filed", "2024-05-03T10:20", id="en"
        ),
        pytest.param("Dieser Artikel wurde am 3. Mai 2024 um 14:48 von Ana geschrieben", "2024-05-03T14:48", id="de"),
        pytest.param("Publié le 3 mai 2024", "2024-05-03", id="fr"),
        pytest.param("Ferry stops May 3, 2024", None, id="another story"),
        pytest.param("Posted May 3, 2024.", "2024-05-03", id="a label without a colon"),
        pytest.param(
            "This entry was posted in Harbour, Ferries and tagged quay, islands, engines, storms, weather, piers on"
            " May 3, 2024 by Ada.",
            "2024-05-03",
            id="behind sections and tags",
        ),
        pytest.param(
            "This post was written long before the storm that broke the old pier of the island on May 3, 2022.",
            None,
            id="no section",
        ),
    ],
)
def test_a_line_below_that_tells_it(line: str, value: str | None) -> None:
    found = find_published(sheet([TITLE], ["", "Share", "", line]), 0, "en")
    assert (found.values[0] if found else None) == value


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


def test_a_day_and_its_change_right_above_the_rights_far_below() -> None:
    others = ["  • Storm over Lakemont"] * 20
    page = sheet([TITLE], [*others, "7 marzo 2024 (modifica il 8 marzo 2024 | 10:19)", "© Riproduzione riservata"])
    found = find_published(page, 0, "it")
    assert found is not None
    assert found.values == ("2024-03-07",)


def test_a_date_of_another_story_below_the_article() -> None:
    assert find_published(sheet([TITLE], ["School gets a roof", "3 May 2024"]), 0, "en") is None


@pytest.mark.parametrize(
    ("below", "value"),
    [
        pytest.param(["3 May 2024 (modified on 6 May 2024 | 15:24)"], "2024-05-03", id="the day of a change behind"),
        pytest.param(["Ada Reyle — 2024-05-03 — in Harbour"], "2024-05-03", id="its writer"),
        pytest.param(
            ["Ada Reyle 3 May 2024", "Pier reopens", "Jon Pell 4 May 2024"], None, id="other stories' writers"
        ),
        pytest.param(["Share", "Harbour", "Ferries", "Print", "3 May 2024, 18:41", "Themes"], "2024-05-03", id="timed"),
        pytest.param(["Share", "Save", "Print", "Ada", "3 May 2024, 18:41", "So sad!"], None, id="a comment"),
        pytest.param(["3 May 2024, 18:41", "Themes", "3 May 2024, 19:00"], None, id="two times"),
        pytest.param(["Share", "Save", "Print", "2024.05.03", "Themes"], None, id="dots that are no time"),
        pytest.param(["3 May 2024", "tagged: Harbour"], "2024-05-03", id="a day above the tags"),
        pytest.param(["  • 3 May 2024", "Themes"], None, id="a day in a list"),
        pytest.param(["3 May 2024", "The school of Ostervale gets a roof before winter"], None, id="above a title"),
        pytest.param(["Save", "Print", "Mail", "Saved by adar on 3 May 2024"], None, id="no label of a writer"),
        pytest.param(["Save", "Print", "Posted by adar on 3 May 2024"], "2024-05-03", id="its labelled writer"),
        pytest.param(["Save", "Print", "3 May 2024 / Ada / 2 comments"], "2024-05-03", id="its comments"),
    ],
)
def test_what_tells_the_date_below_the_article(below: Sequence[str], value: str | None) -> None:
    found = find_published(sheet([TITLE], ["Share", *below]), 0, "en")
    assert (found.values[0][:10] if found else None) == value


@pytest.mark.parametrize(
    "line", ["=" * 300_000, "3 " * 150_000, "May 3, " * 40_000, "this entry was posted in " * 12_000]
)
def test_long_lines_take_no_time(line: str) -> None:
    started = time.process_time()
    find_published(sheet([TITLE, line], [line]), 0, "en")
    assert time.process_time() - started < 1


@pytest.mark.parametrize("letters", ["IST", "NPT", "XYZ"])
def test_letters_that_mean_no_one_zone_tell_none_and_nobody_is_warned(
    letters: str, recwarn: pytest.WarningsRecorder
) -> None:
    assert read_date(f"May 3, 2024 8:30 pm {letters}", "en") == "2024-05-03T20:30"
    assert not recwarn.list


def test_a_difference_from_greenwich_is_kept() -> None:
    assert read_date("2024-05-03 20:30 +0530", "en") == "2024-05-03T20:30+05:30"
