"""The date of publication far above a headline, where no other date tells it."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.strangers.fields.date_lines import UPDATED, names_writer, stamps_in
from cleancopy.strangers.fields.date_stamps import Stamp, first_read, read
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet

FAR = 15
"""Blocks above the headline in which such a date counts."""


def published_above(sheet: Sheet, top: int, language: str | None) -> Found | None:
    """The one date above the block at `top` that stands beside a writer or with a time of day."""
    found = stamps_in(sheet, range(max(0, top - FAR), top))
    signed = "The date beside the one writer named above the article."
    timed = "The one day with a time of day above the article."
    told = first_read(_signed(sheet, found), language, signed)
    return told or first_read(_timed(found, language), language, timed)


def _signed(sheet: Sheet, found: Sequence[Stamp]) -> list[Stamp]:
    """The date in the only line above the headline that has one with its writer; several are those of other stories."""
    signed = [stamp for stamp in found if names_writer(sheet, stamp.block)]
    return signed if len({stamp.block for stamp in signed}) == 1 else []


def _timed(found: Sequence[Stamp], language: str | None) -> list[Stamp]:
    """The date with a time of day, where no line there tells another day; other stories tell several."""
    days = [(stamp, value) for stamp in found if stamp.words <= 1 and (value := read(stamp, language))]
    timed = [stamp for stamp, value in days if "T" in value and not UPDATED.search(stamp.label)]
    return timed if len(timed) == 1 and len({value[:10] for _, value in days}) == 1 else []
