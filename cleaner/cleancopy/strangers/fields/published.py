"""When a stranger's article was published: the date that its page prints near the headline, else the dateline's.

Where neither is there, the date below the article counts (`published_below`), or one far above (`published_above`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleancopy import late
from cleancopy.strangers.fields.date_lines import UPDATED, is_labelled, stamps_in
from cleancopy.strangers.fields.date_order import in_order
from cleancopy.strangers.fields.date_stamps import Stamp, first_read, read, stamps
from cleancopy.strangers.fields.dated_title import behind_title
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.published_above import published_above
from cleancopy.strangers.fields.published_below import published_below
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.window import windows

ABOVE, BELOW = 6, 2
"""Blocks above the headline and below the article's third paragraph in which its date stands."""
GAP = 15
"""Blocks above the article that are looked at first, where the headline is the window's title, far above it."""
FEWEST_TOLD = 3
"""Words before a date with which a caption may tell a day."""
MOST_BEFORE, MOST_BESIDE = 6, 10
"""Words before and beside a date that make a sentence of its line."""
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
_GLUED = late.regex(r"(?: [A-Z]{2,4}(?=[A-ZÀ-Þ][a-zß-ÿ]))?(?=[^\W\d_a-zß-ÿ(]|\([A-Z])")
"""Where text follows a date, and perhaps its zone, with nothing between, as in a page without ends of lines."""
_SAYS = late.regex(r"(?i:\b(?:says|said|wrote|commented|schreibt|schrieb|sagt|dit|dice|diz|scrive|skriver)) ?:? ?$")
"""What stands between a reader's name and the time of a comment."""
_BRACKETED = re.compile(r"\w{2,} ?[(（]$")
_WORD = re.compile(r"[^\W\d_]+")


def find_published(sheet: Sheet, headline: int | None, language: str | None) -> Found | None:
    """The date of publication, ISO 8601, as precise as it is printed; None where no date is sure."""
    top = headline if headline is not None else sheet.first
    end = max(top, sheet.top) + BELOW
    stop = min(len(sheet.texts), end + (end <= sheet.last))
    far = sheet.first - GAP if top in windows(sheet) else top
    near = [*range(max(top, far), stop), *range(far - 1, top - 1, -1), *range(top - 1, max(-1, top - 1 - ABOVE), -1)]
    found = [stamp for stamp in stamps_in(sheet, near) if not _tells_story(sheet, stamp)]
    told = [
        stamp._replace(text=in_order(stamp.text, language, sheet.texts)) if stamp.block >= top else stamp
        for stamp in sorted(_without_cards(found, sheet, top), key=_doubt)
    ]
    return (
        first_read(told, language, "The date that the page prints near the headline.")
        or _in_dateline(sheet, language)
        or first_read(behind_title(sheet, headline), language, "The date behind the headline in its line.")
        or published_below(sheet, language)
        or published_above(sheet, top, language)
    )


def _in_dateline(sheet: Sheet, language: str | None) -> Found | None:
    """The date with which the article opens: `LAKEMONT, May 3, 2024 — The river`, `(3.5.2024) Der Fluss`."""
    opening = sheet.texts[sheet.first][:LONGEST_OPENING]
    for stamp in stamps(sheet.first, opening):
        before = opening[: stamp.start]
        is_opening = _BEHIND_DATE.match(opening, stamp.end) and _BEFORE_DATE.fullmatch(before)
        is_glued = _GLUED.match(opening, stamp.end) and (not before or is_labelled(before))
        if (is_opening or is_glued) and (value := read(stamp, language)):
            return Found(
                "published", (value,), stamp.block, stamp.start, stamp.end, "The date in the article's dateline."
            )
    return None


def _without_cards(found: Sequence[Stamp], sheet: Sheet, top: int) -> Sequence[Stamp]:
    """The dates without those of other stories: several days, each alone below its story's title above the article."""
    alone = [stamp for stamp in found if not stamp.words]
    if len({sheet.texts[stamp.block] for stamp in alone if top < stamp.block < sheet.first}) < CARDS:
        return found
    return [stamp for stamp in found if stamp.words]


def _tells_story(sheet: Sheet, stamp: Stamp) -> bool:
    """Whether a date belongs to what is told: in a sentence of the article, or of a caption, which it ends."""
    text = sheet.texts[stamp.block]
    if _SAYS.search(stamp.label):
        return True
    if stamp.block in sheet.members:
        return _is_sentence(stamp) and not sheet.signed_by(stamp.block)
    behind = text[stamp.end : stamp.end + 2]
    is_last = behind in (".", ". ") or (_is_sentence(stamp) and text.endswith("."))
    words = len(_WORD.findall(stamp.label))
    return is_last and words >= FEWEST_TOLD and not is_labelled(text) and not sheet.signed_by(stamp.block)


def _is_sentence(stamp: Stamp) -> bool:
    return len(_WORD.findall(stamp.label)) > MOST_BEFORE or stamp.words > MOST_BESIDE


def _doubt(stamp: Stamp) -> tuple[bool, bool, bool]:
    """What speaks against a date: a bracket behind other words, an update, a sentence. Else the first one is taken."""
    is_bracketed = _BRACKETED.search(stamp.label) is not None
    return is_bracketed, UPDATED.search(stamp.label) is not None, _is_sentence(stamp)
