"""Where a paragraph goes on, on a page that was cut into pieces and kept the spaces at their ends."""

from __future__ import annotations

from cleancopy.habits.pieces.openings import BY, DASHES, ENDS, LINKS, STOPS
from cleancopy.habits.pieces.seams import WORDS, Place, Seam

LINK = 8
"""Words up to which a line may be a link's amid a sentence."""
WRAPPED = 40
"""Letters of a line that may have been broken because it was full."""


def glue(place: Place) -> str | None:
    """What stands between the lines at a seam in their paragraph, or None if they do not belong to one."""
    if place.seam is Seam.BARE:
        return _bare(place)
    return " " if _goes_on(place) else None


def _goes_on(place: Place) -> bool:
    if place.below.text.casefold() in BY:
        return False
    if place.seam is Seam.BEFORE:
        return _behind_space(place)
    small = place.below.text[0].islower()
    ended = place.above.text.endswith(ENDS)
    if place.seam is Seam.BOTH:
        return place.words > WORDS and not ended and (small or place.is_followed)
    if ended and not small:
        return place.below.text.endswith(ENDS) or place.next_seam.leads_on or place.is_closed
    if not small and place.next_seam is Seam.BEFORE and place.size <= WORDS and not place.is_followed:
        return False  # a label that has a space on either side
    return place.words > WORDS or small or place.size > WORDS


def _behind_space(place: Place) -> bool:
    """Whether the line below goes on with one that ends with a space."""
    above, below = place.above.text, place.below.text
    small = below[0].islower()
    is_part = place.words > WORDS or place.is_amid
    if above.casefold() in BY:
        return True
    if above.endswith(ENDS):  # a link goes on, and what has a space itself is none
        return place.size <= LINK and (place.next_seam is Seam.BEHIND or place.is_closed)
    if above.endswith((",", ":", *DASHES)):
        return small or is_part or place.size > WORDS
    if above.rsplit(" ", 1)[-1] in LINKS and (is_part or place.is_followed):
        return True
    if small:
        return is_part or place.size > WORDS or place.is_followed
    if place.size > LINK:
        return place.is_amid or ". " in above
    return place.is_followed or (is_part and (below.endswith(STOPS) or _is_cut_short(place)))


def _is_cut_short(place: Place) -> bool:
    """Whether the line after has the rest of the last word of the one below."""
    return place.next_seam is Seam.BARE and place.after is not None and place.after.text[0].islower()


def _bare(place: Place) -> str | None:
    """The same where no space is at the seam.

    There a line was broken for its length, or a part of a word is linked: `Berlin` / `s Mauer`.
    """
    above, below = place.above.text, place.below.text
    if above.casefold() in BY:
        return " "
    if above.endswith(STOPS) or below.casefold() in BY:
        return None
    if above.endswith(DASHES) and place.is_followed:
        return ""
    if below[0] == "-" and below[1:2].isalpha():
        return ""
    if _is_large_capital(above, below):
        return ""
    if not below[0].islower():
        return None
    if len(above) > WRAPPED and len(below) > WRAPPED:
        return " "
    if above[-1].isalpha() and (place.words > WORDS or place.is_followed or len(above) == 1):
        return ""
    return " " if place.words > WORDS or place.size >= WORDS else None


def _is_large_capital(above: str, below: str) -> bool:
    return len(above) == 1 and above.isupper() and below.split(" ", 1)[0].isupper() and below.count(" ") > WORDS
