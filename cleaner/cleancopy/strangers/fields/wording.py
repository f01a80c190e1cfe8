"""The words of a text as the finders of fields compare them, in scripts with spaces and without."""

from __future__ import annotations

from cleancopy import late

CJK = late.regex("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_THAI = late.regex("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese and Khmer."""
STEM = 6
"""Letters of a word that count: inflected words of one stem mostly agree in these."""
SHORT_STEM = 4
"""Letters that count of an Arabic or Hebrew word, which has few vowels and its endings early."""
_MARKS = "\u0900-\u0963\u0966-\u0dff\u1000-\u109f"
"""Scripts of South Asia and Burma, whose vowels are marks: Python takes each for the end of a word."""
_WORD = late.regex(f"(?:[^\\W_]|[{_MARKS}])+")
_SEMITIC = late.regex("[\u05d0-\u05ea\u0620-\u064a]")
_POINTS = late.regex("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
"""Points with which, or without, a Hebrew or Arabic word is printed."""
_BEFORE = late.regex("[وفبكل]?ال(?=...)|لل(?=...)|[وفبكل](?=....)|[ובהלמש](?=...)")
"""What stands in one with an Arabic or Hebrew word before it: the article, `and`, `in`, `to`."""


def stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words; of scripts without spaces, all pairs of signs."""
    if text.isascii():
        return _beginnings(text)
    if _SEMITIC.search(text):
        return frozenset([_bare(word)[:SHORT_STEM] for word in _WORD.findall(_POINTS.sub("", text)) if len(word) > 2])
    if CJK.search(text) is None:
        return _beginnings(text)
    return frozenset([stem for word in _WORD.findall(text.casefold()) for stem in _stems(word)])


def _beginnings(text: str) -> frozenset[str]:
    return frozenset([word[:STEM] for word in _WORD.findall(text.casefold()) if len(word) > 3])


def _bare(word: str) -> str:
    before = _BEFORE.match(word)
    return word[before.end() :] if before else word


def _stems(word: str) -> list[str]:
    if CJK.search(word):
        return [word[i : i + 2] for i in range(len(word) - 1)]
    return [word[:STEM]] if len(word) > 3 else []


def size(text: str) -> int:
    """How many words a text has; of scripts without spaces, three signs count as one, or six that are letters."""
    spaced = text.count(" ") + 1
    if text.isascii() or not is_spaceless(text):
        return spaced
    return max(spaced, len(CJK.findall(text)) // 3, len(_THAI.findall(text)) // 6)


def is_spaceless(text: str) -> bool:
    """Whether a text is in a script that sets no spaces between words."""
    return CJK.search(text) is not None or _THAI.search(text) is not None
