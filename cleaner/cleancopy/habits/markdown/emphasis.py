"""Emphasis of Markdown, with stars or low lines, and as html2text prints it: spaces lost, ends that are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleancopy import late

_LOOSE = r"(?:[ ](?=[,.;:!?)]))?"
"""The space that html2text puts between emphasis and a stop."""
_BOLD = late.regex(
    rf"\*\*(?<![*\\]\*\*)(?=[^\s*])((?:[^*\n]|\*(?!\*)|\n(?![ \t]*\n))++)(?<=[^\s*\\])\*\*(?!\*){_LOOSE}"
)
_ITALIC = late.regex(rf"(?<![\w*\\])\*(?=[^\s*])((?:[^*\n]|\n(?![ \t]*\n))++)(?<=[^\s*\\])\*(?![\w*]){_LOOSE}")
_UNDER = late.regex(
    r"(?<![\w\\@/])(_{1,2})(?=[^\s_])((?:[^_\n]|(?<=[^\W_])_(?=[^\W_])|\n(?![ \t]*\n))++)"
    rf"(?<=[^\s\\])\1(?!\w){_LOOSE}"
)
_EDGE = r"(?<![\w\\@/.=-])_{1,3}"
_STRAY = late.regex(rf"{_EDGE}(?![_\W])|(?<=[^\W_])_{{1,3}}(?![\w@-])|{_EDGE}(?=[.,;:!?)\s]|$)")
"""Emphasis without its other end: html2text puts spaces inside of it, where a mark no longer counts as one."""
_INNER = late.regex(r"(?<=[^\W\d_])_(?=[^\W\d_])")


def without_emphasis(text: str) -> str:
    """The text without marks of emphasis."""
    for emphasis in (_BOLD, _ITALIC, _UNDER):
        text = emphasis.sub(_inside, text)
    if "_" not in text:
        return text
    return "\n".join([_without_strays(line) if "_" in line else line for line in text.split("\n")])


def bold(text: str) -> Iterator[re.Match[str]]:
    """Words between two stars on either side."""
    return _BOLD.finditer(text)


def _inside(match: re.Match[str]) -> str:
    return match[match.re.groups]


def _without_strays(line: str) -> str:
    """A line without ends of emphasis. Those inside of words are others that lost a space, where the line shows one."""
    if "://" in line or "@" in line or not _STRAY.search(line):
        return line
    return _INNER.sub(" ", _STRAY.sub("", line))
