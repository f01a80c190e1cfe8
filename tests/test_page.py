"""What a page tells about its blocks."""

from __future__ import annotations

import pytest

from cleancopy.blocks import split
from cleancopy.match import Matcher
from cleancopy.page import NEAR, Page

SAID = "“They would not wait for the tide, whatever it cost them,” she said on Monday, and shut the book."


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["“They would not wait for the tide.”", SAID], True, id="above"),
        pytest.param([SAID, '"They would not WAIT for the tide …"'], True, id="below"),
        pytest.param(["“They would not wait for the ferry.”", SAID], False, id="other-words"),
        pytest.param(["“They would not wait.”", "“They would not wait.”"], False, id="the-same-block-twice"),
        pytest.param(["They would not wait for the tide, whatever it cost", SAID], True, id="a-few-words-less"),
        pytest.param(["“They would not wait”", "“They would not wait here”"], False, id="hardly-longer"),
        pytest.param(["“They would not wait for the tide.”", *["Noise."] * NEAR, SAID], False, id="far-away"),
    ],
)
def test_is_excerpt(lines: list[str], expected: bool) -> None:
    page = Page(split("\n\n".join(lines)), Matcher(()))
    quoted = next(index for index, text in enumerate(page.texts) if text != SAID)
    assert page.is_excerpt(quoted) == expected
