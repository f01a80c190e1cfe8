"""The date of publication far above a headline, where no other date tells it."""

from __future__ import annotations

from cleancopy.strangers.fields.date_lines import UPDATED, names_writer, stamps_in
from cleancopy.strangers.fields.date_stamps import Stamp, first_read, read
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet

FAR = 15
"""Blocks above the headline in which such a date counts."""


def published_above(sheet: Sheet, top: int, language: str | None) -> Found | None:
    """The one date above the block at `top` that stands beside a writer or with a time of day."""
    signed = "The date beside the one writer named above the article."
    timed = "The one day with a time of day above the article."
    return first_read(_signed(sheet, top), language, signed) or first_read(
        _timed(sheet, top, language), language, timed
    )


def _signed(sheet: Sheet, top: int) -> list[Stamp]:
    """The date in the only line above the headline that has one with its writer; several are those of other stories."""
    found = [stamp for stamp in stamps_in(sheet, range(max(0, top - FAR), top)) if names_writer(sheet, stamp.block)]
    return found if len({stamp.block for stamp in found}) == 1 else []


def _timed(sheet: Sheet, top: int, language: str | None) -> list[Stamp]:
    """The date with a time of day, where no line there tells another day; other stories tell several."""
    found = [
        (stamp, value)
        for stamp in stamps_in(sheet, range(max(0, top - FAR), top))
        if not stamp.words > 1 and (value := read(stamp, language))
    ]
    timed = [stamp for stamp, value in found if "T" in value and not UPDATED.search(stamp.label)]
    return timed if len(timed) == 1 and len({value[:10] for _, value in found}) == 1 else []
