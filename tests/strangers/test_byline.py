from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.byline import find_byline
from tests.strangers.pages import ARTICLE, MENU, TITLE, sheet


def authors(above: Sequence[str], below: Sequence[str] = (), article: Sequence[str] = ARTICLE) -> list[str]:
    page = sheet(above, below, article)
    headline = page.texts.index(TITLE) if TITLE in page.texts else None
    return [name for found in find_byline(page, headline) for name in found.values]


@pytest.mark.parametrize(
    ("above", "names"),
    [
        pytest.param([TITLE, "By Ana Quill and Jon Pell"], ["Ana Quill", "Jon Pell"], id="labelled"),
        pytest.param([TITLE, "", "By", "Ana Quill", "and", "Jon Pell"], ["Ana Quill", "Jon Pell"], id="label alone"),
        pytest.param([TITLE, "", "Autorin:", "Lena Weiss"], ["Lena Weiss"], id="german label alone"),
        pytest.param([TITLE, "", "Ana Quill", "3 May 2024, 10:20"], ["Ana Quill"], id="bare name by a date"),
        pytest.param([TITLE, "", "Ana Quill, 03.05.2024 10:00 Uhr"], ["Ana Quill"], id="bare name and date"),
        pytest.param([TITLE, "Ana Quill/Jon Pell"], ["Ana Quill", "Jon Pell"], id="names parted by a slash"),
        pytest.param(
            [TITLE, "Harbour | Updated: 3 hours ago | Written by Ana Quill"], ["Ana Quill"], id="between bars"
        ),
        pytest.param([TITLE, "By Associated Press"], ["Associated Press"], id="an agency where a writer would stand"),
        pytest.param([*MENU, TITLE, "Quiet Waters"], ["Quiet Waters"], id="two capitals are taken for a name"),
    ],
)
def test_writers_near_the_headline(above: Sequence[str], names: list[str]) -> None:
    assert authors(above) == names


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([TITLE, "", "Mina Albright", "Photo: Ada Reyle", "3 May 2024"], id="who is in the picture"),
        pytest.param([TITLE, "", "Learn More"], id="a button"),
        pytest.param([TITLE, "", "World News", "3 May 2024"], id="a section"),
        pytest.param(["Ana Quill", TITLE], id="a name above the headline without a date"),
    ],
)
def test_no_writers(above: Sequence[str]) -> None:
    assert authors(above) == []


def test_a_person_of_whom_the_article_speaks_is_no_writer() -> None:
    article = (*ARTICLE, "Mina Albright, the mayor of Ostervale, said that the ferry would be mended by the spring.")
    assert authors([TITLE, "", "Mina Albright", "3 May 2024"], article=article) == []


def test_a_byline_below_the_article() -> None:
    assert authors([TITLE], ["By Ana Quill"]) == ["Ana Quill"]


def test_the_byline_near_the_headline_beats_those_of_other_stories() -> None:
    assert authors([TITLE, "By Ana Quill"], ["Storm over Lakemont", "By Jon Pell"]) == ["Ana Quill"]
