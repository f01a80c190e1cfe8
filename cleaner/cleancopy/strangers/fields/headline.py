"""The headline of a stranger's page: the line above the article that the article repeats.

Every line near the start of the article is rated by a few plain signs, and the likeliest one wins, unless none is
likelier than that the page has no headline. What a sign weighs was learnt from pages by `learn`, which gives the
figures on publishers that it has not seen; it holds for any language, because hardly a sign is a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from types import MappingProxyType
from typing import NamedTuple

from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.headline_lines import Lines
from cleancopy.strangers.fields.headline_signs import company, echoes, own
from cleancopy.strangers.fields.kickers import start_of
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import Signs
from cleancopy.strangers.fields.window import end_of

FIXED: Mapping[str, float] = MappingProxyType(
    {"brief": 0.4, "deck": -1.0, "in_trail": 2.0, "in_window": 1.5, "marked": 2.0, "masthead": -0.8}
)
"""What signs add to a line's rating that are not learnt: the pages of the benchmark have few or none of them.

They have no Markdown mark of a title (`marked`) and no title of the window (`in_window`). With a mark of 1 to 3,
headlines are right on three to six in a hundred pages more, printed by five makers of Markdown. Of lines in which a
trail ends 14 of 16 are the headline, of lines above the menu (`masthead`) 8 of 210, of standfirsts that read like a
text (`deck`) none of 234. Seven lines of one or two words (`brief`) may be one; weblogs have more of them.
"""
WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        **FIXED,
        "apart_above": 0.62,
        "apart_below": 0.90,
        "article_follows": -0.86,
        "behind_text": -0.69,
        "bullet": -0.62,
        "byline_follows": 0.66,
        "credited": -0.58,
        "date_follows": 0.68,
        "dated": -0.21,
        "echo_above": -0.85,
        "echo_share": 0.91,
        "echoed": 0.93,
        "ends_line": 0.53,
        "far": -0.37,
        "full_stop": -1.24,
        "heads_list": -0.32,
        "in_article": -0.93,
        "in_list": -0.47,
        "lead_echoes": 0.89,
        "list_item": -0.51,
        "member": -0.72,
        "names_people": -0.20,
        "none": 0.78,
        "numbered": 0.31,
        "outgrows_next": -0.23,
        "over_deck": 0.54,
        "repeated_echo": 0.39,
        "sentences": -0.07,
        "small": -0.50,
        "title_above": -0.61,
        "twin_above": 0.35,
        "twin_below": -0.32,
        "under_kicker": -0.53,
        "under_title": -0.22,
        "usual": 0.46,
        "wordy": -0.77,
    }
)
"""What each sign adds to a line's rating; `none` is the rating of there being no headline."""

_ECHOES = ("echoed", "echo_share", "lead_echoes", "repeated_echo")
_COMPANY = (
    "credited",
    "dated",
    "byline_follows",
    "date_follows",
    "ends_line",
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

DOUBT = 0.75
"""By how much a paragraph of the article has to be likelier the headline than that there is none: it is lost to it."""
REASONS = MappingProxyType(
    {
        "marked": "the page marks it as a title",
        "echoed": "the article's first paragraphs use its words",
        "apart_above": "a blank line parts it from what stands above",
        "byline_follows": "a byline follows",
        "date_follows": "a date follows",
        "in_trail": "the page's trail ends in it",
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
    ranked = sorted([_rated(line, own(lines, line)) for line in lines.near()], key=_rating, reverse=True)
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
    return _rated(line.line, line.signs | echoes(lines.sheet, line.line))


def _better(lines: Lines, best: _Rated, line: _Rated) -> _Rated:
    """The better one of a line and the best one so far, when its neighbours are known too, if they matter."""
    if line.rating + MOST_BY_COMPANY <= best.rating:
        return best
    whole = _rated(line.line, line.signs | company(lines, line.line))
    return whole if whole.rating > best.rating else best


def _told(sheet: Sheet, index: int, signs: Mapping[str, float]) -> Found:
    text, start, end = sheet.texts[index], start_of(sheet, index), end_of(sheet, index)
    spoken = [reason for sign, reason in REASONS.items() if signs.get(sign, 0) > 0.5]
    why = "The likeliest headline above the article: " + (", ".join(spoken[:3]) or "it is the nearest title") + "."
    return Found("headline", (text[start:end],), index, start, end, why)


def rate(signs: Mapping[str, float]) -> float:
    """The rating of a line from its signs."""
    return sum([WEIGHTS.get(sign, 0.0) * value for sign, value in signs.items()])


def candidates(sheet: Sheet) -> list[tuple[int, Signs]]:
    """The lines that may be the headline, by index, each with its signs."""
    lines = Lines(sheet)
    return [(line, own(lines, line) | echoes(sheet, line) | company(lines, line)) for line in lines.near()]
