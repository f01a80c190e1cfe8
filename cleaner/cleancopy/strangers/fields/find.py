"""All fields of a stranger's page beside its body, found one after the other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from cleancopy.language import language_of
from cleancopy.model import Block
from cleancopy.strangers.fields.byline import find_byline
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.han_source import find_source
from cleancopy.strangers.fields.headline import find_headline
from cleancopy.strangers.fields.outlet import find_outlet
from cleancopy.strangers.fields.published import find_published
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.short_title import find_short_title
from cleancopy.strangers.fields.standfirst import find_deck, find_section

OPENING, LONGEST_OPENING = 12, 800
"""Paragraphs and characters of the article that are asked first for its language."""


class Known(NamedTuple):
    """What is known of a page's fields before the finders look.

    `captured` has values by field, `title` is the headline's block, where something else has found it, and `credited`
    tells that only a credit names authors, or the metadata a house, beside which the page may print a byline.
    """

    captured: Mapping[str, Sequence[str]]
    title: int | None = None
    credited: bool = False

    def has(self, field: str) -> bool:
        """Whether nothing more is to be found for a field."""
        return bool(self.captured.get(field)) and not (self.credited and field == "authors")


def find_fields(
    blocks: Sequence[Block], body: Sequence[int], spent: Collection[int], known: Known
) -> tuple[Found, ...]:
    """What the page tells for the fields that are not known.

    `body` has the indices of the blocks that are the article, in order, `spent` of those that named rules took. A page
    without an article has no fields.
    """
    sheet = Sheet(blocks, body, spent)
    if not sheet.body:
        return ()
    return tuple([found for found in _fields(sheet, known) if not known.has(found.field)])


def _fields(sheet: Sheet, known: Known) -> Iterator[Found]:
    language = _language(sheet)
    if language:
        yield Found("language", (language,), None, 0, 0, "Told by the commonest words, or the script, of the body.")
    index = known.title if known.title is not None else _place_of(sheet, known.captured.get("headline", ()))
    if index is None and not known.has("headline") and (headline := find_headline(sheet) or find_short_title(sheet)):
        yield headline
        index = headline.index
    writers = [*known.captured.get("authors", ())]
    if not known.has("authors"):
        for byline in find_byline(sheet, index, credited=known.credited):
            writers.extend(byline.values)
            yield byline
    if not known.has("outlet") and (outlet := find_source(sheet, index) or find_outlet(sheet, writers)):
        yield outlet
    if not known.has("published") and (published := find_published(sheet, index, language)):
        yield published
    if index is not None:
        yield from filter(None, (find_section(sheet, index), find_deck(sheet, index)))


def _language(sheet: Sheet) -> str | None:
    """The language of the article: its opening mostly tells it; where names and figures abound, all of it is asked."""
    opening = " ".join([sheet.texts[index] for index in sheet.body[:OPENING]])[:LONGEST_OPENING]
    return language_of(opening) or language_of(" ".join([sheet.texts[index] for index in sheet.body]))


def _place_of(sheet: Sheet, headline: Sequence[str]) -> int | None:
    """Where a headline that a rule captured stands."""
    return sheet.texts.index(headline[0]) if headline and headline[0] in sheet.texts else None
