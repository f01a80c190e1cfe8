"""Where a paragraph goes on, on a page that was cut into pieces and kept no spaces at their ends."""

from __future__ import annotations

from cleancopy.habits.pieces.openings import BY, CLOSES, DASHES, ENDS, LINKS, STOPS
from cleancopy.habits.pieces.seams import WORDS, Place, Seam, words_of
from cleancopy.model import Block

BULLET = "o "
"""A text browser's."""


def goes_on(place: Place) -> bool:
    """Whether the lines at a seam belong to one paragraph."""
    if place.below.text.casefold() not in BY and carries_on(place.above, place.below, place.words):
        return True
    return _leads(place)


def carries_on(above: Block, below: Block, words: int) -> bool:
    """Whether a line begins in lower case and goes on with what the line above, after so many words, leaves open."""
    if not below.text[0].islower() or below.text.startswith(BULLET):
        return False
    if above.text.endswith(STOPS):  # a name with a stop at its end, or a title in quotation marks
        return above.text.endswith(ENDS) and words > WORDS and words_of(below) > WORDS
    if words > WORDS or words_of(below) >= WORDS:
        return True
    return below.text.endswith((".", ",", ";")) or below.text in LINKS - BY


def _leads(place: Place) -> bool:
    """Whether the line below belongs to the paragraph because of how the one above ends, or of what comes after."""
    text, below = place.above.text, place.below
    if text.casefold() in BY:
        return True
    if text.endswith(STOPS):
        return False
    if text.endswith((",", *DASHES)):
        return True
    if text.rsplit(" ", 1)[-1] in LINKS:
        return not (_is_label(place) or text.endswith(("; and", "; or")))
    if below.text.startswith(DASHES) and text.isupper():
        return True
    if not text[-1].islower() or place.after is None or place.next_seam is Seam.APART:
        return False
    return _is_carried_on(below, place.after, place.words)


def _is_carried_on(below: Block, after: Block, words: int) -> bool:
    """Whether a line that could be a link's amid a sentence of so many words is one, by the line that comes then."""
    closed = CLOSES.match(after.text) is not None
    if words < WORDS:  # what begins in lower case and is closed behind begins no sentence
        return closed and below.text[0].islower() and after.text[0] in ",;"
    short = words_of(below) <= 2 * WORDS
    if closed:
        return short or below.text[0].islower()
    return short and after.text.casefold() not in BY and carries_on(below, after, words + words_of(below))


def _is_label(place: Place) -> bool:
    """Whether a line that ends like the beginning of a sentence is a label, such as `Sign in` above a headline."""
    words = place.words
    return words < WORDS and words_of(place.above) == words > 1 and place.below.text[0].isupper() and place.size > WORDS
