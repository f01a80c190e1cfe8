"""Captions that Markdown shows as such are set aside; authors, labels, menus and paragraphs are not."""

from __future__ import annotations

import pytest

from cleancopy.blocks import read

LINKS = "[One](/one)\n\n[Two](/two)\n\n[Three](/three)\n\n"
CAPTION = "The Aurora at her pier in Ostervale last week."


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(f"![A ship](a.jpg) {CAPTION}", id="behind-a-picture"),
        pytest.param(f"[![A ship](a.jpg)](/ship){CAPTION}", id="behind-a-picture-in-a-link"),
        pytest.param("![A ship](a.jpg) The Aurora at her pier in\nOstervale last week.", id="over-two-lines"),
        pytest.param(f"![Aurora at her pier in Ostervale](a.jpg)\n\n{CAPTION}", id="below-and-like-the-description"),
        pytest.param(f"![{CAPTION}](a.jpg)\n_{CAPTION}_", id="in-the-next-line"),
    ],
)
def test_captions(lines: str) -> None:
    printed = read(f"{LINKS}{lines}\n\nThe ferry stops.")
    assert [block.text for block in printed.blocks] == ["One", "Two", "Three", "The ferry stops."]
    assert {aside.origin.id for _block, aside in printed.asides} <= {"habits/caption", "habits/markdown"}
    assert "habits/caption" in {aside.origin.id for _block, aside in printed.asides}


def test_captions_in_tags() -> None:
    figure = f"<figure>\n<img src='a.jpg'>\n<figcaption>{CAPTION}</figcaption>\n</figure>\n"
    printed = read(f"{LINKS}{figure}\n<div>\n</div>\n\nThe ferry stops.")
    assert [block.text for block in printed.blocks] == ["One", "Two", "Three", "The ferry stops."]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("![Runa Holm](r.jpg) By Runa Holm", "By Runa Holm", id="authors"),
        pytest.param(
            "![Runa Holm](r.jpg)\n\n[By Runa Holm and Jens Aldous](/r)", "By Runa Holm and Jens Aldous", id="l"
        ),
        pytest.param(f"![](a.jpg) {CAPTION}", CAPTION, id="no-description"),
        pytest.param(f"![A ship](a.jpg)\n\n{CAPTION}", CAPTION, id="another-description"),
        pytest.param(f"![{CAPTION}](a.jpg)\n\n# {CAPTION}", CAPTION, id="headlines"),
        pytest.param(f"He came ![smiling](s.png) to {CAPTION}", f"He came to {CAPTION}", id="in-mid-line"),
        pytest.param(f"![A ship](a.jpg) {CAPTION * 12}", CAPTION * 12, id="a-page-in-a-table"),
        pytest.param(
            "![Courier](a.jpg) All our [News](/n) and [Sport](/s) and [Sea](/c)",
            "All our News and Sport and Sea",
            id="m",
        ),
    ],
)
def test_what_is_none(lines: str, expected: str) -> None:
    assert [block.text for block in read(LINKS + lines).blocks][3:] == [expected]


@pytest.mark.parametrize("part", ["![a](b) c ", "![a](b)\n", "[![a](b)](c)", "![a](b)\n\na a a a a\n"])
def test_many_pictures_take_no_time(part: str) -> None:
    assert read(LINKS + part * 5_000).habits == ("markdown",)
