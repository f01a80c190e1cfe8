"""Why a block was scored as it was: its three strongest reasons in plain words.

Features fall into groups that a reader would name. What a group contributes is the change of the log-odds when its
features are replaced by typical values (the medians of the training pages), through both steps of the model. Reasons
are those groups that speak for what became of the block; a group that speaks against it is not one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from cleancopy.strangers import cues
from cleancopy.strangers.arrays import Floats, Ints
from cleancopy.strangers.model import Scores, shipped
from cleancopy.strangers.weights import Weights

MOST = 3
OWN = "odds@+0"
LEAST = 0.05
"""Log-odds below which a group is no reason."""


class Group(NamedTuple):
    """Features (beginnings of their names, parted by spaces), and what they say for and against the body."""

    features: str
    pro: str
    con: str


GROUPS = (
    Group(
        """odds@ to_body between_body in_likely from_likely mean_ body_so_far body_to_come body_share body_total
        headline_ opening_ closing_ within_landmarks""",
        "stands among blocks of the article",
        "stands apart from the article",
    ),
    Group("length words word_length against_page paragraph", "as long as a paragraph", "short for a paragraph"),
    Group(
        "capitals small_words inner_stops sentences ends_ first_",
        "built like sentences",
        "not built like sentences",
    ),
    Group("share_ count_", "letters and signs as in running text", "figures or signs as in menus and captions"),
    Group("bullet indent", "no item of a list", "an item of a list"),
    Group("gap", "set off like a paragraph", "not set off like a paragraph"),
    Group(
        "from_top from_end chars_ mass_ relative",
        "where articles stand on a page",
        "where menus and footers stand on a page",
    ),
    Group(
        "to_paragraph between_par short_run paragraphs_ width_ bullets_ in_run from_run @",
        "between paragraphs",
        "among short lines",
    ),
    Group("copied repeats said_above", "said only once on the page", "repeats another block of the page"),
    Group("shared_words telling_words", "shares words with the article", "shares few words with the article"),
    Group("function_", "has the small words of full sentences", "hardly any small words of a sentence"),
    Group(
        " ".join(cues.CUES), "no words of subscriptions, sharing, credits", "words of subscriptions, sharing, credits"
    ),
    Group("above body between below", "worded like articles", "worded like furniture"),
    Group("page_", "a page with much running text", "a page with little running text"),
)


def reasons(
    scores: Scores, indices: Sequence[int], kept: Sequence[bool], model: Weights | None = None
) -> list[tuple[str, ...]]:
    """For each of these blocks of a scored page, up to MOST reasons why it is kept or not, the strongest first."""
    if not indices:
        return []
    model = model or shipped()
    gains = contributions(scores, np.array(indices), model)
    found = []
    for number, stays in enumerate(kept):
        speaking = gains[:, number] if stays else -gains[:, number]
        best = [group for group in np.argsort(-speaking, kind="stable")[:MOST] if speaking[group] > LEAST]
        found.append(tuple(GROUPS[group].pro if stays else GROUPS[group].con for group in best))
    return found


def contributions(scores: Scores, indices: Ints, model: Weights) -> Floats:
    """What each group adds to the log-odds of each of these blocks: one row a group, one column a block."""
    members, own = _members(scores.names)
    table = scores.table[:, indices]
    variants = [table]
    for rows in members:
        changed = table.copy()
        changed[rows] = model.typical[rows][:, None]
        variants.append(changed)
    every = np.concatenate(variants, axis=1)
    every[own] = model.first.log_odds(every)
    odds = model.second.log_odds(every).reshape(len(GROUPS) + 1, indices.size)
    gains: Floats = odds[0] - odds[1:]
    return gains


@lru_cache(maxsize=4)
def _members(names: tuple[str, ...]) -> tuple[list[list[int]], int]:
    """The rows of each group, and the row of the first trees' own judgement, which is no group's."""
    members: list[list[int]] = [[] for _ in GROUPS]
    for row, name in enumerate(names):
        if name != OWN:
            members[_group(name)].append(row)
    return members, names.index(OWN)


def _group(name: str) -> int:
    """The group with the longest fitting beginning; what a block sees of its neighbours is about its surroundings."""
    looked_up = "@" if "@" in name and not name.startswith("odds") else name
    starts = [(start, number) for number, group in enumerate(GROUPS) for start in group.features.split()]
    return max((len(start), number) for start, number in starts if looked_up.startswith(start))[1]
