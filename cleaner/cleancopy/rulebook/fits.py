"""Does a block's text alone satisfy a condition? Place and neighbours are asked elsewhere."""

from __future__ import annotations

from functools import cache

from cleancopy.grammars import GRAMMARS
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.patterns import compiled
from cleancopy.rulebook.shape import Condition

_folded = cache(fold)
"""The folded form of a rule file's literal; there are only so many of these."""


def fits(asked: Condition, text: str) -> bool:
    """Whether all that the condition asks of a block's text holds. `text` has its white space folded."""
    return (
        _literals_fit(asked, text)
        and all(_some_pattern(asked, place, text) for place in ("regex", "prefix", "suffix"))
        and (asked.words is None or text.count(" ") + 1 in asked.words)
        and (asked.grammar is None or GRAMMARS[asked.grammar].read(text) is not None)
    )


def _literals_fit(asked: Condition, text: str) -> bool:
    if not (asked.equals or asked.starts or asked.ends or asked.contains):
        return True
    line = fold(text)
    return (
        (not asked.equals or any(line == _folded(part) for part in asked.equals))
        and (not asked.starts or any(line.startswith(_folded(part)) for part in asked.starts))
        and (not asked.ends or any(line.endswith(_folded(part)) for part in asked.ends))
        and (not asked.contains or any(_folded(part) in line for part in asked.contains))
    )


def _some_pattern(asked: Condition, place: str, text: str) -> bool:
    patterns: tuple[str, ...] = getattr(asked, place)
    return not patterns or any(compiled(pattern, place).find(text) for pattern in patterns)
