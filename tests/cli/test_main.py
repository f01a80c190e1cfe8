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
        pytest.param("claen a.txt", "no command 'claen': did you mean 'clean'?", id="close"),
        pytest.param("page.txt", "no command 'page.txt': known are check, clean, ", id="nothing like it"),
        pytest.param("rules lnt", "no command 'lnt': did you mean 'lint'?", id="below rules"),
    ],
)
def test_a_mistyped_command(capfd: pytest.CaptureFixture[str], typed: str, remedy: str) -> None:
    assert main(typed.split()) == 2
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


IN_BASH = """
eval "$(cleancopy completion bash)"
for line in "cleancopy expl" "cleancopy clean --site the-st"; do
  COMPREPLY=(); COMP_WORDS=($line); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  _cleancopy_completion cleancopy "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; echo "${COMPREPLY[@]}"
done
"""
IN_FISH = """
cleancopy completion fish | source
for line in "cleancopy expl" "cleancopy clean --site the-st"; complete -C $line | string replace -r "\\t.*" ""; end
"""
IN_ZSH = r"""
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'autoload -Uz compinit; compinit -u -D; eval "$(cleancopy completion zsh)"; echo rea""dy'
zpty -r -m shell line '*ready*'
for begun expected in 'cleancopy expl' explain 'cleancopy clean --site the-st' the-star; do
  zpty -w -n shell $'\x15'"$begun"$'\t'
  zpty -r -m shell line "*$expected*" && print $expected
done
"""
"""zsh completes at a prompt only, which it gets here on a terminal that nobody sees."""


@pytest.mark.parametrize(
    ("shell", "script"),
    [
        pytest.param(["bash", "-c"], IN_BASH, id="bash"),
        pytest.param(["fish", "--no-config", "-c"], IN_FISH, id="fish"),
        pytest.param(["zsh", "-f", "-c"], IN_ZSH, id="zsh"),
    ],
)
def test_shells_complete(workshop: Workshop, shell: list[str], script: str) -> None:
    if not shutil.which(shell[0]):
        pytest.skip(f"{shell[0]} is not installed")
    program = workshop.lay("cleancopy", f'#!/bin/sh\nexec "{sys.executable}" -m cleancopy_cli "$@"\n')
    program.chmod(0o755)
    environment = {**workshop.environment, "PATH": f"{workshop.root}:{os.environ['PATH']}", "HOME": str(workshop.root)}
    command = [*shell, script]
    result = subprocess.run(
        command, cwd=workshop.root, env=environment, capture_output=True, check=False, text=True, timeout=120
    )
    assert (result.stdout.splitlines(), result.stderr) == (["explain", "the-star"], "")


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


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["clean", "--help"], ["rules", "list"]])
def test_a_full_disk_is_no_bug_of_ours(workshop: Workshop, arguments: list[str]) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        command = [sys.executable, "-m", "cleancopy_cli", *arguments]
        result = subprocess.run(command, env=workshop.environment, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 74
    assert result.stderr == b"Error: standard output: no space left on device; what was written is not whole\n"
