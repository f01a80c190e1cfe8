from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from msgspec.structs import asdict

from cleancopy import anchors
from cleancopy.anchors import Anchor
from cleancopy.rulebook import load_rules, store
from cleancopy.rulebook.load import RuleFile, RuleText, read, resolve, rule_texts
from cleancopy.rulebook.patterns import set_regex
from cleancopy.rulebook.shape import Condition

RULES = """\
site: harbour-ledger
outlet: The Harbour Ledger
recognise: {any: [{starts: The Harbour Ledger}]}
otherwise: keep
rules:
  - id: share-bar
    do: cut-above
    when: {equals: Share this story}
    why: Chrome ends there.
"""
PACK = """\
pack: plugs
why: Plugs of many papers.
rules:
  - {id: newsletter, do: drop, when: {starts: Sign up}, why: A plug.}
"""


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    (folder / "packs").mkdir(parents=True)
    (folder / "harbour-ledger.yaml").write_text(RULES)
    (folder / "packs" / "plugs.yaml").write_text(PACK)
    return folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache" / "cleancopy"
    monkeypatch.setenv("CLEANCOPY_CACHE", str(folder))
    return folder


def refuse(_text: RuleText) -> RuleFile:
    raise AssertionError("it was read again")


def recall(rules: Path) -> Sequence[RuleFile]:
    return store.read_or_recall(rules, "rules")


def test_what_is_recalled_makes_the_same_rules(home: Path, rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = recall(rules)
    assert resolve(first) == resolve([read(text) for text in rule_texts(rules, "rules")])
    assert len([*home.iterdir()]) == 1
    monkeypatch.setattr(store, "read", refuse)
    assert resolve(recall(rules)) == resolve(first)


@pytest.mark.usefixtures("home")
def test_translations_are_kept(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = RULES.replace("{equals: Share this story}", "{regex: '(Share|Send)\\b.*', suffix: '\\bhere'}")
    (rules / "harbour-ledger.yaml").write_text(written)
    recall(rules)
    expected = {
        (pattern, key): set_regex(pattern, key)
        for pattern, key in ((r"(Share|Send)\b.*", "regex"), (r"\bhere", "suffix"))
    }
    known: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(store, "TRANSLATED", known)
    recall(rules)
    assert known == expected


@pytest.mark.usefixtures("home")
def test_anchors_are_kept(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [rule.when for file in recall(rules) if file.file for rule in file.file.rules]
    expected = [asdict(anchor) for condition in asked if (anchor := anchors.anchor_of(condition))]
    assert len(expected) == 2
    known: dict[Condition, Anchor | None] = {}
    monkeypatch.setattr(anchors, "KNOWN", known)
    recall(rules)
    assert [asdict(anchor) for anchor in known.values() if anchor] == expected


def change(rules: Path) -> None:
    (rules / "harbour-ledger.yaml").write_text(RULES.replace("Share", "Pass on"))


def touch(rules: Path) -> None:
    path = rules / "packs" / "plugs.yaml"
    path.write_text(PACK.replace("Sign up", "Sign in"))
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 1))


def add(rules: Path) -> None:
    (rules / "packs" / "more.yaml").write_text(PACK.replace("plugs", "more"))


def rename(rules: Path) -> None:
    (rules / "packs" / "plugs.yaml").rename(rules / "packs" / "teasers.yaml")


def delete(rules: Path) -> None:
    (rules / "packs" / "plugs.yaml").unlink()


@pytest.mark.parametrize("edit", [change, touch, add, rename, delete])
def test_a_changed_folder_is_read_again(home: Path, rules: Path, edit: Callable[[Path], None]) -> None:
    recall(rules)
    edit(rules)
    assert [file.file for file in recall(rules)] == [read(text).file for text in rule_texts(rules, "rules")]
    assert len([*home.iterdir()]) <= 1


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff\x00{}", id="rubbish"),
        pytest.param(b"\x92\xa1x\x90", id="old"),
    ],
)
def test_a_spoilt_store_is_made_anew(home: Path, rules: Path, data: bytes) -> None:
    expected = resolve(recall(rules))
    (path,) = home.iterdir()
    path.write_bytes(data)
    assert resolve(recall(rules)) == expected
    assert len(path.read_bytes()) > len(data)


def test_a_file_with_faults_is_not_kept(home: Path, rules: Path) -> None:
    (rules / "harbour-ledger.yaml").write_text(RULES + "colour: red\n")
    assert recall(rules)[0].faults
    assert not home.exists()


def test_nothing_is_kept_where_the_user_says_so(rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEANCOPY_CACHE", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert recall(rules)
    assert not (tmp_path / "cache").exists()


def test_a_folder_that_can_not_be_made_is_done_without(
    rules: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setenv("CLEANCOPY_CACHE", str(blocked / "below"))
    assert resolve(recall(rules)).sites


def test_the_shipped_rules_come_the_same_from_the_store(home: Path) -> None:
    first, again = load_rules(), load_rules()
    assert home.exists()
    assert first.sites == again.sites
    assert first.packs == again.packs
