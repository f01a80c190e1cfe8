"""What many tests share: the shipped rules, loaded once, a cache that is no user's, and signals that arrive."""

from __future__ import annotations

import signal

import pytest

from cleancopy.rulebook import Rulebook, load_rules


@pytest.fixture(scope="session", autouse=True)
def _cache_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    patch = pytest.MonkeyPatch()
    patch.setenv("CLEANCOPY_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session", autouse=True)
def _signals_that_arrive() -> None:
    """Shells have what runs in the background ignore Ctrl-C, and so would the commands that we start and stop."""
    for number, handler in ((signal.SIGINT, signal.default_int_handler), (signal.SIGHUP, signal.SIG_DFL)):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, handler)


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rules()
