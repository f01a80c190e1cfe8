"""The date of publication below an article, where weblogs and agencies print it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleancopy.agencies import agency_of
from cleancopy.strangers.fields.date_stamps import Stamp, first_read, stamps
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.stamps import has_date

FAR = 12
"""Blocks below the article in which a label or a sentence may tell its date."""
NEAR = 3
"""Blocks below it in which its date may stand beside its writer or an agency."""
LONGEST_LINE = 110
"""Characters of a line with such a date."""
LONGEST_DATE = 50
"""Characters of a date with its weekday and time."""

_POSTED = re.compile(
    r"(?i:this (?:entry|post|article|story) was (?:posted|published|written|last updated)"
    r"|die(?:ser|se) (?:beitrag|artikel|eintrag|seite|text|meldung) wurde"
    r"|cet (?:article|billet) a été (?:publié|posté)|est[ea] (?:entrada|artículo|post|artigo) (?:fue|foi)"
    r"|quest[oa] (?:articolo|post|voce) è stat[oa]|(?:first )?(?:published|posted)(?: on|:)"
    r"|(?:veröffentlicht|erstellt|erschienen)(?: am|:)|publié le|publicad[oa] (?:el|em)|pubblicato (?:il|in data))\b"
)
_LABELLED = re.compile(
    r"(?:(?:发布|發布|发表|發表|刊登)(?: 期|:[间間]|于|於)"
    r"|(?i:published|veröffentlicht|publié|publicad[oa]|pubblicato|gepubliceerd|publicerad|publisert)"
    r"(?: (?:on|at|am|le|el|il|em|op|den))?) ?[:：]?"
)
"""A label that calls a date that of publication; `日` and `时` are signs of dates, and replaced like these."""
_PUBLISHED = re.compile(
    r"(?i:veröffentlicht|geschrieben|erstellt|verfasst|gepostet|eingestellt|publi(?:é|c|sh|k[oó]v|kow)|pubblicat|posted"
    r"|opublik|dodano|vydáno|zveřejn|megjelen|közzé|опублик|публик|објављ|objavlj|diterbitkan|gepubliceerd|geplaatst)"
)


def published_below(sheet: Sheet, language: str | None) -> Found | None:
    """The date below the article that its page calls that of publication, or prints beside its writer."""
    told = first_read(_posted(sheet), language, "A line below the article tells when it was published.")
    labelled = "The date that the page prints below the article as that of publication."
    signed = "The date that the page prints below the article, with its writer or a label."
    return told or first_read(_labelled(sheet), language, labelled) or first_read(_signed(sheet), language, signed)


def _below(sheet: Sheet, blocks: int) -> range:
    return range(sheet.last + 1, min(sheet.last + 1 + blocks, len(sheet.texts)))


def _posted(sheet: Sheet) -> Iterator[Stamp]:
    """The dates in sentences such as `This entry was posted on May 3, 2024`; what they say then is no matter."""
    for index in _below(sheet, FAR):
        text = sheet.texts[index]
        if label := _POSTED.match(text):
            for stamp in stamps(index, text[: label.end() + LONGEST_DATE]):
                if stamp.start >= label.end() - 1:
                    yield stamp


def _labelled(sheet: Sheet) -> list[Stamp]:
    """The one date that a label calls the day of publication; several are those of other stories."""
    lines = [index for index in _below(sheet, FAR) if len(sheet.texts[index]) <= LONGEST_LINE and sheet.is_dated(index)]
    found = [stamp for index in lines for stamp in stamps(index, sheet.texts[index])]
    named = [stamp for stamp in found if _LABELLED.fullmatch(stamp.label.strip())]
    return named if len({stamp.text for stamp in named}) == 1 else []


def _signed(sheet: Sheet) -> Iterator[Stamp]:
    """The dates right below the article that are its own: weblogs and agencies print them there."""
    for index in _below(sheet, NEAR):
        text = sheet.texts[index][:LONGEST_LINE]
        if "(@" in text or not has_date(text):
            continue
        if _PUBLISHED.search(text) or sheet.signed_by(index) or agency_of(sheet.texts[index - 1]) is not None:
            yield from stamps(index, text)
