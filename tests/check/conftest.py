"""The invented paper with rules that have examples, two pages with their articles, and a folder to lay them out in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleancopy.check import Report, check
from tests.paper import PAGE

RULES = r"""
site: harbour-ledger
outlet: The Harbour Ledger
reviewed: 2026-11-21
recognise:
  at_least: 2
  any:
    - starts: The Harbour Ledger
    - contains: harbourledger.example
    - equals: Tideline newsletter
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
    when: {regex: 'Sign up for the \w+ newsletter.*'}
    unless: {contains: she said}
    why: House plug between paragraphs.
    tests:
      match: [Sign up for the Tideline newsletter]
      skip: ['Sign up for the evening newsletter, she said.']
""".lstrip()

SECOND_PAGE = """\
The Harbour Ledger
News  Tides  Sport

Share this story

Ferry to Gannet Isle sails again

By Tomas Reyle

The ferry carried forty sheep and a piano on its first trip since the storm.

Sign up for the Evening newsletter and never miss a tide

The piano, a gift of the school in Lakemont, was out of tune before it was unloaded.

More from The Harbour Ledger
Ice house asks for help
harbourledger.example 2026
"""

SITE = "samples/harbour-ledger"
RULE_FILE = "rules/harbour-ledger.yaml"


class Ledger:
    """The current folder, with the paper's rules and both samples, all of them right."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.lay(RULE_FILE, RULES)
        self.lay(f"{SITE}/quay.txt", PAGE)
        self.lay(f"{SITE}/ferry.txt", SECOND_PAGE)
        self.check(updating=True)

    def lay(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace a text that stands in a file."""
        text = self.read(name)
        assert old in text
        self.lay(name, text.replace(old, new))

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def article(self, name: str = "quay") -> dict[str, Any]:
        article: dict[str, Any] = json.loads(self.read(f"{SITE}/{name}.json"))
        return article

    def expect(self, name: str = "quay", /, **fields: object) -> None:
        """Change fields of an expectation."""
        article = {**self.article(name), **fields}
        self.lay(f"{SITE}/{name}.json", json.dumps(article, ensure_ascii=False, indent=2) + "\n")

    def check(self, *paths: str, rules: tuple[str, ...] = (), updating: bool = False) -> Report:
        return check(paths, rules, updating=updating)

    def found(self, *paths: str) -> list[str]:
        """The findings as `path:line:column: code`, with `samples/harbour-ledger` left out."""
        findings = self.check(*paths).findings
        return [f"{f.path.removeprefix(SITE + '/')}:{f.line}:{f.column}: {f.code}" for f in findings]


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """A folder with rules and samples that are all right, and is the current one."""
    monkeypatch.chdir(tmp_path)
    return Ledger(tmp_path)
