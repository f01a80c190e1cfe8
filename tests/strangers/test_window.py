"""Pages that begin with the title of their window, as `get_text` and others print it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleancopy.strangers.fields.headline import find_headline
from cleancopy.strangers.fields.window import titled
from tests.strangers.pages import MENU, TITLE, sheet

WORDED = "What islanders eat until the spring comes"
"""What a page may call the same story in its title."""


def headline(above: Sequence[str], below: Sequence[str] = ()) -> str | None:
    found = find_headline(sheet(above, below))
    return found.values[0] if found else None


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param(" | Harbour Ledger", id="bar"),
        pytest.param(" - Harbour - Harbour Ledger", id="section-and-site"),
        pytest.param(" « Harbour Ledger", id="guillemet"),
        pytest.param("_Harbour_Harbour Ledger", id="underlines"),
        pytest.param(" -- harbourledger.example", id="two-dashes"),
    ],
)
def test_the_site_is_cut_where_the_page_prints_the_headline_alone(behind: str) -> None:
    assert headline([f"{TITLE}{behind}", *MENU, "Harbour", "", TITLE, "", "By Ana Quill"]) == TITLE


@pytest.mark.parametrize(
    ("behind", "below"),
    [
        pytest.param(" | The Guardian", (), id="well-known"),
        pytest.param(" - CNN", (), id="well-known-by-its-initials"),
        pytest.param(" - harbourledger.example", (), id="address"),
        pytest.param("-harbourledger.example", (), id="address-without-spaces"),
        pytest.param(" — Harbour Ledger", ("Harbour Ledger", "Terms of use"), id="line-of-the-page"),
        pytest.param(" | News | Harbour Ledger", ("News", "Harbour Ledger"), id="two-lines-of-the-page"),
    ],
)
def test_the_site_is_cut_where_it_is_known(behind: str, below: Sequence[str]) -> None:
    assert headline([f"{TITLE}{behind}", *MENU, "By Ana Quill"], below) == TITLE


@pytest.mark.parametrize(
    "title",
    [
        pytest.param(f"{TITLE} - and no end in sight", id="second-part-of-the-headline"),
        pytest.param(f"{TITLE} | Winter of waiting", id="name-that-nobody-knows"),
        pytest.param("Ferry-stop for Brant Island as engine failure drags on", id="hyphen"),
    ],
)
def test_what_is_no_site_stays(title: str) -> None:
    assert headline([title, "", *MENU, "By Ana Quill"]) == title


def test_only_the_top_of_a_page_is_its_windows_title() -> None:
    assert headline([*MENU, "Harbour", "", f"{TITLE} - CNN", "", "By Ana Quill"]) == f"{TITLE} - CNN"


def test_the_line_with_which_the_title_begins_wins_over_a_likelier_one() -> None:
    page = ["Harbour", WORDED, "", TITLE, "", "By Ana Quill"]
    assert headline(page) == TITLE
    assert headline([f"{WORDED} | Harbour Ledger", *page]) == WORDED


def test_a_title_in_chinese_without_spaces() -> None:
    title = "布兰特岛渡轮发动机故障停航"
    article = (
        "布兰特岛与奥斯特韦尔之间的渡轮周一在海上发动机发生故障，已经停航。",
        "镇议会租用两艘渔船，为岛上运送食品和邮件。",
    )
    found = find_headline(sheet([f"{title}-新闻中心-海港新闻网", "首页", "", title, "2024年5月3日"], article=article))
    assert found is not None
    assert found.values == (title,)


def test_the_title_of_the_window_ends_in_the_outlet() -> None:
    page = sheet([f"{TITLE} - Harbour Ledger", "", *MENU, TITLE])
    assert [name for _, _, name in titled(page)] == ["Harbour Ledger"]
