"""Where comments and other stories end a stranger's article, though the model goes on."""

from __future__ import annotations

import pytest

import cleancopy
from cleancopy import strangers
from cleancopy.blocks import split

STORY = (
    "The ferry between Lundhaven and Holmsund will not sail again before the end of the month, its owner said.",
    "Divers found a crack in the pier late on Monday, and two of its pillars will have to be replaced by June.",
    "Shop owners on the island fear for the busiest weeks of their year, and have asked the council for help.",
)
BELOW = tuple(
    f"I took the boat {year} times a year, and nobody ever looked at that pier, not once." for year in range(9)
)


def cleaned(monkeypatch: pytest.MonkeyPatch, *texts: str) -> str:
    """The body of a page of which the model takes every sentence for the article, and is sure of long ones."""
    page = "\n\n".join(["Ferry stays in port", *texts])
    kept = tuple(block.text.endswith(".") for block in split(page))

    def judge(_blocks: object, _markup: object, unseen: frozenset[int] = frozenset()) -> strangers.Judgement:
        seen = tuple(keeps and index not in unseen for index, keeps in enumerate(kept))
        return strangers.Judgement(tuple(0.95 if keeps else 0.1 for keeps in seen), seen)

    monkeypatch.setattr(strangers, "judge", judge)
    return cleancopy.clean_text(page).body


@pytest.mark.parametrize("heading", ["12 Comments", "[ 167 comments ]", "3 Kommentare"])
def test_counted_comments_end_an_article_that_is_shorter_than_they_are(
    heading: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cleaned(monkeypatch, *STORY, heading, *BELOW) == "\n\n".join(STORY)


def test_a_count_of_comments_beside_the_headline_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cleaned(monkeypatch, "12 Comments", *STORY) == "\n\n".join(STORY)


TEASER = "Buses are late."


@pytest.mark.parametrize("heading", ["You may also like", "Top Rated Comments"])
@pytest.mark.parametrize("above", range(1, 4))
def test_a_box_ends_an_article_that_has_begun(above: int, heading: str, monkeypatch: pytest.MonkeyPatch) -> None:
    body = cleaned(monkeypatch, *STORY[:above], heading, TEASER, "Sport", BELOW[0], "Share", BELOW[1])
    assert body == "\n\n".join(STORY[:above])


@pytest.mark.parametrize("heading", ["You may also like", "Join the conversation"])
def test_a_box_between_paragraphs_ends_nothing(heading: str, monkeypatch: pytest.MonkeyPatch) -> None:
    body = cleaned(monkeypatch, STORY[0], heading, TEASER, *STORY[1:])
    assert body.startswith(STORY[0])
    assert body.endswith(STORY[2])


def test_other_stories_end_nothing_where_paragraphs_surely_follow(monkeypatch: pytest.MonkeyPatch) -> None:
    further = [f"{text[:-1]}, once more." for text in STORY]
    body = cleaned(monkeypatch, *STORY, STORY[0][:-1] + " too.", "You may also like", *further)
    assert body.endswith(further[-1])


@pytest.mark.parametrize("heading", ["Comments are closed.", "Got a tip? Write to the newsroom."])
def test_a_heading_between_paragraphs_is_none_itself(heading: str, monkeypatch: pytest.MonkeyPatch) -> None:
    further = [f"{text[:-1]}, once more." for text in STORY]
    assert cleaned(monkeypatch, *STORY, heading, *further) == "\n\n".join([*STORY, *further])


DATES = ("3. Mai 2024 @ 17:23", "3. Mai 2024 @ 18:05", "4. Mai 2024 @ 8:11")
THREAD = [part for date, text in zip(DATES, BELOW, strict=False) for part in ("Jon Pell", date, f"{text[:-1]}, ever.")]


def test_dates_below_names_are_a_thread_that_ends_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cleaned(monkeypatch, *STORY, *THREAD) == "\n\n".join(STORY)


def test_two_dates_below_names_are_no_thread_where_the_model_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    further = [f"{text[:-1]}, once more." for text in STORY]
    assert cleaned(monkeypatch, *STORY, *THREAD[:6], *further).endswith(further[-1])


def test_other_stories_above_a_thread_end_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    body = cleaned(monkeypatch, *STORY, "You may also like", "Buses are late in the north.", *THREAD)
    assert body == "\n\n".join(STORY)
