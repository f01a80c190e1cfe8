"""The picture of a page says all that the trace says, and nothing that a dump holds is markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleancopy import picture
from cleancopy.model import Article, Block, Capture, Decision, Dump, Origin, Problem, Trace
from cleancopy.picture.signs import plain, shown
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook
from tests.picture.example import decisions, trace

ELEMENTS = set(
    "html head meta link title style body header p span i a h1 b ul li svg path form div button input output kbd nav "
    "main section h2 ol mark del br article h3 h4 dl dt dd script".split()
)
SIGN = re.compile(r"U\+([0-9A-F]{4,6})")


class Reader(HTMLParser):
    """What a browser would make of a page: elements, attributes, and the text of each block."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.blocks: list[str] = []
        self._inside: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs
        classes = dict(attrs).get("class") or ""
        if tag == "p" and classes == "text":
            self.blocks.append("")
        if tag in {"p", "span"}:
            self._inside.append(classes)

    def handle_endtag(self, tag: str) -> None:
        if tag in {"p", "span"}:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if "text" in self._inside:
            is_sign = self._inside[-1] == "sign"
            self.blocks[-1] += chr(int(SIGN.fullmatch(data)[1], 16)) if is_sign else data  # type: ignore[index]


@pytest.fixture(scope="module")
def whole() -> str:
    return picture.page(trace())


@pytest.mark.parametrize(
    "part",
    [
        pytest.param('<h1 dir="auto">dumps/quay.txt</h1>', id="source"),
        pytest.param('<b>harbour-ledger</b> <span class="grounds">2 of 3 signs, needed 2</span>', id="site"),
        pytest.param("<li><b>second-story</b> another story begins (line 8)</li>", id="problem"),
        pytest.param('<p class="place">rules/harbour-ledger.yaml:24</p>', id="place of a rule"),
        pytest.param('<p class="why">House plug between paragraphs.</p>', id="why"),
        pytest.param(">8–9</a>", id="lines of a hard-wrapped block"),
        pytest.param('<span class="bullet">•</span> News', id="bullet"),
        pytest.param('<mark class="capture">PORT MERROW - </mark>', id="captured part"),
        pytest.param('<del class="drop">, read on paper.</del>', id="dropped part"),
        pytest.param('<p class="value"><i>dateline</i> PORT MERROW</p>', id="captured value"),
        pytest.param('<p class="value"><i>problems</i> second-story</p>', id="flag"),
        pytest.param('<b class="flag">flag</b> <span class="file">page/</span>second-story', id="flag in the margin"),
        pytest.param('<b>runner-up</b> <span class="file">furniture/</span>newsletter', id="runner-up"),
        pytest.param("<b>0.93</b> it ends like a sentence; paragraphs around it", id="score"),
        pytest.param('aria-label="3 cut, 2 keep, 1 capture, 1 caption, 1 drop, 1 subhead"', id="stripe in words"),
        pytest.param("<dt>places</dt><dd>Port Merrow</dd>", id="field"),
        pytest.param('<dt>deck</dt><dd class="none">–</dd>', id="field that is not there"),
        pytest.param('<article class="copy" lang="en">', id="language of the article"),
        pytest.param('aria-label="line 13">13</a>A LOST WINTER</h4>', id="crosshead"),
    ],
)
def test_the_picture_holds(whole: str, part: str) -> None:
    assert part in whole


def test_every_rule_is_listed_once_with_its_blocks(whole: str) -> None:
    side = whole[whole.index('<section class="rules"') :]
    listed = re.findall(
        r'<span class="name"><span class="file">([^<]*)</span>([^<]*)</span> <span class="count">(\d+)', side
    )
    assert [(file + name, int(count)) for file, name, count in listed] == [
        ("harbour-ledger/share-bar", 3),
        ("harbour-ledger/headline", 1),
        ("captions/photo", 1),
        ("harbour-ledger/otherwise", 1),
        ("wire/dateline", 1),
        ("harbour-ledger/opens-tab", 1),
        ("page/second-story", 1),
        ("harbour-ledger/plug", 1),
        ("harbour-ledger/crosshead", 1),
        ("strangers/model", 1),
    ]


def test_a_page_needs_nothing_but_itself(whole: str) -> None:
    addresses = [value or "" for name, value in Reader(whole).attributes if name in {"href", "src", "action"}]
    assert all(address.startswith("#") or address == "data:," for address in addresses)
    assert not re.search(r"https?:|@import|url\(", whole)


def test_the_policy_names_the_script_and_the_style_by_their_hash(whole: str) -> None:
    assert re.search(r"default-src 'none'; img-src data:; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';", whole)
    assert " style=" not in whole


