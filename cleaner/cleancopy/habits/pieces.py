"""Pages printed with each inline element on a line of its own, as BeautifulSoup's `get_text` can: put together again.

A link or a bold word parts its paragraph: `He said the` / `mayor` / `, who is ill, stays.` Lines that open with a sign
that closes something betray the habit; other dumps have next to none. Then lines are joined where a sentence goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cleancopy import late
from cleancopy.model import Block

HABIT = "pieces"
ENOUGH = 3
"""Lines that carry a sentence on, one of them with a sign that can't open a line."""
WORDS = 4
"""Words from which a line counts as a part of a sentence."""

_CLOSES = late.regex(r"(?:[,.;:!?%)\]»”…]+|['’](?:s|S|t|re|ve|ll|d)\b)(?=\W|$)|['’](?:s|t|re|ve|ll|d)\b")
_SIGNS = frozenset(",.;!?)]»”'’")
_BETRAYS = late.regex(r"[,.;!?)\]»”]+(?:\s|$)|['’]s\b")
_OPENS = tuple("([“„«‘")
_STOPS = tuple(".!?…:;\"'”’»)]。！？」』।|")
_BULLET = "o "
"""A text browser's."""
_DASHES = tuple("-–—")
_BY = frozenset({"by", "von", "par", "por", "di", "da", "av", "af", "door", "av:", "by:", "von:", "par:", "por:"})
_LINKS = frozenset(
    "a an and as at but by for from in into of on or that the their this to with his her its who "  # English
    "am an auf aus bei das dem den der des die ein eine einem einen einer für im in mit und vom von zu zum zur "
    "au aux avec dans de des du en et la le les ou par pour que qui sur un une "
    "al con del el las los para por que se su una y "
    "ai alla che da dal della di e gli i il lo nel per "
    "aan bij een het met naar op te uit van voor "
    "ao as da das do dos em na no o os com um uma "
    "av den det en ett för från i med och om på som till til af at og for på".split()
)
"""Small words after which a sentence goes on, in the languages of most dumps."""


def may_show(found: Sequence[Block]) -> bool:
    """Whether some line opens with a sign that can't open one."""
    return not _SIGNS.isdisjoint([block.text[0] for block in found])


def joined(found: Sequence[Block]) -> list[Block] | None:
    """The blocks with the pieces of their paragraphs put together, or None where the page was not cut into pieces."""
    if not _is_cut(found):
        return None
    paragraphs: list[list[Block]] = []
    goes_on = False
    words = 0
    for at, block in enumerate(found):
        if paragraphs and (goes_on or _continues(paragraphs[-1][-1], block, words)):
            paragraphs[-1].append(block)
        else:
            paragraphs.append([block])
            words = 0
        words += _words(block)
        following = found[at + 1 : at + 3]
        goes_on = bool(following) and _leads(block, following, words)
    return [_join(parts) for parts in paragraphs]


def _is_cut(found: Sequence[Block]) -> bool:
    closing = carried = 0
    for above, below in pairwise(found):
        if not _touch(above, below):
            continue
        closing += not above.bullet and _BETRAYS.match(below.text) is not None
        carried += _carries_on(above, below, _words(above))
    return closing > 0 and closing + carried >= ENOUGH


def _touch(above: Block, below: Block) -> bool:
    return not below.bullet and below.first == above.last + 1


def _carries_on(above: Block, below: Block, words: int) -> bool:
    """Whether a line begins in lower case and goes on with what the line above, after so many words, leaves open."""
    if not below.text[0].islower() or above.text.endswith(_STOPS) or below.text.startswith(_BULLET):
        return False
    return words > WORDS or _words(below) >= WORDS or below.text.endswith((".", ",", ";")) or below.text in _LINKS - _BY


def _continues(above: Block, below: Block, words: int) -> bool:
    """Whether a line belongs to the paragraph of the line above it."""
    if not _touch(above, below):
        return False
    if _CLOSES.match(below.text):
        return True
    return below.text.casefold() not in _BY and _carries_on(above, below, words)


def _leads(block: Block, following: Sequence[Block], words: int) -> bool:
    """Whether the line below belongs to this one's paragraph, because of how this one ends, or of what comes then."""
    below = following[0]
    if not _touch(block, below):
        return False
    text = block.text
    if text.endswith(_OPENS) or text.casefold() in _BY:
        return True
    if text.endswith(_STOPS):
        return False
    if text.endswith(",") or text.endswith(_DASHES):
        return True
    if text.rsplit(" ", 1)[-1] in _LINKS:
        return not _is_label(block, below, words)
    if below.text.startswith(_DASHES) and text.isupper():
        return True
    if not text[-1].islower() or len(following) < 2 or not _touch(below, following[1]):
        return False
    return _is_carried_on(below, following[1], words)


def _is_carried_on(below: Block, after: Block, words: int) -> bool:
    """Whether a line that could be a link's amid a sentence of so many words is one, by the line that comes then."""
    closed = _CLOSES.match(after.text) is not None
    if words < WORDS:  # what begins in lower case and is closed behind begins no sentence
        return closed and below.text[0].islower() and after.text[0] in ",;"
    if closed:
        return True
    short = _words(below) <= 2 * WORDS
    return short and after.text.casefold() not in _BY and _carries_on(below, after, words + _words(below))


def _is_label(block: Block, below: Block, words: int) -> bool:
    """Whether a line that ends like the beginning of a sentence is a label, such as `Sign in` above a headline."""
    return words < WORDS and _words(block) == words > 1 and below.text[0].isupper() and _words(below) > WORDS


def _words(block: Block) -> int:
    return block.text.count(" ") + 1


def _join(parts: Sequence[Block]) -> Block:
    head = parts[0]
    if len(parts) == 1:
        return head
    texts = [head.text]
    for above, part in pairwise(parts):
        tight = above.text.endswith(_OPENS) or _CLOSES.match(part.text)
        texts += [part.text] if tight else [" ", part.text]
    return Block(head.first, parts[-1].last, "".join(texts), head.bullet, head.indent, head.gap)
