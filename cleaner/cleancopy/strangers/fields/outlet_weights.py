"""What the signs of a name weigh that may be the outlet: tables that `learn` prints, and what it cannot learn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "addressed": 0.67,
        "alone": -0.68,
        "announced": 0.46,
        "article": 0.54,
        "at_top": 0.36,
        "both_ends": 0.81,
        "camel": 0.06,
        "credited": -0.17,
        "domain": 0.04,
        "firm": 0.27,
        "firm_word": -0.40,
        "followed": 0.38,
        "framed": 1.10,
        "frequent": -0.37,
        "general": -0.57,
        "has_address": 1.03,
        "has_initials": 0.21,
        "has_shorter": 0.63,
        "has_tail": 0.28,
        "house": -0.76,
        "in_foot": 0.24,
        "in_head": -0.43,
        "in_lines": 0.64,
        "inner_capital": 1.04,
        "is_head": 0.33,
        "is_tail": 0.14,
        "kinds": 1.98,
        "known": 1.78,
        "known_lines": 0.71,
        "mentioned": 0.67,
        "of_firm": 0.79,
        "of_press": -1.15,
        "one_word": -0.42,
        "owner": 1.67,
        "person": -0.10,
        "press_word": 0.77,
        "repeated": -0.60,
        "section": -0.62,
        "self": 0.53,
        "spoken_of": 0.36,
        "spoken_to": 0.13,
        "titled": 0.05,
        "word_of_firm": 0.37,
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
