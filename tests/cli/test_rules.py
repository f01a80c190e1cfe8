"""`cleancopy rules`: lists, shows, lints and tests rule files, prints their schema, and starts a new one."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cleancopy.rulebook.schema import schema_text
from cleancopy_cli.main import main
from tests.cli.conftest import Workshop
from tests.test_draft import STORIES, chrome

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(workshop: Workshop, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """`cleancopy ...` in the workshop's folder: arguments in; exit code, output and messages out."""
    monkeypatch.chdir(workshop.root)

    def call(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main(arguments)
        output = capfd.readouterr()
        return code, output.out, output.err

    return call


def test_a_list_in_a_pipe_has_tabs(call: Call, workshop: Workshop) -> None:
    workshop.lay("samples/harbour-ledger/quay.txt")
    code, out, err = call("rules", "list")
    assert (code, err) == (0, "")
    rows = {line.split("\t")[0]: line.split("\t")[1:] for line in out.splitlines()}
    outlet, own, of_packs, samples, reviewed, path = rows["harbour-ledger"]
    assert (outlet, own, samples, reviewed) == ("The Harbour Ledger", "4", "1", "2026-11-21")
    assert (int(of_packs) > 0, path) == (True, "./rules/harbour-ledger.yaml")
    assert "the-star" in rows


def test_a_list_as_json(call: Call) -> None:
    rows = json.loads(call("rules", "list", "--json")[1])
    row = next(row for row in rows if row["site"] == "harbour-ledger")
    assert list(row) == ["site", "outlet", "rules", "pack_rules", "samples", "reviewed", "path"]


def test_a_folder_called_rules_that_holds_none_is_no_folder_of_rules(call: Call, workshop: Workshop) -> None:
    (workshop.root / "rules/harbour-ledger.yaml").rename(workshop.root / "rules/notes.md")
    code, out, err = call("rules", "list")
    assert (code, err) == (0, "")
    assert "the-star" in out


def test_show_gives_the_rules_in_the_order_in_which_they_decide(call: Call) -> None:
    code, out, err = call("rules", "show", "harbour-ledger")
    assert (code, err) == (0, "")
    rows = [line.split("\t") for line in out.splitlines()]
    assert all(len(row) == 6 for row in rows)
    assert [row[:3] for row in rows[:3]] == [
        ["cuts", "cut-above", "harbour-ledger/share-bar"],
        ["cuts", "cut-below", "harbour-ledger/more-from"],
        ["captures", "capture headline", "harbour-ledger/headline"],
    ]
    plug = next(row for row in rows if row[2] == "harbour-ledger/newsletter-plug")
    assert plug[3:] == [
        "./rules/harbour-ledger.yaml:24",
        "starts with 'Sign up'; contains 'newsletter'",
        "House plug between paragraphs.",
    ]
    phases = list(dict.fromkeys(row[0] for row in rows))
    assert phases == ["cuts", "captures", "drops", "otherwise", "parts"]


def test_show_as_json(call: Call) -> None:
    shown = json.loads(call("rules", "show", "harbour-ledger", "--json")[1])
    assert (shown["site"], shown["rules"][0]["rule"]) == ("harbour-ledger", "harbour-ledger/share-bar")
    assert shown["rules"][0]["when"] == {"equals": ["Share this story"]}


@pytest.mark.parametrize("command", ["show", "test"])
def test_an_unknown_site_is_a_wrong_call(call: Call, command: str) -> None:
    code, _out, err = call("rules", command, "harbor-ledger")
    assert code == 2
    assert "did you mean 'harbour-ledger'?" in err


@pytest.mark.parametrize("columns", [60, 110])
@pytest.mark.parametrize("command", [("list",), ("show", "harbour-ledger")], ids=" ".join)
def test_a_terminal_gets_a_coloured_table(workshop: Workshop, command: tuple[str, ...], columns: int) -> None:
    arguments = [sys.executable, "-m", "cleancopy_cli", "rules", *command]
    screen, _ = workshop.watch("stdout", arguments, COLUMNS=str(columns))
    assert "\x1b[36m" in screen
    lines = re.sub(r"\x1b\[[\d;]*m", "", screen).splitlines()
    assert max(map(len, lines)) <= columns
    assert any("harbour-ledger" in line for line in lines)


def test_lint_and_test_of_good_files(call: Call) -> None:
    assert call("rules", "lint") == (0, "", "1 rule file: 0 faults\n")
    assert call("rules", "test") == (0, "", "0 examples of 1 rule file: all hold\n")


def test_lint_names_every_fault_at_its_place(call: Call, workshop: Workshop) -> None:
    broken = Workshop.RULES.replace("site: harbour-ledger", "site: broken").replace("do: drop", "do: dorp")
    workshop.lay("rules/broken.yaml", broken.replace("why: House plug", "wy: House plug"))
    code, out, err = call("rules", "lint")
    assert (code, err) == (1, "2 rule files: 3 faults\n")
    assert [line.split(": ", 2)[:2] for line in out.splitlines()] == [
        ["rules/broken.yaml:24:5", "missing-key"],
        ["rules/broken.yaml:25:9", "bad-value"],
        ["rules/broken.yaml:27:5", "unknown-key"],
    ]
    assert call("rules", "lint", "rules/harbour-ledger.yaml")[0] == 0
    assert call("rules", "lint", "none.yaml")[0] == 2


def test_a_failed_example_is_1_and_a_broken_file_2(call: Call, workshop: Workshop) -> None:
    tests = "    tests: {match: [Get our newsletter]}\n"
    workshop.lay("rules/harbour-ledger.yaml", Workshop.RULES + tests)
    code, out, err = call("rules", "test", "harbour-ledger")
    assert (code, "failed-match" in out) == (1, True)
    assert err.endswith(" rule files: 1 failed\n")
    workshop.lay("rules/harbour-ledger.yaml", Workshop.RULES.replace("do: drop", "do: dorp"))
    assert call("rules", "test")[0] == 2


def test_the_schema_is_printed(call: Call) -> None:
    assert call("rules", "schema") == (0, schema_text(), "")


@pytest.fixture
def dumps(workshop: Workshop) -> list[str]:
    return [workshop.lay(f"dumps/{number}.txt", chrome(story)).name for number, story in enumerate(STORIES[:3], 1)]


@pytest.mark.usefixtures("dumps")
def test_from_nothing_to_a_passing_check(call: Call, workshop: Workshop) -> None:
    code, out, err = call("rules", "new", "tideline-courier", "dumps")
    assert (code, out) == (0, "")
    assert err.splitlines()[1:] == [
        "rules/schema.json: the schema for your editor, written",
        "Next: cleancopy explain --rules rules dumps/1.txt",
    ]
    assert re.match(r"rules/tideline-courier.yaml: \d signs and \d+ rules written\n", err)
    text = (workshop.root / "rules/tideline-courier.yaml").read_text(encoding="utf-8")
    assert "# Guessed from 3 dumps on " in text
    assert (workshop.root / "rules/schema.json").read_text(encoding="utf-8") == schema_text()
    assert call("rules", "lint", "rules/tideline-courier.yaml")[0] == 0
    assert "tideline-courier  " in call("explain", "--rules", "rules", "dumps/1.txt")[1].splitlines()[0]
    for number, story in enumerate(STORIES[:3], 1):
        workshop.lay(f"samples/tideline-courier/{number}.txt", chrome(story))
    assert call("check", "--update", "samples/tideline-courier")[0] == 0
    code, out, err = call("check", "samples", "rules/tideline-courier.yaml")
    assert (code, [line for line in out.splitlines() if "(warning)" not in line]) == (0, [])
    expected = json.loads((workshop.root / "samples/tideline-courier/2.json").read_text(encoding="utf-8"))
    assert (expected["headline"], expected["byline"]) == (STORIES[1].headline, STORIES[1].writer)
    assert expected["body"].split("\n\n") == list(STORIES[1].paragraphs)


@pytest.mark.usefixtures("dumps")
def test_a_draft_on_standard_output(call: Call, workshop: Workshop) -> None:
    code, out, err = call("rules", "new", "tideline-courier", "dumps/1.txt", "dumps/2.txt", "--out", "-")
    assert (code, err) == (0, "")
    assert out.startswith("# yaml-language-server: ")
    assert not (workshop.root / "rules/tideline-courier.yaml").exists()


@pytest.mark.usefixtures("dumps")
def test_a_file_that_is_there_is_only_overwritten_by_force(call: Call, workshop: Workshop) -> None:
    path = workshop.lay("rules/tideline-courier.yaml", "site: of no use\n")
    code, _out, err = call("rules", "new", "tideline-courier", "dumps")
    assert (code, path.read_text(encoding="utf-8")) == (2, "site: of no use\n")
    assert "rules/tideline-courier.yaml is there already: take another id, or overwrite it with --force" in err
    assert call("rules", "new", "tideline-courier", "dumps", "--force")[0] == 0
    assert "outlet: The Tideline Courier" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(("Tideline Courier", "dumps"), "lower-case letters, digits and hyphens", id="no id"),
        pytest.param(("unknown", "dumps"), "can't be a site's id", id="the folder of strangers"),
        pytest.param(("the-star", "dumps"), "'the-star' has rules already", id="a site there is"),
        pytest.param(("tideline-courier", "none.txt"), "1 dump could not be read", id="no such dump"),
        pytest.param(("tideline-courier", "empty.txt"), "no text in any of the dumps", id="no text"),
        pytest.param(("tideline-courier", "dumps", "--out", "rules/other.yaml"), "called as its site", id="other name"),
        pytest.param(("tideline-courier", "dumps", "--out", "tideline-courier.yml"), "end in .yaml", id="other ending"),
        pytest.param(("tideline-courier",), "Missing argument 'DUMP...'", id="no dump"),
    ],
)
@pytest.mark.usefixtures("dumps")
def test_what_can_not_be_started_is_refused(
    call: Call, workshop: Workshop, arguments: tuple[str, ...], message: str
) -> None:
    workshop.lay("empty.txt", "\n")
    code, out, err = call("rules", "new", *arguments)
    assert (code, out) == (2, "")
    assert message in err
    assert [path.name for path in (workshop.root / "rules").iterdir()] == ["harbour-ledger.yaml"]


