"""Paragraphs whose large first letter was printed apart, `H ong Kong is burning`: put together again.

The page itself is asked: it shows the word elsewhere, or what is left of it nowhere as a word of its own. Behind a
letter that is a word in some language, both.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import msgspec

from cleancopy import late
from cleancopy.model import Block

HABIT = "large-capitals"
VOWELS = frozenset("AIOEYUÀÁÉÈÓÖÅÍ")
"""Letters that are words. The whole word must stand elsewhere just so: `A long` is no `along`."""
CONSONANTS = frozenset("KSVWZX")
"""Letters that are words in Slavic languages, and a service's name."""
LONG = 60
"""Characters of a paragraph whose first word may stand nowhere else."""
MOST = 100
"""Blocks that begin with one letter. A page of more is a list, and each of them is looked for in the whole page."""

_CUT = late.regex(r"([A-ZÀ-ÖØ-Þ]) (?![A-Z]\b)((?:[^\W\d_]|['’](?=\w))+)")


def mended(found: Sequence[Block], text: str) -> list[Block] | None:
    """The blocks of a page with their first words whole, or None where none was cut. `text` is the whole page's."""
    cut = [at for at, block in enumerate(found) if block.text[1:2] == " " and block.text[0].isupper()]
    if len(cut) > MOST:
        return None
    whole = {at: word for at in cut if (word := _whole(found[at].text, text))}
    if not whole:
        return None
    blocks = list(found)
    for at, word in whole.items():
        rest = blocks[at].text[len(word) + 1 :]
        blocks[at] = msgspec.structs.replace(blocks[at], text=word + rest)
    return blocks


def _whole(paragraph: str, page: str) -> str | None:
    """The first word of a paragraph, if its first letter stands apart from it."""
    cut = _CUT.match(paragraph)
    if cut is None:
        return None
    letter, rest = cut.groups()
    word = letter + rest
    is_vowel = letter in VOWELS
    is_word = is_vowel or letter in CONSONANTS
    known = _stands({word} if is_vowel else {word, word.lower(), word.capitalize(), word.upper()}, page)
    if not (known if is_word else known or len(paragraph) >= LONG):
        return None
    if (is_word or not known) and _stands({rest}, page.replace(cut[0], "")):
        return None
    return word


def _stands(forms: Collection[str], page: str) -> bool:
    """Whether a word stands on the page in one of these forms. To look for a part of words costs next to nothing."""
    return any(form in page and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", page) for form in forms)
