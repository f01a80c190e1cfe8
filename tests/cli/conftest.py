"""The invented paper with rules as few as will do, and the command as a user starts it."""

from __future__ import annotations

import contextlib
import os
import pty
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.paper import PAGE

RULES = r"""
site: harbour-ledger
outlet: The Harbour Ledger
reviewed: 2026-11-21
recognise:
  at_least: 2
  any: [{starts: The Harbour Ledger}, {contains: harbourledger.example}, {equals: Tideline newsletter}]
use: [wire]
require: [headline, body]
rules:
  - id: share-bar
    do: cut-above
    when: {equals: Share this story}
    why: Chrome ends at the share bar.
  - id: more-from
    do: cut-below
    when: {starts: More from The Harbour Ledger}
    why: Other articles and the footer.
  - id: headline
    do: capture
    field: headline
    when: {at: 1}
    why: The first block after the share bar.
  - id: newsletter-plug
    do: drop
    when: {starts: Sign up, contains: newsletter}
    why: House plug between paragraphs.
"""


class Workshop:
    """A folder with the paper's rules in `rules`, and dumps as the test lays them out."""

    RULES = RULES
    PAGE = PAGE

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "FORCE_COLOR"}},
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "TERM": "xterm-256color",
        }
        self.lay("rules/harbour-ledger.yaml", RULES)

    def lay(self, name: str, text: str = PAGE) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def command(self, command: str, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "cleancopy_cli", command, "--rules", "rules", *arguments]

    def run(self, command: str, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            self.command(command, *arguments),
            cwd=self.root,
            env=self.environment,
            input=given,
            capture_output=True,
            check=False,
        )

    def watch(self, stream: str, arguments: list[str], **environment: str) -> tuple[str, bytes]:
        """What a terminal shows that is the command's `stream`, and what goes to the other one, a file."""
        ours, theirs = pty.openpty()
        with tempfile.TemporaryFile() as file:
            ends: dict[str, Any] = {"stdout": file, "stderr": file, stream: theirs}
            process = subprocess.Popen(arguments, cwd=self.root, env={**self.environment, **environment}, **ends)
            os.close(theirs)
            shown = all_of(ours)
            process.wait()
            file.seek(0)
            return shown.decode(), file.read()


def all_of(terminal: int) -> bytes:
    shown = b""
    with contextlib.suppress(OSError):  # Linux says EIO when the other end is closed
        while part := os.read(terminal, 65_536):
            shown += part
    os.close(terminal)
    return shown


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


@pytest.fixture
def here(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """The command in this process, in the workshop's folder: arguments in, exit code out."""
    from cleancopy_cli.main import main  # noqa: PLC0415

    monkeypatch.chdir(workshop.root)

    def call(command: str, *arguments: str) -> int:
        return main([command, "--rules", "rules", *arguments])

    return call
