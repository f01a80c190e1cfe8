"""The pictures in a real browser: notes on hover and focus, filters, keys, and nothing of a dump that runs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleancopy import picture
from cleancopy.model import Block, Decision, Origin
from cleancopy.picture import drawn, write_folder
from cleancopy.sources import Failure
from tests.picture import browser
from tests.picture.browser import Browser
from tests.picture.example import trace

pytestmark = pytest.mark.skipif(bool(browser.missing()), reason=browser.missing() or "a browser is there")

EVIL = "</script><script>document.title='gone'</script><img src=x onerror=\"document.title='gone'\"> \u202eevil"
ALL = ["line-1", "line-2", "line-4", "line-6", "line-8", "line-11", "line-13", "line-15", "line-17"]


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    window = Browser(tmp_path_factory.mktemp("profile"))
    yield window
    window.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("picture") / "quay.html"
    path.write_text(picture.page(trace()), encoding="utf-8")
    return path


@pytest.fixture
def page(chromium: Browser, file: Path) -> Iterator[Browser]:
    chromium.open(file)
    yield chromium
    assert chromium.complaints() == []


def notes(window: Browser) -> list[str]:
    """The blocks whose notes are to be seen, after the moment that they take."""
    window.run("for (const animation of document.getAnimations()) animation.finish()")
    return list(
        window.run(
            "return [...document.querySelectorAll('.note')]"
            ".filter((note) => getComputedStyle(note).visibility === 'visible').map((note) => note.parentElement.id)"
        )
    )


def blocks(window: Browser) -> list[str]:
    """The blocks that are to be seen."""
    return list(window.run("return [...document.querySelectorAll('.block')].filter((b) => !b.hidden).map((b) => b.id)"))


def focused(window: Browser) -> str:
    """What has the focus: of a link within the page the browser tells in a task of its own, perhaps after the click."""
    for _look in range(100):
        found = str(window.run("return document.activeElement.id || document.activeElement.tagName"))
        if found != "BODY":
            break
        time.sleep(0.02)
    return found


def text_of(window: Browser, selector: str) -> str:
    return str(window.run("return document.querySelector(arguments[0]).innerText", selector))


def test_no_note_lies_over_the_page_unasked(page: Browser) -> None:
    assert notes(page) == []


def test_hover_shows_the_rule(page: Browser) -> None:
    page.hover("#line-11 .text")
    assert notes(page) == ["line-11"]
    note = text_of(page, "#line-11 .note")
    for part in ("drop", "harbour-ledger/plug", "rules/harbour-ledger.yaml:24", "House plug", "furniture/newsletter"):
        assert part in note


def test_focus_shows_the_rule_and_hover_goes_before_it(page: Browser) -> None:
    page.click("#line-6 .text")
    page.point(0, 0)
    assert notes(page) == ["line-6"]
    page.hover("#line-15 .text")
    assert notes(page) == ["line-15"]
    assert "0.93" in text_of(page, "#line-15 .note")


def test_escape_puts_the_note_away(page: Browser) -> None:
    page.press("j")
    assert notes(page) == ["line-1"]
    page.press("Escape")
    assert notes(page) == []


def test_the_note_describes_its_block(page: Browser) -> None:
    described = page.run(
        "return [...document.querySelectorAll('.block')]"
        ".every((b) => document.getElementById(b.getAttribute('aria-describedby')).parentElement === b)"
    )
    assert described is True


def test_a_block_and_what_came_of_it_light_up_together(page: Browser) -> None:
    page.hover("#line-8 .text")
    assert page.run("return [...document.querySelectorAll('.copy .lit')].map((p) => p.className)") == [
        "dateline lit",
        "paragraph lit",
    ]
    page.hover(".copy .headline")
    assert page.run("return [...document.querySelectorAll('.block.lit')].map((b) => b.id)") == ["line-4"]


def test_filter_by_verdict(page: Browser) -> None:
    page.click(".toggles [data-value=cut]")
    assert blocks(page) == ["line-1", "line-2", "line-17"]
    assert text_of(page, ".found") == "3 of 9 blocks"
    assert page.run("return [...document.querySelectorAll('.gap')].map((gap) => gap.innerText)") == ["6 blocks"]
    page.click(".toggles [data-value=drop]")
    assert blocks(page) == ["line-1", "line-2", "line-11", "line-17"]
    page.click(".toggles [data-value=drop]")
    page.click(".toggles [data-value=cut]")
    assert blocks(page) == ALL
    assert text_of(page, ".found") == "9 blocks"


def test_filter_by_rule(page: Browser) -> None:
    page.click(".rules li:nth-child(5) button")
    assert blocks(page) == ["line-8"]
    assert page.run("return document.querySelector('.rules [aria-pressed=true] .name').innerText") == "wire/dateline"
    page.press("Escape")
    assert blocks(page) == ALL
    assert page.run("return document.querySelectorAll('[aria-pressed=true]').length") == 0


def test_kinds_of_filters_hold_together(page: Browser) -> None:
    page.click(".toggles [data-value=keep]")
    page.press("/", "q", "u", "a", "y")
    assert blocks(page) == ["line-8"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("NEWSLETTER", ["line-11"], id="text of the dump"),
        pytest.param("share-bar", ["line-1", "line-2", "line-17"], id="id of a rule"),
        pytest.param("zeppelin", [], id="nothing"),
    ],
)
def test_filter_by_words(page: Browser, typed: str, expected: list[str]) -> None:
    page.press("/", *typed)
    assert blocks(page) == expected
    page.press("Escape")
    assert blocks(page) == ALL


def test_j_and_k_move_between_the_blocks_that_are_shown(page: Browser) -> None:
    page.press("j", "j", "j")
    assert focused(page) == "line-4"
    page.press("k", "ArrowDown", "ArrowDown")
    assert focused(page) == "line-6"
    page.click(".toggles [data-value=keep]")
    page.press("j", "j", "j", "j")
    assert focused(page) == "line-15"


def test_typing_in_the_filter_moves_nothing_and_enter_goes_to_what_it_found(page: Browser) -> None:
    page.press("/", "j", "k")
    assert page.run("return document.querySelector('input').value") == "jk"
    page.press("Escape", "/", "f", "i", "s", "h", "Enter")
    assert focused(page) == "line-15"


def test_tab_reaches_one_block_and_leaves_the_galley(page: Browser) -> None:
    page.press("j", "j")
    assert page.run("return document.querySelectorAll('.block[tabindex=\"0\"]').length") == 1
    page.press("Tab")
    assert not page.run("return Boolean(document.activeElement.closest('.galley'))")


def test_a_link_to_a_line_goes_there_whatever_is_filtered(page: Browser) -> None:
    page.click(".toggles [data-value=drop]")
    page.click(".copy .headline .from")
    assert focused(page) == "line-4"
    assert blocks(page) == ALL


def test_nothing_of_a_dump_runs(chromium: Browser, tmp_path: Path) -> None:
    origin = Origin(f"evil/{EVIL}", EVIL, 3, EVIL)
    evil = Decision(Block(1, 1, EVIL, "", 0, 0), "body", "keep", origin, EVIL, reasons=(EVIL,), score=0.5)
    file = tmp_path / "evil.html"
    file.write_text(picture.page(trace(evil, source=EVIL)), encoding="utf-8")
    chromium.open(file)
    chromium.hover("#line-1 .text")
    assert chromium.run("return document.title") == "Quay reopens"
    assert chromium.run("return document.scripts.length") == 1
    assert chromium.run("return document.images.length") == 0
    assert text_of(chromium, "#line-1 .text") == EVIL.replace("\u202e", "U+202E")
    chromium.click(".toggles [data-value=keep]")
    assert text_of(chromium, ".found") == "1 block"
    assert chromium.complaints() == []


def test_a_script_that_came_in_would_not_run(chromium: Browser, tmp_path: Path) -> None:
    file = tmp_path / "broken.html"
    broken = picture.page(trace()).replace("<main", "<script>document.title='gone'</script><main", 1)
    file.write_text(broken, encoding="utf-8")
    chromium.open(file)
    assert chromium.run("return document.title") == "Quay reopens"
    assert "Content Security Policy" in "".join(chromium.complaints())


@pytest.mark.parametrize("width", [500, 900, 1300, 1800])
def test_nothing_sticks_out_at_any_width(page: Browser, file: Path, width: int) -> None:
    page.open(file, width)
    page.hover("#line-8 .text")
    assert page.run("return document.documentElement.scrollWidth <= innerWidth")


def test_dark_and_light(page: Browser) -> None:
    ground = "return getComputedStyle(document.documentElement).backgroundColor"
    page.prefer(prefers_color_scheme="dark")
    dark = page.run(ground)
    page.prefer(prefers_color_scheme="light")
    assert dark != page.run(ground)


def test_paper_gets_the_whole_and_no_buttons(page: Browser) -> None:
    page.prefer(media="print")
    displays = page.run(
        "return ['.tools', '.note', '.galley'].map((n) => getComputedStyle(document.querySelector(n)).display)"
    )
    page.prefer()
    assert displays == ["none", "none", "block"]


def test_the_index_filters_and_opens(chromium: Browser, tmp_path: Path) -> None:
    lost = Failure("dumps/lost.txt", "not-found", "no such file or folder")
    write_folder(tmp_path / "out", [drawn(trace()), lost, drawn(trace(source="dumps/ice.txt"))])
    chromium.open(tmp_path / "out" / "index.html")
    chromium.click("[data-value=suspect]")
    assert text_of(chromium, ".found") == "2 of 3 pages"
    chromium.press("/", "i", "c", "e")
    assert text_of(chromium, ".found") == "1 of 3 pages"
    chromium.press("Enter", "Enter")
    assert text_of(chromium, "h1") == "dumps/ice.txt"
    chromium.click(".index")
    assert text_of(chromium, "h1") == "3 pages"
    assert chromium.complaints() == []
