"""What shows that a dump was hard-wrapped, and at which column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleancopy.habits.wraps.rulers import (
    CUT,
    ENDS,
    GOES_ON,
    INDENT,
    LONGEST_WRAP,
    WIDEST_WRAP,
    Page,
    begins_unparted,
    is_full,
    used,
)
from cleancopy.model import Block

MIDDLES = 0.6
"""The share of lines ending in the middle of a sentence that shows a wide wrap. Where each line is a paragraph there
are next to none."""
SENTENCE_ENDS = tuple(".!?…:;\"'”’»)]。！？」』।")
SHORTEST_WRAP = 50
MOST_COLUMNS = 2
"""What a character takes at most."""
ENOUGH = 4
"""Lines that had no room for the next word, and a line below them, that show a wrap where no paragraph has three."""
FULL = 0.75
"""The share that they are of the long lines with a line below."""
WIDTHS = 4
"""How many columns are tried, from the widest on: headings may reach further than paragraphs."""
INSIDE = 0.9
"""The share of the lines that lie within the column."""
UNWRAPPED_SHARE = 0.2
"""A dump in which more than this share of the text stands in longer lines was not hard-wrapped."""

Pair = tuple[Block, Block]


def has_long_lines(lines: Sequence[str]) -> bool:
    """Whether so much stands in lines longer than the widest that nothing else needs a look."""
    return _share_beyond(WIDEST_WRAP, list(map(len, lines))) > UNWRAPPED_SHARE


def widths(found: Sequence[Block], page: Page) -> list[int]:
    """The column at which it was hard-wrapped, for each line that shows one, in rising order."""
    lengths = list(map(page.ruler.used, page.lines))
    for shown in _shown(found, page):
        beyond = _share_beyond(max(shown[-1], LONGEST_WRAP), lengths)
        if beyond <= max(UNWRAPPED_SHARE, sum(shown) / sum(lengths)):
            return shown
    return []


def _shown(found: Sequence[Block], page: Page) -> Iterator[list[int]]:
    """What shows columns, surest first: paragraphs, pairs of lines, lines that end in the middle of a sentence."""
    if shown := sorted(width for run in _runs(found, page) if (width := _run_width(run, page)) for _block in run):
        yield shown
    pairs = [
        (above, below)
        for above, below in pairwise(found)
        if not (below.gap or below.bullet) and len(page.lines[above.last - 1]) * MOST_COLUMNS >= SHORTEST_WRAP
    ]
    if len(pairs) >= ENOUGH:
        pairs = [pair for pair in pairs if used(pair[0], page) >= SHORTEST_WRAP and not _holds_address(pair[0], page)]
        for look in (_pairs_width, _sentences_width):
            if width := look(pairs, page):
                yield [width]


def _share_beyond(width: int, lengths: Sequence[int]) -> float:
    """The share of the text that stands in lines longer than this."""
    return sum([length for length in lengths if length > width]) / (sum(lengths) or 1)


def _runs(found: Sequence[Block], page: Page) -> list[list[Block]]:
    """Blocks of neighbouring lines without a blank line or a bullet between them."""
    runs: list[list[Block]] = []
    above = ""
    for block in found:
        line = page.lines[block.first - 1]
        if above and line and not above.endswith(ENDS) and not block.gap and not block.bullet:
            runs[-1].append(block)
        else:
            runs.append([block])
        above = line
    return runs


def _run_width(run: Sequence[Block], page: Page) -> int:
    """The width of a run of three lines or more in which no line had room for the next one's first word."""
    if len(run) < 3:
        return 0
    width = max(used(block, page) for block in run)
    if not SHORTEST_WRAP <= width <= WIDEST_WRAP or (width > LONGEST_WRAP and not _breaks_sentences(run)):
        return 0
    if width > max(0 if _holds_address(block, page) else used(block, page) for block in run):
        return 0
    if _is_unparted(run[1:]) and not _breaks_sentences(run):
        return 0
    return width if all(is_full(above, below, page, width) for above, below in pairwise(run)) else 0


def _holds_address(block: Block, page: Page) -> bool:
    """Whether the line may be as long as it is because of an address."""
    line = page.lines[block.last - 1]
    return (
        line.endswith((GOES_ON, CUT)) or len(block.text) < len(line) // 2 or ("/" in line and " " not in line.strip())
    )


def _pairs_width(pairs: Sequence[Pair], page: Page) -> int:
    """The width of a dump of paragraphs of two lines: several first lines that had no room for the next word."""
    taken = [used(above, page) for above, _below in pairs]
    for width in sorted({length for length in taken if length <= WIDEST_WRAP}, reverse=True)[:WIDTHS]:
        inside = [pair for pair, length in zip(pairs, taken, strict=True) if length <= width]
        if len(inside) < max(ENOUGH, INSIDE * len(pairs)):
            return 0
        if _are_wrapped(inside, page, width):
            return width
    return 0


def _are_wrapped(pairs: Sequence[Pair], page: Page, width: int) -> bool:
    """Whether most lines had no room for the next word. Headlines below each other begin with capitals."""
    full = [below for above, below in pairs if is_full(above, below, page, width)]
    if _is_unparted(full) and not _breaks_sentences([*(above for above, _below in pairs), full[-1]]):
        return False
    capitals = sum(below.text[:1].isupper() for below in full)
    return len(full) >= max(ENOUGH, FULL * len(pairs)) and capitals <= len(full) / 2


def _sentences_width(pairs: Sequence[Pair], page: Page) -> int:
    """The width of a dump without blank lines between paragraphs, if lines in mid-sentence have no room for a word."""
    pairs = [
        (above, below) for above, below in pairs if _goes_on(below, page) and not above.text.endswith(SENTENCE_ENDS)
    ]
    width = max((length for above, _below in pairs if (length := used(above, page)) <= WIDEST_WRAP), default=0)
    pairs = [(above, below) for above, below in pairs if used(above, page) <= width]
    full = sum(is_full(above, below, page, width) for above, below in pairs)
    return width if len(pairs) >= 2 * ENOUGH and full >= INSIDE * len(pairs) else 0


def _goes_on(below: Block, page: Page) -> bool:
    """Whether the line begins as one in the middle of a sentence does, in a script that shows it."""
    if begins_unparted(below.text):
        return not page.lines[below.first - 1].lstrip(" ").startswith(INDENT)
    return below.text[:1].islower()


def _is_unparted(lines: Sequence[Block]) -> bool:
    """Whether most lines begin in a script without spaces.

    A whole paragraph of it is one word, for which no line has room, wrapped or not.
    """
    return sum(begins_unparted(block.text) for block in lines) > len(lines) / 2


def _breaks_sentences(run: Sequence[Block]) -> bool:
    """Whether most lines but the last end in the middle of a sentence."""
    return sum(not block.text.endswith(SENTENCE_ENDS) for block in run[:-1]) >= MIDDLES * (len(run) - 1)
