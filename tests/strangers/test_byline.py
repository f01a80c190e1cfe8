from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.blocks import split
from cleancopy.strangers.fields.byline import find_byline
from cleancopy.strangers.fields.persons import is_spoken_of
from cleancopy.strangers.fields.sheet import Sheet
from tests.strangers.pages import ARTICLE, MENU, TITLE, sheet

SHARE = ("Share", "Print", "Save", "Mail", "Copy", "Report", "Rate", "Help", "Terms", "Shop", "")


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
        pytest.param([TITLE, "", "Ana Quill", "USA QUAY", "3 May 2024"], ["Ana Quill"], id="an outlet below the name"),
        pytest.param([TITLE, "", "By Ana Quill", "QBC Far West"], ["Ana Quill"], id="an outlet below a byline"),
        pytest.param([TITLE, "", "Ana Quill", "Editor", "Jon Pell", "3 May 2024"], ["Ana Quill"], id="an editor"),
        pytest.param(
            [TITLE, "Share", "3 May 2024", "Ana Quill", "Enlarge this image"],
            ["Ana Quill"],
            id="over a button",
        ),
        pytest.param(
            [TITLE, "", "  • By Ana Quill", "    Close", "    More from Ana", "  • Jon Pell", "3 May 2024"],
            ["Ana Quill", "Jon Pell"],
            id="buttons between the writers of a list",
        ),
        pytest.param([TITLE, "By Ana Quill", "Twitter", "Site Support", "3 May 2024"], ["Ana Quill"], id="buttons"),
        pytest.param([TITLE, "", "  • Ana Quill", "3 May 2024"], ["Ana Quill"], id="an item right above the date"),
        pytest.param([TITLE, "Share", "Save", "", "Ana Quill", "Lakemont"], ["Ana Quill"], id="over the place"),
        pytest.param([TITLE, "", "港湾新聞", "2024/5/3 10:20"], ["港湾新聞"], id="an East Asian paper"),
        pytest.param([TITLE, "", "고가람 나무 칼럼니스트", "2026.05.12 03:00"], ["고가람"], id="a korean columnist"),
        pytest.param(
            [TITLE, "", "  • Report", "", "    The old bell of the ferry", "", "    By Jon Pell", "", "By Ana Quill"],
            ["Ana Quill"],
            id="the writer of a story in a list is another",
        ),
        pytest.param([TITLE, "", "  • Harbour", "    By Ana Quill"], ["Ana Quill"], id="right below an item of a list"),
        pytest.param([*MENU, TITLE, "Quiet Waters"], ["Quiet Waters"], id="two capitals are taken for a name"),
        pytest.param([TITLE, "", "von adareyle", "3. Mai 2024"], ["adareyle"], id="a nickname behind a label"),
        pytest.param([TITLE, "", "Von", "Ada", "-", "3. Mai 2024"], ["Ada"], id="one word below a label"),
        pytest.param(
            ["Ada Quill Ada Quill", "By Ada Reyle 3. Mai 2024 in Hafen, Boote 17 Comments", "", TITLE],
            ["Ada Reyle"],
            id="above the headline, below the masthead",
        ),
        pytest.param([TITLE, "Author of the article:", "Ana Quill"], ["Ana Quill"], id="a label of five words"),
        pytest.param([TITLE, "POSTED BY", "", "Author Image", "", "Ana Quill"], ["Ana Quill"], id="over a portrait"),
        pytest.param(
            [TITLE, "", "Ana Quill", "Text", "", "Jon Pell", "Foto", "", "Publicerad 2024-05-03"],
            ["Ana Quill"],
            id="what the one above did is no label",
        ),
        pytest.param([TITLE, "", "Автор", "Анна Иванова"], ["Анна Иванова"], id="a label without its colon"),
        pytest.param(
            [TITLE, "", "ANA QUILL", "Brant Island", "03/05/2024 17:12"], ["ANA QUILL"], id="a place of the story below"
        ),
        pytest.param(
            [TITLE, "", "ANA QUILL", "Lake Town - 03 MAY 2024 - 17:12"], ["ANA QUILL"], id="place and date below"
        ),
        pytest.param([TITLE, "By: Ana Quill", "Reporter, Lakemont Age"], ["Ana Quill"], id="role and paper below"),
        pytest.param(
            [TITLE, "3 May 2024", "Kindly share this story:", "Ana Quill, Lakemont"], ["Ana Quill"], id="below buttons"
        ),
        pytest.param([TITLE, "", "مهرداد کیانفر", "۳ مارس ۲۰۲۴"], ["مهرداد کیانفر"], id="no capitals, above a date"),
        pytest.param([TITLE, "", "Source: Ana Quill, Contributor"], ["Ana Quill"], id="a source with a role"),
        pytest.param(
            [TITLE, "", "Ana Quill", "Enviado", "Periódico La Marea", "3 May 2024"], ["Ana Quill"], id="paper"
        ),
    ],
)
def test_writers_near_the_headline(above: Sequence[str], names: list[str]) -> None:
    assert authors(above) == names


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([TITLE, "", "Mina Albright", "Photo: Ada Reyle", "3 May 2024"], id="who is in the picture"),
        pytest.param([TITLE, "", "Related tags", "Mina Albright, Quays", "3 May 2024"], id="what it is filed under"),
        pytest.param([TITLE, "", "Learn More"], id="a button"),
        pytest.param([TITLE, "3 May 2024", "", "Ferry Bridge Survey Birdview"], id="the text of a picture"),
        pytest.param(["Willkommen Gast | RSS", "3 May 2024", "", TITLE], id="a greeting"),
        pytest.param([TITLE, "", "Redaktionstipp", "3 May 2024"], id="a tip of the desk"),
        pytest.param([TITLE, "", "3 May 2024", "Fishing Boats"], id="two words of the story by a date"),
        pytest.param(["Share", "", "Islanders Warned"], id="two words of the story above it"),
        pytest.param([TITLE, "", "Harbour Pixels, Getty Images", "3 May 2024"], id="who sells the picture"),
        pytest.param([TITLE, "3 May 2024", "", "The pier", "Ana Quill, Associated Press"], id="who took the picture"),
        pytest.param(["Quiet Waters", TITLE, "", "The pier", "3 May 2024"], id="a section above the headline"),
        pytest.param([TITLE, "", "World News", "3 May 2024"], id="a section"),
        pytest.param([TITLE, "", "国际新闻", "2024/5/3 10:20"], id="a Chinese section"),
        pytest.param([TITLE, "", "2024-05-03 10:20 作者：未知 责任编辑：李某"], id="nobody"),
        pytest.param([TITLE, "", "أخبار اليوم", "3 مارس 2024"], id="an Arabic section by a date"),
        pytest.param([TITLE, "", "مهرداد کیانفر"], id="no capitals, no date"),
        pytest.param([TITLE, "3 May 2024", "Related Stories", "Wendy Crane Opens Shop"], id="another story"),
        pytest.param([TITLE, "3 May 2024", "(Fuente: EFE)", "Imagen: EFE"], id="whose picture it is"),
        pytest.param(["Ana Quill", TITLE], id="a name above the headline without a date"),
    ],
)
def test_no_writers(above: Sequence[str]) -> None:
    assert authors(above) == []


