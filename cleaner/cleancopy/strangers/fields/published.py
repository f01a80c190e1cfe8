"""When a stranger's article was published: the date that its page prints near the headline.

A run of figures, names of months and what stands between them is cut out of a line and read by `dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleancopy.strangers.fields.dates import BETWEEN, ZONES, months, read_date
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import Sheet

ABOVE, BELOW = 6, 2
"""Blocks above the headline and below the article's third paragraph in which its date stands."""
LONGEST_LINE, MOST_WORDS = 110, 6
"""Characters of a line with the date, and words beside it that make a sentence of it."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_GLUED_TIME = re.compile(
    r"((?:19|20)\d\d)"
    r"(?=\d{1,2}(?::\d\d|[./] ?[^\W_]| [^\W\d_]{3,9}\.? (?:19|20)\d\d))"
)
"""A year to which the time, or the same day in another form, is glued: `18.9.202418. September 2024`."""
_GLUED_HALF = re.compile(r"(\d ?[ap]m)(?=\d)", re.IGNORECASE)
_SAME_DAY = re.compile(r"(?:(?<=\b19\d\d)|(?<=\b20\d\d)) (?=\d{1,2}[./ ]+[^\W_][^:]*\b(?:19|20)\d\d)")
_HALVES = re.compile(r"\b([ap])\. ?m\b\.?", re.IGNORECASE)
_EASTERN = str.maketrans(
    {"年": "-", "月": "-", "日": " ", "時": ":", "时": ":", "分": " ", "년": "-", "월": "-", "일": " "}
)
_SIGNS = frozenset(".,:/-–")
_UPDATED = re.compile(
    r"(?i:updat|modif|aktuali|mis à jour|actualiz|aggiorn|atualiz|güncelle|oppdater|uppdater|opdater|bijgewerkt"
    r"|обнов|수정|更新|correct|korrig|berichtig)"
)
_UNTIL = re.compile(r"(?i:\b(?:bis(?: zum)?|until|till|jusqu['’]au|hasta(?: el)?|fino al?|até|tot|til|do) ?)$")
"""What stands before the day on which a clip or an offer ends."""


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
    for stamp in sorted([stamp for index in lines for stamp in _stamps(index, sheet.texts[index])], key=_doubt):
        if _UNTIL.search(stamp.label):
            continue
        if value := read_date(_SAME_DAY.split(stamp.text, maxsplit=1)[0], language):
            why = "The date that the page prints near the headline."
            return Found("published", (value,), stamp.block, stamp.start, stamp.end, why)
    return None


def _may_tell(text: str) -> bool:
    """Whether a line may tell when the page was published; `— Ada (@ada) May 3, 2024` tells it of an embedded post."""
    return len(text) <= LONGEST_LINE and "(@" not in text


def _doubt(stamp: _Stamp) -> tuple[bool, bool]:
    """What speaks against a date: that it is of an update, or stands in a sentence. Else the first one is taken."""
    return _UPDATED.search(stamp.label) is not None, stamp.label.count(" ") > MOST_WORDS


def _stamps(index: int, text: str) -> Iterator[_Stamp]:
    """The runs of a line that are dates, each with the words since the one before."""
    line = _HALVES.sub(r"\1m", _GLUED_TIME.sub(r"\1 ", text.translate(_EASTERN))) if len(text) < 200 else ""
    line = _GLUED_HALF.sub(r"\1|", line)
    offset_sure = len(line) == len(text)
    run: list[re.Match[str]] = []
    before = 0
    for token in [*_TOKEN.finditer(line), None]:
        if token is not None and _belongs(token[0]):
            run.append(token)
            continue
        while run and not (run[-1][0].isdigit() or run[-1][0].casefold().rstrip(".") in ("am", "pm", "m")):
            run.pop()
        while run and not (run[0][0].isdigit() or run[0][0].casefold() in months()):
            run.pop(0)
        if run:
            start, end = run[0].start(), run[-1].end()
            zone = _zone(line, end)
            span = (start, end) if offset_sure else (0, len(text))
            yield _Stamp(index, *span, line[start:end] + zone, line[before:start])
            before = end
        run = []


def _belongs(token: str) -> bool:
    return token.isdigit() or token in _SIGNS or token.casefold() in BETWEEN or token.casefold() in months()


def _zone(line: str, end: int) -> str:
    following = re.match(r" ?([A-Z]{2,4})\b", line[end:])
    return f" {following[1]}" if following and following[1].casefold() in ZONES else ""
