"""When a stranger's article was published: the date that its page prints near the headline.

A run of figures, names of months and what stands between them is cut out of a line and read by `dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleancopy.agencies import agency_of
from cleancopy.month_names import ALL_MONTHS
from cleancopy.strangers.fields.date_spellings import plain_date
from cleancopy.strangers.fields.dates import BETWEEN, ZONES, read_date
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.stamps import has_date

ABOVE, BELOW = 6, 2
"""Blocks above the headline and below the article's third paragraph in which its date stands."""
LONGEST_LINE, MOST_WORDS = 110, 6
"""Characters of a line with the date, and words beside it that make a sentence of it."""
BEHIND = 4
"""Blocks below the article in which it may stand, where there is none above."""
LONGEST_STAMPED = 200
"""Characters of a line that is searched for dates."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_SIGNS = frozenset(".,:/-–")
_ZONE = re.compile(r" ?([A-ZА-Я]{2,4})\b")
_OFFSET = re.compile(r" ?\(?(GMT|UTC) ?([+-]\d{1,2})\b(?!:)")
_PUBLISHED = re.compile(
    r"(?i:veröffentlicht|geschrieben|erstellt|verfasst|gepostet|eingestellt|publi(?:é|c|sh|k[oó]v|kow)|pubblicat|posted"
    r"|opublik|dodano|vydáno|zveřejn|megjelen|közzé|опублик|публик|објављ|objavlj|diterbitkan|gepubliceerd|geplaatst)"
)
_UPDATED = re.compile(
    r"(?i:updat|modif|aktuali|mis à jour|actualiz|aggiorn|atualiz|güncelle|oppdater|uppdater|opdater|bijgewerkt"
    r"|обнов|수정|更新)"
)


class _Stamp(NamedTuple):
    """A date in a line: where it stands, and what was printed before it."""

    block: int
    start: int
    end: int
    text: str
    label: str


def find_published(sheet: Sheet, headline: int | None, language: str | None) -> Found | None:
    """The date of publication, ISO 8601, as precise as it is printed; None where no date is sure."""
    top = headline if headline is not None else sheet.first
    stop = min(len(sheet.texts), max(top, sheet.top) + BELOW)
    near = [*range(top, stop), *range(top - 1, max(-1, top - 1 - ABOVE), -1)]
    lines = [index for index in near if _may_tell(sheet.texts[index]) and sheet.is_dated(index)]
    stamps = sorted([stamp for index in lines for stamp in _stamps(index, sheet.texts[index])], key=_doubt)
    return _first(stamps, language, "The date that the page prints near the headline.") or _first(
        _signed(sheet), language, "The date that the page prints below the article, with its writer or a label."
    )


def _first(stamps: Iterable[_Stamp], language: str | None, why: str) -> Found | None:
    for stamp in stamps:
        if value := read_date(stamp.text, language):
            return Found("published", (value,), stamp.block, stamp.start, stamp.end, why)
    return None


def _signed(sheet: Sheet) -> Iterator[_Stamp]:
    """The dates right below the article that are its own: weblogs and agencies print them there."""
    for index in range(sheet.last + 1, min(sheet.last + 1 + BEHIND, len(sheet.texts))):
        text = sheet.texts[index][:LONGEST_LINE]
        above = sheet.texts[index - 1]
        if "(@" in text or not has_date(text):
            continue
        if _PUBLISHED.search(text) or sheet.signed_by(index) or agency_of(above) is not None:
            yield from _stamps(index, text)


def _may_tell(text: str) -> bool:
    """Whether a line may tell when the page was published; `— Ada (@ada) May 3, 2024` tells it of an embedded post."""
    return len(text) <= LONGEST_LINE and "(@" not in text


def _doubt(stamp: _Stamp) -> tuple[bool, bool]:
    """What speaks against a date: that it is of an update, or stands in a sentence. Else the first one is taken."""
    return _UPDATED.search(stamp.label) is not None, stamp.label.count(" ") > MOST_WORDS


def _stamps(index: int, text: str) -> Iterator[_Stamp]:
    """The runs of a line that are dates, each with the words since the one before."""
    line = plain_date(text) if len(text) < LONGEST_STAMPED else ""
    offset_sure = len(line) == len(text)
    run: list[re.Match[str]] = []
    before = 0
    for token in [*_TOKEN.finditer(line), None]:
        if token is not None and _belongs(token[0]):
            run.append(token)
            continue
        while run and not (run[-1][0].isdigit() or run[-1][0].casefold().rstrip(".") in ("am", "pm", "m")):
            run.pop()
        while run and not (run[0][0].isdigit() or run[0][0].casefold() in ALL_MONTHS):
            run.pop(0)
        if run:
            start, end = run[0].start(), run[-1].end()
            zone = _zone(line, end)
            span = (start, end) if offset_sure else (0, len(text))
            yield _Stamp(index, *span, line[start:end] + zone, line[before:start])
            before = end
        run = []


def _belongs(token: str) -> bool:
    return token.isdigit() or token in _SIGNS or token.casefold() in BETWEEN or token.casefold() in ALL_MONTHS


def _zone(line: str, end: int) -> str:
    """The zone behind a time, by its letters or by the hours from Greenwich."""
    if offset := _OFFSET.match(line, end):
        return f" {offset[1]}{offset[2]}"
    following = _ZONE.match(line, end)
    return f" {following[1]}" if following and following[1].casefold() in ZONES else ""
