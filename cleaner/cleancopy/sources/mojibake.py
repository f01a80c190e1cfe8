"""Text that somebody decoded with a wrong encoding, repaired by ftfy where it is sure of it."""

from __future__ import annotations

from collections import Counter

import ftfy
from ftfy.badness import is_bad

from cleancopy.model import Problem
from cleancopy.phrases import counted

ENCODING_ONLY = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)
"""Of what ftfy can do, only the repair of wrong decoding: quotes, ligatures and widths are as the page prints them."""

LONGEST = 100_000
"""Characters that ftfy is given at once, to bound its memory."""
TOLD = 3
"""Kinds of repair that the problem names, the commonest first."""


def repaired(text: str) -> tuple[str, tuple[Problem, ...]]:
    """The text with its mojibake repaired; a problem says in how many lines, and by which of ftfy's steps."""
    steps: Counter[str] = Counter()
    fixed = "\n".join(
        [_repaired(line, steps) if not line.isascii() and is_bad(line) else line for line in text.split("\n")]
    )
    if not steps:
        return text, ()
    told = "; ".join(step for step, _count in steps.most_common(TOLD))
    return fixed, (Problem("repaired-text", f"{counted(steps.total(), 'line')} repaired by ftfy: {told}"),)


def _repaired(line: str, steps: Counter[str]) -> str:
    pieces = []
    taken: list[str] = []
    for start in range(0, len(line), LONGEST):
        piece, explanation = ftfy.fix_and_explain(line[start : start + LONGEST], ENCODING_ONLY)
        pieces.append(piece)
        taken += [f"{action} {parameter}" for action, parameter in explanation or ()]
    if taken:
        steps[", ".join(dict.fromkeys(taken))] += 1
    return "".join(pieces)
