"""How tools count what a line takes, and what of the next one would have stood on it too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from cleancopy import late
from cleancopy.model import Block

LONGEST_WRAP = 100
"""Columns: mail, usenet and terminal habits wrap at 65 to 80, some tools at 100."""
WIDEST_WRAP = 200
"""Wrapped wider, as wide terminals do, lines are as long as paragraphs: then only lines that end in the middle of a
sentence show a wrap."""
GOES_ON = "\x1f"
"""What a measured line ends with whose end lies inside of a mark, such as a tag: the next one goes on there."""
CUT = "\x1e"
"""What a measured line ends with that was longer, because of an address."""
SAMPLE = 5
"""Every which block is looked at."""
ENDS = "\x1c"
"""What a measured line ends with whose end is meant, as two spaces at the end of a line say in Markdown."""
INDENT = "\u3000"
"""What paragraphs in Chinese and Japanese begin with."""

HAN = "\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6"
"""Han, kana, and their signs: no space parts their words, and a line may end behind any of them."""
_HANGUL = "\u1100-\u115f\u3130-\u318f\uac00-\ud7a3"
UNPARTED = late.regex(f"[{HAN}]")
WIDE = late.regex(f"[{HAN}{_HANGUL}]")
"""What takes two columns of a terminal."""
_NARROW = late.regex(
    "[\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0902\u093c\u0941-\u0948\u094d\u0981\u09bc"
    "\u09c1-\u09c4\u09cd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
)
"""Marks above and below letters, which take none."""
_SCRIPTS = late.regex(f"[\u0590-\u109f{HAN}{_HANGUL}]")
"""Scripts in which characters and columns are not the same number."""


class Ruler(NamedTuple):
    """How a tool counts what a line takes, and what the next one's beginning would have taken of the line above."""

    used: Callable[[str], int]
    needed: Callable[[str], int]
    parts_hangul: bool = False
    """Whether lines end in the middle of Korean words."""


class Page(NamedTuple):
    """The lines of a dump, as they are measured, and with what."""

    lines: Sequence[str]
    ruler: Ruler


def begins_unparted(text: str) -> bool:
    """Whether a text begins in a script without spaces. Most need not wait for Python to compile its letters."""
    return text[:1] >= HAN[0] and UNPARTED.match(text) is not None


def rulers(found: Sequence[Block]) -> Sequence[Ruler]:
    """Those that may have been used. Some of the blocks show the script."""
    begun = "".join([block.text[:1] for block in found[::SAMPLE]])
    return (WORDS,) if begun.isascii() or not _SCRIPTS.search(begun) else RULERS


def measure(line: str, read: str) -> str:
    """A line as it is measured of which this is read: what makes it too long is an address then, which nobody wraps."""
    return line if len(line) <= LONGEST_WRAP or len(read) > LONGEST_WRAP else line[: LONGEST_WRAP - 1] + CUT


def _columns(line: str) -> int:
    """What a line takes on a terminal."""
    return len(line) if line.isascii() else len(line) + len(WIDE.findall(line)) - len(_NARROW.findall(line))


def first_word(line: str) -> str:
    """What most tools put whole on the line above: a word, with what a space that does not break ties to it."""
    return line.lstrip().split(" ", 1)[0]


def _first_signs(line: str) -> str:
    """What the others put there: of Han a sign, since a line may end behind each of them."""
    head = first_word(line)
    cut = None if head.isascii() else UNPARTED.search(head)
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
    return 3 if WIDE.match(head) else 1 + _columns(head)


WORDS = Ruler(len, _word)
RULERS = (
    Ruler(len, _signs),
    Ruler(_columns, _columns_of_letters, parts_hangul=True),
    Ruler(_columns, _columns_of_signs),
    WORDS,
)
"""Most tools count characters; terminals count columns, many tools cut Chinese and Japanese, and w3m cuts Korean."""


def used(block: Block, page: Page) -> int:
    """What a block's last line takes."""
    return page.ruler.used(page.lines[block.last - 1].rstrip())


def is_full(above: Block, below: Block, page: Page, width: int) -> bool:
    """Whether the line above had no room for the first word of the one below."""
    if page.lines[above.last - 1].endswith(GOES_ON):
        return True
    if page.lines[above.last - 1].endswith(ENDS):
        return False
    if not page.lines[below.first - 1] or page.lines[below.first - 1].lstrip(" ").startswith(INDENT):
        return False
    taken = used(above, page)
    longest = LONGEST_WRAP if width <= LONGEST_WRAP else WIDEST_WRAP
    return taken <= longest and taken + page.ruler.needed(page.lines[below.first - 1]) > width
