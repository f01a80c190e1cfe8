"""Text of a dump -> its blocks, with the line numbers an editor shows. No non-blank line is lost.

Three habits of dumps are known: paragraphs parted by blank lines, one paragraph a line with sections parted by
blank lines, and text that was hard-wrapped at some column. The first two need nothing but lines; the third is
recognised on the whole dump and its lines are joined again.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleancopy.characters import visible, with_line_feeds
from cleancopy.memo import SHORT, remember
from cleancopy.model import Block

BULLETS = frozenset("•‣▪●○◦∙·■□►▸❖➤*+-")
"""Signs that count as a bullet when white space follows. En and em dashes do not: they open spoken lines."""

LONGEST_WRAP = 100
"""Columns: mail, usenet and terminal habits wrap at 65 to 80, some tools at 100."""
WIDEST_WRAP = 200
"""Wrapped wider, as wide terminals do, lines are as long as paragraphs: then only lines that end in the middle of a
sentence show a wrap."""
MIDDLES = 0.6
"""The share of such lines that shows it. Where each line is a paragraph there are next to none."""
SENTENCE_ENDS = tuple(".!?…:;\"'”’»)]。！？」』।")
SHORTEST_WRAP = 50
UNWRAPPED_SHARE = 0.2
"""A dump in which more than this share of the text stands in longer lines was not hard-wrapped."""

Parsed = tuple[str, str, int]
"""A line's text, bullet and indent."""
_KNOWN: dict[str, Parsed] = {}


def split(text: str) -> tuple[Block, ...]:
    """Cut a dump's text into blocks, in the order of the page.

    Lines end at LF, CR LF or CR, as editors count them, or at rarer signs in a text that has none of these; else those
    are white space inside a line. A line is blank if nothing in it can be seen.
    """
    lines = with_line_feeds(text).split("\n")
    found = _line_blocks(lines)
    width = _wrap_width(found, lines)
    return tuple(_unwrap(found, lines, width) if width else found)


def fold_spaces(text: str) -> str:
    """The text with every run of white space, of any kind, as one space."""
    return " ".join(text.split())


def _line_blocks(lines: Sequence[str]) -> list[Block]:
    found = []
    above = 0
    known = _KNOWN.get
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        text, bullet, indent = known(line) or _parsed(line)
        if text:
            found.append(Block(number, number, text, bullet, indent, number - above - 1))
            above = number
    return found


def _parsed(line: str) -> Parsed:
    text, bullet, indent = line.strip(), "", 0
    # All that has to be folded or taken out of a line but the plain space counts as unprintable.
    if not text.isprintable():
        text = fold_spaces(text)
        if not text.isprintable():
            text = fold_spaces(visible(text))
    if text and text[0] in BULLETS and text[1:2].isspace():
        bullet, text = text[0], text[1:].lstrip()
    if "  " in text:
        text = fold_spaces(text)
    if text and line[0] != text[0]:
        indent = len(line) - len(line.lstrip())
    parsed = text, bullet, indent
    return remember(_KNOWN, line, parsed) if len(line) <= SHORT else parsed


def _wrap_width(found: Sequence[Block], lines: Sequence[str]) -> int:
    """The column at which the dump was hard-wrapped, or 0."""
    lengths = list(map(len, lines))
    if _share_beyond(WIDEST_WRAP, lengths) > UNWRAPPED_SHARE:
        return 0
    widths = sorted(width for run in _runs(found) if (width := _run_width(run, lines)))
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


def _breaks_sentences(run: Sequence[Block]) -> bool:
    """Whether most lines but the last end in the middle of a sentence."""
    return sum(not block.text.endswith(SENTENCE_ENDS) for block in run[:-1]) >= MIDDLES * (len(run) - 1)


def _is_full(above: Block, below: Block, lines: Sequence[str], width: int) -> bool:
    word = below.text.split(" ", 1)[0]
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
    text = " ".join(part.text for part in parts)
    return Block(head.first, parts[-1].last, text, head.bullet, head.indent, head.gap)
