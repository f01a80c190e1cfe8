"""What many tests share: the shipped rules, loaded once, and a cache that is no user's."""

from __future__ import annotations

import pytest

from cleancopy.rulebook import Rulebook, load_rules


@pytest.fixture(scope="session", autouse=True)
def _cache_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    patch = pytest.MonkeyPatch()
    patch.setenv("CLEANCOPY_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rules()
