"""The user's cache folder: what is kept there saves work, and can be done without at any time."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

SWITCH = "CLEANCOPY_CACHE"
"""The environment variable that names another folder, or, when empty, has nothing kept."""


def home() -> Path | None:
    """Where the system wants caches (the XDG base directories, Apple's and Microsoft's), or None for nowhere."""
    chosen = os.environ.get(SWITCH)
    if chosen is not None:
        return Path(chosen) if chosen else None
    with contextlib.suppress(RuntimeError):  # a user without a home
        if sys.platform == "win32":
            return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "cleancopy" / "Cache"
        if sys.platform == "darwin":
            return Path.home() / "Library" / "Caches" / "cleancopy"
        xdg = os.environ.get("XDG_CACHE_HOME", "")
        return (Path(xdg) if Path(xdg).is_absolute() else Path.home() / ".cache") / "cleancopy"
    return None
