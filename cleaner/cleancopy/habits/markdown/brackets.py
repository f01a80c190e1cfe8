"""Links and pictures of Markdown: targets and pictures go, the words of links stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleancopy import late
from cleancopy.habits.markdown import captions
from cleancopy.habits.wraps.rulers import GOES_ON, HAN

LONGEST_ALT = 1000
"""Characters: what stands further behind `![` than this belongs to something else."""

_LINE = r"[^()\n]*+(?:\n(?![ \t]*\n)[^()\n]*+)*+"
_TARGET = rf"\]\({_LINE}(?:\({_LINE}\){_LINE})*+\)|\]\[\d*\]"
_BRACKETS = late.regex(rf"\\.|!?\[|{_TARGET}|\]")
_LINE_END = late.regex(r"(?<=[^\s\\\]\[])[ ]?\n(?=[^\s\]\[])")
"""A line end in the words of a link, but one that two spaces or a backslash say is meant."""
_GLUED = late.regex(rf"[^\W_{HAN}]{{2}}\[[^\W_{HAN}]{{2}}")
"""A link that lost the space before it: html2text drops what the link's words begin with."""


def without_brackets(text: str) -> str:
    """The text without images, without targets of links, and without the brackets around the links' words."""
    parts = []
    done = 0
    for start, end, left in _merged(sorted(_removed(text))):
        parts += [text[done:start], left, f"{GOES_ON}\n" * text.count("\n", start, end)]
        if text[start] == "[" and _GLUED.match(text, max(start - 2, 0)):
            parts.append(" ")
        done = end
    parts.append(text[done:])
    return "".join(parts)


Removed = tuple[int, int, str]
"""What has to go, from where to where, and what is left in its place."""


def _removed(text: str) -> Iterator[Removed]:
    opened: list[re.Match[str]] = []
    for match in _BRACKETS.finditer(text):
        sign = match[0]
        if sign in {"[", "!["}:
            opened.append(match)
        elif sign == "]":
            if opened:
                opened.pop()
        elif sign[0] == "]":
            yield *match.span(), ""
            if opened:
                yield from _opening(text, opened.pop(), match)


def _opening(text: str, opener: re.Match[str], closer: re.Match[str]) -> Iterator[Removed]:
    """An image goes with its words and its caption, of a link only the bracket."""
    start, end = opener.end(), closer.start()
    if opener[0] == "![" and end - start <= LONGEST_ALT and "\n\n" not in text[start:end]:
        yield opener.start(), end, ""
        if caption := captions.span(text, (opener.start(), closer.end()), text[start:end]):
            yield *caption, captions.CAPTION
    else:
        yield *opener.span(), ""
        yield from ((match.start(), match.start(), GOES_ON) for match in _LINE_END.finditer(text, start, end))


def _merged(spans: Sequence[Removed]) -> Iterator[Removed]:
    """Spans in order, those inside of others left out."""
    reached = 0
    for start, end, left in spans:
        if end > reached:
            yield max(start, reached), end, left
            reached = end
