"""What the signs of a name weigh that may be the outlet: tables that `learn` prints, and what it cannot learn."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "addressed": 0.42,
        "agency": 0.27,
        "alone": -0.83,
        "alone_addressed": 0.53,
        "announced": 0.38,
        "article": 0.51,
        "at_top": 0.43,
        "both_ends": 0.84,
        "camel": 0.03,
        "credited": -0.15,
        "domain": -0.06,
        "firm": 0.35,
        "firm_only": -0.00,
        "firm_word": -0.35,
        "followed": 0.22,
        "framed": 1.01,
        "frequent": -0.47,
        "general": -0.59,
        "has_address": 0.89,
        "has_initials": 0.26,
        "has_shorter": 0.66,
        "has_tail": 0.24,
        "host": 0.26,
        "house": -0.18,
        "in_foot": 0.48,
        "in_head": -0.38,
        "in_lines": 0.91,
        "inner_capital": 0.93,
        "is_head": 0.28,
        "is_tail": -0.04,
        "kinds": 1.85,
        "known": 1.80,
        "known_lines": 0.43,
        "lines": 0.13,
        "mentioned": 0.74,
        "of_firm": 0.68,
        "of_press": -1.08,
        "one_word": -0.49,
        "owner": 1.59,
        "person": 0.11,
        "pictured": -0.01,
        "press_word": 0.88,
        "repeated": -0.64,
        "rights_only": 0.55,
        "section": -0.46,
        "self": 0.24,
        "site": 0.35,
        "spoken_of": 0.43,
        "spoken_to": 0.15,
        "titled": 0.07,
        "word_of_firm": 0.45,
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
