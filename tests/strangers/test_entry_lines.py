from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.bare_names import bare_names
from cleancopy.strangers.fields.entry_lines import called, entry_writer, without_filing
from cleancopy.strangers.fields.signatures import signed_by


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Autor adaVeröffentlicht am 3. Mai 2024Kategorien Boote, Hafen", "ada", id="foot, glued"),
        pytest.param("Author: Ada Reyle | Posted on May 3, 2024 | Categories: Boats", "Ada Reyle", id="foot, parted"),
        pytest.param("Posted on May 3, 2024May 5, 2024Author Ada ReyleCategories Boats", "Ada Reyle", id="day first"),
        pytest.param("Publié le 3 mai 2024 Auteur ada Laisser un commentaire", "ada", id="french, before the comments"),
        pytest.param("Posted in Boats by adareyle on May 3, 2024", "adareyle", id="behind the section"),
        pytest.param("3. Mai 2024 adareyle Schreibe einen Kommentar", "adareyle", id="a nickname before the comments"),
        pytest.param("3. Mai 2024 Ada Reyle 3 Kommentare", "Ada Reyle", id="a name before the comments"),
        pytest.param("3. Mai 20245. Mai 2024 adareyle", "adareyle", id="a nickname behind two days"),
        pytest.param("3. Mai 2024 Hafen 3 Kommentare", None, id="a section before the comments"),
        pytest.param("3 May 2024 news 3 comments", None, id="a section in small letters"),
        pytest.param("Veröffentlicht vonAda Reyle 3. Mai 2024", "Ada Reyle", id="a label without its space"),
        pytest.param("Veröffentlicht vonAda Reyle3. Mai 2024Veröffentlicht inHafen", "Ada Reyle", id="no space at all"),
        pytest.param("03/05/2024durch Ada ReyleKeine KommentareHafen", "Ada Reyle", id="a day without its space"),
        pytest.param("Geschrieben vonAda Reyle", "Ada Reyle", id="a label without its space or a day"),
        pytest.param("Ada Reyle2024-05-05T17:27:31+02:00May 3rd, 2024|Boats|", "Ada Reyle", id="before machines' time"),
        pytest.param("AdaReyle 3. Mai 2024", "AdaReyle", id="two names in one word"),
        pytest.param("Ostervale 3. Mai 2024", None, id="one word may be a place"),
        pytest.param("Veröffentlicht: 03.05.2024 | Autor: adar | Abgelegt unter: Hafen", "adar", id="between bars"),
        pytest.param("3. Mai 2024 @ 18:13 // Autor: adar // Lesezeit: 1 Minute", "adar", id="between strokes"),
        pytest.param("Aufrufe: 11 | Hinzugefügt von: Ada | Tags: Hafen", "Ada", id="who added it"),
        pytest.param("5. Mai 2024 admin Schreibe einen Kommentar", None, id="nobody"),
        pytest.param("Von der Brücke am 3. Mai 2024", None, id="a phrase"),
    ],
)
def test_the_writer_in_the_line_of_a_theme(text: str, name: str | None) -> None:
    assert entry_writer(text) == ((name,) if name else ())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Ada Reyle 03/05/2024 Boats", ("Ada Reyle",), id="a section behind the day"),
        pytest.param("Ada Reyle , 03. Mai 2024, 12:01 Uhr 3 min Lesezeit", ("Ada Reyle",), id="a reading time"),
        pytest.param("Ada Reyle / 03.05.2024 / 06:15 / Foto: Quay / 150 /", ("Ada Reyle",), id="between strokes"),
        pytest.param("/ Ada Reyle / 10:08 am Fri May 3, 2024", ("Ada Reyle",), id="behind a stroke"),
        pytest.param("3. Mai 2024 Ada Reyle über Hafen", ("Ada Reyle",), id="on what"),
        pytest.param("Ada Reyle 3 May 2024 said that the ferry was mended.", (), id="a sentence"),
        pytest.param("Posted on May 3, 2024 by Ada Reyle Leave a comment", ("Ada Reyle",), id="a link to comment"),
        pytest.param("By Ada Reyle 3. Mai 2024 in Hafen, Boote 17 Comments", ("Ada Reyle",), id="where it is filed"),
        pytest.param("By Ada on 3. Mai 2024 Hafen", ("Ada",), id="a section behind label, name and day"),
        pytest.param("Mai 3, 2024 von Ada Kategorien: Hafen | Hinterlasse einen Kommentar", ("Ada",), id="a category"),
        pytest.param("Posted by AR in Logbook", ("AR",), id="initials and a section"),
        pytest.param("Artikel von Ada Reyle", ("Ada Reyle",), id="what she wrote"),
        pytest.param("Weiterführende Links", (), id="a heading"),
    ],
)
def test_what_stands_behind_the_day_is_no_part_of_the_byline(text: str, names: tuple[str, ...]) -> None:
    assert (signed_by(text) or bare_names(text)) == names


@pytest.mark.parametrize(
    ("text", "labelled", "name"),
    [
        pytest.param("von adareyle", False, "adareyle", id="a label"),
        pytest.param("von Ostervale", False, None, id="a label and a capital"),
        pytest.param("Ada", True, "Ada", id="below a label"),
        pytest.param("Ada", False, None, id="no label"),
        pytest.param("by email", False, None, id="a button"),
        pytest.param("Updated", True, None, id="a word of dates"),
    ],
)
def test_what_a_writer_is_called(text: str, labelled: bool, name: str | None) -> None:
    assert called(text, labelled=labelled) == name


@given(st.text(max_size=80))
def test_nothing_raises_on_any_line(text: str) -> None:
    line = " ".join(text.split())
    assert all(name in line for name in entry_writer(line))
    assert line.startswith(without_filing(line))


@pytest.mark.parametrize("text", ["Ada " * 140, "3. Mai 2024 " * 45, "3. Mai 2024 " + "a" * 580, "Autor " + "x." * 280])
def test_long_lines_take_no_long_time(text: str) -> None:
    start = time.process_time()
    assert entry_writer(text.strip()) == ()
    assert time.process_time() - start < 0.5
