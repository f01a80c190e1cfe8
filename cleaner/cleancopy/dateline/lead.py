"""What stands behind a dateline: the first sentence of a story, or else no dateline stood before it."""

from __future__ import annotations

from cleancopy.dateline.words import SPOKEN

SHORT, MIDDLING, LONG = 15, 40, 60
"""Characters that a lead must have behind places that are known, likely, and likely but with a mere colon."""
_OPENING_QUOTES = "\"'“”„«»‘’‚‹›([¿¡…「『（ "
_LOOK = 240
"""Characters of the text behind a dateline that are looked at."""


def begins_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence begins there: with a capital, a digit, a letter without case, or a name like `iPhone`."""
    head = text[start : start + 8].lstrip(_OPENING_QUOTES)
    return bool(head) and (not head[0].islower() or head[1:2].isupper()) and head[0].isalnum()


def is_lead(text: str, start: int, shortest: int) -> bool:
    """Tell whether a story could begin there: a sentence of `shortest` characters that isn't all in capitals."""
    rest = text[start : start + _LOOK]
    long_enough = len(rest) >= shortest and rest.count(" ") >= 2
    return long_enough and not rest[:60].isupper() and begins_sentence(text, start)


def is_speech(text: str, start: int) -> bool:
    """Tell whether somebody begins to talk there (`I think …`), as behind a speaker's name."""
    word = text[start : start + 20].lstrip(_OPENING_QUOTES).casefold().replace("’", "'").partition(" ")[0]
    return word.rstrip(",.:!?") in SPOKEN
