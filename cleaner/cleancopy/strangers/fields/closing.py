"""Notes about its writers, and about the house that prints it, in an article's last paragraphs: no part of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from cleancopy.strangers.fields.notes import BEING, DOING, LONGEST_NOTE, noted

LAST = 3
"""Paragraphs at the end among which such notes stand."""
FEWEST = 4
"""Paragraphs that an article has at least, if its last ones may be no part of it."""
_QUOTES = frozenset('"“”„«»「')
_NOBODY = (
    r"(?:The (?:author|writer)s?|Die Autor(?:in|en|innen)|Der Autor|Unsere? Autor(?:in)?|L[’']aut(?:eur|eure|rice|ore)"
    r"|El autor|La autora|O autor|A autora|De auteur|Författaren|Skribenten|Forfatteren|Artikkelforfatteren|Autorka?)"
)
_BEING = rf"(?:{BEING}|are|has|sind|hat)"
_DOING = rf"(?:{DOING}|reported|teaches|lives|lehrt|leitet|enseigne|dirige|escreve)"
UNNAMED = re.compile(rf"{_NOBODY} (?:{_BEING}|{_DOING})\b")
"""The beginning of a note that calls its writer nothing else: `The author is ...`."""
_AFTER_NAME = re.compile(rf",? (?:\(|[–—-] |{_BEING} |{_DOING} )|, |:? *$")
_AFTER_PART = re.compile(rf" (?:{_DOING}|is an? (?:\w+ )?(?:reporter|writer|journalist|editor|columnist))\b")
_HOUSE = re.compile(
    r"(?i:,| is| was founded| receives| ist| wird| est| es| é| è) .*\b(?:newsroom|news organi[sz]ations?|newspapers?"
    r"|news (?:site|outlet|agency)|publications?|magazine|nonprofit|non-profit|members? of|funding from|mitglied"
    r"|tageszeitung|magazin|quotidien|journal|diario|periódico|jornal|giornale|krant|avis|tidning)\b"
)


def closing_notes(paragraphs: Sequence[str], writers: Collection[str], houses: Collection[str]) -> Iterator[int]:
    """Which of an article's last paragraphs are about its `writers` or its `houses`, by their places in it."""
    if len(paragraphs) < FEWEST:
        return
    for place in range(len(paragraphs) - LAST, len(paragraphs)):
        text = paragraphs[place]
        if len(text) <= LONGEST_NOTE and text[0] not in _QUOTES and (_tells(text, writers) or _praises(text, houses)):
            yield place


def _tells(text: str, writers: Collection[str]) -> bool:
    """Whether a paragraph is about a writer: by the full name, by a part of it and what writers do, or by neither."""
    if UNNAMED.match(text):
        return True
    for name in writers:
        parts = name.split(" ")
        if len(parts) > 1 and text.startswith(name) and _AFTER_NAME.match(text, len(name)):
            return True
        if any(text.startswith(part) and _AFTER_PART.match(text, len(part)) for part in (parts[0], parts[-1])):
            return True
    return noted(text) in writers


def _praises(text: str, houses: Collection[str]) -> bool:
    """Whether a paragraph says of the house what it is; what it asked or was told is copy."""
    for house in houses:
        start = text.find(house, 0, len(house) + 30)
        if start >= 0 and _HOUSE.match(text, start + len(house)) and (start < 5 or text.startswith("Founded in ")):
            return True
    return False
