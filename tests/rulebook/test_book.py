"""Rule files from several folders: paths tell whose they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cleancopy.rulebook import load_rules
from cleancopy.rulebook.book import shipped_rules

RULES = """
site: harbour-ledger
outlet: The Harbour Ledger
recognise: {at_least: 1, any: [{starts: The Harbour Ledger}]}
use: [wire]
"""


@pytest.mark.parametrize(
    ("folder", "path"),
    [
        pytest.param("mine", "mine/harbour-ledger.yaml", id="own folder"),
        pytest.param("rules", "./rules/harbour-ledger.yaml", id="own folder called like the shipped one"),
        pytest.param("./rules/", "./rules/harbour-ledger.yaml", id="the same, said otherwise"),
        pytest.param("rules/mine", "./rules/mine/harbour-ledger.yaml", id="below a folder of that name"),
    ],
)
def test_own_and_shipped_rules_have_different_paths(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, path: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(folder).mkdir(parents=True)
    Path(folder, "harbour-ledger.yaml").write_text(RULES, encoding="utf-8")
    sites = load_rules(folder).sites
    assert sites["harbour-ledger"].otherwise.path == path
    assert sites["the-star"].otherwise.path == "rules/the-star.yaml"
    assert {rule.origin.path for rule in sites["harbour-ledger"].rules} == {"rules/packs/wire.yaml"}


def test_the_shipped_folder_is_called_as_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = shipped_rules()
    monkeypatch.chdir(shipped.parent)
    given = os.path.relpath(shipped)
    assert load_rules(given).sites["the-star"].otherwise.path == f"{given}/the-star.yaml"
