from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.caseless_names import caseless_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("مهرداد کیانفر", "مهرداد کیانفر", id="persian"),
        pytest.param("القاهرة: نبيل الحوراني", "نبيل الحوراني", id="arabic, behind a place"),
        pytest.param("אלמוג שרעבי", "אלמוג שרעבי", id="hebrew"),
        pytest.param("विवेक शास्त्री", "विवेक शास्त्री", id="hindi"),
        pytest.param("শফিউল আনোয়ার", "শফিউল আনোয়ার", id="bengali"),
        pytest.param("الشرق الأوسط", None, id="an article before the first word"),
        pytest.param("ویب ڈیسک", None, id="a desk"),
        pytest.param("فريق التحرير", None, id="a team"),
        pytest.param("নিজস্ব প্রতিবেদক", None, id="a paper's own reporter"),
        pytest.param("כלכלה וספורט", None, id="sections"),
        pytest.param("القاهرة", None, id="one word"),
        pytest.param("نبيل الحوراني 2024", None, id="figures"),
        pytest.param("Ana Quill", None, id="capitals"),
    ],
)
def test_a_name_in_a_script_without_capitals(text: str, name: str | None) -> None:
    assert caseless_name(text) == name


@given(st.text(min_size=1))
def test_nothing_raises_on_any_line(text: str) -> None:
    name = caseless_name(text)
    assert name is None or name in text
