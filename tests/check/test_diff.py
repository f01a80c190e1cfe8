"""Differences of two bodies, and the excerpt of them that a message shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.check.diff import differences, paragraph_differences, parted
from cleancopy.check.findings import Difference

QUAY = "The quay reopened on Friday, two weeks after the storm."
QUAY_ON_SUNDAY = "The quay reopened on Sunday, two weeks after the storm."
PIANO = "A piano crossed the bay."

TEXTS = st.lists(st.text(alphabet="ab \n.", min_size=1, max_size=8), max_size=8)


@pytest.mark.parametrize(
    ("expected", "actual", "found"),
    [
        pytest.param([QUAY], [QUAY], [], id="equal"),
        pytest.param([QUAY], [QUAY_ON_SUNDAY], [Difference("body", QUAY, QUAY_ON_SUNDAY, 0, 0)], id="changed"),
        pytest.param([QUAY, PIANO], [PIANO], [Difference("body", QUAY, None, 0)], id="missing"),
        pytest.param([PIANO], [PIANO, QUAY], [Difference("body", None, QUAY, None, 1)], id="added"),
        pytest.param(
            [QUAY],
            [PIANO],
            [Difference("body", None, PIANO, None, 0), Difference("body", QUAY, None, 0)],
            id="replaced",
        ),
    ],
)
def test_paragraphs(expected: list[str], actual: list[str], found: list[Difference]) -> None:
    assert paragraph_differences(expected, actual) == found


@given(TEXTS, TEXTS)
def test_every_paragraph_is_equal_missing_added_or_changed_once(expected: list[str], actual: list[str]) -> None:
    found = paragraph_differences(expected, actual)
    before = [d.before for d in found if d.before is not None]
    after = [d.after for d in found if d.after is not None]
    assert (len(before), len(after)) == (len(set(before)), len(set(after)))
    rest = [text for number, text in enumerate(expected) if number not in before]
    assert rest == [text for number, text in enumerate(actual) if number not in after]


@given(TEXTS, TEXTS)
def test_articles_that_differ_have_differences(expected: list[str], actual: list[str]) -> None:
    old, new = {"body": "\n\n".join(expected)}, {"body": "\n\n".join(actual)}
    assert bool(differences(old, new)) == (old != new)


@pytest.mark.parametrize(
    ("expected", "actual", "shown"),
    [
        pytest.param("a", "b", ("a", "b"), id="short"),
        pytest.param(QUAY[:40], QUAY_ON_SUNDAY[:40], (QUAY[:40], QUAY_ON_SUNDAY[:40]), id="whole"),
        pytest.param("x" * 50 + "a", "x" * 50 + "b", ("…" + "x" * 24 + "a", "…" + "x" * 24 + "b"), id="common-start"),
        pytest.param("a" + "x" * 50, "x" * 50, ("a" + "x" * 24 + "…", "x" * 24 + "…"), id="common-end"),
    ],
)
def test_parted(expected: str, actual: str, shown: tuple[str, str]) -> None:
    assert parted(expected, actual) == shown
