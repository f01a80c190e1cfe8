"""All fields of a stranger's page that its body does not hold, each by its own finder."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleancopy.language import language_of
from cleancopy.model import Block
from cleancopy.strangers.fields.byline import find_byline
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.headline import find_headline
from cleancopy.strangers.fields.sheet import Sheet


def find_fields(
    blocks: Sequence[Block],
    body: Sequence[int],
    spent: Collection[int],
    captured: Mapping[str, Sequence[str]],
    title: int | None = None,
) -> Iterator[Found]:
    """What is found for the fields that no rule captured; `spent` are the blocks that named rules took.

    `title` is the index of the headline's block, where something else has found it.
    """
    sheet = Sheet(blocks, body, spent)
    headline = None if captured.get("headline") else find_headline(sheet)
    if headline:
        yield headline
    title = headline.index if headline else title
    if not captured.get("authors"):
        yield from find_byline(sheet, title)
    if tag := language_of(" ".join([blocks[index].text for index in body])):
        yield Found("language", (tag,), None, 0, 0, "Told by the commonest words, or the script, of the body.")
