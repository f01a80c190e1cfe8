"""How RE2 is run, and how patterns cover a block."""

from __future__ import annotations

import re2

MEMORY = 64 << 20
"""Bytes that RE2 may use for one pattern or `Set`. A `Set` that runs out of them finds nothing."""
OPEN_SIDES = {
    **dict.fromkeys(("regex", "whole"), (False, False)),
    **dict.fromkeys(("prefix", "start"), (False, True)),
    **dict.fromkeys(("suffix", "end"), (True, False)),
}
"""Whether more of the block may stand before and behind a pattern: by the key of a rule file, or by what it covers."""


def options() -> re2.Options:
    """How RE2 runs our patterns: UTF-8, silent, in bounded memory."""
    chosen = re2.Options()
    chosen.log_errors = False
    chosen.max_mem = MEMORY
    return chosen


def line_options() -> re2.Options:
    r"""The same for patterns of lines: nothing matches a line's end, not even `[^x]` or `\s`."""
    chosen = options()
    chosen.never_nl = True
    return chosen
