"""Marks of Markdown go, words stay, and pages with few of them are left alone."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy import clean_text
from cleancopy.blocks import read
from cleancopy.characters import visible

PAGE = """\
[Skip to content](#main)

  * [News](/news "All news")
  * [Harbour](/harbour)

# Ferry to *Ostervale* stops for the winter

![The Aurora at her pier](https://img.example/aurora_2.jpg)

By [Runa Holm](/people/runa_holm)

The **older** of the two ships, the [Aurora](https://ships.example/aurora_(1998) "The \\"Aurora\\""), needs a _new_ one.

* * *

> "Nobody told us," said a shopkeeper\\.
"""


def texts(dump: str) -> list[str]:
    return [block.printed for block in read(dump).blocks]


def test_a_page_in_markdown() -> None:
    assert texts(PAGE) == [
        "Skip to content",
        "* News",
        "* Harbour",
        "Ferry to Ostervale stops for the winter",
        "By Runa Holm",
        "The older of the two ships, the Aurora, needs a new one.",
        '"Nobody told us," said a shopkeeper.',
    ]


def test_lines_of_marks_are_set_aside_with_their_lines() -> None:
    printed = read(PAGE)
    assert printed.habits == ("markdown",)
    assert [(block.first, block.text[:5], aside.origin.id) for block, aside in printed.asides] == [
        (8, "![The", "habits/markdown"),
        (14, "* * *", "habits/markdown"),
    ]


LINKS = "[One](/one)\n\n[Two](/two)\n\n[Three](/three)\n\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("[![The pier](p.jpg)Ferry stops](/ferry)", "Ferry stops", id="picture-in-a-link"),
        pytest.param("See [here][12] for more.", "See here for more.", id="reference-link"),
        pytest.param("[sic] he said [so](/a) [again]", "[sic] he said so [again]", id="brackets-of-the-text-stay"),
        pytest.param(
            "a [link](mailto:?subject=Two words (and one)) b", "a link b", id="blanks-and-brackets-in-targets"
        ),
        pytest.param("## Crosshead ##", "Crosshead ##", id="heading"),
        pytest.param("#harbour is no heading", "#harbour is no heading", id="hash-tag"),
        pytest.param("__Both__ and **all of it**", "Both and all of it", id="strong"),
        pytest.param("snake_case_name and 2*3*4 stay", "snake_case_name and 2*3*4 stay", id="signs-inside-words"),
        pytest.param("@_runa_ wrote", "@_runa_ wrote", id="handles"),
        pytest.param(r"No\. 1 \- \[draft\]", "No. 1 - [draft]", id="guarded-signs"),
        pytest.param("  *     * [Deep](/deep)", "* Deep", id="nested-bullets"),
        pytest.param("| Ferry | Fare |", "Ferry | Fare", id="table-row"),
        pytest.param("[ ](/a)[ ](/b)Two links of blanks", "Two links of blanks", id="links-without-words"),
        pytest.param("> > quoted twice", "quoted twice", id="quotes"),
        pytest.param("In the journal _Sea _argued", "In the journal Sea argued", id="emphasis-that-ends-in-a-space"),
        pytest.param("Of _Sea _and_Land _.", "Of Sea and Land .", id="emphasis-that-lost-a-space"),
        pytest.param("_See_[here](/a)", "See here", id="emphasis-before-a-link"),
        pytest.param("said by[Runa](/r)", "said by Runa", id="link-that-lost-a-space"),
        pytest.param("changes i[n the](/r) L'[Aurora](/a)", "changes in the L'Aurora", id="links-inside-of-words"),
        pytest.param("港の[船](/a)は", "港の船は", id="links-without-spaces"),
        pytest.param("@_runa, a_b@x.example", "@_runa, a_b@x.example", id="names-with-marks"),
    ],
)
def test_one_line(line: str, expected: str) -> None:
    assert texts(LINKS + line) == ["One", "Two", "Three", expected]


def test_emphasis_alone_shows_markdown() -> None:
    dump = "The _Aurora_ and the _Boreas_ stop.\n\nThe _Courier_ says so.\n"
    assert texts(dump) == ["The Aurora and the Boreas stop.", "The Courier says so."]


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param("A line\n\nwith [one](/link) in it and **one** word\n", id="two-marks"),
        pytest.param("2 ** 3 ** 4 ** 5\n\n#one\n\n#two\n\n#three\n", id="stars-and-hash-tags"),
        pytest.param("f(x)[i](y) and f(x)[i](z) and f(x)[i](w)\n", id="calls"),
    ],
)
def test_other_pages_are_left_alone(dump: str) -> None:
    assert read(dump).habits == ()


def test_wrapped_links_are_joined() -> None:
    sentence = (
        "The [ferry company](https://ferries.example/a-very-long-address/with/many-parts-in-it) said on Friday that "
        "the [older of its ships](https://ships.example/aurora) would stay in the harbour for the whole of the winter. "
    )
    story = "\n\n".join(textwrap.fill(sentence * 3, 78) for _ in range(3))
    bare = "The ferry company said on Friday that the older of its ships would stay in the harbour for the whole of the"
    assert texts(story) == [" ".join([f"{bare} winter."] * 3)] * 3


def test_line_ends_that_are_meant_and_those_in_links() -> None:
    sentence = (
        "The ferry company said on Friday that the older of its two ships would stay in the harbour of Ostervale for "
        "the whole of this winter, and that nobody knows when the new shaft will come from the maker in the north. "
    )
    prose = textwrap.fill(sentence * 2, 72)
    verse = "The ferry that was never late lies at the pier of Ostervale in rain  \nand waits."
    link = "By [Runa\nHolm](https://courier.example/people/runa-holm-of-the-harbour-desk)"
    page = "\n\n".join([LINKS.strip(), prose, prose, verse, link])
    story = (sentence * 2).strip()
    first, second = verse.split("  \n")
    assert texts(page)[3:] == [story, story, first, second, "By Runa Holm"]


def test_the_list_of_addresses_at_the_end() -> None:
    addresses = "   [1]: https://x.example/one\n\n   [2]:\nhttps://x.example/two-\nparts\n\n[3]: https://x.example/3"
    assert texts(f"[One][1] and [two][2]\n\nSee [three][3].\n\n{addresses}\n") == ["One and two", "See three."]


@given(
    st.lists(st.sampled_from(["[", "![", "](", "](/a)", ")", "]", "**", "_", "*", "# ", "> ", "a", " b.", "\n", "\\"]))
)
def test_nothing_is_lost_or_made_up(parts: list[str]) -> None:
    dump = LINKS + "".join(parts)
    lines = dump.split("\n")
    printed = read(dump)
    blocks = sorted([*printed.blocks, *(block for block, _aside in printed.asides)], key=lambda block: block.first)
    covered = [number for block in blocks for number in range(block.first, block.last + 1)]
    assert covered == [number for number, line in enumerate(lines, 1) if visible(line).strip()]
    for block in blocks:
        rest = iter(" ".join(lines[block.first - 1 : block.last]))
        assert all(sign in rest for sign in block.text.replace(" ", ""))


@pytest.mark.parametrize(
    "part", ["[", "![", "](", "](a(", "**a", "_a ", "[a](b", "\\", "> ", "* ", "-", "- ", "|-", "_a_b"]
)
def test_many_open_marks_take_no_time(part: str) -> None:
    assert read(f"{STORIES}{part * 20_000}x").habits == ("markdown",)


STORIES = "\n\n".join(f"[Story {number}](https://ledger.test/{number})" for number in range(4))


@pytest.mark.parametrize(
    ("page", "titles"),
    [
        pytest.param(f"{STORIES}\n\n# The ferry waits\n\n## Why\n\nIt is late.", ["The ferry waits"], id="hash"),
        pytest.param(f"{STORIES}\n\nThe ferry waits\n===\n\nIt is late.", ["The ferry waits"], id="underlined"),
        pytest.param(f"{STORIES}\n\n" + "# Story\n\nIt is late.\n\n" * 4, [], id="too many"),
        pytest.param(f"{STORIES}\n\n## The ferry waits\n\nIt is late.", [], id="second order"),
        pytest.param("# The ferry waits\n\nIt is late.", [], id="no Markdown"),
    ],
)
def test_titles_are_marked(page: str, titles: list[str]) -> None:
    assert [block.text for block in read(page).blocks if block.title] == titles


def test_a_marked_title_is_the_headline() -> None:
    above = "Ferry company hopes for spring"
    story = "The ferry between Lundhaven and Holmsund will not sail again before the end of the month, its owner said."
    page = (
        f"{STORIES}\n\n{above}\n\n{{}}Nobody minds the mist at the pier\n\n{story}\n\nIt is late, and nobody minds it."
    )
    assert clean_text(page.format("# ")).headline == "Nobody minds the mist at the pier"
