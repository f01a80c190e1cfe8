"""Tags of HTML that makers of Markdown leave where it has no mark for them, as pandoc does with `<div>` and `<span>`.

The words between them stay, but for those of scripts, styles and drawings. Source: CommonMark 0.31 (raw HTML).
"""

from __future__ import annotations

import html
import re

from cleancopy import late
from cleancopy.habits.markdown.captions import CAPTION
from cleancopy.habits.wraps.rulers import GOES_ON

ENOUGH = 3
"""Closing tags that a page must show. An article may write of one."""
MANY = 20
"""Closing tags that show that a page without other marks was printed so."""
LINES = 0.3
"""The share of the lines that show one then. An article that teaches HTML has fewer."""
SIGN = "</"
"""What a page shows that may have tags."""

_PARTING = (
    "address|article|aside|blockquote|br|button|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|"
    "footer|form|h[1-6]|header|hr|label|legend|li|main|menu|nav|ol|option|p|pre|section|select|summary|table|tbody|"
    "td|textarea|tfoot|th|thead|tr|ul"
)
_INSIDE = (
    "abbr|acronym|a|audio|bdi|bdo|big|b|canvas|cite|code|colgroup|col|data|del|dfn|em|embed|font|iframe|img|input|ins|"
    "i|kbd|map|mark|meta|object|picture|q|ruby|rt|rp|samp|script|small|source|span|strike|strong|style|sub|sup|svg|s|"
    "template|time|track|tt|u|var|video|wbr|link|noscript"
)
_VALUES = r"""(?:[^"'<>\n]|\n(?![ \t]*\n)|"(?:[^"<\n]|\n(?![ \t]*\n))*+"|'(?:[^'<\n]|\n(?![ \t]*\n))*+')*+"""
_TAG = rf"(?:</?+(?:{_PARTING}|{_INSIDE})(?![\w-]){_VALUES}>|<!--(?:[^<\n-]|<(?!!--)|-(?!->)|\n(?![ \t]*\n))*+-->)"
_TAGS = late.regex(rf"{_TAG}(?:[ \t]*+{_TAG})*+", re.IGNORECASE)
_CLOSING = late.regex(rf"</(?:{_PARTING}|{_INSIDE})>", re.IGNORECASE)
_PARTS = late.regex(rf"</?+(?:{_PARTING})(?![\w-])", re.IGNORECASE)
_SPACED = late.regex(r">[ \t]+<")
_UNSAID = late.regex(r"<(script|style|svg)(?![\w-])[^<>]*+>(?:[^<]|<(?!/?+\1(?![\w-])))*+</\1>", re.IGNORECASE)
_CAPTION = late.regex(r"<figcaption(?![\w-])[^<>]*+>(?:[^<]|<(?!/?+figcaption(?![\w-])))*+</figcaption>", re.IGNORECASE)
_ENTITY = late.regex(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,24});")


def without_tags(text: str) -> str:
    """The text without tags and with what entities stand for, or as it was if it shows too few tags."""
    if SIGN[0] not in text or SIGN not in text or not _shows_tags(text):
        return text
    text = _CAPTION.sub(_caption, _UNSAID.sub(_line_ends, text))
    text = _TAGS.sub(_gap, text)
    return _ENTITY.sub(_sign, text) if "&" in text else text


def fill(text: str) -> bool:
    """Whether tags stand in so much of the text that it can only be what a maker of Markdown left."""
    if SIGN[0] not in text or text.count(SIGN) < MANY or not _shows_tags(text):
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    return sum(SIGN in line for line in lines) >= LINES * len(lines)


def _shows_tags(text: str) -> bool:
    return sum(1 for _match, _number in zip(_CLOSING.finditer(text), range(ENOUGH), strict=False)) == ENOUGH


def _line_ends(match: re.Match[str]) -> str:
    return f"{GOES_ON}\n" * match[0].count("\n")


def _caption(match: re.Match[str]) -> str:
    return CAPTION + _line_ends(match)


def _gap(match: re.Match[str]) -> str:
    """What stands in place of tags: the line ends in them, and a space where they part words."""
    start = match.start()
    if (ends := _line_ends(match)) or start == 0 or match.string[start - 1] == "\n":
        return ends
    return " " if _PARTS.search(match[0]) or _SPACED.search(match[0]) else ""


def _sign(match: re.Match[str]) -> str:
    return html.unescape(match[0]).replace("\n", " ").replace("\r", " ")
