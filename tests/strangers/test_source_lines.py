from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.strangers.fields.source_lines import sourced


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Source: Ana Quill, Contributor", ("Ana Quill",), id="with a role"),
        pytest.param("Source: Quaynews.test | Ana Quill | ana@quay.test", ("Ana Quill",), id="house and address"),
        pytest.param("Izvor: Plima, Ana Quill", ("Ana Quill",), id="behind a paper of one word"),
        pytest.param("Source: Harbour Authority", (), id="an office"),
        pytest.param("Source: Ana Quill", (), id="a name alone"),
        pytest.param("Quelle: AFP/dpa", (), id="agencies"),
        pytest.param("Source: Ana Quill, Jon Pell, Contributors", (), id="two names"),
        pytest.param("Ana Quill, Contributor", (), id="no label"),
    ],
)
def test_the_writer_beside_a_source(text: str, names: tuple[str, ...]) -> None:
    assert sourced(text) == names


@given(st.text(min_size=1))
def test_nothing_raises_on_any_line(text: str) -> None:
    assert all(name in text for name in sourced(f"Source: {text}"))