@pytest.mark.usefixtures("dumps")
@pytest.mark.parametrize(
    ("site", "out", "reason"),
    [
        pytest.param("a" * 300, f"rules/{'a' * 300}.yaml", "file name too long", id="long name"),
        pytest.param("courier", "dumps/0.txt/courier.yaml", "file exists", id="a file for a folder"),
    ],
)
def test_what_can_not_be_written_is_74(call: Call, workshop: Workshop, site: str, out: str, reason: str) -> None:
    workshop.lay("dumps/0.txt", "The quay reopened on Friday.")
    code, printed, err = call("rules", "new", site, "dumps", "--out", out)
    assert (code, printed) == (74, "")
    assert err.endswith(f"Error: {out}: {reason}; it was not written\n")


def test_dumps_of_a_known_site_are_named(call: Call, workshop: Workshop) -> None:
    workshop.lay("page.txt")
    code, _out, err = call("rules", "new", "tideline-courier", "page.txt")
    assert code == 0
    assert err.startswith("page.txt: recognised as harbour-ledger, which has rules already\n")


def test_samples_of_other_sites_keep_signs_away(call: Call, workshop: Workshop, dumps: list[str]) -> None:
    assert len(dumps) == 3
    out = call("rules", "new", "tideline-courier", "dumps", "--out", "-")[1]
    assert "    - equals: The Tideline Courier" in out
    workshop.lay("samples/other-courier/a.txt", "The Tideline Courier\n")
    assert (
        "    - equals: The Tideline Courier" not in call("rules", "new", "tideline-courier", "dumps", "--out", "-")[1]
    )


@pytest.mark.parametrize("command", ["list", "show", "lint", "test", "schema", "new"])
def test_every_command_has_help_with_examples(call: Call, command: str) -> None:
    code, out, _err = call("rules", command, "--help")
    assert code == 0
    assert f"  Examples:\n    cleancopy rules {command}" in out
    assert "  " + command in call("rules", "--help")[1]


def test_plain_lines_need_no_rich(workshop: Workshop) -> None:
    script = (
        "import sys; from cleancopy_cli.main import main; main(['rules', 'list'])"
        "; print('rich' in sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", script]
    result = subprocess.run(command, cwd=workshop.root, env=workshop.environment, capture_output=True, check=True)
    assert result.stderr.decode().split() == ["False"]
    assert Path(workshop.root, "rules").is_dir()
