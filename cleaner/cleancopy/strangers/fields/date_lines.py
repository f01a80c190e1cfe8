"""Lines that may tell when a page was published, and what they say beside their dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleancopy import late
from cleancopy.strangers.fields.bare_names import bare_names
from cleancopy.strangers.fields.date_stamps import Stamp, stamps
from cleancopy.strangers.fields.labels import SOURCE
from cleancopy.strangers.fields.sheet import Sheet

LONGEST_LINE = 110
"""Characters of a line with the date."""
LONGEST_ROW = 160
"""Characters of a row of dates, names and labels, no sentence: `Ledger | 3 May 2024 • Updated 4 May | By Ada Reyle`."""
FAR, NEAR = 12, 3
"""Blocks below an article in which a date may be another story's, and in which its own may stand."""

UPDATED = re.compile(
    r"(?i:updat|modif|aktuali|mis à jour|actualiz|aggiorn|atualiz|güncelle|oppdater|uppdater|opdater|bijgewerkt"
    r"|обнов|оновл|актуал|ažurir|päivit|uppfær|frissít|ενημ|diperbar|cập nhật|تحديث|עודכן|수정|更新"
    r"|correct|korrig|berichtig)"
)
CALLED_PUBLISHED = re.compile(
    r"(?i:veröffentlicht|geschrieben|erstellt|verfasst|gepostet|eingestellt|publi(?:é|c|sh|k[oó]v|kow)|pubblicat|posted"
    r"|opublik|dodano|vydáno|zveřejn|megjelen|közzé|опублик|публик|објављ|objavlj|diterbitkan|gepubliceerd|geplaatst)"
)

_DAY = r"(?:\d{1,2}\.? [^\W\d_]{3,12}\.? (?:19|20)\d\d|[^\W\d_]{3,12}\.? \d{1,2}, (?:19|20)\d\d)"
_TWO_DAYS = late.regex(rf"(?P<day>{_DAY}{_DAY})(?= [^\W\d_])")
"""The days on which an entry was published and changed, glued, before who wrote it and all its tags."""
_LABEL_GLUED = late.regex(r"[\w)](?:Updated|Published|Posted|Last Updated):? (?=[^.!?]{6,40}$)")
"""What calls a day that of publication at the end of a row whose parts are glued."""
_BEHIND_SENTENCE = late.regex(rf"[.!?…](?P<day>(?:[^\W\d_]{{3,12}}, )?{_DAY})$")
"""The day that is glued to the end of a standfirst."""


def stamps_in(sheet: Sheet, indices: Iterable[int]) -> list[Stamp]:
    """All dates of the lines that may tell when the page was published."""
    return [stamp for index in indices for stamp in _stamps_of(sheet, index)]


def _stamps_of(sheet: Sheet, index: int) -> Iterator[Stamp]:
    text = sheet.texts[index]
    if _may_tell(text):
        yield from stamps(index, text) if sheet.is_dated(index) else ()
    elif found := _TWO_DAYS.match(text) or _BEHIND_SENTENCE.search(text):
        start = found.start("day")
        for stamp in stamps(index, found["day"]):
            yield stamp._replace(start=stamp.start + start, end=stamp.end + start)


def _may_tell(text: str) -> bool:
    """Whether a line may tell when the page was published.

    `— Ada (@ada) May 3, 2024` tells it of an embedded post, `Ada on May 3, 2024 said:` of a comment.
    """
    is_row = ("|" in text or "•" in text or "·" in text) and text[-1] not in ".!?"
    is_row = is_row or UPDATED.match(text) is not None or CALLED_PUBLISHED.match(text) is not None
    is_row = is_row or _LABEL_GLUED.search(text) is not None
    longest = LONGEST_ROW if is_row else LONGEST_LINE
    return len(text) <= longest and "(@" not in text and (text[-1] != ":" or SOURCE.search(text) is not None)


def is_labelled(text: str) -> bool:
    """Whether a text calls a day that of publication, or of an update."""
    return CALLED_PUBLISHED.search(text) is not None or UPDATED.search(text) is not None


def names_writer(sheet: Sheet, index: int) -> bool:
    """Whether a line with a date names a writer too: behind a label, or beside the date alone."""
    return bool(sheet.signed_by(index) or bare_names(sheet.texts[index]))


def entry_below(sheet: Sheet) -> int | None:
    """The line right below the article that has a day and a writer without a label; several are of other stories."""
    far = range(sheet.last + 1, min(sheet.last + 1 + FAR, len(sheet.texts)))
    signed = [index for index in far if sheet.is_dated(index) and names_writer(sheet, index)]
    if (
        len(signed) != 1
        or signed[0] > sheet.last + NEAR
        or sheet.texts[signed[0]].startswith(sheet.texts[signed[0] - 1])
    ):
        return None  # the next part of a series stands below its name
    return signed[0]