def test_a_person_of_whom_the_article_speaks_is_no_writer() -> None:
    article = (*ARTICLE, "Mina Albright, the mayor of Ostervale, said that the ferry would be mended by the spring.")
    assert authors([TITLE, "", "Mina Albright", "3 May 2024"], article=article) == []


def test_two_capitals_between_two_paragraphs_are_a_crosshead() -> None:
    page = sheet([TITLE], (), (f"{ARTICLE[0]} {ARTICLE[1]}", ARTICLE[1], "Neue Brücke", ARTICLE[2]))
    amid = Sheet(page.blocks, [index for index in page.body if page.texts[index] != "Neue Brücke"], ())
    assert find_byline(amid, 0) == []


def test_a_writer_may_have_a_given_name_that_the_story_knows() -> None:
    article = (*ARTICLE, "Mina Albright said that the ferry would be mended by the spring.")
    assert authors([TITLE, "", "Mina Quill", "3 May 2024"], article=article) == ["Mina Quill"]
    assert authors([TITLE, "Share", "Save", "", "Mina Quill"], article=article) == []


def test_a_korean_columnist_in_the_last_line_of_the_article() -> None:
    assert authors([TITLE], article=(*ARTICLE, "김가람 칼럼니스트 a@example.test")) == ["김가람"]


def test_a_name_alone_below_a_picture_tells_nothing_of_its_bearer() -> None:
    article = (*ARTICLE[:2], "Ana Quill", ARTICLE[2])
    assert not is_spoken_of(sheet([TITLE], (), article), "Ana Quill")
    assert is_spoken_of(sheet([TITLE], (), (*article, "Ana Quill has drawn it.")), "Ana Quill")


def test_a_role_below_a_name_vouches_for_it() -> None:
    above = [
        "3 May 2024",
        TITLE,
        "",
        "The old ferry.",
        "",
        "At its pier.",
        "",
        "In Ostervale.",
        "",
        "Ana Quill",
        "Staff writer",
    ]
    assert authors(above) == ["Ana Quill"]


