"""The record in which finders say what they found, and where."""

from __future__ import annotations

import msgspec


class Found(msgspec.Struct, frozen=True, gc=False):
    """Values for one field of the article, and where they stand: `text[start:end]` of the block at `index`.

    `index` is None for what the whole page tells (its language). `why` is one plain sentence for `explain`; `rule` the
    id to name, where it is not that of the field's own finder.
    """

    field: str
    values: tuple[str, ...]
    index: int | None
    start: int
    end: int
    why: str
    rule: str = ""
