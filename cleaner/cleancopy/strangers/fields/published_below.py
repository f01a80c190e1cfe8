"""The date of publication below an article, where weblogs and agencies print it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleancopy import late
from cleancopy.agencies import agency_of
from cleancopy.strangers.fields.company import BEHIND
from cleancopy.strangers.fields.date_lines import CALLED_PUBLISHED, FAR, LONGEST_LINE, NEAR, entry_below
from cleancopy.strangers.fields.date_stamps import Stamp, first_read, read, stamps
from cleancopy.strangers.fields.dated import COMMENTS
from cleancopy.strangers.fields.facts import facts
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.stamps import has_date

BESIDE = 2
"""Blocks below it in which its day may stand alone."""
FARTHEST = 60
"""Blocks below it in which its day may stand right above the rights."""
SHORT = 40
"""Characters of the lines around a day with a time of day that is not a comment's."""
LONGEST_FILED = 600
"""Characters of a sentence that tells the sections and tags of an entry before its day."""
LONGEST_DATE = 50
"""Characters of a date with its weekday and time."""

_POSTED = re.compile(
    r"(?i:this (?:entry|post|article|story) was (?:posted|published|written|last updated)"
    r"|die(?:ser|se) (?:beitrag|artikel|eintrag|seite|text|meldung) wurde"
    r"|cet (?:article|billet) a été (?:publié|posté)|est[ea] (?:entrada|artículo|post|artigo) (?:fue|foi)"
    r"|quest[oa] (?:articolo|post|voce) è stat[oa]|(?:first )?(?:published|posted)(?: on|:)"
    r"|(?:veröffentlicht|erstellt|erschienen)(?: am|:)|publié le|publicad[oa] (?:el|em)|pubblicato (?:il|in data))\b"
)
_FILED = late.regex(r"(?i:(?: [^\W\d_]+)? (?:in|under|unter|and|und|by|von|dans|en|em) )")
_ON = late.regex(r" (?:on|am|le|el|il|em|op) (?=\d|[^\W\d_]{3,12}\.? \d)")
"""How such a sentence goes on where it tells where an entry was filed, and what it prints before the day then."""
_LABELLED = re.compile(
    r"(?:(?:发布|發布|发表|發表|刊登)(?: 期|:[间間]|于|於)"
    r"|(?i:(?:date )?published|posted|publication date|date de publication|publié|erscheinungsdatum|veröffentlicht"
    r"|publicad[oa]|pubblicato|gepubliceerd|publicerad|publisert)"
    r"(?: (?:on|at|am|le|el|il|em|op|den))?) ?[:：]?"
)
"""A label that calls a date that of publication; `日` and `时` are signs of dates, and replaced like these."""
_CHANGED = late.regex(r"(?i:\d ?\(? ?(?:updat|modif|aktuali|geändert|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt))")
"""A day of change behind the day of publication: `5 maggio 2024 (modifica il 6 maggio 2024)`."""

_COMMENTED = late.regex(rf" {COMMENTS}")
_TAGGED = late.regex(
    r"(?i:(?:ge)?tagge[dt]|tags?|schlagwörter|schlagworte|kategorien?|categor|étiquettes|mots-clés|etiquetas|filed|posted"
    r"|abgelegt|veröffentlicht)\b"
)
"""With what a line begins that tells where an entry is filed."""


def published_below(sheet: Sheet, language: str | None) -> Found | None:
    """The date below the article that its page calls that of publication, or prints beside its writer."""
    told = first_read(_posted(sheet), language, "A line below the article tells when it was published.")
    labelled = "The date that the page prints below the article as that of publication."
    signed = "The date that the page prints below the article, with its writer or a label."
    timed = "The one day with a time of day that stands alone below the article."
    alone = "The one day that the page prints right below the article."
    return (
        told
        or first_read(_labelled(sheet), language, labelled)
        or first_read(_signed(sheet), language, signed)
        or first_read(_over_rights(sheet), language, "The day, with that of its change, right above the rights.")
        or first_read(_timed(sheet, language), language, timed)
        or first_read(_alone(sheet), language, alone)
        or first_read(_listed(sheet), language, "The list of facts about the article tells its day.")
    )


def _below(sheet: Sheet, blocks: int) -> range:
    return range(sheet.last + 1, min(sheet.last + 1 + blocks, len(sheet.texts)))


