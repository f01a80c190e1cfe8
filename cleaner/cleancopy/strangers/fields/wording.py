"""The words of a text as the finders of fields compare them, in scripts with spaces and without."""

from __future__ import annotations

import re

CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
STEM = 6
"""Letters of a word that count: inflected words of one stem mostly agree in these."""
_WORD = re.compile(r"[^\W_]+")


def stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words; of scripts without spaces, all pairs of signs."""
    words = _WORD.findall(text.casefold())
    if text.isascii() or CJK.search(text) is None:
        return frozenset([word[:STEM] for word in words if len(word) > 3])
    return frozenset([stem for word in words for stem in _stems(word)])


def _stems(word: str) -> list[str]:
    if CJK.search(word):
        return [word[i : i + 2] for i in range(len(word) - 1)]
    return [word[:STEM]] if len(word) > 3 else []


def size(text: str) -> int:
    """How many words a text has; of scripts without spaces, three signs count as one."""
    spaced = text.count(" ") + 1
    if text.isascii() or CJK.search(text) is None:
        return spaced
    return max(spaced, len(CJK.findall(text)) // 3)
