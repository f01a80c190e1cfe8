"""What many tests share: the shipped rules, loaded once."""

from __future__ import annotations

import pytest

from cleancopy.rulebook import Rulebook, load_rules


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rules()
