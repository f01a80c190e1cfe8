"""Printed dates as the reader of dates likes them: without the words and signs that some languages put into them."""

from __future__ import annotations

import re

from cleancopy.strangers.fields.stamps import FOREIGN_SIGNS

_SIGNS = FOREIGN_SIGNS | str.maketrans(
    {"年": "-", "月": "-", "日": " ", "時": ":", "时": ":", "分": " ", "년": "-", "월": "-", "일": " "}
)
_GLUED_TIME = re.compile(r"((?:19|20)\d\d)(?=\d{1,2}(?::\d\d|[./] ?[^\W_]| [^\W\d_]{3,9}\.? (?:19|20)\d\d))")
"""A year to which the time, or the same day in another form, is glued: `18.9.202418. September 2024`."""
_GLUED_HALF = re.compile(r"(\d ?[ap]m)(?=\d)", re.IGNORECASE)
_GLUED_MONTH = re.compile(
    "(?<=[a-z])(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9])"
)
"""Where a name and the date behind it touch: `Harbour NewsApril 28`."""
_HALVES = re.compile(r"\b([ap])\. ?m\b\.?", re.IGNORECASE)
_BAR = re.compile(
    r"(?<=\d) [|•·] (?=\d{1,2}:\d\d(?!\d))|(?<=\d:\d\d) [|•·] (?=\d{1,2}(?:[./-]\d|\.? [^\W\d_]+\.? (?:19|20)\d\d))"
)
_VIETNAMESE = re.compile(r"(?i)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (?=(?:19|20)\d\d\b)")
_BALTIC = re.compile(r"(?i)(?<=\d)(?: m\.| ?\. ?gada)(?= )|(?<= \d) d\.(?=$|[ ,])|(?<= \d\d) d\.(?=$|[ ,])")
_CROATIAN = re.compile(r"(?i)(?<=\d\. )listopada\b")
_TWO_NAMES = re.compile(r"(?<=\d )[\u0620-\u064a]{2,8}/(?=[\u0620-\u064a]{4,9} )")
"""Arabic prints a month by both of its names: `28 آب/أغسطس 2024`."""
_TWO_WORDS = {
    "كانون الثاني": "يناير",
    "تشرين الأول": "أكتوبر",
    "تشرين الاول": "أكتوبر",
    "تشرين الثاني": "نوفمبر",
    "كانون الأول": "ديسمبر",
    "كانون الاول": "ديسمبر",
}
"""Names of months of two words, and the names of one word that others use."""
_NAME_OF_TWO_WORDS = re.compile("|".join(_TWO_WORDS))
_COUNT = re.compile(
    r"(?<=(?:19|20)\d\d) \d{1,4} (?=(?i:comment|kommentar|komentar|comentario|commenti|reacties|repl|share|view|antwort"
    r"|yorum|коммент|min))"
)
_ELIDED = re.compile(r"(?i)(?<=\d )d[’'](?=[^\W\d_])")


def plain_date(line: str) -> str:
    """The line with its dates spelt plainly; where nothing gets longer or shorter, all else stays in its place.

    In Croatian, which prints a full stop behind the day, `listopada` is October; in Polish it is November.
    """
    line = line.translate(_SIGNS)
    if not line.isascii():
        line = _NAME_OF_TWO_WORDS.sub(lambda name: _TWO_WORDS[name[0]].ljust(len(name[0])), line)
    line = _GLUED_MONTH.sub(" ", _GLUED_TIME.sub(r"\1 ", line))
    line = _GLUED_HALF.sub(r"\1|", _HALVES.sub(r"\1m", line))
    line = _BAR.sub(" , ", line)
    line = _VIETNAMESE.sub(r"\1.\2.", line)
    line = _BALTIC.sub(_blanks, line)
    for spare in (_ELIDED, _TWO_NAMES, _COUNT):
        line = spare.sub(_blanks, line)
    return _CROATIAN.sub("oktobra  ", line)


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])