def _in_lines(sheet: Sheet) -> list[Stamp]:
    """The dates in short lines below the article."""
    lines = [index for index in _below(sheet, FAR) if len(sheet.texts[index]) <= LONGEST_LINE and sheet.is_dated(index)]
    return [stamp for index in lines for stamp in stamps(index, sheet.texts[index])]


def _posted(sheet: Sheet) -> Iterator[Stamp]:
    """The dates in sentences such as `This entry was posted on May 3, 2024`; what they say then is no matter."""
    for index in _below(sheet, FAR):
        text = sheet.texts[index]
        if label := _POSTED.match(text):
            for stamp in stamps(index, text[: label.end() + LONGEST_DATE]):
                if stamp.start >= label.end() - 1:
                    yield stamp
            if _FILED.match(text, label.end()):
                yield from _behind_sections(index, text, label.end())


def _behind_sections(index: int, text: str, start: int) -> Iterator[Stamp]:
    """The dates behind the sections and tags of an entry: `posted in Harbour and tagged ferry, quay on May 3, 2024`."""
    for on in _ON.finditer(text, start, LONGEST_FILED):
        for stamp in stamps(index, text[on.end() : on.end() + LONGEST_DATE]):
            yield stamp._replace(start=stamp.start + on.end(), end=stamp.end + on.end(), label="")


def _labelled(sheet: Sheet) -> list[Stamp]:
    """The one date that a label calls the day of publication; several are those of other stories."""
    named = [stamp for stamp in _in_lines(sheet) if _LABELLED.fullmatch(stamp.label.strip())]
    return named if len({stamp.text for stamp in named}) == 1 else []


def _signed(sheet: Sheet) -> Iterator[Stamp]:
    """The dates right below the article that are its own: weblogs and agencies print them there.

    A writer without a label counts in one line only, for lists of other stories name theirs too; a little farther
    below, a writer with a label counts, or how many comments there are.
    """
    entry = entry_below(sheet)
    for index in _below(sheet, BEHIND):
        text = sheet.texts[index][:LONGEST_LINE]
        if "(@" in text or not has_date(text):
            continue
        if index > sheet.last + NEAR:
            yield from stamps(index, text) if _COMMENTED.search(text) or sheet.signed_by(index) else ()
            continue
        is_told = CALLED_PUBLISHED.search(text) or _CHANGED.search(text) or index == entry
        if is_told or sheet.signed_by(index) or agency_of(sheet.texts[index - 1]) is not None:
            yield from stamps(index, text)


def _over_rights(sheet: Sheet) -> Iterator[Stamp]:
    """The day of publication, with that of its change, right above a line about rights, perhaps far below."""
    for index in _below(sheet, FARTHEST):
        text = sheet.texts[index][:LONGEST_LINE]
        below = sheet.texts[index + 1] if index + 1 < len(sheet.texts) else ""
        if _CHANGED.search(text) and below.startswith("©"):
            yield from stamps(index, text)


def _timed(sheet: Sheet, language: str | None) -> list[Stamp]:
    """The one date with a time of day below the article, alone in its line; comments print theirs beside their text."""
    timed = [stamp for stamp in _in_lines(sheet) if "T" in (read(stamp, language) or "")]
    is_one = len({stamp.block for stamp in timed}) == 1 and not timed[0].words
    is_apart = is_one and all(block is None or _is_short(block.text) for block in sheet.around(timed[0].block))
    return timed if is_apart else []


def _alone(sheet: Sheet) -> Iterator[Stamp]:
    """The only day below the article, right below it, between lines that are no other story's title or teaser."""
    dated = [index for index in _below(sheet, FAR) if sheet.is_dated(index)]
    if len(dated) != 1 or dated[0] > sheet.last + BESIDE or sheet.blocks[dated[0]].bullet:
        return
    above, below = sheet.around(dated[0])
    is_again = below is not None and any(sheet.texts[index] == below.text for index in sheet.body)
    if above and " " in above.text and dated[0] - 1 != sheet.last and not is_again:
        return
    if below is None or is_again or _is_short(below.text) or _TAGGED.match(below.text):
        yield from [stamp for stamp in stamps(dated[0], sheet.texts[dated[0]]) if stamp.words == 0]


def _listed(sheet: Sheet) -> Iterator[Stamp]:
    """The day that stands beside the writer in a list of what is to be known of the article."""
    if listed := facts(sheet):
        yield from stamps(listed.dated, sheet.texts[listed.dated])


def _is_short(text: str) -> bool:
    return len(text) <= SHORT and text[-1] not in ".!?…"
