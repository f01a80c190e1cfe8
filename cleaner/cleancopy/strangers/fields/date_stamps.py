"""The dates in a line, as they are printed: runs of figures, names of months and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleancopy import late
from cleancopy.month_names import ALL_MONTHS
from cleancopy.strangers.fields.date_spellings import plain_date
from cleancopy.strangers.fields.date_within import date_within
from cleancopy.strangers.fields.dates import AMERICAN, BETWEEN, DAY_FIRST, MONTH_FIRST, ZONES, read_date
from cleancopy.strangers.fields.found import Found

LONGEST_STAMPED = 200
"""Characters of a line that is searched for dates."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = frozenset(".,:/-–")
_ZONE = re.compile(r" ?([A-ZА-Я]{2,4})(?:\b|(?=[A-Z][a-z]))")
_OFFSET = re.compile(r" ?\(?(GMT|UTC) ?([+-]\d{1,2})\b(?!:)")
_WHOLE = re.compile(
    r".*(?:19|20)\d\d.*?\d:\d\d(?::\d\d)?(?: ?[ap]m\b)?(?= \d)|.*(?:19|20)\d\d(?=[ /]\d{1,4}$)", re.IGNORECASE
)
"""A date, perhaps with its time, behind which other figures stand, such as how many have read the page."""
_UNTIL = re.compile(r"(?i:\b(?:bis(?: zum)?|until|till|jusqu['’]au|hasta(?: el)?|fino al?|até|tot|til|(?-i:do)) ?)$")
"""What stands before the day on which a clip or an offer ends; `Do` is a weekday in German."""
_DAY_FIRST = late.regex(
    r"(?i:veröffentlicht|geschrieben|erstellt|verfasst|gepostet|eingestellt|aktualisiert|geändert|publi(?:é|cad[oa]\b)"
    r"|mis à jour|actualizad|atualizad|pubblicat|aggiornat|gepubliceerd|geplaatst|bijgewerkt|publicer|publiser"
    r"|opublikowan)"
)
"""What stands before a date on pages whose languages print the day first, whatever the language of their text."""
_SAME_DAY = re.compile(
    r"(?:(?<=\b19\d\d)|(?<=\b20\d\d)) (?=\d{1,2}[./ ]+[^\W_][^:]*\b(?:19|20)\d\d)"
    r"|(?:(?<=\d \d\d:\d\d)|(?<=, \d\d:\d\d)|(?<=, \d\d:\d\d Uhr)|(?<=\d \d\d:\d\d Uhr))"
    r" (?=\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)"
)
"""Where a date stands that is the one before in another form."""


class Stamp(NamedTuple):
    """A date in a line: where it stands, what was printed before it, and how many words the line has beside dates."""

    block: int
    start: int
    end: int
    text: str
    label: str
    words: int


def stamps(index: int, text: str) -> Iterator[Stamp]:
    """The runs of the line at `index` that are dates, each with the words since the one before."""
    line = plain_date(text) if len(text) < LONGEST_STAMPED else ""
    offset_sure = len(line) == len(text)
    words = sum([not _belongs(word) for word in _WORD.findall(line)])
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
            if whole := _WHOLE.match(line[start:end]):
                end = start + whole.end()
            span = (start, end) if offset_sure else (0, len(text))
            yield Stamp(index, *span, line[start:end] + _zone(line, end), line[before:start], words)
            before = end
        run = []


def first_read(found: Iterable[Stamp], language: str | None, why: str) -> Found | None:
    """The first of some dates that can be read, as the day of publication; no day on which something ends is one."""
    for stamp in found:
        if _UNTIL.search(stamp.label) is None and (value := read(stamp, language)):
            return Found("published", (value,), stamp.block, stamp.start, stamp.end, why)
    return None


def read(stamp: Stamp, language: str | None) -> str | None:
    """The date as ISO 8601, or None if it is none."""
    if (language is None or language in MONTH_FIRST) and _DAY_FIRST.search(stamp.label):
        language = DAY_FIRST
    return read_date(_SAME_DAY.split(stamp.text, maxsplit=1)[0], language) or date_within(stamp.text, language)


def _belongs(token: str) -> bool:
    return token.isdigit() or token in _SIGNS or token.casefold() in BETWEEN or token.casefold() in ALL_MONTHS


def _zone(line: str, end: int) -> str:
    """The zone behind a time, by its letters or by the hours from Greenwich."""
    if offset := _OFFSET.match(line, end):
        return f" {offset[1]}{offset[2]}"
    following = _ZONE.match(line, end)
    is_zone = following is not None and (following[1].casefold() in ZONES or following[1].casefold() in AMERICAN)
    return f" {following[1]}" if following and is_zone else ""
