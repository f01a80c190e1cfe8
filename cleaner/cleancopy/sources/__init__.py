"""What a user names -> the dumps in it. One module for each kind of input."""

from __future__ import annotations

from cleancopy.sources.inputs import MAX_BYTES, STDIN, Failure, Input, Reading, size_failure
from cleancopy.sources.load import load
from cleancopy.sources.pages import names_many, pages
from cleancopy.sources.paths import find
from cleancopy.sources.text import decode

__all__ = [
    "MAX_BYTES",
    "STDIN",
    "Failure",
    "Input",
    "Reading",
    "decode",
    "find",
    "load",
    "names_many",
    "pages",
    "size_failure",
]
