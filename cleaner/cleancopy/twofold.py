"""Lines that say the same twice: what a picture shows, for those who hear the page, and the title right beside it."""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.characters import octets

SHORTEST = 16
"""Bytes of what is said twice: a chorus, a laugh or the name of a place may well be."""


def twofold(texts: Sequence[str]) -> frozenset[int]:
    """The places of the texts that are another one twice and nothing else."""
    # Most are told by one letter.
    likely = [place for place, text in enumerate(texts) if text and text[0] == text[-(len(text) // 2)]]
    return frozenset([place for place in likely if is_twofold(texts[place])])


def is_twofold(text: str) -> bool:
    """Whether a text is another one twice, with a space between or without."""
    half = len(text) // 2
    second = half + (len(text) % 2)
    if not half or (second > half and text[half] != " "):
        return False
    first = text[:half]
    return first == text[second:] and octets(first) >= SHORTEST and any(map(str.isalpha, first))
