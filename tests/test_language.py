"""Languages are told by common words or script, and none is better than a wrong one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.language import language_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The ferry was late, and the captain said that it would be late again.", "en", id="english"),
        pytest.param("Die Fähre wurde nicht fertig, und das ist auch für die Insel ein Problem.", "de", id="german"),
        pytest.param("Le bac est en retard pour les habitants, qui sont dans une colère noire.", "fr", id="french"),
        pytest.param("El barco fue reparado por una empresa, pero los vecinos piden más.", "es", id="spanish"),
        pytest.param("Il traghetto non è partito per una perdita della pompa, dicono gli altri.", "it", id="italian"),
        pytest.param("Prom nie wypłynął, bo jest za stary, a przez to także port nie działa.", "pl", id="polish"),
        pytest.param("フェリーは月曜日に運航を再開した。", "ja", id="japanese"),
        pytest.param("여객선은 월요일부터 다시 운항한다.", "ko", id="korean"),
        pytest.param("渡轮将于周一恢复运行。", "zh", id="chinese"),
        pytest.param("Паром вышел в море, и жители были рады этому событию.", "ru", id="russian"),
        pytest.param("KOSPI 2855.77 +43.72", None, id="no-words"),
        pytest.param("", None, id="empty"),
    ],
)
def test_language(text: str, expected: str | None) -> None:
    assert language_of(text) == expected


@given(st.text())
def test_any_text_gives_a_tag_or_none(text: str) -> None:
    tag = language_of(text)
    assert tag is None or (tag.isascii() and len(tag) == 2)
