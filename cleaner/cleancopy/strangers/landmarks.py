"""Where an article's headline stands, and where it may open and close: how likely each block is it, of all of a page.

How much a block looks like body text says little about comments, a second story or the teasers above: they look like
it, too. But an article has one headline, one first and one last paragraph. So for each of these landmarks trees score
all blocks, their log-odds are shared out over the page (a soft maximum), and the running sum of the shares tells of
each block whether the article is likely to have begun above it, and to go on below.
"""

from __future__ import annotations

import numpy as np

from cleancopy.strangers.arrays import Floats, stacked

LANDMARKS = ("headline", "opening", "closing")
FARTHEST = np.float32(99)
"""Blocks: whoever lies farther from a landmark lies just as far."""
_MEASURES = ("odds", "share", "so_far", "best", "from")
LANDMARKED, (_ODDS, _SHARE, _SO_FAR, _BEST, _FROM, _WITHIN) = stacked(
    *([f"{landmark}_{measure}" for landmark in LANDMARKS] for measure in _MEASURES), ["within_landmarks"]
)


def landmark_table(log_odds: Floats, out: Floats) -> None:
    """Write the rows of LANDMARKED, one column a block. `log_odds` has a row for each of LANDMARKS."""
    best = np.maximum.reduce(log_odds, axis=1, keepdims=True)
    share = np.exp(log_odds - best)
    share /= np.add.reduce(share, axis=1, keepdims=True)
    out[_ODDS], out[_SHARE], out[_BEST] = log_odds, share, best
    _headed, opened, closed = np.cumsum(share, axis=1, out=out[_SO_FAR])
    # How likely a block lies between opening and closing, both of them included.
    _headline, _opening, closing = share
    np.multiply(opened, 1 - closed + closing, out=out[_WITHIN][0])
    places = np.arange(log_odds.shape[1], dtype=np.float32)
    far = places - log_odds.argmax(axis=1)[:, None].astype(np.float32)
    np.clip(far, -FARTHEST, FARTHEST, out=out[_FROM])
