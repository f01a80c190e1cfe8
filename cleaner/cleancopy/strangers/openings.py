"""Where wire copy opens: `MOSKARA (Reuters) - `.

Captions, teasers and what a site says of itself may read like copy, but an agency's dateline begins a story.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cleancopy.grammars import GRAMMARS
from cleancopy.model import Block
from cleancopy.strangers.judgement import Judgement

LEAST = 80
"""Characters of a paragraph that opens a story. Shorter blocks with a dateline are captions and teasers."""
SHORTEST = 40
"""The same where it is a sentence, and the story goes on below it."""
LIKELY = 0.4
"""The mean probability of the blocks below a dateline that are a story's."""
FOLLOWING = 3
"""How many those are."""
MUCH = 0.5
"""The share of all that was chosen that such rows are at least: most pages need not be searched for datelines."""
ROWS = 0.8
"""The share of what was chosen above a dateline that stands in rows, if all of it are teasers."""
SENTENCE_ENDS = tuple(".!?…。！？”’»")


def opens_story(text: str, *, is_followed: bool = False) -> bool:
    """Whether a block opens a story with an agency's dateline; `is_followed` says that the next block is the article's.

    The reader remembers the text for the rules that ask it later.
    """
    is_sentence = is_followed and len(text) >= SHORTEST and text.endswith(SENTENCE_ENDS)
    if len(text) < LEAST and not is_sentence:
        return False
    reading = GRAMMARS["dateline"].read(text)
    return reading is not None and "agency" in dict(reading.fields)


def teasers_above(judgement: Judgement, blocks: Sequence[Block]) -> Sequence[int]:
    """All blocks above the page's one dateline, if nearly all that was chosen of them stands in rows.

    A menu that opens into teasers can be more text than the article. It stands line below line, where the article's
    paragraphs are parted by blank lines.
    """
    chosen = [*itertools.compress(range(len(blocks)), judgement.kept)]
    rows = [index for index in chosen if not (_is_apart(blocks, index) and _is_apart(blocks, index + 1))]
    if not rows or _length(blocks, rows) < MUCH * _length(blocks, chosen):
        return ()
    apart = (index for index in range(rows[0], len(blocks)) if _is_apart(blocks, index))
    openings = [index for index in apart if opens_story(blocks[index].text)]
    if len(openings) != 1 or not _goes_on(judgement, blocks, openings[0]):
        return ()
    above, rows_above = ([index for index in part if index < openings[0]] for part in (chosen, rows))
    are_rows = bool(rows_above) and _length(blocks, rows_above) >= ROWS * _length(blocks, above)
    return range(openings[0]) if are_rows else ()


def _goes_on(judgement: Judgement, blocks: Sequence[Block], opening: int) -> bool:
    """Whether paragraphs that may be a story's follow, each parted from the one above."""
    below = range(opening + 1, min(opening + 1 + FOLLOWING, len(blocks)))
    chances = [judgement.chances[index] for index in below if _is_apart(blocks, index)]
    return len(chances) == FOLLOWING and sum(chances) >= LIKELY * FOLLOWING


def _is_apart(blocks: Sequence[Block], index: int) -> bool:
    """Whether a blank line parts the block from the one above."""
    return index in {0, len(blocks)} or blocks[index].first - blocks[index - 1].last > 1


def _length(blocks: Sequence[Block], indices: Sequence[int]) -> int:
    return sum([len(blocks[index].text) for index in indices])
