"""What the signs of a name weigh that may be the outlet: tables that `learn` prints, and what it cannot learn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "addressed": 0.41,
        "agency": 0.32,
        "alone": -0.82,
        "alone_addressed": 0.53,
        "announced": 0.37,
        "article": 0.50,
        "at_top": 0.45,
        "both_ends": 0.87,
        "camel": 0.03,
        "credited": -0.15,
        "domain": -0.05,
        "firm": 0.32,
        "firm_only": 0.03,
        "firm_word": -0.35,
        "followed": 0.20,
        "framed": 1.00,
        "frequent": -0.47,
        "general": -0.58,
        "has_address": 0.88,
        "has_initials": 0.24,
        "has_shorter": 0.68,
        "has_tail": 0.24,
        "host": 0.26,
        "house": -0.13,
        "in_foot": 0.47,
        "in_head": -0.41,
        "in_lines": 0.89,
        "inner_capital": 0.93,
        "is_head": 0.29,
        "is_tail": 0.00,
        "kinds": 1.84,
        "known": 1.81,
        "known_lines": 0.43,
        "lines": 0.12,
        "mentioned": 0.72,
        "of_firm": 0.74,
        "of_press": -1.09,
        "one_word": -0.50,
        "owner": 1.59,
        "person": 0.12,
        "pictured": -0.02,
        "press_word": 0.86,
        "repeated": -0.64,
        "rights_only": 0.54,
        "section": -0.44,
        "self": 0.24,
        "site": 0.34,
        "spoken_of": 0.44,
        "spoken_to": 0.15,
        "titled": 0.07,
        "word_of_firm": 0.46,
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
