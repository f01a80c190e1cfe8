r"""Exports that write ends of lines as `\n`, and characters as entities: undone where the page as a whole shows it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleancopy.model import Dump
from cleancopy.sources import Input, Reading, load
from cleancopy.sources.escapes import unescaped

PAGE = "Ferry stops “for good” 🚢\n\nThe hull\thad failed, it's said.\n\nA bus will run: c/o Größe \\ Co.\n"


def codes(text: str) -> list[str]:
    return [problem.code for problem in unescaped(text)[1]]


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(PAGE.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"), id="line ends"),
        pytest.param(PAGE.replace("\\", "\\\\").replace("\n", "\\r\\n") + "\n", id="of Windows"),
        pytest.param(json.dumps(PAGE), id="JSON"),
        pytest.param(json.dumps(PAGE, ensure_ascii=False), id="JSON in UTF-8"),
    ],
)
def test_ends_of_lines(written: str) -> None:
    text, problems = unescaped(written)
    assert text.strip() == PAGE.strip()
    assert [problem.code for problem in problems] == ["escaped-lines"]


def test_entities() -> None:
    text, problems = unescaped("The mayor&#8217;s &ldquo;ship&rdquo; &lt;sank&gt;&nbsp;&foo; at 5&amp;6.")
    assert text == "The mayor’s “ship” <sank>\xa0&foo; at 5&6."
    assert [problem.message for problem in problems] == ["4 characters written like &#8217;: made real"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PAGE, id="page"),
        pytest.param("Type \\n and \\n.\n", id="few"),
        pytest.param("One\nTwo\nThree\nwrite \\n\\n\\n\\n for an end\n", id="among real ends"),
        pytest.param("Write &lt;b&gt; and &lt;i&gt;, or &amp;.\n", id="text about HTML"),
        pytest.param('<img src="http://x.example/?a=1&amp;b=2&amp;c=3&amp;d=4">', id="address"),
        pytest.param("R&B; a & b; c&d;\n", id="no entities"),
    ],
)
def test_other_pages_stay_as_they_are(text: str) -> None:
    assert unescaped(text) == (text, ())


def test_pages_are_read_so() -> None:
    dump = load(Input("a.csv", data=rb"Ferry stops\n\nThe hull had failed.\nA bus will run."), Reading())
    assert isinstance(dump, Dump)
    assert dump.text == "Ferry stops\n\nThe hull had failed.\nA bus will run."
    assert [problem.code for problem in dump.problems] == ["escaped-lines"]


@given(
    st.lists(st.sampled_from(["\\n", "\\u", "\\ud83d", "\\ude00", "\\", '"', "&#0;", "&#55357;", "&amp;", "x", "\n"]))
)
def test_any_escapes_are_read(parts: list[str]) -> None:
    text, problems = unescaped("".join(parts))
    assert text == text.encode("utf-8", "replace").decode()
    assert len(problems) <= 2
