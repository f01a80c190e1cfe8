"""Text that was hard-wrapped at some column: recognised on the whole dump, and its lines are joined again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from cleancopy import late
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
NEARLY = 0.7
"""The share of the column that a line fills in whose sentence goes on in the next, which begins with a small letter."""
ENOUGH = 4
"""Lines that had no room for the next word, and a line below them, that show a wrap where no paragraph has three."""
FULL = 0.75
"""The share that they are of the long lines with a line below."""
GOES_ON = "\x1f"
"""What a measured line ends with whose end lies inside of a mark, such as a tag: the next one goes on there."""
INDENT = "\u3000"
"""What paragraphs in Chinese and Japanese begin with."""
CUT = "\x1e"
"""What a measured line ends with that was longer, because of an address."""
WIDTHS = 12
"""How many columns are tried, from the widest on: headings may reach further than paragraphs."""
INSIDE = 0.9
"""The share of the lines that lie within the column."""
UNWRAPPED_SHARE = 0.2
"""A dump in which more than this share of the text stands in longer lines was not hard-wrapped."""

HAN = "\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6"
"""Han, kana, and their signs: no space parts their words, and a line may end behind any of them."""
_HANGUL = "\u1100-\u115f\u3130-\u318f\uac00-\ud7a3"
_UNPARTED = late.regex(f"[{HAN}]")
_WIDE = late.regex(f"[{HAN}{_HANGUL}]")
"""What takes two columns of a terminal."""
_NARROW = late.regex(
    "[\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0902\u093c\u0941-\u0948\u094d\u0981\u09bc"
    "\u09c1-\u09c4\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
)
"""Marks above and below letters, which take none."""
_SCRIPTS = late.regex(f"[\u0590-\u109f{HAN}{_HANGUL}]")
"""Scripts in which characters and columns are not the same number."""


class _Ruler(NamedTuple):
    """How a tool counts what a line takes, and what the next one's beginning would have taken of the line above."""

    used: Callable[[str], int]
    needed: Callable[[str], int]
    parts_hangul: bool = False
    """Whether lines end in the middle of Korean words."""


class _Page(NamedTuple):
    """The lines of a dump, as they are measured, and with what."""

    lines: Sequence[str]
    ruler: _Ruler


