"""Where a paragraph goes on, on a page that was cut into pieces, in a script without spaces."""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.pieces.openings import STOPS, clings
from cleancopy.habits.pieces.seams import Place, Seam

LONG = 8
"""Signs from which a line without an end may be the beginning of a sentence."""

_IS_WIDE = late.regex(r"[\u3040-\u30ff\u3400-\u9fff\uff10-\uff5a々]")
_TIES = frozenset("とやの")


def meets(above: str, below: str) -> bool:
    """Whether two lines meet in a script without spaces."""
    return _IS_WIDE.match(above[-1]) is not None or _IS_WIDE.match(below[0]) is not None


def goes_on(place: Place) -> bool:
    """Whether the lines at a seam in such a script belong to one paragraph."""
    above, below = place.above.text, place.below.text
    if above.endswith(STOPS):
        return False
    if below in _TIES:
        return True
    if place.after is None or place.next_seam is Seam.APART:
        return False
    is_inside = len(above) > LONG or above in _TIES or not {"、", "。", "，"}.isdisjoint(above)
    after = place.after.text
    return is_inside and (place.is_closed or after in _TIES or clings(below, after))
