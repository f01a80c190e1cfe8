"""What pandoc leaves in its Markdown: tags of HTML, attributes, fences around blocks."""

from __future__ import annotations

import pytest

from cleancopy.blocks import read

LINKS = "[One](/one)\n\n[Two](/two)\n\n[Three](/three)\n\n<div>\n\n</div>\n\n<div>\n\n</div>\n\n<div>\n\n</div>\n\n"
ATTRIBUTES = "[One](/one){.nav}\n\n::: {.menu}\n[Two](/two){.nav}\n:::\n\n[Three](/three){.nav}\n\n"


def texts(dump: str) -> list[str]:
    return [block.printed for block in read(dump).blocks]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            '<span class="a">Runa</span> <span class="b">Holm</span>', ["Runa Holm"], id="spaces-between-tags-stay"
        ),
        pytest.param('The <a href="/x?a>b">ferry</a>s stop.', ["The ferrys stop."], id="tags-inside-of-words"),
        pytest.param("<p>The ferry stops.</p>", ["The ferry stops."], id="blocks"),
        pytest.param("Ferry<br>Harbour<td>Fares</td>", ["Ferry Harbour Fares"], id="tags-that-part"),
        pytest.param("<i>Fish &amp; boats</i> &lt;3&nbsp;", ["Fish & boats <3"], id="entities"),
        pytest.param('<a\nhref="/x"\nclass="a b">The ferry</a>', ["The ferry"], id="over-several-lines"),
        pytest.param("a < b and c > d <3", ["a < b and c > d <3"], id="signs-of-the-text"),
        pytest.param("<runa> wrote <https://x.example/>", ["<runa> wrote <https://x.example/>"], id="no-tags-of-html"),
        pytest.param("<style>p {\ncolor: red}</style>Red", ["Red"], id="styles-go-with-their-words"),
        pytest.param("<!-- The ferry\nstops. -->It does.", ["It does."], id="comments"),
        pytest.param('<a href="no end\n\nThe ferry stops.', ['<a href="no end', "The ferry stops."], id="open-tags"),
        pytest.param("Two lines\\\nof verse", ["Two lines", "of verse"], id="line-ends-with-a-backslash"),
        pytest.param(r"He said \'no\' for \$5", ["He said 'no' for $5"], id="guarded-signs"),
        pytest.param("4. ## Ferry stops", ["4. Ferry stops"], id="headings-in-numbered-lists"),
    ],
)
def test_tags(lines: str, expected: list[str]) -> None:
    assert texts(LINKS + lines) == ["One", "Two", "Three", *expected]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("The [old]{.mark} ferry", ["The old ferry"], id="spans"),
        pytest.param('The [ferry](/x){.a title="a } b"} stops', ["The ferry stops"], id="links"),
        pytest.param('The [ferry](/x){.a\nrel="b"} stops', ["The ferry stops"], id="over-two-lines"),
        pytest.param('The [old]{.a\nb="c"\nd="e"} ferry', ["The old ferry"], id="spans-over-three-lines"),
        pytest.param("## Crosshead {#crosshead .big}", ["Crosshead"], id="headings"),
        pytest.param("[]{.icon}[ ]{.icon}Ferry", ["Ferry"], id="empty-spans"),
        pytest.param(":::: story\n::: {.text}\nThe ferry stops.\n:::\n::::", ["The ferry stops."], id="fences"),
        pytest.param("```{=html}\n<!-- -->\n```\nThe ferry", ["<!-- -->", "The ferry"], id="raw-blocks"),
        pytest.param("M^me^ Holm", ["Mme Holm"], id="raised"),
        pytest.param("+---+---+\n| A | B |\n+===+===+", ["A | B"], id="tables"),
        pytest.param("A set {a, b} and f(x){y}", ["A set {a, b} and f(x){y}"], id="braces-of-the-text"),
    ],
)
def test_attributes(lines: str, expected: list[str]) -> None:
    assert texts(ATTRIBUTES + lines) == ["One", "Two", "Three", *expected]


def test_wraps_go_through_tags_and_attributes() -> None:
    lines = [
        "The ferry company said on Friday that the older of its two ships would",
        'stay in the harbour of <a href="https://x.example/harbour/of/ostervale"',
        'class="link link--old">Ostervale</a> for the whole of this winter, and',
        "that nobody knows when the shaft from [Norway](https://x.example/n){.link",
        'rel="noopener"} comes.',
    ]
    story = "\n".join(lines)
    expected = (
        "The ferry company said on Friday that the older of its two ships would stay in the harbour of Ostervale for "
        "the whole of this winter, and that nobody knows when the shaft from Norway comes."
    )
    assert texts(f"{LINKS}{ATTRIBUTES}::: text\n{story}\n:::\n\n{story}\n")[6:] == [expected, expected]


def test_a_page_of_tags_alone() -> None:
    dump = "\n".join(f"<p>Part {number} of the story.</p>" for number in range(24))
    printed = read(dump)
    assert printed.habits == ("markdown",)
    assert [block.text for block in printed.blocks] == [f"Part {number} of the story." for number in range(24)]


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("The tag </b> ends what <b> begins.\n\nA </p> is rarely missed.\n", id="two-tags"),
        pytest.param("Prose.\n" * 80 + "<td>1</td>\n" * 20, id="a-lesson-in-html"),
    ],
)
def test_other_pages_are_left_alone(dump: str) -> None:
    printed = read(dump)
    assert (printed.habits, "".join(b.text for b in printed.blocks).count("<")) == ((), dump.count("<"))


@pytest.mark.parametrize(
    "part", ["<a ", '<a b="', "<!--", "</", "<style>", "<figcaption>", ']{a="', "]{.a ", ":::\n", "&amp", "x^"]
)
def test_many_open_marks_take_no_time(part: str) -> None:
    assert read(f"{LINKS}{ATTRIBUTES}{part * 20_000}x").habits == ("markdown",)
