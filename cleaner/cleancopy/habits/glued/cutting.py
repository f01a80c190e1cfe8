"""Long lines -> the paragraphs that touch each other in them, or their sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from cleancopy import late
from cleancopy.characters import visible
from cleancopy.habits.glued import LONG, sentences
from cleancopy.habits.glued.sentences import LOWER, UPPER, Part
from cleancopy.model import Block

LONGER = 2_500
"""Letters of a line that next to no paragraph has."""
SHARE = 0.2
"""The share of a page's text in such lines that shows the habit."""
TOUCHES = 8
"""Places where elements touch each other, from which a page was printed without anything between them ..."""
FAR = 600
"""... if there is one in so many letters."""
SENTENCES = 3
"""Without these, a long line is no text that could be cut."""
LINES = 60
"""Of a wrapped paragraph."""
WORD = 40
"""Letters in which a text has a space, even where the labels of menus touch, unless its script has none."""
SHORT = 200
"""Letters up to which a line of a page whose elements touch is left as it is ..."""
PARAGRAPH = 900
"""... and up to which what stands between two of them is a paragraph."""
LEAST = 60
"""Letters of a paragraph, of which so many are looked for in long lines ..."""
ASKED = 50
COPIES = 3
"""... and so many found where these are a copy of the text."""
STEM = 6
"""Letters of the first half of a name such as BlackRock or YouTube."""
WORDS = frozenset("AIOEYÀÉ")
"""Letters that are words, with which a sentence begins oftener than the second half of a name."""
PREFIX = 4
"""Letters of the small word before a name that many languages of southern Africa write with it."""

# What may begin an element is asked first: next to no letter of a text may, and then nothing else is asked.
_TOUCH = late.regex(
    rf"(?=[{UPPER}\"“„«¿¡])(?:"
    rf"(?<=[{LOWER}]{{2}}[.!?…])|(?<=[.!?…][\"”’»)])(?![¿¡])|(?<=[{LOWER}])(?=[{UPPER}“„])"
    rf"|(?<=\d)(?=[{UPPER}][{LOWER}]{{2}})|(?<=[{LOWER}]\))(?=[{UPPER}][{LOWER}])"
    rf"|(?<=[{UPPER}]{{2}})(?=[{UPPER}][{LOWER}]{{3}}))"
)
_HEAD = late.regex(rf"(?:^|\W)([{UPPER}{LOWER}][{LOWER}]{{0,{STEM - 1}}})$")
_TAIL = late.regex(rf"([{UPPER}][{UPPER}{LOWER}]*)(?=\W|$)")
_PREFIX = late.regex(rf"[{LOWER}]{{1,{PREFIX}}}[{UPPER}]")
_WORD = late.regex(r"\w+")
_WIDE = late.regex(r"\s{2,}")
_WIDER = late.regex(r"\s{3,}")


class Seen(NamedTuple):
    """Words of a page's long lines: those with a capital amid them that are names, and all that stand by themselves."""

    names: frozenset[str]
    words: frozenset[str]


def cut(found: Sequence[Block], lines: Sequence[str]) -> list[Block] | None:
    """The blocks with those of glued paragraphs cut into parts, or None where the page has none."""
    most = SHARE * sum([len(block.text) for block in found])
    texts = [_printed(block, lines) for block in found if _is_text(block, LONG)]
    if sum(map(len, texts)) <= most:
        return None
    touch = _touches(texts)
    if not touch:
        texts = [text for text in texts if len(text) > LONGER]
        if sum(map(len, texts)) <= 2 * most or sum(map(sentences.count, texts)) < SENTENCES:
            return None
        if _are_copies(texts, found):
            return None
    seen = Seen(_names(texts), frozenset(_WORD.findall("\n".join(texts))))
    parts: list[Block] = []
    for block in found:
        is_cut = _is_text(block, SHORT if touch else LONGER)
        parts += _parts(block, _printed(block, lines), touch, seen) if is_cut else [block]
    return parts if len(parts) > len(found) else None


def _is_text(block: Block, length: int) -> bool:
    """Whether a block is longer, and neither a table that was taken for a wrapped paragraph nor data."""
    text = block.text
    if len(text) <= length or block.last - block.first > LINES:
        return False
    return text.count(" ") * WORD > len(text) or "。" in text


def _touches(texts: Sequence[str]) -> bool:
    """Whether elements touch each other in these texts."""
    count = sum(_halves(text, touch.start()) is None for text in texts for touch in _TOUCH.finditer(text))
    return count >= max(TOUCHES, sum(map(len, texts)) / FAR)


def _names(texts: Sequence[str]) -> frozenset[str]:
    """Words with a capital amid them that are none of two elements: those that recur, and such as iPad.

    In languages that write small words with names, as isiZulu does, all that begin so.
    """
    halves = [_halves(text, touch.start()) for text in texts for touch in _TOUCH.finditer(text)]
    found = ["".join(pair) for pair in halves if pair]
    prefixed = [name for name in found if _PREFIX.match(name)]
    names = {name for name, count in Counter(found).items() if count > 1 or name[1].isupper()}
    return frozenset(names.union(prefixed) if 2 * len(prefixed) > len(found) else names)


def _are_copies(texts: Sequence[str], found: Sequence[Block]) -> bool:
    """Whether long lines hold the page's paragraphs once more, as data left in a page do."""
    paragraphs = dict.fromkeys(block.text for block in found if LEAST <= len(block.text) <= LONG)
    copied = sum(any(paragraph in text for text in texts) for paragraph in islice(paragraphs, ASKED))
    return copied >= COPIES


def _printed(block: Block, lines: Sequence[str]) -> str:
    """A block's text with the spaces that it was printed with, its bullet taken off."""
    text = " ".join([visible(line).strip() for line in lines[block.first - 1 : block.last]])
    return text[len(block.bullet) :].lstrip()


def _parts(block: Block, text: str, touch: bool, seen: Seen) -> Iterator[Block]:
    part = 0
    for piece, joint in _texts(text, touch, seen):
        if not piece:
            continue
        if part == 0:
            yield Block(block.first, block.last, piece, block.bullet, block.indent, block.gap)
        else:
            yield Block(block.first, block.last, piece, "", 0, int(joint is None), part, joint)
        part += 1


def _texts(text: str, touch: bool, seen: Seen) -> Iterator[Part]:
    if not touch:
        for wide in _WIDER.split(text):
            yield from sentences.parts(wide, None)
        return
    for wide in _WIDE.split(text):
        for element, joint in _elements(wide, seen):
            if len(element) <= PARAGRAPH:
                yield " ".join(element.split()), joint
            else:
                yield from sentences.parts(element, joint)


def _elements(text: str, seen: Seen) -> Iterator[Part]:
    """What stands between the places where elements touch."""
    start = 0
    joint = None
    for touch in _TOUCH.finditer(text):
        at = touch.start()
        halves = _halves(text, at)
        if at > start and (halves is None or "".join(halves) not in seen.names):
            yield text[start:at], joint
            start = at
            # Where it may be a name's, both parts, if they stay, are one paragraph's.
            is_name = halves is not None and halves[1] not in WORDS and not seen.words.issuperset(halves)
            joint = "" if is_name or text[at - 2 : at].isupper() else None
    yield text[start:], joint


def _halves(text: str, at: int) -> tuple[str, str] | None:
    """The two halves of the word with the capital that stands at a place amid letters, if it may be a name."""
    head = _HEAD.search(text[max(0, at - STEM - 1) : at])
    tail = _TAIL.match(text, at) if head else None
    return (head[1], tail[1]) if head and tail else None
