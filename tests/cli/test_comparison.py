"""`cleancopy explain --diff`: which blocks other rules change."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop


@pytest.fixture
def changed(workshop: Workshop) -> Workshop:
    """The workshop with a second folder of rules, which keeps the plug and drops what somebody said."""
    rules = workshop.RULES.replace("starts: Sign up, contains: newsletter", "contains: said Omar")
    workshop.lay("mine/harbour-ledger.yaml", rules.replace("The Harbour Ledger\nreviewed", "Ledger Media\nreviewed"))
    workshop.lay("a.txt")
    return workshop


def test_blocks_that_change_stand_before_and_after(changed: Workshop) -> None:
    result = changed.run("explain", "--diff", "mine", "a.txt")
    assert (result.returncode, result.stderr) == (0, b"")
    lines = result.stdout.decode().splitlines()
    assert lines[0] == "a.txt  harbour-ledger  2 of 11 blocks change"
    table = [re.split(r" {2,}", line.strip()) for line in lines[1:]]
    assert [row[:-1] for row in table] == [
        ["- outlet"],
        ["+ outlet"],
        ["12", "- drop", "harbour-ledger/newsletter-plug (./rules/harbour-ledger.yaml:24)"],
        ["12", "+ keep", "harbour-ledger/otherwise (mine/harbour-ledger.yaml:1)"],
        ["14", "- keep", "harbour-ledger/otherwise (./rules/harbour-ledger.yaml:1)"],
        ["14", "+ drop", "harbour-ledger/newsletter-plug (mine/harbour-ledger.yaml:24)"],
    ]
    assert [row[-1] for row in table[:3]] == [
        "The Harbour Ledger",
        "Ledger Media",
        "Sign up for the Tideline newsletter",
    ]


def test_nothing_changes(changed: Workshop) -> None:
    result = changed.run("explain", "--diff", "rules", "a.txt")
    assert (result.returncode, result.stdout) == (0, b"a.txt  harbour-ledger  nothing changes\n")


def test_captures_change(changed: Workshop) -> None:
    changed.lay("mine/harbour-ledger.yaml", changed.RULES.replace("field: headline", "field: deck"))
    lines = changed.run("explain", "--diff", "mine", "a.txt").stdout.decode().splitlines()
    assert [line.split()[:3] for line in lines[1:]] == [
        ["-", "status", "ok"],
        ["+", "status", "suspect"],
        ["6", "-", "capture"],
        ["6", "+", "capture"],
    ]
    assert lines[3].endswith("headline: Quay at Port Merrow reopens after storm")
    assert lines[4].endswith("deck: Quay at Port Merrow reopens after storm")


def test_programs_get_json(changed: Workshop) -> None:
    read = json.loads(changed.run("explain", "--diff", "mine", "--json", "a.txt").stdout)
    assert read["constants"] == {"outlet": {"before": "The Harbour Ledger", "after": "Ledger Media"}}
    assert [change["after"]["lines"][0] for change in read["changes"]] == [12, 14]
    many = json.loads(changed.run("explain", "--diff", "mine", "--json", "a.txt", "none.txt").stdout)
    assert [page["source"] for page in many] == ["a.txt"]


def test_a_terminal_gets_colours(changed: Workshop) -> None:
    shown, _ = changed.watch("stdout", changed.command("explain", "--diff", "mine", "a.txt"), COLUMNS="140")
    assert "\x1b[31m- drop" in shown
    assert "\x1b[32m+ keep" in shown


def test_broken_rules_are_named(changed: Workshop) -> None:
    changed.lay("mine/harbour-ledger.yaml", changed.RULES.replace("do: drop", "do: drip"))
    result = changed.run("explain", "--diff", "mine", "a.txt")
    assert result.returncode == 2
    assert b"mine/harbour-ledger.yaml:25:" in result.stderr
