from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cleancopy
from cleancopy.twofold import is_twofold


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The ferry at the quay The ferry at the quay", True),
        ("The ferry at the quayThe ferry at the quay", True),
        ("渡轮停靠码头 渡轮停靠码头", True),
        ("Ha, ha, ha! Ha, ha, ha!", False),
        ("The ferry at the quay", False),
        ("The ferry at the quay, the ferry at the quay", False),
        ("________________________________", False),
        ("", False),
    ],
)
def test_what_is_said_twice(text: str, is_one: bool) -> None:
    assert is_twofold(text) is is_one


@given(st.text())
def test_no_text_of_an_odd_letter_is(text: str) -> None:
    assert not is_twofold(f"{text}x{text}")


def test_a_picture_between_paragraphs_is_left_out() -> None:
    story = (
        "The ferry between Lundhaven and Holmsund will not sail again before the end of the month, its owner said.",
        "Divers found a crack in the pier late on Monday, and two of its pillars will have to be replaced by June.",
    )
    picture = "Divers at the pier of Lundhaven late on Monday. Divers at the pier of Lundhaven late on Monday."
    page = "\n\n".join(["Ferry stays in port", story[0], picture, story[1]])
    assert cleancopy.clean_text(page).body == "\n\n".join(story)
