"""Turns the plain-text dump of a scraped news page into clean copy, and says which rule decided about each block.

    >>> import cleancopy
    >>> article = cleancopy.clean_text("The quay at Port Merrow reopened on Friday, two weeks after the storm.")
    >>> article.status, article.problems[0].code
    ('suspect', 'unknown-site')

What a program does not ask for is not imported, so that `import cleancopy` costs next to nothing. All of it can be used
from several threads, and after a fork: `os.fork` waits until no other thread is amid a page.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from cleancopy.forks import unforked

if TYPE_CHECKING:
    from cleancopy.api import clean_paths, clean_text, load_rules
    from cleancopy.model import Article, Problem
    from cleancopy.pipeline import UnknownSite
    from cleancopy.rulebook import Rulebook, RuleFaults
    from cleancopy.sources import Failure

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Failure",
    "Problem",
    "RuleFaults",
    "Rulebook",
    "UnknownSite",
    "__version__",
    "clean_paths",
    "clean_text",
    "load_rules",
]

_HOMES = {
    "Article": "cleancopy.model",
    "Failure": "cleancopy.sources",
    "Problem": "cleancopy.model",
    "RuleFaults": "cleancopy.rulebook",
    "Rulebook": "cleancopy.rulebook",
    "UnknownSite": "cleancopy.pipeline",
    "clean_paths": "cleancopy.api",
    "clean_text": "cleancopy.api",
    "load_rules": "cleancopy.api",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first used (PEP 562)."""
    return _named(name)


@unforked
def _named(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'cleancopy' has no attribute '{name}'")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
