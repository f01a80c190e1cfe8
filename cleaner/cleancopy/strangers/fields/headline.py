"""The headline of a stranger's page: the line above the article that the article repeats.

Every line near the start of the article is rated by a few plain signs, and the likeliest one wins, unless none is
likelier than that the page has no headline. What a sign weighs was learnt from pages by `learn`, which gives the
figures on publishers that it has not seen; it holds for any language, because hardly a sign is a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple

from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.headline_signs import TRAIL, Lines
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import NUMBER, Signs
from cleancopy.strangers.fields.window import end_of
from cleancopy.strangers.fields.wording import size

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "apart_above": 0.59,
        "apart_below": 0.92,
        "article_follows": -0.89,
        "behind_text": -0.68,
        "bullet": -0.62,
        "byline_follows": 0.65,
        "credited": -0.64,
        "date_follows": 0.74,
        "dated": -0.41,
        "echo_above": -0.89,
        "echo_share": 0.95,
        "echoed": 0.93,
        "far": -0.40,
        "full_stop": -1.31,
        "heads_list": -0.31,
        "in_article": -0.90,
        "in_list": -0.47,
        "in_trail": 0.56,
        "in_window": 1.5,
        "lead_echoes": 0.94,
        "list_item": -0.51,
        "marked": 2.0,
        "member": -0.73,
        "names_people": -0.17,
        "none": 0.86,
        "numbered": 0.30,
        "outgrows_next": -0.27,
        "over_deck": 0.58,
        "repeated_echo": 0.43,
        "sentences": -0.09,
        "small": -0.49,
        "title_above": -0.66,
        "twin_above": 0.41,
        "twin_below": -0.32,
        "under_kicker": -0.54,
        "under_title": -0.31,
        "usual": 0.48,
        "wordy": -0.76,
    }
)
"""What each sign adds to a line's rating; `none` is the rating of there being no headline.

`marked` and `in_window`, Markdown's mark of a title and the title of the window, are not learnt: the pages of the
benchmark have none. With a mark of 1 to 3, headlines are right on three to six in a hundred pages more, printed by five
makers of Markdown."""

_ECHOES = ("echoed", "echo_share", "lead_echoes", "repeated_echo")
_COMPANY = (
    "credited",
    "dated",
    "byline_follows",
    "date_follows",
    "in_trail",
    "in_window",
    "twin_above",
    "twin_below",
    "echo_above",
    "names_people",
)
MOST_BY_COMPANY = sum([max(0.0, WEIGHTS[sign]) for sign in _COMPANY])
MOST_BY_ALL = MOST_BY_COMPANY + sum([max(0.0, WEIGHTS[sign]) for sign in _ECHOES])
"""What the lines near a line, and these and the article, can add to its rating; both cost most to read."""
PROMISING = 5
"""Lines of the best looks and places that are compared with the article before any is compared with its neighbours."""

_GLUED_QUOTE = re.compile('["„“«»][^"„“”«»]{3,80}["“”»«](?=[^\\W\\d_a-zß-ÿ]\\w)')
_LABEL = re.compile(
    "(?:Meinung|Exklusiv|Leitartikel|Gastbeitrag|Kolumne|Opinión|Entrevista|Intervista|Édito) (?=[^\\W\\d_a-zß-ÿ])"
)
_KICKERS = (_GLUED_QUOTE, _LABEL)
"""What a heading prints before the headline itself: a quotation without a space behind it, the kind of the article."""
DOUBT = 0.75
"""By how much a paragraph of the article has to be likelier the headline than that there is none: it is lost to it."""
FEWEST_BEHIND = 3
"""Words that a headline has without its kicker."""

REASONS = MappingProxyType(
    {
        "marked": "the page marks it as a title",
        "echoed": "the article's first paragraphs use its words",
        "apart_above": "a blank line parts it from what stands above",
        "byline_follows": "a byline follows",
        "date_follows": "a date follows",
        "in_trail": "the page's trail repeats it",
        "in_window": "the title of the page's window begins with it",
        "repeated": "the page prints it again",
        "article_follows": "the article follows at once",
        "under_kicker": "a kicker stands above it",
    }
)
"""The signs that speak for a line, in plain words."""


def find_headline(sheet: Sheet) -> Found | None:
    """The headline and where it stands, or None where no line is likelier than that there is none."""
    lines = Lines(sheet)
    ranked = sorted([_rated(line, lines.own(line)) for line in lines.near()], key=_rating, reverse=True)
    best = _Rated(WEIGHTS["none"], -1, {})
    for line in sorted([_echoed(lines, line) for line in ranked[:PROMISING]], key=_rating, reverse=True):
        best = _better(lines, best, line)
    for line in ranked[PROMISING:]:
        if line.rating + MOST_BY_ALL <= best.rating:
            break
        best = _better(lines, best, _echoed(lines, line))
    is_sure = best.line not in sheet.members or best.rating > WEIGHTS["none"] + DOUBT
    return _told(sheet, best.line, best.signs) if best.line >= 0 and is_sure else None


class _Rated(NamedTuple):
    """A line by its index, with the signs of it that are known so far and their rating."""

    rating: float
    line: int
    signs: Signs


_rating = itemgetter(0)


def _rated(line: int, signs: Signs) -> _Rated:
    return _Rated(rate(signs), line, signs)


def _echoed(lines: Lines, line: _Rated) -> _Rated:
    return _rated(line.line, line.signs | lines.echoes(line.line))


def _better(lines: Lines, best: _Rated, line: _Rated) -> _Rated:
    """The better one of a line and the best one so far, when its neighbours are known too, if they matter."""
    if line.rating + MOST_BY_COMPANY <= best.rating:
        return best
    whole = _rated(line.line, line.signs | lines.company(line.line))
    return whole if whole.rating > best.rating else best


def _told(sheet: Sheet, index: int, signs: Mapping[str, float]) -> Found:
    text, start, end = sheet.texts[index], start_of(sheet, index), end_of(sheet, index)
    spoken = [reason for sign, reason in REASONS.items() if signs.get(sign, 0) > 0.5]
    why = "The likeliest headline above the article: " + (", ".join(spoken[:3]) or "it is the nearest title") + "."
    return Found("headline", (text[start:end],), index, start, end, why)


def start_of(sheet: Sheet, index: int) -> int:
    """Where the headline begins in its line: behind the number of a trail's step, or behind a kicker."""
    number = NUMBER.match(sheet.texts[index])
    return number.end() if number else _behind_kicker(sheet, index)


def _behind_kicker(sheet: Sheet, index: int) -> int:
    """Where the headline begins if the page tells it from its kicker near by.

    It may print both in two ways, `Kicker: Title` and `Kicker Title`, or each in a line of its own.
    """
    text = sheet.texts[index]
    near = sheet.texts[max(0, index - TRAIL) : index + TRAIL]
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


def rate(signs: Mapping[str, float]) -> float:
    """The rating of a line from its signs."""
    return sum([WEIGHTS.get(sign, 0.0) * value for sign, value in signs.items()])


def candidates(sheet: Sheet) -> list[tuple[int, Signs]]:
    """The lines that may be the headline, by index, each with its signs."""
    lines = Lines(sheet)
    return [(line, lines.own(line) | lines.echoes(line) | lines.company(line)) for line in lines.near()]
