"""What captures make of the text they take: days as a page prints them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy import clean_text
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import load_rules

RULES = """
site: harbour-ledger
outlet: The Harbour Ledger
recognise: {at_least: 1, any: [{starts: The Harbour Ledger}]}
rules:
  - id: day
    do: capture
    field: published
    when: {regex: '\\p{L}+\\.? [0-9]{1,2}, [0-9]{4}'}
    dates: ['%B %d, %Y', '%b. %d, %Y']
    why: A day.
"""


@pytest.mark.parametrize(
    ("printed", "published"),
    [
        pytest.param("March 5, 2026", "2026-03-05", id="whole-name"),
        pytest.param("Nov. 5, 2026", "2026-11-05", id="three-letters"),
        pytest.param("Sept. 5, 2026", "2026-09-05", id="four-letters"),
        pytest.param("September 5, 2026", "2026-09-05", id="name-that-begins-with-four"),
        pytest.param("Quay. 5, 2026", None, id="no-month"),
    ],
)
def test_days_are_read_as_they_are_printed(tmp_path: Path, printed: str, published: str | None) -> None:
    (tmp_path / "harbour-ledger.yaml").write_text(RULES, encoding="utf-8")
    assert run(Dump("-", printed), load_rules(tmp_path), "harbour-ledger").article.published == published


def test_a_second_credit_of_agencies_is_no_text() -> None:
    body = "\n\n".join(
        f"Ferry number {count} left Ostervale on Monday with sheep and mail on board." for count in range(6)
    )
    sign_off = "The Associated Press contributed to this report."
    article = clean_text(f"Ferries leave Ostervale\n\n— Reuters\n\n{body}\n\n{sign_off}\n")
    assert article.agency == "Reuters"
    assert sign_off not in article.body