def test_an_index_is_linked_where_there_is_one() -> None:
    assert '<a class="index" href="index.html">all pages</a>' in picture.page(trace(), "index.html")
    assert 'class="index"' not in picture.page(trace())


EVIL = "</script><script>alert(1)</script> \"'><img src=x onerror=alert(1)> &amp; $source ${script} -->"


def test_markup_in_every_text_is_text() -> None:
    origin = Origin(f"evil/{EVIL}", EVIL, 3, EVIL)
    one = Decision(
        Block(1, 1, EVIL, "<", 0, 0), "body", "keep", origin, EVIL, (Capture("tags", (EVIL,), 2, 9, origin),),
        origin, 0.5, (EVIL,),
    )  # fmt: skip
    fields = {"headline": EVIL, "outlet": EVIL, "url": "javascript:alert(1)", "language": EVIL, "tags": (EVIL,)}
    article = Article(source=EVIL, site=EVIL, body=EVIL, problems=(Problem(EVIL, EVIL),), **fields)  # type: ignore[arg-type]
    read = Reader(picture.page(Trace(Dump(EVIL, EVIL), (), (one,), article)))
    assert read.elements.count("script") == 1
    assert "img" not in read.elements
    assert not [name for name, _value in read.attributes if name.startswith("on")]
    assert read.blocks == [f"< {EVIL}"]


@settings(max_examples=60, deadline=None)
@given(text=st.text(st.characters(), max_size=200), mark=st.tuples(st.integers(0, 200), st.integers(0, 200)))
def test_any_text_stands_in_the_page_as_it_is(text: str, mark: tuple[int, int]) -> None:
    origin = Origin("a/b", "a.yaml", 1, text)
    start, end = sorted(min(at, len(text)) for at in mark)
    one = Decision(
        Block(1, 1, text, "", 0, 0), "body", "keep", origin, text, (Capture("deck", (text,), start, end, origin),)
    )
    page = picture.page(Trace(Dump(text, text), (), (one,), Article(source=text, headline=text, body=text)))
    page.encode()
    read = Reader(page)
    assert set(read.elements) <= ELEMENTS
    assert read.blocks == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a < b & 'c'", "a &lt; b &amp; &#x27;c&#x27;", id="markup"),
        pytest.param("\x07", '<span class="sign" title="U+0007">U+0007</span>', id="control character"),
        pytest.param(
            "\u202eevil",
            '<span class="sign" title="U+202E RIGHT-TO-LEFT OVERRIDE">U+202E</span>evil',
            id="bidi mark",
        ),
        pytest.param("\u200b", '<span class="sign" title="U+200B ZERO WIDTH SPACE">U+200B</span>', id="zero width"),
        pytest.param("\ud800", '<span class="sign" title="U+D800">U+D800</span>', id="half a surrogate pair"),
        pytest.param("항구 – „Kai“", "항구 – „Kai“", id="scripts of the world"),
    ],
)
def test_hidden_characters_are_shown(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_an_attribute_has_no_elements() -> None:
    assert plain('a\u202e"b') == "a[U+202E]&quot;b"


def test_what_stays_is_set_with_the_line_it_came_from(whole: str) -> None:
    body = re.findall(r'<p class="paragraph" dir="auto" data-from="line-(\d+)">.*?</a>(.*?)</p>', whole)
    assert body == [("8", "The quay reopened on Friday"), ("15", "We lost a winter&#x27;s fish, said Omar Reeve.")]
    assert '<h3 class="headline" dir="auto" data-from="line-4">' in whole
    assert '<p class="outlet" dir="auto">The Harbour Ledger</p>' in whole


def test_each_block_names_its_rules_by_number(whole: str) -> None:
    assert re.findall(r'data-verdict="(\w+)" data-rules="([\d ]+)"', whole)[4] == ("keep", "3 4 5 6")


def test_an_empty_dump_has_a_picture() -> None:
    page = picture.page(Trace(Dump("-", ""), (), (), Article(source="-")))
    assert "Nothing was kept of this dump." in page
    assert "no known site" in page


def test_size_is_linear(rulebook: Rulebook) -> None:
    sizes = [len(picture.page(run(Dump("-", "The quay is open.\n\n" * count), rulebook))) for count in (200, 400, 800)]
    assert sizes[2] - sizes[1] <= 2.2 * (sizes[1] - sizes[0])


def test_one_rule_is_named_once_in_a_run_of_blocks(whole: str) -> None:
    assert re.findall(r'<li class="item block ([^"]*)"', whole)[:2] == ["cut spaced", "cut spaced ditto"]
    assert len(decisions()) == whole.count('class="item block')
