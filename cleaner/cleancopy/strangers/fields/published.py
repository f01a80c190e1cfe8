"""When a stranger's article was published: the date that its page prints near the headline.

A run of figures, names of months and what stands between them is cut out of a line and read by `dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleancopy.strangers.fields.dates import AMERICAN, BETWEEN, ZONES, months, read_date
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.month_names import ARABIC_DIGITS, ARABIC_WORDS
from cleancopy.strangers.fields.sheet import Sheet

ABOVE, BELOW = 6, 2
"""Blocks above the headline and below the article's third paragraph in which its date stands."""
LONGEST_LINE, MOST_BEFORE, MOST_BESIDE = 110, 6, 10
"""Characters of a line with the date, and words before and beside it that make a sentence of it."""
LONGEST_PARTED = 160
"""Characters of such a line whose parts stand between bars."""
CARDS = 3
"""Different days alone in their lines above the article, each of which is of another story."""
FAR_BELOW = 12
"""Blocks below the article in which a line tells when it was published."""
LONGEST_DATE = 50
"""Characters of a date with its weekday and time."""
LONGEST_OPENING = 100
"""Characters in which the dateline ends with which an article opens."""
_BEFORE_DATE = re.compile(
    r"\(?(?:(?:[^\W\d_a-zß-ÿ][^\s.!?]*[ .,–—-]+|\([^()]{2,30}\)[ –—-]*){0,5}"
    r"(?:[^\W\d_a-zß-ÿ]\S*[.,–—-] ?|[A-ZÀ-Þ]{3,} |\) ?|[–—-]|le |den |am |el ))?"
)
_BEHIND_DATE = re.compile(r"\)(?= )| ?(?:--|[–—/])| [-:] ")
"""What stands before the date of a dateline, places and agencies, and behind it."""
_POSTED = re.compile(
    r"(?i:this (?:entry|post|article|story) was (?:posted|published|written|last updated)"
    r"|die(?:ser|se) (?:beitrag|artikel|eintrag|seite|text|meldung) wurde"
    r"|cet (?:article|billet) a été (?:publié|posté)|est[ea] (?:entrada|artículo|post|artigo) (?:fue|foi)"
    r"|quest[oa] (?:articolo|post|voce) è stat[oa]|(?:first )?(?:published|posted)(?: on|:)"
    r"|(?:veröffentlicht|erstellt|erschienen)(?: am|:)|publié le|publicad[oa] (?:el|em)|pubblicato (?:il|in data))\b"
)
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_GLUED_TIME = re.compile(r"((?:19|20)\d\d)(?=\d{1,2}:\d\d)")
_GLUED_MONTH = re.compile(
    "(?<=[a-z])(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9])"
)
"""Where a name and the date behind it touch: `Harbour NewsApril 28`."""
_HALVES = re.compile(r"\b([ap])\. ?m\b\.?", re.IGNORECASE)
_EASTERN = str.maketrans(
    {"年": "-", "月": "-", "日": " ", "時": ":", "时": ":", "分": " ", "년": "-", "월": "-", "일": " "}
)
_TWO_WORDS = re.compile("|".join(ARABIC_WORDS))
_TWICE = re.compile(r"(\d ?)[^\W\d_]{2,6} ?/ ?(?=[^\W\d_]{4,7} ?\d)")
"""A month by the first of its two names: `4 آب/أغسطس 2024`."""
_SIGNS = frozenset(".,:/-–")
_WORD = re.compile(r"[^\W\d_]+")
_WHOLE = re.compile(
    r".*(?:19|20)\d\d.*?\d:\d\d(?::\d\d)?(?: ?[ap]m\b)?(?= \d)|.*(?:19|20)\d\d(?=[ /]\d{1,4}$)", re.IGNORECASE
)
"""A date, perhaps with its time, behind which other figures stand, such as how many have read the page."""
_UPDATED = re.compile(
    r"(?i:updat|modif|aktuali|mis à jour|actualiz|aggiorn|atualiz|güncelle|oppdater|uppdater|opdater|bijgewerkt"
    r"|обнов|수정|更新)"
)


class _Stamp(NamedTuple):
    """A date in a line: where it stands, what was printed before it, and the words that the line has beside dates."""

    block: int
    start: int
    end: int
    text: str
    label: str
    words: int


