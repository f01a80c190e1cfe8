"""The headline of a stranger's page: the line above the article that the article repeats.

Every line near the start of the article is rated by a few plain signs, and the likeliest one wins, unless none is
likelier than that the page has no headline. What a sign weighs was learnt from pages by `learn`, which gives the
figures on publishers that it has not seen; it holds for any language, because no sign is a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import CJK, Sheet, size, stems

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "apart_above": 0.46,
        "apart_below": 1.14,
        "bullet": -0.83,
        "byline_follows": 0.90,
        "date_follows": 0.87,
        "echoed": 1.58,
        "endless": -0.51,
        "full_stop": -1.91,
        "in_article": -0.40,
        "in_trail": 0.88,
        "names_people": -0.73,
        "none": 1.44,
        "numbered": 0.30,
        "question": 0.09,
        "repeated": 0.22,
        "short_above": 0.50,
        "small": -1.27,
        "text_follows": 0.41,
        "tiny": -1.93,
        "wordy": -1.17,
    }
)
"""What each sign adds to a line's rating; `none` is the rating of there being no headline."""

REASONS = MappingProxyType(
    {
        "echoed": "the article's first paragraphs use its words",
        "apart_above": "a blank line parts it from what stands above",
        "byline_follows": "a byline follows",
        "date_follows": "a date follows",
        "in_trail": "the page's trail repeats it",
        "repeated": "the page prints it again",
        "short_above": "only a kicker or a link stands above it",
    }
)
"""The signs that speak for a line, in plain words."""

WINDOW = 45
"""Blocks above the article in which the headline stands; between are bylines, share buttons and pictures."""
MOST = 24
"""Lines that are rated, the nearest ones."""
SHORTEST, SHORTEST_CJK, LONGEST = 8, 5, 260
"""Characters."""
_NUMBER = re.compile(r"\d{1,2}\. (?=\D)")


def find_headline(sheet: Sheet) -> Found | None:
    """The headline and where it stands, or None where no line is likelier than that there is none."""
    rated = [(rate(signs), index, signs) for index, signs in candidates(sheet)]
    best = max(rated, key=lambda entry: entry[0], default=None)
    if best is None or best[0] <= WEIGHTS["none"]:
        return None
    _, index, signs = best
    text = sheet.texts[index]
    start = _start(sheet, index)
    spoken = [reason for sign, reason in REASONS.items() if signs.get(sign, 0) > 0.3]
    why = "The likeliest headline above the article: " + (", ".join(spoken[:3]) or "it is the nearest title") + "."
    return Found("headline", (text[start:],), index, start, len(text), why)


def rate(signs: Mapping[str, float]) -> float:
    """The rating of a line from its signs."""
    return sum([WEIGHTS[sign] * value for sign, value in signs.items()])


def candidates(sheet: Sheet) -> list[tuple[int, dict[str, float]]]:
    """The lines that may be the headline, by index, each with its signs."""
    lines = range(max(0, sheet.first - WINDOW), min(sheet.first + 3, len(sheet.texts)))
    titles = [index for index in lines if index not in sheet.spent and _is_title(sheet.texts[index])]
    return [(index, _signs(sheet, index)) for index in titles[-MOST:]]


def _is_title(text: str) -> bool:
    if not SHORTEST_CJK <= len(text) <= LONGEST:
        return False
    return len(text) >= SHORTEST or CJK.search(text) is not None


def _signs(sheet: Sheet, index: int) -> dict[str, float]:
    block, text = sheet.blocks[index], sheet.texts[index]
    below = range(index + 1, min(index + 4, len(sheet.blocks)))
    words = size(text)
    meaning = stems(text)
    return {
        "echoed": len(meaning & sheet.gist) / len(meaning) if meaning else 0.0,
        "apart_above": float(block.gap > 0),
        "apart_below": float(bool(below) and sheet.blocks[index + 1].gap > 0),
        "in_article": float(index >= sheet.first),
        "tiny": float(words <= 2),
        "small": float(3 <= words <= 4),
        "wordy": float(words > 20),
        "endless": float(len(text) > 180),
        "full_stop": float(text[-1] in ".。…:："),
        "question": float(text[-1] in "?!？！"),
        "bullet": float(block.bullet not in ("", "-")),
        "numbered": float(_NUMBER.match(text) is not None),
        "names_people": float(sheet.is_signed(index)),
        "byline_follows": float(any(map(sheet.is_signed, below))),
        "date_follows": float(any(map(sheet.is_dated, below))),
        "text_follows": float(bool(below) and len(sheet.texts[index + 1]) > 80),
        "repeated": float(2 <= sheet.counts[text] <= 4),
        "in_trail": float(_is_in_trail(sheet, index)),
        "short_above": float(index > 0 and size(sheet.texts[index - 1]) <= 3),
    }


def _is_in_trail(sheet: Sheet, index: int) -> bool:
    """Whether a line shortly above ends in the text (`Home › News › The text`)."""
    text = sheet.texts[index]
    above = sheet.texts[max(0, index - 6) : index]
    return any(len(other) > len(text) and other.endswith(text) for other in above)


def _start(sheet: Sheet, index: int) -> int:
    """Where the headline begins: behind the number of its trail, and behind a kicker that the page parts elsewhere."""
    text = sheet.texts[index]
    if number := _NUMBER.match(text):
        return number.end()
    return 0