def unwrapped(found: Sequence[Block], lines: Sequence[str]) -> Sequence[Block]:
    """The blocks of single lines, joined where the dump was wrapped. `lines` are all of it, as they are measured."""
    pages = [_Page(lines, ruler) for ruler in _rulers(lines)]
    page, widths = max(((page, _widths(found, page)) for page in pages), key=lambda measured: len(measured[1]))
    return _unwrap(found, page, widths[len(widths) // 2]) if widths else found


def _rulers(lines: Sequence[str]) -> Sequence[_Ruler]:
    """Those that may have been used. The beginnings of lines show the script."""
    begun = "".join([line.lstrip()[:2] for line in lines])
    return (WORDS,) if begun.isascii() or not _SCRIPTS.search(begun) else RULERS


def measure(line: str, read: str) -> str:
    """A line as it is measured, if this is read of it: what makes it too long is an address then, which nobody wraps."""
    return line if len(line) <= LONGEST_WRAP or len(read) > LONGEST_WRAP else line[: LONGEST_WRAP - 1] + CUT


def _columns(line: str) -> int:
    """What a line takes on a terminal."""
    return len(line) if line.isascii() else len(line) + len(_WIDE.findall(line)) - len(_NARROW.findall(line))


def first_word(line: str) -> str:
    """What most tools put whole on the line above: a word, with what a space that does not break ties to it."""
    return line.lstrip().split(" ", 1)[0]


def _first_signs(line: str) -> str:
    """What the others put there: of Han a sign, since a line may end behind each of them."""
    head = first_word(line)
    cut = None if head.isascii() else _UNPARTED.search(head)
    return head[: cut.start() or 1] if cut else head


def _word(line: str) -> int:
    """The characters of the first word and of the space before it."""
    return 1 + len(first_word(line))


def _signs(line: str) -> int:
    """The characters where Han is cut. It has no space before it, but a comma or a stop may hang on it."""
    return 1 + len(_first_signs(line))


def _columns_of_signs(line: str) -> int:
    return 1 + _columns(_first_signs(line))


def _columns_of_letters(line: str) -> int:
    """What the first word takes, or its first letter where words of Korean are cut like those of Chinese."""
    head = _first_signs(line)
    return 3 if _WIDE.match(head) else 1 + _columns(head)


WORDS = _Ruler(len, _word)
RULERS = (
    _Ruler(len, _signs),
    _Ruler(_columns, _columns_of_letters, parts_hangul=True),
    _Ruler(_columns, _columns_of_signs),
    WORDS,
)
"""Most tools count characters; terminals count columns, many tools cut Chinese and Japanese, and w3m cuts Korean."""


def _widths(found: Sequence[Block], page: _Page) -> list[int]:
    """The column at which it was hard-wrapped, for each line that shows one, in rising order."""
    lengths = list(map(page.ruler.used, page.lines))
    if _share_beyond(WIDEST_WRAP, lengths) > 2 * UNWRAPPED_SHARE:
        return []
    for widths in _shown(found, page):
        beyond = _share_beyond(max(widths[-1], LONGEST_WRAP), lengths)
        if beyond <= max(UNWRAPPED_SHARE, sum(widths) / sum(lengths)):
            return widths
    return []


def _shown(found: Sequence[Block], page: _Page) -> Iterator[list[int]]:
    """What shows columns, surest first: paragraphs, pairs of lines, lines that end in the middle of a sentence."""
    if widths := sorted(width for run in _runs(found, page) if (width := _run_width(run, page)) for _block in run):
        yield widths
    for look in (_pairs_width, _sentences_width):
        if width := look(found, page):
            yield [width]


def _share_beyond(width: int, lengths: Sequence[int]) -> float:
    """The share of the text that stands in lines longer than this."""
    return sum([length for length in lengths if length > width]) / (sum(lengths) or 1)


def _runs(found: Sequence[Block], page: _Page) -> list[list[Block]]:
    """Blocks of neighbouring lines without a blank line or a bullet between them."""
    runs: list[list[Block]] = []
    above = ""
    for block in found:
        line = page.lines[block.first - 1]
        if above and line and not block.gap and not block.bullet:
            runs[-1].append(block)
        else:
            runs.append([block])
        above = line
    return runs


def _run_width(run: Sequence[Block], page: _Page) -> int:
    """The width of a run of three lines or more in which no line had room for the next one's first word."""
    if len(run) < 3:
        return 0
    width = max(_used(block, page) for block in run)
    if not SHORTEST_WRAP <= width <= WIDEST_WRAP or (width > LONGEST_WRAP and not _breaks_sentences(run)):
        return 0
    if width > max(0 if _holds_address(block, page) else _used(block, page) for block in run):
        return 0
    return width if all(_is_full(above, below, page, width) for above, below in pairwise(run)) else 0


def _used(block: Block, page: _Page) -> int:
    return page.ruler.used(page.lines[block.last - 1].rstrip())


def _holds_address(block: Block, page: _Page) -> bool:
    """Whether the line may be as long as it is because of an address."""
    line = page.lines[block.last - 1]
    return line.endswith((GOES_ON, CUT)) or len(block.text) < len(line) // 2 or ("/" in line and " " not in line.strip())


def _pairs_width(found: Sequence[Block], page: _Page) -> int:
    """The width of a dump of paragraphs of two lines: several first lines that had no room for the next word."""
    pairs = [
        (above, below)
        for above, below in pairwise(found)
        if not (below.gap or below.bullet) and _used(above, page) >= SHORTEST_WRAP and not _holds_address(above, page)
    ]
    used = [_used(above, page) for above, _below in pairs]
    for width in sorted({length for length in used if length <= WIDEST_WRAP}, reverse=True)[:WIDTHS]:
        inside = [pair for pair, length in zip(pairs, used, strict=True) if length <= width]
        if len(inside) < max(ENOUGH, INSIDE * len(pairs)):
            return 0
        full = [below for above, below in inside if _is_full(above, below, page, width)]
        capitals = sum(below.text[:1].isupper() for below in full)  # headlines below each other begin so
        if len(full) >= max(ENOUGH, FULL * len(inside)) and capitals <= len(full) / 2:
            return width
    return 0


def _sentences_width(found: Sequence[Block], page: _Page) -> int:
    """The width of a dump without blank lines between paragraphs, if lines in mid-sentence have no room for a word."""
    pairs = [
        (above, below)
        for above, below in pairwise(found)
        if not (below.gap or below.bullet or above.text.endswith(SENTENCE_ENDS)) and _goes_on(below, page)
    ]
    pairs = [
        (above, below)
        for above, below in pairs
        if SHORTEST_WRAP <= _used(above, page) <= WIDEST_WRAP and not _holds_address(above, page)
    ]
    if len(pairs) < 2 * ENOUGH:
        return 0
    width = max(_used(above, page) for above, _below in pairs)
    full = sum(_is_full(above, below, page, width) for above, below in pairs)
    return width if full >= INSIDE * len(pairs) else 0


def _goes_on(below: Block, page: _Page) -> bool:
    """Whether the line begins as one in the middle of a sentence does, in a script that shows it."""
    if _UNPARTED.match(below.text):
        return not page.lines[below.first - 1].lstrip(" ").startswith(INDENT)
    return below.text[:1].islower()


def _breaks_sentences(run: Sequence[Block]) -> bool:
    """Whether most lines but the last end in the middle of a sentence."""
    return sum(not block.text.endswith(SENTENCE_ENDS) for block in run[:-1]) >= MIDDLES * (len(run) - 1)


def _is_full(above: Block, below: Block, page: _Page, width: int) -> bool:
    if page.lines[above.last - 1].endswith(GOES_ON):
        return True
    if not page.lines[below.first - 1] or page.lines[below.first - 1].lstrip(" ").startswith(INDENT):
        return False
    used = _used(above, page)
    longest = LONGEST_WRAP if width <= LONGEST_WRAP else WIDEST_WRAP
    return used <= longest and used + page.ruler.needed(page.lines[below.first - 1]) > width


def _unwrap(found: Sequence[Block], page: _Page, width: int) -> list[Block]:
    joined: list[list[Block]] = []
    for block in found:
        above = joined[-1][-1] if joined else None
        continues = above and not (block.gap or block.bullet) and _continues(above, block, page, width)
        if continues:
            joined[-1].append(block)
        else:
            joined.append([block])
    return [_join(parts, page, width) for parts in joined]


def _continues(above: Block, below: Block, page: _Page, width: int) -> bool:
    """Whether the line above had no room for the next word, or ends in a sentence and lost a space that ties words."""
    if _is_full(above, below, page, width):
        return True
    used = _used(above, page)
    is_long = NEARLY * width <= used <= width
    return is_long and below.text[:1].islower() and not above.text.endswith(SENTENCE_ENDS)


def _join(parts: Sequence[Block], page: _Page, width: int) -> Block:
    head = parts[0]
    if len(parts) == 1:
        return head
    text = head.text
    for above, below in pairwise(parts):
        if below.text:
            text += _between(text, below, page, _used(above, page) + 1 >= width) + below.text
    return Block(head.first, parts[-1].last, text, head.bullet, head.indent, head.gap)


def _between(text: str, below: Block, page: _Page, is_brimful: bool) -> str:
    """What stood between two lines that were one: no space beside Han, nor where a word of Korean was cut."""
    edges = text[-1:] + below.text[:1]
    if edges.isascii():
        return " " if text else ""
    if (page.ruler is not WORDS and _UNPARTED.search(edges)) or (page.ruler.parts_hangul and is_brimful and _WIDE.match(edges[-1])):
        return ""
    return " " if text else ""
