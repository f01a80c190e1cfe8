"""What a user names -> the dumps in it. One module for each kind of input."""

from __future__ import annotations

from cleancopy.sources.inputs import MAX_BYTES, STDIN, Failure, Input, size_failure
from cleancopy.sources.paths import find
from cleancopy.sources.text import decode, load, take_stdin

__all__ = ["MAX_BYTES", "STDIN", "Failure", "Input", "decode", "find", "load", "size_failure", "take_stdin"]
