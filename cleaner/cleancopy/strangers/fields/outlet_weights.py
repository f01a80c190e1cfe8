"""What the signs of a name weigh that may be the outlet: tables that `learn` prints, and what it cannot learn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "addressed": 0.39,
        "agency": 0.33,
        "alone": -0.82,
        "alone_addressed": 0.55,
        "announced": 0.36,
        "article": 0.53,
        "at_top": 0.45,
        "both_ends": 0.87,
        "camel": 0.02,
        "credited": -0.16,
        "domain": -0.07,
        "firm": 0.32,
        "firm_only": 0.02,
        "firm_word": -0.35,
        "followed": 0.19,
        "framed": 0.98,
        "frequent": -0.48,
        "general": -0.58,
        "has_address": 0.88,
        "has_initials": 0.24,
        "has_shorter": 0.70,
        "has_tail": 0.22,
        "host": 0.24,
        "house": -0.13,
        "in_foot": 0.50,
        "in_head": -0.39,
        "in_lines": 0.88,
        "inner_capital": 0.94,
        "is_head": 0.29,
        "is_tail": 0.01,
        "kinds": 1.81,
        "known": 1.83,
        "known_lines": 0.43,
        "lines": 0.13,
        "mentioned": 0.71,
        "of_firm": 0.73,
        "of_press": -1.10,
        "one_word": -0.51,
        "owner": 1.59,
        "person": 0.10,
        "pictured": -0.02,
        "press_word": 0.85,
        "repeated": -0.64,
        "rights_only": 0.54,
        "section": -0.44,
        "self": 0.25,
        "site": 0.33,
        "spoken_of": 0.40,
        "spoken_to": 0.14,
        "titled": 0.07,
        "word_of_firm": 0.47,
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
