"""Memories of what was found out about texts that recur from dump to dump: menus, buttons, furniture."""

from __future__ import annotations

from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

SHORT = 100
"""Characters: texts up to this length recur."""
PARAGRAPH = 1_500
"""Characters: paragraphs up to this length come again where a page does, under another address or in another edition,
and where many print the same story of an agency."""
MOST, MOST_PARAGRAPHS = 5_000, 2_000
"""Entries of a memo; a full one is emptied. Menus of dozens of sites go in, and memory is at its peak soon."""


def remember(memo: dict[K, V], key: K, value: V, most: int = MOST) -> V:
    """Note the value in the memo, and give it."""
    if len(memo) >= most:
        memo.clear()
    memo[key] = value
    return value
