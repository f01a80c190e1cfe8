"""When a stranger's article was published: the date that its page prints near the headline, else the dateline's.

Where neither is there, the date below the article counts (`published_below`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleancopy.strangers.fields.date_order import in_order
from cleancopy.strangers.fields.date_stamps import Stamp, first_read, read, stamps
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.published_below import CALLED_PUBLISHED, names_writer, published_below
from cleancopy.strangers.fields.sheet import Sheet

ABOVE, BELOW = 6, 2
"""Blocks above the headline and below the article's third paragraph in which its date stands."""
FAR_ABOVE = 15
"""Blocks above the headline in which a date beside a writer's name counts where no other date does."""
FEWEST_TOLD = 3
"""Words before a date with which a caption may tell a day."""
LONGEST_LINE, MOST_BEFORE, MOST_BESIDE = 110, 6, 10
"""Characters of a line with the date, and words before and beside it that make a sentence of it."""
LONGEST_ROW = 160
"""Characters of a row of dates, names and labels, no sentence: `Ledger | 3 May 2024 • Updated 4 May | By Ada Reyle`."""
CARDS = 3
"""Different days alone in their lines above the article, each of which is of another story."""
LONGEST_OPENING = 100
"""Characters in which the dateline ends with which an article opens."""

_BEFORE_DATE = re.compile(
    r"\(?(?:(?:[^\W\d_a-zß-ÿ][^\s.!?]*[ .,–—-]+|\([^()]{2,30}\)[ –—-]*){0,5}"
    r"(?:[^\W\d_a-zß-ÿ]\S*[.,–—-] ?|[A-ZÀ-Þ]{3,} |\) ?|[–—-]|le |den |am |el ))?"
)
_BEHIND_DATE = re.compile(r"\)(?= )| ?(?:--|[–—/])| \([^()/]{2,30}\) ?(?:--|[–—])| [-:] ")
"""What stands before the date of a dateline, places and agencies, and behind it."""
_UPDATED = re.compile(
    r"(?i:updat|modif|aktuali|mis à jour|actualiz|aggiorn|atualiz|güncelle|oppdater|uppdater|opdater|bijgewerkt"
    r"|обнов|수정|更新|correct|korrig|berichtig)"
)
_BRACKETED = re.compile(r"\w{2,} ?[(（]$")
_WORD = re.compile(r"[^\W\d_]+")


def find_published(sheet: Sheet, headline: int | None, language: str | None) -> Found | None:
    """The date of publication, ISO 8601, as precise as it is printed; None where no date is sure."""
    top = headline if headline is not None else sheet.first
    stop = min(len(sheet.texts), max(top, sheet.top) + BELOW)
    near = [*range(top, stop), *range(top - 1, max(-1, top - 1 - ABOVE), -1)]
    found = [stamp for stamp in _stamps_in(sheet, near) if not _tells_story(sheet, stamp)]
    told = [
        stamp._replace(text=in_order(stamp.text, language, sheet.texts)) if stamp.block >= top else stamp
        for stamp in sorted(_without_cards(found, sheet, top), key=_doubt)
    ]
    return (
        first_read(told, language, "The date that the page prints near the headline.")
        or _in_dateline(sheet, language)
        or published_below(sheet, language)
        or first_read(_signed_above(sheet, top), language, "The date beside the one writer named above the article.")
    )


def _signed_above(sheet: Sheet, top: int) -> list[Stamp]:
    """The date in the only line above the headline that has one with its writer; several are those of other stories."""
    found = [
        stamp for stamp in _stamps_in(sheet, range(max(0, top - FAR_ABOVE), top)) if names_writer(sheet, stamp.block)
    ]
    return found if len({stamp.block for stamp in found}) == 1 else []


def _in_dateline(sheet: Sheet, language: str | None) -> Found | None:
    """The date with which the article opens: `LAKEMONT, May 3, 2024 — The river`, `(3.5.2024) Der Fluss`."""
    opening = sheet.texts[sheet.first][:LONGEST_OPENING]
    for stamp in stamps(sheet.first, opening):
        is_opening = _BEHIND_DATE.match(opening, stamp.end) and _BEFORE_DATE.fullmatch(opening[: stamp.start])
        if is_opening and (value := read(stamp, language)):
            return Found(
                "published", (value,), stamp.block, stamp.start, stamp.end, "The date in the article's dateline."
            )
    return None


def _stamps_in(sheet: Sheet, indices: Sequence[int]) -> list[Stamp]:
    """All dates of the lines that may tell when the page was published."""
    lines = [index for index in indices if _may_tell(sheet.texts[index]) and sheet.is_dated(index)]
    return [stamp for index in lines for stamp in stamps(index, sheet.texts[index])]


def _may_tell(text: str) -> bool:
    """Whether a line may tell when the page was published.

    `— Ada (@ada) May 3, 2024` tells it of an embedded post, `Ada on May 3, 2024 said:` of a comment.
    """
    is_row = ("|" in text or "•" in text or "·" in text) and text[-1] not in ".!?"
    return len(text) <= (LONGEST_ROW if is_row else LONGEST_LINE) and "(@" not in text and text[-1] != ":"


def _without_cards(found: Sequence[Stamp], sheet: Sheet, top: int) -> Sequence[Stamp]:
    """The dates without those of other stories: several days, each alone below its story's title above the article."""
    alone = [stamp for stamp in found if not stamp.words]
    if len({sheet.texts[stamp.block] for stamp in alone if top < stamp.block < sheet.first}) < CARDS:
        return found
    return [stamp for stamp in found if stamp.words]


def _tells_story(sheet: Sheet, stamp: Stamp) -> bool:
    """Whether a date belongs to what is told: in a sentence of the article, or of a caption, which it ends."""
    text = sheet.texts[stamp.block]
    if stamp.block in sheet.members:
        return _is_sentence(stamp)
    behind = text[stamp.end : stamp.end + 2]
    is_last = behind in (".", ". ") or (_is_sentence(stamp) and text.endswith("."))
    words = len(_WORD.findall(stamp.label))
    return is_last and words >= FEWEST_TOLD and not _is_labelled(text) and not sheet.signed_by(stamp.block)


def _is_labelled(text: str) -> bool:
    return CALLED_PUBLISHED.search(text) is not None or _UPDATED.search(text) is not None


def _is_sentence(stamp: Stamp) -> bool:
    return len(_WORD.findall(stamp.label)) > MOST_BEFORE or stamp.words > MOST_BESIDE


def _doubt(stamp: Stamp) -> tuple[bool, bool, bool]:
    """What speaks against a date: a bracket behind other words, an update, a sentence. Else the first one is taken."""
    is_bracketed = _BRACKETED.search(stamp.label) is not None
    return is_bracketed, _UPDATED.search(stamp.label) is not None, _is_sentence(stamp)
