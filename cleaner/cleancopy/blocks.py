"""Text of a dump -> its blocks, with the line numbers an editor shows. No non-blank line is lost.

Three habits of dumps are known: paragraphs parted by blank lines, one paragraph a line with sections parted by
blank lines, and text that was hard-wrapped at some column. The first two need nothing but lines; the third is
recognised on the whole dump and its lines are joined again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from cleancopy import habits
from cleancopy.characters import visible, with_line_feeds
from cleancopy.habits import pieces, spacing
from cleancopy.memo import SHORT, remember
from cleancopy.model import Block

BULLETS = frozenset("•‣▪●○◦∙·■□☆★◎△►▸❖➤*+-")
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
_FIRST = attrgetter("first")
_KNOWN: dict[str, Parsed] = {}


class Printed(NamedTuple):
    """A dump's blocks, in the order of the page, what of it was set aside, and the habits that were seen in it.

    `asides` are blocks of lines that hold nothing but marks of the tool that printed the page.
    """

    blocks: tuple[Block, ...]
    asides: tuple[tuple[Block, habits.Aside], ...] = ()
    habits: tuple[str, ...] = ()


def split(text: str) -> tuple[Block, ...]:
    """Cut a dump's text into blocks, in the order of the page, without what is set aside."""
    return read(text).blocks


def read(text: str) -> Printed:
    """Cut a dump's text into blocks. Each line that is not blank is in one of them, or set aside.

    Lines end at LF, CR LF or CR, as editors count them, or at rarer signs in a text that has none of these; else those
    are white space inside a line. A line is blank if nothing in it can be seen.
    """
    text = with_line_feeds(text)
    lines = text.split("\n")
    sheet = habits.read(text, lines)
    if sheet is None:
        return _arranged(_unwrapped(_line_blocks(lines), lines))
    found = [*_line_blocks(sheet.lines), *_emptied(sheet, lines)]
    found.sort(key=_FIRST)
    asides = []
    blocks = []
    for block in _unwrapped(list(_with_gaps(found)), sheet.measured):
        if block.text:
            blocks.append(block)
        else:
            raw = fold_spaces(visible(" ".join(lines[block.first - 1 : block.last])))
            asides.append((Block(block.first, block.last, raw, "", 0, block.gap), sheet.asides[block.first - 1]))
    printed = _arranged(list(_with_gaps(blocks)))
    return Printed(printed.blocks, tuple(asides), (*sheet.habits, *printed.habits))


def _arranged(found: Sequence[Block]) -> Printed:
    """The blocks with pieces of paragraphs put together and added blank lines not counted, where there are such."""
    seen = []
    if pieces.may_show(found) and (joined := pieces.joined(found)):
        found = joined
        seen.append(pieces.HABIT)
    if closed := spacing.closed_up(found):
        found = closed
        seen.append(spacing.HABIT)
    return Printed(tuple(found), (), tuple(seen))


def _emptied(sheet: habits.Sheet, lines: Sequence[str]) -> Iterator[Block]:
    """Blocks without text for lines in which only marks can be seen."""
    for index in sheet.asides:
        if visible(lines[index]).strip():
            yield Block(index + 1, index + 1, "", "", 0, 0)


def _with_gaps(found: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with the number of lines between them."""
    above = 0
    for block in found:
        gap = block.first - above - 1
        yield block if gap == block.gap else Block(block.first, block.last, block.text, block.bullet, block.indent, gap)
        above = block.last


def _unwrapped(found: Sequence[Block], lines: Sequence[str]) -> Sequence[Block]:
    width = _wrap_width(found, lines)
    return _unwrap(found, lines, width) if width else found


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
