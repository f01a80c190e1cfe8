"""The command as a whole: wrong names, completion, colours."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cleancopy_cli.commands import COMMANDS
from cleancopy_cli.main import main

if TYPE_CHECKING:
    from tests.cli.conftest import Workshop

SHELLS = ("bash", "zsh", "fish")


@pytest.mark.parametrize(
    ("typed", "remedy"),
    [
        pytest.param("claen", "no command 'claen': did you mean 'clean'?", id="close"),
        pytest.param("page.txt", "no command 'page.txt': known are check, clean, ", id="nothing like it"),
    ],
)
def test_a_mistyped_command(capfd: pytest.CaptureFixture[str], typed: str, remedy: str) -> None:
    assert main([typed, "a.txt"]) == 2
    assert remedy in capfd.readouterr().err


@pytest.mark.parametrize("command", [*COMMANDS, ""])
def test_every_command_has_examples(capfd: pytest.CaptureFixture[str], command: str) -> None:
    assert main([*command.split(), "--help"]) == 0
    shown = capfd.readouterr().out
    assert re.search(rf"^ +Examples:\n +(?:.+ \| )?cleancopy {command}", shown, re.MULTILINE)


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert re.fullmatch(r"cleancopy \d+\.\d+\.\d+\S*\n", capfd.readouterr().out)


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_scripts(workshop: Workshop, shell: str) -> None:
    command = [sys.executable, "-m", "cleancopy_cli", "completion", shell]
    result = subprocess.run(command, env=workshop.environment, capture_output=True, check=True)
    assert b"_CLEANCOPY_COMPLETE" in result.stdout
    assert result.stderr == b""
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=result.stdout, check=True)


def offered(workshop: Workshop, line: str) -> list[str]:
    """What bash would offer for the last word of a line."""
    words = line.split(" ")
    asked = {"_CLEANCOPY_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    command = [sys.executable, "-m", "cleancopy_cli"]
    environment = {**workshop.environment, **asked}
    result = subprocess.run(command, cwd=workshop.root, env=environment, capture_output=True, check=True, text=True)
    return [row.partition(",")[2] for row in result.stdout.splitlines()]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("cleancopy cl", ["clean"], id="command"),
        pytest.param("cleancopy --ver", ["--version"], id="option of all"),
        pytest.param("cleancopy explain --ht", ["--html"], id="option"),
        pytest.param("cleancopy completion z", ["zsh"], id="choice"),
        pytest.param("cleancopy clean --site the-st", ["the-star"], id="shipped site"),
        pytest.param("cleancopy clean --rules rules --site harb", ["harbour-ledger"], id="own site"),
    ],
)
def test_completion_offers(workshop: Workshop, line: str, expected: list[str]) -> None:
    assert offered(workshop, line) == expected


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_bash_completes(workshop: Workshop) -> None:
    script = workshop.lay("cleancopy", f'#!/bin/sh\nexec "{sys.executable}" -m cleancopy_cli "$@"\n')
    script.chmod(0o755)
    asked = (
        'eval "$(cleancopy completion bash)"; COMP_WORDS=(cleancopy expl); COMP_CWORD=1; '
        '_cleancopy_completion cleancopy expl cleancopy; echo "${COMPREPLY[@]}"'
    )
    environment = {**workshop.environment, "PATH": f"{workshop.root}:{os.environ['PATH']}"}
    result = subprocess.run(["bash", "-c", asked], env=environment, capture_output=True, check=True, text=True)
    assert result.stdout == "explain\n"


@pytest.mark.parametrize(
    ("environment", "is_coloured"),
    [
        pytest.param({}, False, id="pipe"),
        pytest.param({"FORCE_COLOR": "1"}, True, id="forced"),
        pytest.param({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, id="forced and forbidden"),
    ],
)
def test_colours_in_a_pipe(workshop: Workshop, environment: dict[str, str], is_coloured: bool) -> None:
    workshop.lay("a.txt")
    workshop.environment.update(environment)
    shown = workshop.run("explain", "a.txt").stdout.decode()
    assert bool(re.search(r"\x1b\[[\d;]*3[0-7]m", shown)) is is_coloured


def test_articles_are_the_same_bytes_whatever_the_colours(workshop: Workshop) -> None:
    workshop.lay("a.txt")
    plain = workshop.run("clean", "a.txt").stdout
    workshop.environment["FORCE_COLOR"] = "1"
    assert workshop.run("clean", "a.txt").stdout == plain
