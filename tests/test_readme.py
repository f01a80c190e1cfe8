"""The README is true: its commands run, and print what it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cleancopy.rulebook.load import RuleText, linted, read
from tests.test_draft import STORIES, chrome

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
LEFT_OUT = "[...]"


def sessions() -> list[tuple[str, str]]:
    """Each `$ command` of the console blocks with the output that is shown below it."""
    blocks = re.findall(r"^```console\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    return [
        (command, shown)
        for block in blocks
        for command, shown in re.findall(r"^\$ ([^\n]+)\n(.*?)(?=^\$ |\Z)", block, re.DOTALL | re.MULTILINE)
    ]


def as_pattern(shown: str) -> str:
    """The shown output, in which `[...]` stands for whatever was left out."""
    return ".*?".join(map(re.escape, shown.split(LEFT_OUT)))


@pytest.mark.parametrize(("command", "shown"), sessions(), ids=lambda text: text[:60].strip())
def test_command_prints_what_is_shown(command: str, shown: str, tmp_path: Path) -> None:
    script = tmp_path / "cleancopy"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cleancopy_cli "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    paths = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": f"{ROOT / 'cleaner'}:{ROOT / 'cli'}"}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=ROOT,
        env={**os.environ, **paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.fullmatch(as_pattern(shown.rstrip("\n")), done.stdout.rstrip("\n"), re.DOTALL), done.stdout


def test_there_are_sessions_and_the_two_commands() -> None:
    assert len(sessions()) >= 3
    one_liners = re.findall(r"^    (python3 -m venv .venv && .+)$", README, re.MULTILINE)
    assert len(one_liners) == 2
    assert one_liners[1].endswith("pytest")


def test_python_example_runs() -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
    paths = {"PYTHONPATH": f"{ROOT / 'cleaner'}:{ROOT / 'cli'}"}
    done = subprocess.run(
        [sys.executable, "-c", example],
        cwd=ROOT,
        env={**os.environ, **paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[0] == "LAKEMONT, Ohio (AP) AP"
    assert "samples/the-star/bernama-sign-off.txt" in done.stdout


def test_the_rule_file_of_the_readme_is_without_fault() -> None:
    (example,) = re.findall(r"^```yaml\n(site: .*?)^```$", README, re.DOTALL | re.MULTILINE)
    file = read(RuleText("harbour-ledger.yaml", "harbour-ledger", example, is_pack=False))
    assert [*file.faults, *linted(file)] == []


@pytest.mark.parametrize("key", ["equals", "prefix", "paragraph", "repeated", "same_as", "grammar", "where", "unless"])
def test_every_key_is_explained(key: str) -> None:
    assert f"`{key}" in README or f"{key}:" in README


def test_the_recipe_for_a_new_site_works_to_the_letter(tmp_path: Path) -> None:
    recipe = README.partition("## Add a site in ten minutes")[2].partition("\n## ")[0]
    steps = re.findall(r"^   ```sh\n(.*?)^   ```$", recipe, re.DOTALL | re.MULTILINE)
    assert len(steps) == 4
    (tmp_path / "dumps").mkdir()
    for number, story in enumerate(STORIES[:3], 1):
        (tmp_path / "dumps" / f"story-{number}.txt").write_text(chrome(story), encoding="utf-8")
    tool = tmp_path / "bin" / "cleancopy"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cleancopy_cli "$@"\n', encoding="utf-8")
    tool.chmod(0o755)
    paths = {"PATH": f"{tool.parent}:{os.environ['PATH']}", "PYTHONPATH": f"{ROOT / 'cleaner'}:{ROOT / 'cli'}"}
    for step in steps:
        done = subprocess.run(
            ["bash", "-ec", step],
            cwd=tmp_path,
            env={**os.environ, **paths},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (step, done.stdout, done.stderr)
    assert (tmp_path / "pictures" / "index.html").exists()
    assert len(list((tmp_path / "samples" / "harbour-ledger").glob("*.json"))) == 3