def find_published(sheet: Sheet, headline: int | None, language: str | None) -> Found | None:
    """The date of publication, ISO 8601, as precise as it is printed; None where no date is sure."""
    top = headline if headline is not None else sheet.first
    stop = min(len(sheet.texts), max(top, sheet.top) + BELOW)
    near = [*range(top, stop), *range(top - 1, max(-1, top - 1 - ABOVE), -1)]
    lines = [index for index in near if _may_tell(sheet.texts[index]) and sheet.is_dated(index)]
    stamps = [stamp for index in lines for stamp in _stamps(index, sheet.texts[index])]
    told = [stamp for stamp in stamps if not (_is_sentence(stamp) and stamp.block in sheet.members)]
    for stamp in sorted(_without_cards(told, sheet, top), key=_doubt):
        if value := read_date(stamp.text, language):
            why = "The date that the page prints near the headline."
            return Found("published", (value,), stamp.block, stamp.start, stamp.end, why)
    return _in_dateline(sheet, language) or _below(sheet, language)


def _in_dateline(sheet: Sheet, language: str | None) -> Found | None:
    """The date with which the article opens: `LAKEMONT, May 3, 2024 — The river`, `(3.5.2024) Der Fluss`."""
    opening = sheet.texts[sheet.first][:LONGEST_OPENING]
    for stamp in _stamps(sheet.first, opening):
        is_opening = _BEHIND_DATE.match(opening, stamp.end) and _BEFORE_DATE.fullmatch(opening[: stamp.start])
        if is_opening and (value := read_date(stamp.text, language)):
            why = "The date with which the article opens."
            return Found("published", (value,), stamp.block, stamp.start, stamp.end, why)
    return None


def _below(sheet: Sheet, language: str | None) -> Found | None:
    """The date in a line below the article that says when it was published."""
    for index in range(sheet.last + 1, min(sheet.last + 1 + FAR_BELOW, len(sheet.texts))):
        text = sheet.texts[index]
        label = _POSTED.match(text)
        if label is None:
            continue
        for stamp in _stamps(index, text[: label.end() + LONGEST_DATE]):
            if stamp.start >= label.end() - 1 and (value := read_date(stamp.text, language)):
                why = "A line below the article tells when it was published."
                return Found("published", (value,), index, stamp.start, stamp.end, why)
    return None


def _may_tell(text: str) -> bool:
    """Whether a line may tell when the page was published.

    `— Ada (@ada) May 3, 2024` tells it of an embedded post, `Ada on May 3, 2024 said:` of a comment.
    """
    longest = LONGEST_PARTED if "|" in text else LONGEST_LINE
    return len(text) <= longest and "(@" not in text and not text.endswith(":")


def _without_cards(stamps: Sequence[_Stamp], sheet: Sheet, top: int) -> Sequence[_Stamp]:
    """The dates without those of other stories: several days, each alone below its story's title above the article."""
    alone = [stamp for stamp in stamps if not stamp.words]
    if len({sheet.texts[stamp.block] for stamp in alone if top < stamp.block < sheet.first}) < CARDS:
        return stamps
    return [stamp for stamp in stamps if stamp.words]


def _is_sentence(stamp: _Stamp) -> bool:
    return len(_WORD.findall(stamp.label)) > MOST_BEFORE or stamp.words > MOST_BESIDE


def _doubt(stamp: _Stamp) -> tuple[bool, bool]:
    """What speaks against a date: that it is of an update, or stands in a sentence. Else the first one is taken."""
    return _UPDATED.search(stamp.label) is not None, _is_sentence(stamp)


def _stamps(index: int, text: str) -> Iterator[_Stamp]:
    """The runs of a line that are dates, each with the words since the one before."""
    line = _plain(text) if len(text) < 200 else ""
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
        while run and not (run[0][0].isdigit() or run[0][0].casefold() in months()):
            run.pop(0)
        if run:
            start, end = run[0].start(), run[-1].end()
            if whole := _WHOLE.match(line[start:end]):
                end = start + whole.end()
            zone = _zone(line, end)
            span = (start, end) if offset_sure else (0, len(text))
            yield _Stamp(index, *span, line[start:end] + zone, line[before:start], words)
            before = end
        run = []


def _plain(text: str) -> str:
    """The text of a line with what its dates are read by: figures, spaces between parts, one word for a month."""
    text = text.translate(_EASTERN)
    if not text.isascii():
        text = _TWO_WORDS.sub(lambda name: ARABIC_WORDS[name[0]], text.translate(ARABIC_DIGITS))
        text = _TWICE.sub(r"\1", text)
    return _HALVES.sub(r"\1m", _GLUED_MONTH.sub(" ", _GLUED_TIME.sub(r"\1 ", text)))


def _belongs(token: str) -> bool:
    return token.isdigit() or token in _SIGNS or token.casefold() in BETWEEN or token.casefold() in months()


def _zone(line: str, end: int) -> str:
    following = re.match(r" ?([A-Z]{2,4})\b", line[end:])
    return f" {following[1]}" if following and following[1].casefold() in ZONES.keys() | AMERICAN else ""
