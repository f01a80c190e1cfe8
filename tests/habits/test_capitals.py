"""First letters that were printed apart come back to their words; letters that are words stay alone."""

from __future__ import annotations

import pytest

from cleancopy.blocks import read
from cleancopy.habits.capitals import MOST

LONG = " of the ferries stayed in port, and nobody in Lundhaven could say for how long."


@pytest.mark.parametrize(
    ("text", "first"),
    [
        pytest.param("H olmsund waits" + LONG + "\nThe pier of Holmsund.", "Holmsund waits", id="seen-elsewhere"),
        pytest.param("M ost" + LONG, "Most of", id="seen-nowhere"),
        pytest.param("T he pier" + LONG + "\nHere he is, the mayor.", "The pier", id="rest-is-a-word"),
        pytest.param("A da Reyle waits" + LONG + "\nAda Reyle", "Ada Reyle", id="letter-is-a-word"),
        pytest.param("W hile it lay" + LONG + "\nAnd while it rained.", "While it", id="letter-is-a-word-in-polish"),
        pytest.param("L UNDHAVEN waits" + LONG + "\nIn Lundhaven.", "LUNDHAVEN waits", id="capitals"),
        pytest.param("I t’s most" + LONG + "\nIt’s late.", "It’s most", id="apostrophe"),
    ],
)
def test_a_first_word_is_whole_again(text: str, first: str) -> None:
    printed = read(text)
    assert printed.blocks[0].text.startswith(first)
    assert printed.habits == ("large-capitals",)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A long night" + LONG + "\nThe quay lies along the pier.", id="other-case"),
        pytest.param("A cross lies there" + LONG + "\nAcross the bay lies a cross.", id="both-stand"),
        pytest.param("I waited" + LONG, id="nowhere"),
        pytest.param("W porcie czekano" + LONG, id="polish"),
        pytest.param("В порту ждали" + LONG, id="cyrillic"),
        pytest.param("T cells heal" + LONG + "\nThe cells wait.", id="compound"),
        pytest.param("D minor is it", id="short"),
        pytest.param("F T I" + LONG + "\nFT", id="initials"),
    ],
)
def test_letters_that_are_words_stay_alone(text: str) -> None:
    assert read(text).habits == ()


def test_a_page_of_many_such_lines_is_a_list() -> None:
    page = "H olmsund waits" + LONG + "\nHolmsund\n"
    assert read(page).habits == ("large-capitals",)
    assert read(page + "T shirt\n" * MOST).habits == ()
