"""Pages that the Wayback Machine printed: its head is no part of them, and tells their address."""

from __future__ import annotations

import pytest

from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook

STORY = """\
Ferry to stop running after forty winters

NORTHLEA — The ferry that has carried sheep across Lake Tarn since 1986 will make its last crossing on Sunday.

Its hull had failed the winter inspection, and repairs would cost more than two million, the council said on Monday.
"""
HEAD = """\
Wayback Machine
10 captures
23 Dec 2017 - 17 Dec 2025
success
About this capture
COLLECTED BY
Organization: Harbour Archivists
They save what others throw away, and have been at it for longer than anybody there can remember, they say.

TIMESTAMPS
"""
ADDRESS = "https://post.example/ferry?id=4"
LAST = "The Wayback Machine - https://web.archive.org/web/20240304101500/"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(f"{HEAD}{LAST}{ADDRESS}", id="whole head"),
        pytest.param(f"{LAST}{ADDRESS}", id="last line alone"),
        pytest.param(f"  {LAST.replace('1500/', '1500id_/')}{ADDRESS}", id="raw copy"),
    ],
)
def test_the_head_is_set_aside_and_tells_the_address(head: str, rulebook: Rulebook) -> None:
    bare = run(Dump("page.txt", STORY), rulebook).article
    trace = run(Dump("page.txt", f"{head}\n\n{STORY}"), rulebook)
    assert trace.habits == ("archived",)
    assert trace.article.url == ADDRESS
    assert (trace.article.headline, trace.article.body) == (bare.headline, bare.body)
    lines = head.split("\n")
    shown = [number for number, line in enumerate(lines, 1) if line.strip()]
    assert [decision.block.first for decision in trace.decisions if decision.origin.id == "habits/archived"] == shown


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The Wayback Machine - http is what he typed.", id="no address"),
        pytest.param(f"He found it at {LAST}{ADDRESS}", id="amid a sentence"),
    ],
)
def test_what_only_names_the_archive_is_text(line: str, rulebook: Rulebook) -> None:
    assert run(Dump("page.txt", f"{STORY}\n{line}\n"), rulebook).habits == ()
