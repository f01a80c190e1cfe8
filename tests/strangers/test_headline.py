from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.blocks import split
from cleancopy.strangers.fields import headline
from cleancopy.strangers.fields.headline import candidates, find_headline, rate
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import shape
from tests.strangers.pages import ARTICLE, MENU, TITLE, sheet


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([*MENU, TITLE], id="right above the article"),
        pytest.param([*MENU, "Harbour", "", TITLE, "", "By Ana Quill", "May 3, 2024"], id="kicker, byline and date"),
        pytest.param(
            [*MENU, TITLE, "", "Islanders have to wait until spring for their mail and food", "", "By Ana Quill"],
            id="standfirst and byline",
        ),
        pytest.param([*MENU, f"Home › Harbour › {TITLE}", "", TITLE], id="trail that repeats it"),
        pytest.param([*MENU, "  1. Home", "  2. Harbour", "", TITLE], id="numbered trail"),
        pytest.param([*MENU, TITLE, "", "Share", "Facebook", "Copy link", "5 min read"], id="buttons below"),
    ],
)
def test_headline_is_the_line_that_the_article_repeats(above: Sequence[str]) -> None:
    page = sheet(above)
    found = find_headline(page)
    assert found is not None
    assert found.values == (TITLE,)
    assert found.index is not None
    assert page.texts[found.index][found.start : found.end] == TITLE


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Sunday, May 5, 2024 11:57 AM UTC", id="date and time"),
        pytest.param("By Ana Quill - Ledger News - Friday, May 3, 2024", id="dated byline"),
        pytest.param("/ Ana Quill / 10:08 am Fri May 3, 2024", id="a writer without a label, date and time"),
    ],
)
def test_a_date_and_a_dated_byline_are_no_headline(line: str) -> None:
    assert find_headline(sheet([line])) is None


def test_a_month_and_its_year_belong_to_a_headline() -> None:
    title = "Ferry talks May 2024"
    found = find_headline(sheet([*MENU, title, "", "Published on 3 May 2024 by Ana Quill"]))
    assert found is not None
    assert found.values == (title,)


def test_the_name_of_the_site_above_the_menu_is_not_the_headline() -> None:
    name = "Ledger, news from the coast since 1901"
    found = find_headline(sheet([name, "", *MENU, "Engines at sea", "", "3 May 2024"]))
    assert found is not None
    assert found.values == ("Engines at sea",)


def test_a_title_above_share_buttons_is_no_name_of_the_site() -> None:
    found = find_headline(sheet([TITLE, "", "  • Share", "  • Print", "  • Save", ""]))
    assert found is not None
    assert found.values == (TITLE,)


def test_a_standfirst_that_reads_like_a_text_loses_to_a_short_title() -> None:
    opening = "Two fishing boats bring mail after the engine of the ferry failed."
    deck = f"{opening} Nobody else has the time and the fuel to do so."
    found = find_headline(sheet([*MENU, "Who ferries mail?", "", deck, "", "Share"]))
    assert found is not None
    assert found.values == ("Who ferries mail?",)


@pytest.mark.parametrize(
    ("trail", "title"),
    [
        pytest.param("Home › Harbour › Who ferries mail?", "Who ferries mail?", id="the trail names it"),
        pytest.param(
            "Home › Harbour", "What to do with fish and mail until spring comes to the coast", id="it does not"
        ),
    ],
)
def test_a_trail_outweighs_a_longer_line(trail: str, title: str) -> None:
    longer = "What to do with fish and mail until spring comes to the coast"
    found = find_headline(sheet([*MENU, trail, "", "Who ferries mail?", "", "Share", "", longer, "", "Print"]))
    assert found is not None
    assert found.values == (title,)


def test_a_title_of_a_picture_above_its_agency_is_no_headline() -> None:
    picture = "Ferry to Brant Island stops at sea"
    above = [*MENU, TITLE, "", "May 3, 2024", "", "Share", "", picture, "", "AP"]
    rated = {page.texts[index]: signs for page in [sheet(above)] for index, signs in candidates(page)}
    assert rated[picture]["credited"]
    assert "credited" not in rated[TITLE]


def test_a_number_of_the_trail_is_no_part_of_the_headline() -> None:
    found = find_headline(sheet([*MENU, "  1. Home", "  2. Harbour", f"  3. {TITLE}"]))
    assert found is not None
    assert found.values == (TITLE,)


def test_a_glued_kicker_is_cut_where_the_trail_parts_it() -> None:
    found = find_headline(sheet([*MENU, f"Winter at sea: {TITLE}", "Harbour", "", f"Winter at sea {TITLE}"]))
    assert found is not None
    assert found.values == (TITLE,)


def test_a_glued_kicker_is_cut_where_kicker_and_title_have_lines_of_their_own() -> None:
    found = find_headline(sheet([*MENU, "Winter at sea", TITLE, "", f"Winter at sea {TITLE}"]))
    assert found is not None
    assert found.values == (TITLE,)