def test_a_byline_below_the_article() -> None:
    assert authors([TITLE], ["By Ana Quill"]) == ["Ana Quill"]


@pytest.mark.parametrize(
    ("below", "names"),
    [
        pytest.param(["Ada Reyle | 03.05.2024 um 14:26", "1 Kommentar"], ["Ada Reyle"], id="beside the day"),
        pytest.param(["Ada Reyle 3 May 2024", "Storm", "Jon Pell 4 May 2024"], [], id="beside several days"),
        pytest.param(["Published by", "", "Ada Reyle"], ["Ada Reyle"], id="below a label"),
        pytest.param(["Autoren Ada Reyle und Jon Pell"], ["Ada Reyle", "Jon Pell"], id="behind what they are"),
        pytest.param(["Ada Reyle und Redaktion Tideline"], ["Ada Reyle"], id="beside a desk"),
        pytest.param(["Ada Reyle", "Aus: Das Fährenbuch, Ostervale 2024"], ["Ada Reyle"], id="above the book"),
        pytest.param(["Ada Reyle", "Storm over Lakemont"], [], id="above another story"),
        pytest.param(["Subscribe", "  • Ada Reyle", "Comments (0)"], [], id="a tag above a count"),
        pytest.param(["Redaktur & Reporter : Ada"], ["Ada"], id="who has one name"),
        pytest.param(["Tentang Kami", "Redaksi"], [], id="links of the page's foot"),
        pytest.param(
            ["Most read", "By Jon Pell", "Council sells the old library for a pound", "12 Aug 2024"],
            [],
            id="over the title of another story",
        ),
        pytest.param(["Autor adaVeröffentlicht am 3. Mai 2024Kategorien Hafen"], ["ada"], id="the foot of an entry"),
    ],
)
def test_who_wrote_it_by_lines_below_the_article(below: Sequence[str], names: list[str]) -> None:
    assert authors([TITLE], below) == names


def test_a_name_that_ends_the_article() -> None:
    assert authors([TITLE], article=(*ARTICLE, "Ana Quill, Lakemont")) == ["Ana Quill"]
    assert authors([TITLE], article=(*ARTICLE, "Ana Quill said so.", "Ana Quill, Lakemont")) == []


def test_a_name_below_the_standfirst_that_is_taken_for_a_part_of_the_article() -> None:
    assert authors([TITLE], article=("A short standfirst.", "Ana Quill", *ARTICLE)) == ["Ana Quill"]


def test_a_name_above_the_only_day_far_above_where_no_headline_is_known() -> None:
    lines = ["Ana Quill and Jon Pell", "", "3 May 2024", *["  • Share it"] * 9]
    assert authors(lines) == ["Ana Quill", "Jon Pell"]
    assert authors([*lines, "4 May 2024", "Storm"]) == []


def test_a_byline_above_what_is_taken_for_the_last_paragraph() -> None:
    lines = [TITLE, "", ARTICLE[0], "", ARTICLE[1], "", "By Ana Quill", "", "Read also:", "", ARTICLE[2]]
    page = Sheet(split("\n".join(lines)), [1, 2, 5], ())
    assert [found.values for found in find_byline(page, 0)] == [("Ana Quill",)]


def test_a_korean_reporter_farther_below_the_article() -> None:
    below = ["제보하기", "전화", "이메일", "구독", "공유", "좋아요", "", "김가람 기자"]
    assert authors([TITLE], below) == ["김가람"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("（山内祐介）", ["山内祐介"]),
        ("【川瀬美帆、藤森健太】", ["川瀬美帆", "藤森健太"]),
        ("（社会部）", []),
        ("（北浜新聞）", []),
        ("（共同）", []),
    ],
)
def test_a_bracket_below_a_japanese_article(line: str, names: list[str]) -> None:
    assert authors([TITLE], [line]) == names


def test_the_byline_near_the_headline_beats_those_of_other_stories() -> None:
    assert authors([TITLE, "By Ana Quill"], ["Storm over Lakemont", "By Jon Pell"]) == ["Ana Quill"]


