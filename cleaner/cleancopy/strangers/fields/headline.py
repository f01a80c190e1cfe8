"""The headline of a stranger's page: the line above the article that the article repeats.

Every line near the start of the article is rated by a few plain signs, and the likeliest one wins, unless none is
likelier than that the page has no headline. What a sign weighs was learnt from pages by `learn`, which gives the
figures on publishers that it has not seen; it holds for any language, because no sign is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cleancopy.model import Block
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.sheet import CJK, Sheet, size, stems

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "apart_above": 0.33,
        "apart_below": 0.89,
        "article_follows": -0.24,
        "behind_text": -0.71,
        "bullet": -0.68,
        "byline_follows": 0.74,
        "date_follows": 0.61,
        "echoed": 1.57,
        "full_stop": -1.56,
        "in_article": -1.76,
        "in_list": -0.76,
        "in_trail": 0.75,
        "lead_echoes": 0.78,
        "names_people": -0.59,
        "none": 1.29,
        "numbered": 0.36,
        "outgrows_next": -0.37,
        "repeated": 0.23,
        "small": -0.55,
        "stamp_next": 0.07,
        "text_follows": 0.25,
        "tiny": -1.22,
        "under_kicker": -0.79,
        "usual": 0.71,
        "wordy": -0.87,
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
        "article_follows": "the article follows at once",
        "under_kicker": "a kicker stands above it",
    }
)
"""The signs that speak for a line, in plain words."""

WINDOW = 45
"""Blocks above the article in which the headline stands; between are bylines, share buttons and pictures."""
MOST = 24
"""Lines that are rated, the nearest ones."""
SHORTEST, SHORTEST_CJK, LONGEST = 8, 5, 260
LONG, ALIKE = 60, 40
"""Characters: of a line that is text rather than a label, and by which the lines of a list differ."""
MANY = 5
"""Words shared with the article beyond which more tell nothing."""
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
    spoken = [reason for sign, reason in REASONS.items() if signs.get(sign, 0) > 0.5]
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
    text = sheet.texts[index]
    return {name: float(sign) for name, sign in (*_shape(text), *_place(sheet, index), *_company(sheet, index))}


def _shape(text: str) -> Iterator[tuple[str, float]]:
    """What the line itself tells."""
    words = size(text)
    yield "tiny", words <= 2
    yield "small", 3 <= words <= 4
    yield "usual", 5 <= words <= 14
    yield "wordy", words > 20
    yield "full_stop", text[-1] in ".。…:："
    yield "numbered", _NUMBER.match(text) is not None


def _place(sheet: Sheet, index: int) -> Iterator[tuple[str, float]]:
    """What stands where, and which blank lines part it."""
    block, text = sheet.blocks[index], sheet.texts[index]
    above, below = sheet.around(index)
    yield "bullet", block.bullet not in ("", "-")
    yield "apart_above", block.gap > 0
    yield "apart_below", below is not None and below.gap > 0
    yield "in_list", _is_in_list(above, block, below)
    yield "under_kicker", above is not None and block.gap == 0 and not above.bullet and size(above.text) <= 5
    yield "outgrows_next", below is not None and len(text) > len(below.text)
    yield "text_follows", below is not None and len(below.text) > LONG
    yield "article_follows", index + 1 in sheet.members and below is not None and len(below.text) > LONG
    yield "in_article", index >= sheet.first
    yield "behind_text", min(2, sum([len(sheet.texts[member]) > LONG for member in sheet.members_before(index)]))


def _company(sheet: Sheet, index: int) -> Iterator[tuple[str, float]]:
    """What the lines near it and the article have to do with it."""
    text = sheet.texts[index]
    meaning = stems(text)
    below = range(index + 1, min(index + 4, len(sheet.blocks)))
    yield "echoed", min(MANY, len(meaning & sheet.gist)) / MANY
    yield "lead_echoes", len(meaning & sheet.lead) >= 3
    yield "names_people", sheet.is_signed(index)
    yield "byline_follows", any(map(sheet.is_signed, below))
    yield "date_follows", any(map(sheet.is_dated, below))
    yield "stamp_next", any(sheet.is_signed(next_) or sheet.is_dated(next_) for next_ in below[:1])
    yield "repeated", 2 <= sheet.counts[text] <= 4
    yield "in_trail", _is_in_trail(sheet, index)


def _is_in_list(above: Block | None, block: Block, below: Block | None) -> bool:
    """Whether the lines above and below are of the same kind: as long, as deep and as close."""
    return all(
        other is not None
        and other.gap == block.gap
        and other.indent == block.indent
        and abs(len(other.text) - len(block.text)) < ALIKE
        for other in (above, below)
    )


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
