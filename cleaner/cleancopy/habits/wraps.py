"""Text that was hard-wrapped at some column: recognised on the whole dump, and its lines are joined again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleancopy.model import Block

LONGEST_WRAP = 100
"""Columns: mail, usenet and terminal habits wrap at 65 to 80, some tools at 100."""
WIDEST_WRAP = 200
"""Wrapped wider, as wide terminals do, lines are as long as paragraphs: then only lines that end in the middle of a
sentence show a wrap."""
MIDDLES = 0.6
"""The share of such lines that shows it. Where each line is a paragraph there are next to none."""
SENTENCE_ENDS = tuple(".!?…:;\"'”’»)]。！？」』।")
SHORTEST_WRAP = 50
ENOUGH = 4
"""Lines that had no room for the next word, and a line below them, that show a wrap where no paragraph has three."""
FULL = 0.75
"""The share that they are of the long lines with a line below."""
UNWRAPPED_SHARE = 0.2
"""A dump in which more than this share of the text stands in longer lines was not hard-wrapped."""


def unwrapped(found: Sequence[Block], lines: Sequence[str]) -> Sequence[Block]:
    """The blocks of single lines, joined where the dump was wrapped. `lines` are all of it, as they are measured."""
    width = _wrap_width(found, lines)
    return _unwrap(found, lines, width) if width else found


def _wrap_width(found: Sequence[Block], lines: Sequence[str]) -> int:
    """The column at which the dump was hard-wrapped, or 0."""
    lengths = list(map(len, lines))
    if _share_beyond(WIDEST_WRAP, lengths) > UNWRAPPED_SHARE:
        return 0
    widths = sorted(width for run in _runs(found) if (width := _run_width(run, lines)))
    if not widths and (width := _pairs_width(found, lines)):
        widths = [width]
    if not widths:
        return 0
    beyond = _share_beyond(max(widths[-1], LONGEST_WRAP), lengths)
    return widths[len(widths) // 2] if beyond <= UNWRAPPED_SHARE else 0


def _share_beyond(width: int, lengths: Sequence[int]) -> float:
    """The share of the text that stands in lines longer than this."""
    return sum([length for length in lengths if length > width]) / (sum(lengths) or 1)


def _runs(found: Sequence[Block]) -> list[list[Block]]:
    """Blocks of neighbouring lines without a blank line or a bullet between them."""
    runs: list[list[Block]] = []
    for block in found:
        if runs and not block.gap and not block.bullet:
            runs[-1].append(block)
        else:
            runs.append([block])
    return runs


def _run_width(run: Sequence[Block], lines: Sequence[str]) -> int:
    """The width of a run of three lines or more in which no line had room for the next one's first word."""
    if len(run) < 3:
        return 0
    width = max(len(lines[block.first - 1].rstrip()) for block in run)
    if not SHORTEST_WRAP <= width <= WIDEST_WRAP or (width > LONGEST_WRAP and not _breaks_sentences(run)):
        return 0
    return width if all(_is_full(above, below, lines, width) for above, below in pairwise(run)) else 0


def _pairs_width(found: Sequence[Block], lines: Sequence[str]) -> int:
    """The width of a dump of paragraphs of two lines: several first lines that had no room for the next word."""
    pairs = [
        (above, below)
        for above, below in pairwise(found)
        if not (below.gap or below.bullet) and len(lines[above.last - 1]) >= SHORTEST_WRAP
    ]
    if len(pairs) < ENOUGH:
        return 0
    width = max(len(lines[above.last - 1].rstrip()) for above, _below in pairs)
    full = [below for above, below in pairs if _is_full(above, below, lines, width)]
    if width > WIDEST_WRAP or len(full) < max(ENOUGH, FULL * len(pairs)):
        return 0
    capitals = sum(below.text[:1].isupper() for below in full)  # headlines below each other begin so
    return width if capitals <= len(full) / 2 else 0


def _breaks_sentences(run: Sequence[Block]) -> bool:
    """Whether most lines but the last end in the middle of a sentence."""
    return sum(not block.text.endswith(SENTENCE_ENDS) for block in run[:-1]) >= MIDDLES * (len(run) - 1)


def _is_full(above: Block, below: Block, lines: Sequence[str], width: int) -> bool:
    word = (lines[below.first - 1].split(None, 1) or [""])[0]
    used = len(lines[above.last - 1].rstrip())
    longest = LONGEST_WRAP if width <= LONGEST_WRAP else WIDEST_WRAP
    return used <= longest and used + 1 + len(word) > width


def _unwrap(found: Sequence[Block], lines: Sequence[str], width: int) -> list[Block]:
    joined: list[list[Block]] = []
    for block in found:
        above = joined[-1][-1] if joined else None
        continues = above and not block.gap and not block.bullet and _is_full(above, block, lines, width)
        if continues:
            joined[-1].append(block)
        else:
            joined.append([block])
    return [_join(parts) for parts in joined]


def _join(parts: Sequence[Block]) -> Block:
    head = parts[0]
    if len(parts) == 1:
        return head
    text = " ".join([part.text for part in parts if part.text])
    return Block(head.first, parts[-1].last, text, head.bullet, head.indent, head.gap)
