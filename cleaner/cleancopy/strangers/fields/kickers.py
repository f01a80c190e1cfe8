"""Where a headline begins in its line: behind its kicker, or behind the number that a trail gives it."""

from __future__ import annotations

import re

from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import NUMBER
from cleancopy.strangers.fields.wording import size

NEAR = 6
"""Blocks above and below a headline in which the page may tell it from its kicker."""
_GLUED_QUOTE = re.compile('["„“«»][^"„“”«»]{3,80}["“”»«](?=[^\\W\\d_a-zß-ÿ]\\w)')
_LABEL = re.compile(
    "(?:Meinung|Exklusiv|Leitartikel|Gastbeitrag|Kolumne|Opinión|Entrevista|Intervista|Édito) (?=[^\\W\\d_a-zß-ÿ])"
)
_KICKERS = (_GLUED_QUOTE, _LABEL)
"""What a heading prints before the headline itself: a quotation without a space behind it, the kind of the article."""
FEWEST_BEHIND = 3
"""Words that a headline has without its kicker."""


def start_of(sheet: Sheet, index: int) -> int:
    """Where the headline begins in its line: behind the number of a trail's step, or behind a kicker."""
    number = NUMBER.match(sheet.texts[index])
    return number.end() if number else _behind_kicker(sheet, index)


def _behind_kicker(sheet: Sheet, index: int) -> int:
    """Where the headline begins if the page tells it from its kicker near by.

    It may print both in two ways, `Kicker: Title` and `Kicker Title`, or each in a line of its own.
    """
    text = sheet.texts[index]
    near = sheet.texts[max(0, index - NEAR) : index + NEAR]
    for other in near:
        if len(other) < len(text) and text.endswith(" " + other) and text[: -len(other) - 1] in near:
            return len(text) - len(other)
        whole = other if len(other) > len(text) else text
        kicker, colon, title = whole.partition(": ")
        glued = text if whole is other else other
        if colon and glued != whole and glued.startswith(kicker) and glued.endswith(title) and text.endswith(title):
            return len(text) - len(title)
    return _behind_mark(text)


def _behind_mark(text: str) -> int:
    """Where the headline begins if the text itself tells it from its kicker."""
    for kicker in _KICKERS:
        if (found := kicker.match(text)) and size(text[found.end() :]) >= FEWEST_BEHIND:
            return found.end()
    return 0
