"""What the signs of a name weigh that may be the outlet: tables that `learn` prints, and what it cannot learn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "addressed": 0.54,
        "agency": 0.34,
        "alone": -0.69,
        "announced": 0.51,
        "article": 0.58,
        "at_top": 0.41,
        "both_ends": 0.83,
        "camel": 0.07,
        "credited": -0.12,
        "domain": -0.16,
        "firm": 0.24,
        "firm_only": -0.12,
        "firm_word": -0.34,
        "followed": 0.34,
        "framed": 1.08,
        "frequent": -0.31,
        "general": -0.52,
        "has_address": 1.01,
        "has_initials": 0.22,
        "has_shorter": 0.62,
        "has_tail": 0.23,
        "house": -0.50,
        "in_foot": 0.40,
        "in_head": -0.50,
        "in_lines": 0.70,
        "inner_capital": 1.00,
        "is_head": 0.41,
        "is_tail": 0.01,
        "kinds": 2.09,
        "known": 1.82,
        "known_lines": 0.67,
        "lines": 0.20,
        "mentioned": 0.54,
        "of_firm": 0.80,
        "of_press": -1.11,
        "one_word": -0.46,
        "owner": 1.50,
        "person": -0.00,
        "pictured": 0.04,
        "press_word": 0.79,
        "repeated": -0.61,
        "rights_only": 0.62,
        "section": -0.50,
        "self": 0.24,
        "site": 0.47,
        "spoken_of": 0.39,
        "spoken_to": 0.14,
        "titled": 0.07,
        "word_of_firm": 0.40,
    }
)
"""What each sign adds to a name's rating."""

GIVEN: Mapping[str, float] = MappingProxyType({"masthead": 2.0, "engine": 3.5})
"""What the title at the top of a page adds, alike.

The pages that teach the weights cannot teach these: they are large publishers', whose title is a picture.
"""


def rate(signs: Mapping[str, float]) -> float:
    """The rating of a name from its signs."""
    return sum([WEIGHTS.get(sign, GIVEN.get(sign, 0.0)) * value for sign, value in signs.items()])
