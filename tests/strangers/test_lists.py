"""Lists stay whole, and posts with the lines that sign them."""

from __future__ import annotations

import pytest

from cleancopy.blocks import split
from cleancopy.strangers.judgement import Judgement
from cleancopy.strangers.lists import evened, listed
from cleancopy.strangers.posts import signed

KEPT = 0.9
"""The probability of a block that is kept."""


def judged(*chances: float) -> Judgement:
    return Judgement(chances, tuple(chance == KEPT for chance in chances))


def kept(judgement: Judgement) -> list[int]:
    return [index for index, keeps in enumerate(judgement.kept) if keeps]


ITEMS = split("The pier will be closed to:\n\n- ferries\n- barges\n- boats\n\nMore on this:\n\n- Fish\n- Salt\n")
STEPS = split("This is how it is done in three steps:\n\n1. Cast off\n\n2.Sail on\n\nc) Moor\n\nThat is all there is.")


@pytest.mark.parametrize(
    ("chances", "expected"),
    [
        pytest.param((KEPT, KEPT, 0.3, 0.1, 0.1, 0.3, 0.3), [0, 1, 2, 3], id="whole list"),
        pytest.param((KEPT, 0.3, 0.01, 0.3, 0.1, 0.3, 0.3), [0, 1], id="up to what is no item"),
        pytest.param((0.3, 0.3, 0.3, 0.3, 0.1, 0.3, 0.3), [], id="nothing announces it"),
        pytest.param((0.1, 0.1, 0.1, 0.1, KEPT, 0.3, 0.3), [4], id="heading of a box"),
    ],
)
def test_a_list_that_a_paragraph_announces_is_kept_whole(chances: tuple[float, ...], expected: list[int]) -> None:
    assert kept(listed(judged(*chances), ITEMS, range(len(ITEMS)))) == expected


def test_numbers_make_a_list_as_bullets_do() -> None:
    assert kept(listed(judged(KEPT, 0.1, 0.1, 0.1, 0.1), STEPS, range(len(STEPS)))) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("chances", "expected"),
    [
        pytest.param((0.4, KEPT, 0.2, KEPT, 0.4), [1, 2, 3], id="most"),
        pytest.param((0.4, KEPT, 0.2, 0.4, 0.4), [1], id="one of three"),
        pytest.param((KEPT, 0.2, 0.2, 0.2, KEPT), [0, 4], id="none"),
    ],
)
def test_a_list_of_which_most_is_kept_is_kept_whole(chances: tuple[float, ...], expected: list[int]) -> None:
    assert kept(evened(judged(*chances), STEPS, range(len(STEPS)))) == expected


def test_two_items_make_no_list_that_is_evened() -> None:
    blocks = split("- ferries\n- barges\n\nThat is all.")
    assert kept(evened(judged(KEPT, 0.4, 0.4), blocks, range(3))) == [0]


SIGNATURE = "— Ada Reyle (@adareyle) May 3, 2024"
POST = "The pier is shut again, and the harbour master is at sea"


@pytest.mark.parametrize(
    ("texts", "chances", "expected"),
    [
        pytest.param((POST, SIGNATURE), (0.2, KEPT), [0, 1], id="signature kept"),
        pytest.param((POST, SIGNATURE), (KEPT, 0.2), [0, 1], id="post kept"),
        pytest.param((POST, SIGNATURE), (0.2, 0.2), [], id="neither"),
        pytest.param((POST, "— Ada Reyle, harbour master"), (0.2, KEPT), [1], id="no account"),
        pytest.param((POST, "Ada Reyle (@adareyle) spoke in 2024"), (0.2, KEPT), [1], id="no dash"),
        pytest.param((POST, f"{SIGNATURE} was what she signed."), (0.2, KEPT), [1], id="text behind"),
    ],
)
def test_a_post_and_the_line_that_signs_it_belong_together(
    texts: tuple[str, ...], chances: tuple[float, ...], expected: list[int]
) -> None:
    assert kept(signed(judged(*chances), split("\n\n".join(texts)), range(len(texts)))) == expected