@pytest.mark.parametrize(
    ("kicker", "is_cut"),
    [
        pytest.param("„Wir warten noch“", True, id="a quotation without a space behind it"),
        pytest.param('"We are waiting"', True, id="straight quotation marks"),
        pytest.param("Meinung ", True, id="the kind of the article"),
        pytest.param("Exklusiv ", True, id="exclusive"),
        pytest.param('"We are waiting": ', False, id="a quotation with a colon"),
        pytest.param('"We are waiting" - ', False, id="a quotation with a dash"),
        pytest.param("Harbour ", False, id="any other word"),
    ],
)
def test_a_kicker_is_cut_where_the_text_tells_it(kicker: str, is_cut: bool) -> None:
    found = find_headline(sheet([*MENU, kicker + TITLE, "", "By Ana Quill"]))
    assert found is not None
    assert found.values == (TITLE if is_cut else kicker + TITLE,)


@pytest.mark.parametrize(
    "caption",
    [
        pytest.param("The ferry to Brant Island at its pier after the engine failure (Tideline/Ben Roe)", id="bracket"),
        pytest.param("The ferry to Brant Island after the engine failure on Monday. Photo: Ben Roe", id="photo"),
        pytest.param("Ferry to Brant Island after the engine failure © Ben Roe", id="sign"),
    ],
)
def test_the_caption_of_a_picture_is_not_the_headline(caption: str) -> None:
    found = find_headline(sheet([*MENU, TITLE, "", "3 May 2024", "", caption]))
    assert found is not None
    assert found.values == (TITLE,)


def test_a_kicker_with_a_date_is_not_the_headline() -> None:
    found = find_headline(sheet([*MENU, TITLE, "", "Engine failure / Brant Island ferry / May 3, 2024"]))
    assert found is not None
    assert found.values == (TITLE,)


def test_the_standfirst_below_is_not_the_headline() -> None:
    deck = "The council of Brant Island has hired two fishing boats until the engine of the ferry is mended"
    found = find_headline(sheet([*MENU, TITLE, "", deck, "", "By Ana Quill", "3 May 2024"]))
    assert found is not None
    assert found.values == (TITLE,)


def test_quotation_marks_are_no_steps_of_a_trail() -> None:
    title = "Ferry to Brant Island: «The engine» has failed, says council. «We were warned»"
    found = find_headline(sheet([*MENU, title, "", "By Ana Quill"]))
    assert found is not None
    assert found.values == (title,)


def test_a_colon_of_the_headline_itself_stays() -> None:
    title = f"Winter at sea: {TITLE}"
    found = find_headline(sheet([*MENU, title, "", title]))
    assert found is not None
    assert found.values == (title,)


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([], id="nothing above"),
        pytest.param(["News", "Sport", "Menu"], id="labels of two words at most"),
    ],
)
def test_no_line_no_headline(above: Sequence[str]) -> None:
    found = find_headline(sheet(above, article=("Nobody knew.",)))
    assert found is None


def test_the_reasons_are_told() -> None:
    found = find_headline(sheet([*MENU, TITLE, "", "By Ana Quill"]))
    assert found is not None
    assert "a byline follows" in found.why


@given(st.lists(st.text(max_size=60), max_size=30), st.lists(st.integers(0, 29), max_size=6))
def test_the_short_cut_finds_what_rating_all_lines_finds(lines: list[str], body: list[int]) -> None:
    blocks = split("\n".join(lines))
    page = Sheet(blocks, sorted({index for index in body if index < len(blocks)}), ())
    found = find_headline(page)
    best = max([rate(signs) for _, signs in candidates(page)], default=0.0)
    if found is not None:
        assert best == pytest.approx({index: rate(signs) for index, signs in candidates(page)}[found.index or 0])


@pytest.mark.parametrize(("doubt", "is_found"), [(0.0, True), (99.0, False)])
def test_a_paragraph_of_the_article_has_to_be_likelier(
    doubt: float, is_found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headline, "DOUBT", doubt)
    lines = ("Will the ferry to Brant Island sail again this winter?", *ARTICLE)
    found = find_headline(sheet(["Harbour"], article=lines))
    assert (found is not None) is is_found


@pytest.mark.parametrize("date", ["2026年5月12日", "2026-05-12 14:07:30", "2026 - 05 - 12"])
def test_a_date_alone_is_no_headline(date: str) -> None:
    page = sheet([*MENU, "", date, "", TITLE])
    assert date not in [page.texts[index] for index, _signs in candidates(page)]


def test_a_label_in_a_script_without_spaces_is_as_small_as_one_with() -> None:
    assert shape("港口码头新闻") == shape("Harbour and quay news")


def test_a_byline_with_its_date_is_no_headline() -> None:
    page = sheet(["Engine failure", "By Ana Quill 03.05.2024 09:54 Kommentare"])
    found = find_headline(page)
    assert found is None or found.index == 0
