"""What an HTML page's metadata tell of the fields of its article, and where the page prints it.

A value that the page does not print is no block's text: it is captured at the article's first block, from nowhere in
it, as a page's language is, and names the metadata as its rule (`html/json-ld`, `html/meta`, ...).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from cleancopy.model import Block, Hint
from cleancopy.rulebook.literals import fold
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.press import known_as

LATE = frozenset({"hosts", "houses", "language"})
"""Fields of hints for which the page's own text is asked first ..."""
GUESS = "trafilatura"
"""... as it is before a guess: trafilatura reads writers and days from all that a page prints, other stories too."""
FIELDS = {"houses": "authors", "hosts": "authors"}
"""The fields of hints that are not called like one: a house signs where the page names no writer."""
WHYS = {
    "json-ld": "The page's structured data (JSON-LD) give it.",
    "meta": "The page's meta tags give it.",
    "trafilatura": "trafilatura reads it from the page, which prints it.",
    "heading": "The page's heading of the first level, which its metadata bear out.",
}
FOLDING = 3
"""Folding shortens a text to a third at most."""
PRINTED = frozenset({"headline", "section"})
"""Fields whose value is looked for among the page's blocks."""


def hinted(
    blocks: Sequence[Block], body: Sequence[int], hints: Sequence[Hint], captured: Mapping[str, Sequence[str]]
) -> list[Found]:
    """What hints give for the fields that no rule captured, the first of each field."""
    start = body[0] if body else len(blocks)
    found: dict[str, Found] = {}
    for hint in hints:
        field = FIELDS.get(hint.field, hint.field)
        if not _is_late(hint) and field not in found and not captured.get(field):
            found[field] = _placed(blocks, start, field, _in_full(hint))
    return list(found.values())


def _in_full(hint: Hint) -> Hint:
    """The hint with the whole name of a well-known outlet: a page calls it the same, whether HTML or text."""
    if hint.field != "outlet":
        return hint
    return msgspec.structs.replace(hint, values=tuple(map(known_as, hint.values)))


def late(hints: Sequence[Hint], captured: Mapping[str, Sequence[str]]) -> Iterator[Found]:
    """What hints give for fields that neither rules nor the page's text gave."""
    for hint in hints:
        field = FIELDS.get(hint.field, hint.field)
        if _is_late(hint) and not captured.get(field):
            yield Found(field, hint.values, None, 0, 0, WHYS[hint.where], f"html/{hint.where}")


def _is_late(hint: Hint) -> bool:
    return hint.field in LATE or hint.where == GUESS


def _placed(blocks: Sequence[Block], start: int, field: str, hint: Hint) -> Found:
    """The hint where the page prints it: at best shortly above the article, where trails and menus do not stand."""
    why, rule, value = WHYS[hint.where], f"html/{hint.where}", hint.values[0]
    wanted = fold(value) if field in PRINTED else ""
    places = [index for index, block in enumerate(blocks) if wanted and _prints(block.text, value, wanted)]
    if not places:
        return Found(field, hint.values, None, 0, 0, why, rule)
    index = max([place for place in places if place <= start], default=places[0])
    text = blocks[index].text
    if len(text) > len(value) and text.endswith(value):
        return Found(field, hint.values, index, len(text) - len(value), len(text), why, rule)
    return Found(field, (text,), index, 0, len(text), why, rule)


def _prints(text: str, value: str, wanted: str) -> bool:
    """Whether a block's text is the value, or ends in it behind no more than a kicker of its length."""
    if len(text) > FOLDING * len(wanted) + 1:
        return False
    return fold(text) == wanted or (text.endswith(value) and len(text) <= 2 * len(value))
