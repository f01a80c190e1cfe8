from __future__ import annotations

from pathlib import Path

import pytest

from cleancopy.rulebook import load_rules, store
from cleancopy.rulebook.load import RuleFile, RuleText, read, resolve
from cleancopy.rulebook.patterns import set_regex

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
TEXTS = [RuleText("rules/harbour-ledger.yaml", "harbour-ledger", RULES, False)]
TEXTS.append(RuleText("rules/packs/plugs.yaml", "plugs", PACK, True))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache" / "cleancopy"
    monkeypatch.setenv("CLEANCOPY_CACHE", str(folder))
    return folder


def refuse(_text: RuleText) -> RuleFile:
    raise AssertionError("it was read again")


def test_what_is_recalled_makes_the_same_rules(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = store.read_or_recall(Path("rules"), TEXTS)
    assert len([*home.iterdir()]) == 1
    monkeypatch.setattr(store, "read", refuse)
    assert resolve(store.read_or_recall(Path("rules"), TEXTS)) == resolve(first)


@pytest.mark.usefixtures("home")
def test_translations_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    written = RULES.replace("{equals: Share this story}", "{regex: '(Share|Send)\\b.*', suffix: '\\bhere'}")
    texts = [RuleText("rules/harbour-ledger.yaml", "harbour-ledger", written, False)]
    store.read_or_recall(Path("rules"), texts)
    expected = {
        (pattern, key): set_regex(pattern, key)
        for pattern, key in ((r"(Share|Send)\b.*", "regex"), (r"\bhere", "suffix"))
    }
    known: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(store, "TRANSLATED", known)
    store.read_or_recall(Path("rules"), texts)
    assert known == expected


def test_a_changed_file_is_read_again(home: Path) -> None:
    store.read_or_recall(Path("rules"), TEXTS)
    changed = [RuleText("rules/harbour-ledger.yaml", "harbour-ledger", RULES.replace("Share", "Send"), False), TEXTS[1]]
    assert resolve(store.read_or_recall(Path("rules"), changed)) == resolve([read(text) for text in changed])
    assert len([*home.iterdir()]) == 1


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff\x00{}", id="rubbish"),
        pytest.param(b"\x92\xa1x\x90", id="old"),
    ],
)
def test_a_spoilt_store_is_made_anew(home: Path, data: bytes) -> None:
    expected = resolve(store.read_or_recall(Path("rules"), TEXTS))
    (path,) = home.iterdir()
    path.write_bytes(data)
    assert resolve(store.read_or_recall(Path("rules"), TEXTS)) == expected
    assert len(path.read_bytes()) > len(data)


def test_a_file_with_faults_is_not_kept(home: Path) -> None:
    faulty = [RuleText("rules/harbour-ledger.yaml", "harbour-ledger", RULES + "colour: red\n", False)]
    assert store.read_or_recall(Path("rules"), faulty)[0].faults
    assert not home.exists()


def test_nothing_is_kept_where_the_user_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEANCOPY_CACHE", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    store.read_or_recall(Path("rules"), TEXTS)
    assert not [*tmp_path.iterdir()]


def test_a_folder_that_can_not_be_made_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setenv("CLEANCOPY_CACHE", str(blocked / "below"))
    assert resolve(store.read_or_recall(Path("rules"), TEXTS)).sites


def test_the_shipped_rules_come_the_same_from_the_store(home: Path) -> None:
    first, again = load_rules(), load_rules()
    assert home.exists()
    assert first.sites == again.sites
    assert first.packs == again.packs
