"""When a stranger's article was published: the date that its page prints near the headline.

A run of figures, names of months and what stands between them is cut out of a line and read by `dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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
BEHIND = 12
"""Blocks below the article in which a page may print its date behind a label, if it prints none near the headline."""
LONGEST_LINE, MOST_WORDS = 110, 6
"""Characters of a line with the date, and words beside it that make a sentence of it."""
LONGEST_ROW = 150
"""Characters of a row of dates, names and labels, no sentence: `Ledger | 3 May 2024 • Updated 4 May | By Ada Reyle`."""
LONGEST_DATELINE = 80
"""Characters of a dateline that gives the day with its year, as those of press releases do."""
_DATELINE = re.compile(r"[^\W_][^!?;:]*(?:19|20)\d\d(?: ?[(/][^()/]{2,30}[)/])? ?(?:--|—|–|- )")
SIGNED = 3
"""Blocks below the article in which its date may stand beside its writer or an agency."""
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


_LABELLED = re.compile(
    r"(?:(?:发布|發布|发表|發表|刊登)(?: 期|:[间間]|于|於)"
    r"|(?i:published|veröffentlicht|publié|publicad[oa]|pubblicato|gepubliceerd|publicerad|publisert)"
    r"(?: (?:on|at|am|le|el|il|em|op|den))?) ?[:：]?"
)
"""A label that calls a date that of publication; `日` and `时` are signs of dates, and replaced like these."""
_BRACKETED = re.compile(r"\w{2,} ?[(（]$")


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
    return (
        _first(
            sorted(_stamps_in(sheet, near), key=_doubt), language, "The date that the page prints near the headline."
        )
        or _of_dateline(sheet, language)
        or _labelled(sheet, language)
        or _first(
            _signed(sheet), language, "The date that the page prints below the article, with its writer or a label."
        )
    )


def _first(stamps: Iterable[_Stamp], language: str | None, why: str) -> Found | None:
    for stamp in stamps:
        if value := read_date(stamp.text, language):
            return Found("published", (value,), stamp.block, stamp.start, stamp.end, why)
    return None


def _of_dateline(sheet: Sheet, language: str | None) -> Found | None:
    """The day, with its year, in the dateline of an article: `LAKEMONT, Ohio, May 3, 2024 /Wire/ -- `."""
    dateline = _DATELINE.match(sheet.texts[sheet.first][:LONGEST_DATELINE])
    for stamp in _stamps(sheet.first, dateline[0]) if dateline else ():
        if value := read_date(stamp.text, language):
            return Found("published", (value,), None, 0, 0, "The date in the article's dateline.")
    return None


def _labelled(sheet: Sheet, language: str | None) -> Found | None:
    """The one date below the article that a label calls the day of publication; several are those of other stories."""
    behind = range(sheet.last + 1, min(sheet.last + 1 + BEHIND, len(sheet.texts)))
    stamps = [stamp for stamp in _stamps_in(sheet, behind) if _LABELLED.fullmatch(stamp.label.strip())]
    value = read_date(stamps[0].text, language) if len({stamp.text for stamp in stamps}) == 1 else None
    if value is None:
        return None
    why = "The date that the page prints below the article as that of publication."
    return Found("published", (value,), stamps[0].block, stamps[0].start, stamps[0].end, why)


def _stamps_in(sheet: Sheet, indices: Sequence[int]) -> list[_Stamp]:
    """All dates of the lines that may tell when the page was published."""
    lines = [index for index in indices if _may_tell(sheet.texts[index]) and sheet.is_dated(index)]
    return [stamp for index in lines for stamp in _stamps(index, sheet.texts[index])]


def _signed(sheet: Sheet) -> Iterator[_Stamp]:
    """The dates right below the article that are its own: weblogs and agencies print them there."""
    for index in range(sheet.last + 1, min(sheet.last + 1 + SIGNED, len(sheet.texts))):
        text = sheet.texts[index][:LONGEST_LINE]
        above = sheet.texts[index - 1]
        if "(@" in text or not has_date(text):
            continue
        if _PUBLISHED.search(text) or sheet.signed_by(index) or agency_of(above) is not None:
            yield from _stamps(index, text)


def _may_tell(text: str) -> bool:
    """Whether a line may tell when the page was published; `— Ada (@ada) May 3, 2024` tells it of an embedded post."""
    longest = LONGEST_ROW if ("|" in text or "•" in text or "·" in text) and text[-1] not in ".!?" else LONGEST_LINE
    return len(text) <= longest and "(@" not in text


def _doubt(stamp: _Stamp) -> tuple[bool, bool, bool]:
    """What speaks against a date: a bracket behind other words, an update, a sentence. Else the first one is taken."""
    is_bracketed = _BRACKETED.search(stamp.label) is not None
    return is_bracketed, _UPDATED.search(stamp.label) is not None, stamp.label.count(" ") > MOST_WORDS


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
