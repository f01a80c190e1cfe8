"""Phrases that messages are made of."""

from __future__ import annotations

from collections.abc import Iterable


def counted(count: int, what: str) -> str:
    """So many of them: `1 page`, `2 pages`."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A remedy for a word that is none of `known`: the closest one, or the whole list."""
    import difflib  # noqa: PLC0415  (nobody waits for it who makes no mistake)

    known = sorted(known)
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else f"known are {', '.join(known)}"


def printable(text: str) -> str:
    r"""The text with control and invisible characters written as `\x1b`, so that no dump steers a terminal."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)
