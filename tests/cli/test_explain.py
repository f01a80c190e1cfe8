"""`cleancopy explain`: every block with its verdict and rule, for people, pipes and programs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cleancopy.model import DROPPED, Article, Block, Capture, Decision, Dump, Origin, Problem, Recognition, Trace
from cleancopy_cli import plain
from cleancopy_cli.rows import heading, rows

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop


KEEP = Origin("harbour-ledger/otherwise", "rules/harbour-ledger.yaml", 1, "Article text.")
DROP = Origin("harbour-ledger/plug", "rules/harbour-ledger.yaml", 24, "House plug.")
DATELINE = Origin("wire/dateline", "rules/packs/wire.yaml", 4, "A wire dateline.")
MODEL = Origin("strangers/model", "", 0, "Judged by its shape.")


def trace(*decisions: Decision, site: str | None = None, scores: tuple[Recognition, ...] = ()) -> Trace:
    return Trace(Dump("a.txt", ""), scores, decisions, Article(source="a.txt", site=site))


def block(text: str, first: int = 1, last: int = 0) -> Block:
    return Block(first, last or first, text, "", 0, 0)


def shown(decision: Decision, *, verbose: bool = False) -> list[str]:
    return [" | ".join(row) for row in rows(trace(decision), verbose)]


def test_a_pipe_gets_plain_lines(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    result = workshop.run("explain", "a.txt")
    assert (result.returncode, result.stderr) == (0, b"")
    lines = result.stdout.decode().splitlines()
    assert lines[0] == "a.txt  harbour-ledger  2 of 3 signs, needed 2  ok"
    table = [re.split(r" {2,}", line.strip(), maxsplit=3) for line in lines[1:]]
    assert [row[:2] for row in table] == [
        ["1", "cut"],
        ["2", "cut"],
        ["4", "cut"],
        ["6", "capture"],
        ["8", "capture"],
        ["10", "keep"],
        ["10", "capture"],
        ["12", "drop"],
        ["14", "keep"],
        ["16", "cut"],
        ["17", "cut"],
        ["18", "cut"],
    ]
    assert table[7][2:] == [
        "harbour-ledger/newsletter-plug (./rules/harbour-ledger.yaml:24)",
        "Sign up for the Tideline newsletter",
    ]
    assert table[5][3] == "The quay reopened on Friday, two weeks after the storm tore its planks away."
    assert table[6][3].startswith("PORT MERROW, March 3 (Reuters) — → dateline: PORT MERROW, March 3 (Reuters)")
    assert re.fullmatch(r"wire/dateline \(rules/packs/wire\.yaml:\d+\)", table[6][2])


def test_verbose_adds_why(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    lines = workshop.run("explain", "--verbose", "a.txt").stdout.decode().splitlines()
    whys = [line for line in lines if re.match(r" *\d+  why ", line)]
    assert any(line.endswith("  House plug between paragraphs.") for line in whys)
    assert len(whys) == 12


def test_several_pages_are_parted_by_a_blank_line_and_failures_are_named(workshop: Workshop) -> None:
    workshop.lay("dumps/a.txt")
    workshop.lay("dumps/b.txt", "")
    result = workshop.run("explain", "none.txt", "dumps")
    first, second = result.stdout.decode().split("\n\n")
    assert first.startswith("dumps/a.txt  harbour-ledger  ")
    assert second.startswith("dumps/b.txt  no known site (it shows no sign of any)  empty (unknown-site, ")
    assert (result.returncode, result.stderr) == (1, b"none.txt: no such file or folder\n")


def test_standard_input_is_explained(workshop: Workshop) -> None:
    result = workshop.run("explain", "-", given=workshop.PAGE.encode())
    assert result.stdout.startswith(b"-  harbour-ledger  2 of 3 signs, needed 2  ok\n")


def test_json_holds_the_whole_trace(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    read = json.loads(workshop.run("explain", "--json", "a.txt").stdout)
    assert read["recognition"][0] == {"site": "harbour-ledger", "hits": 2, "of": 3, "needed": 2}
    assert [decision["lines"][0] for decision in read["decisions"]] == [1, 2, 4, 6, 8, 10, 12, 14, 16, 17, 18]
    assert read["decisions"][6]["rule"] == "harbour-ledger/newsletter-plug"
    assert read["article"] == json.loads(workshop.run("clean", "a.txt").stdout)
    both = json.loads(workshop.run("explain", "--json", "a.txt", "-", given=workshop.PAGE.encode()).stdout)
    assert [page["source"] for page in both] == ["a.txt", "-"]


@pytest.mark.parametrize("columns", [40, 60, 80, 140])
def test_a_terminal_gets_a_coloured_table_cut_to_its_width(workshop: Workshop, columns: int) -> None:
    workshop.lay("a.txt")
    screen, _ = workshop.watch("stdout", workshop.command("explain", "a.txt"), COLUMNS=str(columns))
    assert "\x1b[32m" in screen
    lines = re.sub(r"\x1b\[[\d;]*m", "", screen).splitlines()
    assert max(map(len, lines)) <= columns
    assert sum("…" in line for line in lines) >= 1
    rows_shown = [line for line in lines if re.match(r" ?\d+ ", line)]
    assert len(rows_shown) == 12
    assert ("rules/harbour-ledger.yaml:24" in "".join(lines)) is (columns == 140)
    assert sum(len(line.split()[-1]) > 1 for line in lines if line.strip()) > len(lines) - 3, "text is left of each row"


def test_a_terminal_without_colours_gets_none(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    screen, _ = workshop.watch("stdout", workshop.command("explain", "a.txt"), NO_COLOR="1")
    assert not re.search(r"\x1b\[[\d;]*3[0-7]m", screen)
    assert "harbour-ledger/newsletter-plug" in screen


@pytest.mark.parametrize("stream", ["pipe", "terminal"])
def test_a_dump_cannot_steer_the_terminal(workshop: Workshop, stream: str) -> None:
    workshop.lay("a.txt", workshop.PAGE.replace("Omar", "\x1b[2J\x07Omar \u202eevil"))
    command = workshop.command("explain", "a.txt")
    if stream == "pipe":
        output = workshop.run("explain", "a.txt").stdout.decode()
        assert "\\x1b[2J\\x07Omar evil" in output
    else:
        output, _ = workshop.watch("stdout", command, COLUMNS="200")
        assert "\\x1b[2J\\x07Omar evil" in output
    assert "\x1b[2J" not in output
    assert "\x07" not in output
    assert "\u202e" not in output


@pytest.mark.parametrize(
    ("site", "scores", "expected"),
    [
        pytest.param(
            "the-star",
            [("the-star", 3, 4, 2), ("daily8", 1, 3, 2)],
            "the-star  3 of 4 signs, needed 2",
            id="recognised",
        ),
        pytest.param(None, [("daily8", 1, 3, 2)], "no known site (best: daily8 1 of 3, needed 2)", id="too few signs"),
        pytest.param(None, [], "no known site (it shows no sign of any)", id="no sign"),
        pytest.param(
            None,
            [("arirang", 2, 3, 2), ("daily8", 2, 3, 2)],
            "no known site (undecided: arirang 2 of 3 signs, needed 2, daily8 2 of 3 signs, needed 2)",
            id="tie",
        ),
        pytest.param(
            "daily8",
            [("the-star", 3, 4, 2), ("daily8", 1, 3, 2)],
            "daily8  as asked: it shows 1 of 3 signs, needed 2",
            id="asked against the signs",
        ),
        pytest.param("daily8", [], "daily8  as asked: it shows none of its signs", id="asked without a sign"),
    ],
)
def test_the_site_with_its_score(site: str | None, scores: list[tuple[str, int, int, int]], expected: str) -> None:
    found = trace(site=site, scores=tuple(Recognition(*score) for score in scores))
    assert heading(found) == ("a.txt", expected, "empty")


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        pytest.param(
            Decision(block("It is.", 12, 14), "body", "keep", KEEP, "It is."),
            ["12-14 | keep | harbour-ledger/otherwise | rules/harbour-ledger.yaml:1 | It is."],
            id="several lines",
        ),
        pytest.param(
            Decision(
                block("Quay opens"), "body", "capture", DROP, "", (Capture("headline", ("Quay opens",), 0, 10, DROP),)
            ),
            ["1 | capture | harbour-ledger/plug | rules/harbour-ledger.yaml:24 | headline: Quay opens"],
            id="captured whole",
        ),
        pytest.param(
            Decision(
                block("By A Quill and B Roe"),
                "body",
                "capture",
                DROP,
                "",
                (Capture("authors", ("A Quill", "B Roe"), 3, 20, DROP),),
            ),
            [
                "1 | capture | harbour-ledger/plug | rules/harbour-ledger.yaml:24 | "
                "By A Quill and B Roe → authors: A Quill, B Roe"
            ],
            id="captured whole, read further",
        ),
        pytest.param(
            Decision(
                block("OSTRAVA (dpa) - It is."),
                "body",
                "keep",
                KEEP,
                "It is.",
                (
                    Capture("dateline", ("OSTRAVA (dpa)",), 0, 16, DATELINE),
                    Capture("agency", ("dpa",), 0, 16, DATELINE),
                    Capture("problems", ("second-story",), 0, 0, DROP),
                ),
            ),
            [
                "1 | keep | harbour-ledger/otherwise | rules/harbour-ledger.yaml:1 | It is.",
                "1 | capture | wire/dateline | rules/packs/wire.yaml:4 | "
                "OSTRAVA (dpa) - → dateline: OSTRAVA (dpa); agency: dpa",
                "1 | flag | harbour-ledger/plug | rules/harbour-ledger.yaml:24 | problems: second-story",
            ],
            id="captured in part, and flagged",
        ),
        pytest.param(
            Decision(
                block("It is, opens new tab"), "body", "keep", KEEP, "It is", (Capture(DROPPED, (), 5, 20, DROP),)
            ),
            [
                "1 | keep | harbour-ledger/otherwise | rules/harbour-ledger.yaml:1 | It is",
                "1 | drop | harbour-ledger/plug | rules/harbour-ledger.yaml:24 | , opens new tab",
            ],
            id="dropped in part",
        ),
        pytest.param(
            Decision(block("More"), "tail", "drop", MODEL, score=0.256, reasons=("short", "bulleted")),
            ["1 | drop | strangers/model |  | More", "1 | score | strangers/model |  | 0.26: short; bulleted"],
            id="scored",
        ),
    ],
)
def test_the_rows_of_a_block(decision: Decision, expected: list[str]) -> None:
    assert shown(decision) == expected


def test_verbose_rows_add_why_and_the_runner_up() -> None:
    captures = (Capture("dateline", ("OSTRAVA",), 0, 10, DATELINE),)
    decision = Decision(block("OSTRAVA - It is."), "body", "keep", KEEP, "It is.", captures, DROP)
    assert shown(decision, verbose=True)[2:] == [
        "1 | why | harbour-ledger/otherwise | rules/harbour-ledger.yaml:1 | Article text.",
        "1 | why | wire/dateline | rules/packs/wire.yaml:4 | A wire dateline.",
        "1 | runner-up | harbour-ledger/plug | rules/harbour-ledger.yaml:24 | House plug.",
    ]


def test_problems_come_first() -> None:
    problem = Problem("missing-headline", "the page shows no headline")
    article = Article(source="a.txt", problems=(problem,), status="suspect")
    found = Trace(Dump("a.txt", ""), (), (Decision(block("It is."), "body", "keep", KEEP, "It is."),), article)
    lines = plain.page(found, verbose=False).splitlines()
    assert lines[0] == "a.txt  no known site (it shows no sign of any)  suspect (missing-headline)"
    assert lines[1].split(maxsplit=2) == ["problem", "missing-headline", "the page shows no headline"]


def test_a_bug_in_a_page_is_a_failure_here_too(
    workshop: Workshop, here: Callable[..., int], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_arguments: object) -> Trace:
        raise ZeroDivisionError("by no quay")

    monkeypatch.setattr("cleancopy.engines.work.run", stumble)
    path: Path = workshop.lay("a.txt")
    assert here("explain", path.name) == 1
    assert capfd.readouterr().err == "a.txt: internal error: ZeroDivisionError: by no quay; please report it\n"
