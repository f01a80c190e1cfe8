"""Captions that a page in Markdown shows as such: behind a picture in its paragraph, or below it and like what it says.

A paragraph of an article does not begin with a picture that has a description; lines of authors and labels do, and are
shorter than captions, or a link.
"""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.sheet import Aside, origin

CAPTION = "\x1d"
"""What is left of a caption until its line is set aside."""
SHORTEST = 6
LONGEST = 80
"""Words of a caption. What is longer is a page in which tables stand around the text."""
MENU = 3
"""Links that a caption does not have, but a menu behind a site's emblem."""
SHORTEST_BELOW = 5
ALIKE = 0.6
"""The share of words that a description and the caption below it have in common."""
NARROW = 100
"""Characters: paragraphs of lines no longer than this may go on in the next line."""

ASIDE = Aside(
    origin("caption", "The caption of a picture: it stands behind the picture's mark, or says the same below.")
)

_WORD = late.regex(r"\w+")
_BEHIND = late.regex(r"(?:\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+\"[^\"\n]*\")?\))*+[ \t]*(?=[^\s|\[!#])")
_BELOW = late.regex(
    r"(?:\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+\"[^\"\n]*\")?\))*+[ \t]*\n(?:[ \t]*\n)?[ \t]*(?=[^\s|\[!#<>=-])"
)
_STARTS = late.regex(r"[ \t]*(?:[#>|=]|[*+-][ \t]|!\[|\[!\[|\d+\.[ \t])")
_TARGET = late.regex(r"\]\([^()\n]*\)")


def span(text: str, picture: tuple[int, int], description: str) -> tuple[int, int] | None:
    """From where to where the caption of a picture stands, if it has one. `picture` is where its mark does."""
    said = set(_WORD.findall(description))
    if not said:
        return None
    start, end = picture
    if match := _BEHIND.match(text, end):
        if not _begins(text, start):
            return None
        stop = _end(text, match.end())
        caption = text[match.end() : stop]
        is_caption = SHORTEST <= len(_words(caption)) <= LONGEST and caption.count("](") < MENU
        return (match.end(), stop) if is_caption else None
    if match := _BELOW.match(text, end):
        stop = _end(text, match.end())
        words = _words(text[match.end() : stop])
        common = sum(word in said for word in words)
        if SHORTEST_BELOW <= len(words) <= LONGEST and common >= ALIKE * max(len(said), len(words)):
            return match.end(), stop
    return None


def _words(text: str) -> list[str]:
    return _WORD.findall(_TARGET.sub("", text) if "](" in text else text)


def _begins(text: str, start: int) -> bool:
    """Whether the picture stands at the beginning of its line, but for the mark of a list or a link."""
    above = text.rfind("\n", 0, start) + 1
    return not text[above:start].strip(" \t[*+-")


def _end(text: str, start: int) -> int:
    """Where the paragraph ends that goes on here."""
    while True:
        line_start = text.rfind("\n", 0, start) + 1
        end = text.find("\n", start)
        if end < 0:
            return len(text)
        below = text[end + 1 : end + 200].split("\n", 1)[0]
        if end - line_start > NARROW or not below.strip() or _STARTS.match(below):
            return end
        start = end + 1
