"""What the signs of a name weigh that may be the outlet: tables that `learn` prints, and what it cannot learn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "addressed": 0.51,
        "agency": 0.33,
        "alone": -0.76,
        "alone_addressed": 0.56,
        "announced": 0.50,
        "article": 0.59,
        "at_top": 0.41,
        "both_ends": 0.81,
        "camel": -0.01,
        "credited": -0.11,
        "domain": -0.13,
        "firm": 0.26,
        "firm_only": -0.11,
        "firm_word": -0.36,
        "followed": 0.36,
        "framed": 1.08,
        "frequent": -0.29,
        "general": -0.52,
        "has_address": 0.92,
        "has_initials": 0.22,
        "has_shorter": 0.62,
        "has_tail": 0.25,
        "host": 0.20,
        "house": -0.52,
        "in_foot": 0.40,
        "in_head": -0.46,
        "in_lines": 0.72,
        "inner_capital": 0.96,
        "is_head": 0.39,
        "is_tail": 0.01,
        "kinds": 2.03,
        "known": 1.83,
        "known_lines": 0.66,
        "lines": 0.20,
        "mentioned": 0.56,
        "of_firm": 0.81,
        "of_press": -1.09,
        "one_word": -0.46,
        "owner": 1.48,
        "person": -0.01,
        "pictured": 0.02,
        "press_word": 0.83,
        "repeated": -0.60,
        "rights_only": 0.61,
        "section": -0.49,
        "self": 0.27,
        "site": 0.39,
        "spoken_of": 0.42,
        "spoken_to": 0.14,
        "titled": 0.08,
        "word_of_firm": 0.41,
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
