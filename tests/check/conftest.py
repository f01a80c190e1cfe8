"""A folder with rules and samples that are all right."""

from __future__ import annotations

from pathlib import Path

import pytest
from ledger import Ledger


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    monkeypatch.chdir(tmp_path)
    return Ledger(tmp_path)
