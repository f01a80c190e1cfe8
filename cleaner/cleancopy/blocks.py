"""Text of a dump -> its blocks, with the line numbers an editor shows. No non-blank line is lost.

Paragraphs parted by blank lines, and one paragraph a line with sections parted by blank lines, need nothing but lines.
Other habits of the tools that print pages, such as lines wrapped at some column, are in `habits`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from operator import attrgetter
from typing import NamedTuple

import msgspec

from cleancopy import habits
from cleancopy.characters import visible, with_line_feeds
from cleancopy.habits import capitals, glued, pieces, spacing, wraps
from cleancopy.memo import MOST_PARAGRAPHS, PARAGRAPH, SHORT, remember
from cleancopy.model import Block

BULLETS = frozenset("•‣▪●○◦∙·■□☆★◎△►▸❖➤*+-")
"""Signs that count as a bullet when white space follows. En and em dashes do not: they open spoken lines."""

UNEVEN = frozenset({pieces.HABIT, spacing.SOURCE_HABIT, glued.HABIT})
"""Habits of pages whose blank lines, if there are any, are not the printer's."""

Parsed = tuple[str, str, int]
"""A line's text, bullet and indent."""
_FIRST = attrgetter("first")
_KNOWN: dict[str, Parsed] = {}
_PARAGRAPHS: dict[str, Parsed] = {}
"""The lines that were parsed: those of menus and furniture, and the longer ones."""


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
        return _arranged(wraps.unwrapped(_line_blocks(lines), lines), text, lines)
    found = [*_line_blocks(sheet.lines), *_emptied(sheet, lines)]
    found.sort(key=_FIRST)
    asides = []
    blocks = []
    for block in wraps.unwrapped(list(_with_gaps(found)), sheet.measured):
        if block.text:
            blocks.append(block)
        else:
            raw = fold_spaces(visible(" ".join(lines[block.first - 1 : block.last])))
            asides.append((Block(block.first, block.last, raw, "", 0, block.gap), sheet.asides[block.first - 1]))
    printed = _arranged(list(_with_gaps(blocks)), text, sheet.lines, is_marked=True)
    titled = _with_titles(printed.blocks, sheet.titles) if sheet.titles else printed.blocks
    return Printed(titled, tuple(asides), (*sheet.habits, *printed.habits))


def _with_titles(blocks: Sequence[Block], titles: Set[int]) -> tuple[Block, ...]:
    """The blocks, those marked that hold one of these lines."""
    return tuple(
        [
            msgspec.structs.replace(block, title=True)
            if not titles.isdisjoint(range(block.first - 1, block.last))
            else block
            for block in blocks
        ]
    )


def _arranged(found: Sequence[Block], text: str, lines: Sequence[str], is_marked: bool = False) -> Printed:
    """The blocks of a page's text with what was parted put together and added blank lines not counted, if any.

    A page that marks were taken out of has blank lines where they stood, and none of its HTML.
    """
    seen = []
    if pieces.may_show(found, text) and (joined := pieces.joined(found, lines)):
        found = joined
        seen.append(pieces.HABIT)
    if closed := spacing.closed_up(found):
        found = closed
        seen.append(spacing.HABIT)
    if not is_marked and spacing.is_as_in_source(found):
        seen.append(spacing.SOURCE_HABIT)
    if parts := glued.cut(found, lines):
        found = parts
        seen.append(glued.HABIT)
    if not UNEVEN.isdisjoint(seen):
        found = spacing.evened(found)
    if whole := capitals.mended(found, text):
        found = whole
        seen.append(capitals.HABIT)
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
        text, bullet, indent = known(line) or _PARAGRAPHS.get(line) or _parsed(line)
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
    if len(line) <= SHORT:
        return remember(_KNOWN, line, parsed)
    return remember(_PARAGRAPHS, line, parsed, MOST_PARAGRAPHS) if len(line) <= PARAGRAPH else parsed