@pytest.mark.parametrize(
    ("below", "names"),
    [
        pytest.param(["Ana Quill is a shipping reporter for the Tideline."], ["Ana Quill"], id="a note"),
        pytest.param(["Ana Quill covers shipping for the Tideline."], ["Ana Quill"], id="what the writer covers"),
        pytest.param(["Lena Weiss ist Redakteurin in Nordhafen."], ["Lena Weiss"], id="a german note"),
        pytest.param(["Ana Quill (b. 1958) was director of a bank."], ["Ana Quill"], id="a guest's note"),
        pytest.param(["Ana Quill", "", "Shipping reporter"], ["Ana Quill"], id="a name above a role"),
        pytest.param(["Anastasia Quill", "Ana Quill is a reporter at sea."], ["Anastasia Quill"], id="above a note"),
        pytest.param(["Jon Pell is the third driver to be fined this year."], [], id="another story"),
        pytest.param(["Ana Quill Ana Quill is a reporter at sea."], ["Ana Quill"], id="a note behind a picture's text"),
        pytest.param(["Written on May 3 by", "Ana Quill"], ["Ana Quill"], id="a date in the label"),
        pytest.param(["Ana Quill", "Ana Quill", "The author is a teacher at sea."], ["Ana Quill"], id="the author is"),
        pytest.param(
            [*SHARE, "Commentary by", "", "Ana Quill", "", "Editor"], ["Ana Quill"], id="label, name and role"
        ),
        pytest.param([*SHARE, "By", "", "Jon Pell", "", "Storm over Lakemont"], [], id="another story's byline"),
        pytest.param(["Ana Quill", "", "Storm over Lakemont"], [], id="a name above another story"),
        pytest.param(["Quiet Waters", "Quiet Waters 10.29.19"], [], id="a series above its next part"),
        pytest.param(["Related", "", "Interview: Jon Pell"], [], id="the title of another story"),
        pytest.param(["  • Jon Pell schreibt an einem Roman über das Meer"], [], id="another story in a list"),
        pytest.param(["  • AFP", "  • AP"], [], id="tags"),
    ],
)
def test_a_note_about_the_writer_below_the_article(below: Sequence[str], names: list[str]) -> None:
    assert authors([TITLE], below) == names


def test_a_note_about_somebody_of_whom_the_article_tells_is_none_about_its_writer() -> None:
    article = (*ARTICLE, "Mina Albright said that the ferry would be mended by the spring.")
    assert authors([TITLE], ["Mina Albright is a reporter and the mayor of Ostervale."], article) == []


def test_the_bracket_with_a_date_that_ends_the_article() -> None:
    article = (*ARTICLE, "The ferry will go again in spring. (Ana Quill aus Nordhafen, Jon Pell, 3.5.2024)")
    assert authors([TITLE], article=article) == ["Ana Quill", "Jon Pell"]
    assert authors([TITLE, "By Lena Weiss"], article=article) == ["Lena Weiss"]


@pytest.mark.parametrize(
    ("end", "names"),
    [
        pytest.param("渡轮月底复航。（王小明）", ["王小明"], id="a surname"),
        pytest.param("渡轮月底复航。（王小明、李晓华）", ["王小明", "李晓华"], id="two"),
        pytest.param("渡轮月底复航。（记者 欧阳小明）", ["欧阳小明"], id="a label"),
        pytest.param("渡轮月底复航。（完）", [], id="the end"),
        pytest.param("渡轮月底复航（王小明）", [], id="no sentence before it"),
    ],
)
def test_the_bracket_that_ends_a_chinese_article(end: str, names: list[str]) -> None:
    assert authors([TITLE], article=(*ARTICLE, end)) == names


@pytest.mark.parametrize(
    "line",
    ["ANP / Ada Reyle", "Foto: TIDELINE/APA/ADA REYLE", "The ferry at its pier. Photo: Ada Reyle/AFP"],
)
def test_the_credit_of_a_picture_is_no_byline(line: str) -> None:
    assert authors([TITLE, "", line, "3 May 2024"]) == []


def test_a_name_beside_the_time_that_has_passed() -> None:
    assert authors([TITLE, "", "1 day ago", "Share", "Ana Quill", "", "TIDELINE"]) == ["Ana Quill"]


def test_an_agency_and_a_date_without_a_comma() -> None:
    assert authors([TITLE, "", "Associated Press April 28, 2023 GMT"]) == ["Associated Press"]


def test_a_byline_is_looked_for_beside_a_credit_near_the_headline_alone() -> None:
    for above, below, names in (
        ([TITLE, "By Ana Quill"], [], ["Ana Quill"]),
        ([TITLE], ["Ana Quill is a reporter for the Tideline."], []),
    ):
        page = sheet(above, below)
        found = find_byline(page, page.texts.index(TITLE), credited=True)
        assert [name for line in found for name in line.values] == names


def test_a_name_above_its_role_is_no_line_of_the_article() -> None:
    page = sheet([TITLE, ""], [], ("Ana Quill", "Journalist", "3 May 2024, 10:20", *ARTICLE))
    assert page.texts.index("Ana Quill") not in page.members
    assert [name for found in find_byline(page, 0) for name in found.values] == ["Ana Quill"]
