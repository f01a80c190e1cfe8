"""What a page's metadata give for the fields of the article."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cleancopy.markup.hints import hints, iso_moment
from cleancopy.markup.houses import Name, house_of
from cleancopy.markup.kept import Guess
from cleancopy.markup.lines import Rendering
from cleancopy.markup.shares import Passages
from cleancopy.markup.told import Told
from cleancopy.pipeline import run
from cleancopy.rulebook import load_rules
from cleancopy.sources.html import read_page
from tests.strangers.pages import ARTICLE


def hint(page: str, field: str) -> tuple[tuple[str, ...], str] | None:
    markup = read_page("quay.html", page.encode()).markup
    assert markup
    return next(((found.values, found.where) for found in markup.hints if found.field == field), None)


def page(body: str, meta: dict[str, str] | None = None, **record: Any) -> str:
    tags = "".join(f'<meta property="{name}" content="{content}">' for name, content in (meta or {}).items())
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **record})
    return f'<html><head>{tags}<script type="application/ld+json">{data}</script></head><body>{body}</body></html>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(
            page("<h1>Quay reopens</h1>", {"og:title": "Quay reopens - Ledger"}, headline="Quay reopens"),
            ("Quay reopens", "heading"),
            id="the heading, borne out",
        ),
        pytest.param(
            page("<h1>Quay reopens</h1>", {"og:title": "Quay news: the latest"}, headline="Quay reopens"),
            ("Quay reopens", "heading"),
            id="not the title for search engines",
        ),
        pytest.param(
            page("<h1>Harbour: Quay reopens after storm</h1>", {"og:title": "Quay reopens after storm"}),
            ("Quay reopens after storm", "heading"),
            id="without its kicker",
        ),
        pytest.param(
            page("<h1>The Ledger</h1><div>Quay reopens</div>", headline="Quay reopens"),
            ("Quay reopens", "json-ld"),
            id="a title that is printed where the heading is the site's",
        ),
        pytest.param(
            page("<h1>Reopened</h1>", {"og:title": "Quay reopens after storm"}, headline="Quay reopens after storm"),
            ("Quay reopens after storm", "json-ld"),
            id="JSON-LD and Open Graph agree against the heading",
        ),
        pytest.param(
            page(
                "<title>Quay reopens after storm | Ledger</title><h1>The Ledger</h1><div>Quay reopens after storm</div>"
            ),
            ("Quay reopens after storm", "meta"),
            id="printed, and the title of the window begins with it",
        ),
        pytest.param(
            page("<title>Quay reopens – Ledger</title><h1>Quay reopens</h1><h1>Quay: all our pictures</h1>"),
            ("Quay reopens", "heading"),
            id="the one of two headings with which the title of the window begins",
        ),
        pytest.param(
            page("<title>The Ledger » Quay reopens after storm</title><h1>The Ledger</h1><p>Quay reopens after storm"),
            ("Quay reopens after storm", "meta"),
            id="printed, and the title of the window ends with it",
        ),
        pytest.param(
            page("<h1>The Ledger</h1><h1>Quay reopens</h1>", {"og:site_name": "The Ledger"}),
            ("Quay reopens", "heading"),
            id="no heading that is the site's by its metadata",
        ),
        pytest.param(
            page(
                "<link rel=canonical href=https://www.port-ledger.example/7><title>Quay reopens - Port Ledger</title>"
                "<h1>Port Ledger</h1><h1>Quay reopens</h1>",
                {"og:title": "Quay reopens - Port Ledger"},
            ),
            ("Quay reopens", "heading"),
            id="no heading that is the site's by its address",
        ),
        pytest.param(page("<nav><h1>Menu</h1></nav><h1>Quay shut</h1>"), ("Quay shut", "heading"), id="no menu"),
        pytest.param(page("<p>The quay</p>"), None, id="none"),
    ],
)
def test_headline(html: str, expected: tuple[str, str] | None) -> None:
    assert hint(html, "headline") == (expected and ((expected[0],), expected[1]))


@pytest.mark.parametrize(
    ("author", "names"),
    [
        pytest.param({"@type": "Person", "name": "Ana Quill"}, ("Ana Quill",), id="a person"),
        pytest.param(
            "Ana Quill and Bram Tolliver, Harbour editor", ("Ana Quill", "Bram Tolliver"), id="a list in words"
        ),
        pytest.param([{"name": "Ana Quill"}, "Bram Tolliver"], ("Ana Quill", "Bram Tolliver"), id="a list"),
        pytest.param({"name": "https://ledger.example/ana"}, None, id="an address"),
        pytest.param({"@type": "Person", "name": "admin"}, None, id="an account"),
    ],
)
def test_writers(author: Any, names: tuple[str, ...] | None) -> None:
    assert hint(page("<p>The quay</p>", author=author), "authors") == (names and (names, "json-ld"))


@pytest.mark.parametrize(
    ("author", "names"),
    [
        pytest.param("王小明", ("王小明",), id="a person"),
        pytest.param("海湾", None, id="the site, with which the title of the window ends"),
        pytest.param("港口晚报", None, id="a newspaper"),
    ],
)
def test_a_chinese_site_that_signs_is_no_person(author: str, names: tuple[str, ...] | None) -> None:
    html = (
        f'<html><head><title>渡轮停航_海湾新闻</title><meta name="author" content="{author}"></head><p>渡轮</p></html>'
    )
    assert hint(html, "authors") == (names and (names, "meta"))


@pytest.mark.parametrize(
    ("line", "name", "is_told"),
    [
        pytest.param("港口", "王小明", True, id="a surname"),
        pytest.param("港口", "赞赏", False, id="no surname"),
        pytest.param("港のフェリー", "中沢克二", True, id="a page in Japanese"),
        pytest.param("The quay", "Ana Quill", True, id="another script"),
        pytest.param("The quay", "Wednesday January", False, id="a date"),
    ],
)
def test_a_name_for_which_nothing_but_its_place_vouches(line: str, name: str, is_told: bool) -> None:
    rendering = Rendering()
    rendering.lines = [line, name]
    found = hints(rendering, Told({}, [], {}), lambda: Guess(author=name))
    assert (("authors", (name,)) in [(hint.field, hint.values) for hint in found]) == is_told


def test_a_house_that_signs_is_no_person() -> None:
    html = page("<p>The quay</p>", author={"@type": "Organization", "name": "The Harbour Ledger"})
    assert hint(html, "authors") is None
    assert hint(html, "houses") == (("The Harbour Ledger",), "json-ld")


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        pytest.param("By Ana Quill", "Ana Quill", id="a person"),
        pytest.param("By Reuters", "The Harbour Ledger", id="an agency"),
        pytest.param("Share", "The Harbour Ledger", id="nobody"),
    ],
)
def test_a_printed_byline_beats_the_house_that_signs(line: str, byline: str) -> None:
    html = page(
        f"<article><h1>Ferry to Brant Island stops after engine failure</h1><p>{line}</p>"
        f"{''.join(f'<p>{text}</p>' for text in ARTICLE)}</article>",
        headline="Ferry to Brant Island stops after engine failure",
        author={"@type": "Organization", "name": "The Harbour Ledger"},
    )
    assert run(read_page("ferry.html", html.encode()), load_rules()).article.byline == byline


@pytest.mark.parametrize(
    ("publisher", "site", "name"),
    [
        pytest.param(["The Harbour Ledger"], [], "The Harbour Ledger", id="a name"),
        pytest.param([], ["Harbour Ledger | News from the quay"], "Harbour Ledger", id="a tagline"),
        pytest.param(["www.ledger.co.uk"], [], "ledger", id="a host"),
        pytest.param(["ledger.example"], ["The Ledger"], "The Ledger", id="a name before a host"),
        pytest.param(["Ledger Media GmbH"], ["The Ledger"], "The Ledger", id="a name before a company"),
        pytest.param(["Quay &amp; Mole (QM News)"], [], "Quay & Mole", id="an aside"),
        pytest.param(["Ledger"], ["The Ledger"], "The Ledger", id="with its article"),
        pytest.param(["Mediahouse Ledger"], ["Ledger"], "Ledger", id="without its company"),
        pytest.param([], [], None, id="none"),
    ],
)
def test_outlet(publisher: list[str], site: list[str], name: str | None) -> None:
    given = [*(Name(text, "json-ld") for text in publisher), *(Name(text, "meta") for text in site)]
    house = house_of(given)
    assert (house and house.text) == name


@pytest.mark.parametrize("attribute", ["content", "value"])
def test_meta_tags_of_either_form_are_read(attribute: str) -> None:
    html = f'<html><head><meta name="article:published_time" {attribute}="2025-03-01"></head><p>The quay</p></html>'
    assert hint(html, "published") == (("2025-03-01",), "meta")


def test_nothing_is_said_of_time_zones_that_a_library_does_not_know(recwarn: pytest.WarningsRecorder) -> None:
    read_page(
        "quay.html",
        b'<html><time itemprop="datePublished" datetime="2025-03-01T08:30:00CST">March 1</time><p>The quay</p></html>',
    )
    assert not [warning for warning in recwarn if "dateutil" in warning.filename]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-03-01", "2025-03-01"),
        ("2025-03-01T08:30:00Z", "2025-03-01T08:30:00+00:00"),
        ("2025-03-01T08:30:00.123+0100", "2025-03-01T08:30:00+01:00"),
        ("3 hours ago", None),
        ("", None),
    ],
)
def test_dates_are_as_precise_as_given(text: str, moment: str | None) -> None:
    assert iso_moment(text) == moment


@pytest.mark.parametrize(
    ("line", "share"),
    [
        pytest.param("The quay reopened on Monday after the storm", 1.0, id="all of it"),
        pytest.param("The quay reopened on Tuesday after the storm", 0.5, id="half of it"),
        pytest.param("Nothing of this stands there", 0.0, id="none of it"),
        pytest.param("Tides", 1.0, id="a short line"),
        pytest.param("Monday", 0.5, id="a word in a line"),
        pytest.param("Crabs", 0.0, id="a short line that is not there"),
        pytest.param("—", 0.0, id="no word"),
    ],
)
def test_share_of_a_line_in_a_text(line: str, share: float) -> None:
    assert Passages("The quay reopened on Monday after the storm\nTides").share(line) == pytest.approx(share)


def test_the_outlet_is_the_last_part_of_what_ends_the_title_of_the_window() -> None:
    html = "<html><head><title>渡轮停航|码头_海湾新闻</title></head><body><h1>渡轮停航</h1></body></html>"
    assert hint(html, "outlet") == (("海湾新闻",), "meta")
