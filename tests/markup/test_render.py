"""A page's elements become lines as a browser breaks them, each with what the markup says of it."""

from __future__ import annotations

import pytest

from cleancopy.blocks import split
from cleancopy.markup.vocabulary import NUMBER
from cleancopy.model import Dump, Mark
from cleancopy.sources.html import read_page


def dump(body: str) -> Dump:
    return read_page("quay.html", f"<html><body>{body}</body></html>".encode())


def mark_of(body: str, text: str) -> Mark:
    found = dump(body)
    assert found.markup
    lines = found.text.split("\n")
    return next(mark for mark in found.markup.marks if text in lines[mark.line - 1])


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param("<p>The quay</p><p>The mole</p>", "The quay\n\nThe mole", id="paragraphs"),
        pytest.param("<div>The quay</div><div>The mole</div>", "The quay\nThe mole", id="boxes"),
        pytest.param("<p>The <b>new</b> <a href=/>quay</a>.</p>", "The new quay.", id="inline"),
        pytest.param("<p>The<br>quay<br/><br/>shut</p>", "The\nquay\nshut", id="line breaks"),
        pytest.param("<ul><li>tides</li><li><p>crabs</p></li></ul>", "  • tides\n\n  • crabs", id="lists"),
        pytest.param("<ul><li><img></li></ul><p>The quay</p>", "The quay", id="an empty item leaves no bullet"),
        pytest.param(
            "<table><tr><th>Tide</th><th>Time</th></tr><tr><td>High</td><td>noon</td></tr></table>",
            "Tide\tTime\nHigh\tnoon",
            id="tables",
        ),
        pytest.param("<p>40&nbsp;years &amp; 3&thinsp;days</p>", "40\xa0years & 3\u2009days", id="entities"),
        pytest.param("<p>The\r\n   quay&#13;shut</p>", "The quay shut", id="white space"),
        pytest.param("<pre>The quay\nshut</pre>", "The quay\nshut", id="preformatted"),
        pytest.param("<p>The quay<!-- and the mole --> shut</p>", "The quay shut", id="comments"),
        pytest.param(
            "<script>let a = '<p>The mole</p>'</script><style>p {}</style><noscript>The mole</noscript>"
            "<template><p>The mole</p></template><p>The quay</p>",
            "The quay",
            id="what is no text",
        ),
        pytest.param(
            "<p>The quay reopened</p><p style='color: red; display : NONE'>Mole</p><p hidden>Bar</p>",
            "The quay reopened",
            id="hidden",
        ),
        pytest.param(
            "<div style='visibility:hidden'><p>The quay reopened on Monday.</p></div><p>Menu</p>",
            "The quay reopened on Monday.\n\nMenu",
            id="a page that hides its text until a script runs",
        ),
        pytest.param(
            "<figure><img alt='A lamp'><figcaption>The lamp</figcaption></figure><p>The quay</p>",
            "The lamp\n\nThe quay",
            id="captions",
        ),
    ],
)
def test_text(body: str, text: str) -> None:
    assert dump(body).text == text


@pytest.mark.parametrize(
    ("body", "tag", "group"),
    [
        pytest.param("<figure><figcaption>The quay</figcaption></figure>", "figcaption", "caption", id="by tag"),
        pytest.param("<div class='storyBody-2'><p>The quay</p></div>", "p", "body", id="by a class around it"),
        pytest.param("<div id='related_stories'><h3>The quay</h3></div>", "h3", "related", id="by an id"),
        pytest.param("<div role='navigation'>The quay</div>", "div", "menu", id="by a role"),
        pytest.param("<aside><p><a href=/>The quay</a></p></aside>", "p", "side", id="by a tag around it"),
    ],
)
def test_what_the_markup_says(body: str, tag: str, group: str) -> None:
    mark = mark_of(body, "The quay")
    assert mark.tag == tag
    assert mark.groups >> NUMBER[group] & 1


def test_shares_of_links_and_bold_type() -> None:
    mark = mark_of("<p>1234 <a href=/>abcde <b>fghij</b></a></p>", "1234")
    assert mark.linked == pytest.approx(10 / 16)
    assert mark.strong == pytest.approx(5 / 16)


def test_lines_of_one_box_and_of_one_kind_are_known() -> None:
    body = "<div><p class=a>one</p><p class=a>two</p></div><div><p class=a>three</p><p class=b>four</p></div>"
    one, two, three, four = (mark_of(body, word) for word in ("one", "two", "three", "four"))
    assert one.box == two.box != three.box == four.box
    assert one.kind == two.kind == three.kind != four.kind


def test_every_mark_is_of_a_line_that_opens_a_block() -> None:
    found = dump("<h1>Quay</h1><p>The quay</p><ul><li>- tides</li></ul><table><tr><td>1<td>2</table>")
    assert found.markup
    assert [mark.line for mark in found.markup.marks] == [block.first for block in split(found.text)]
