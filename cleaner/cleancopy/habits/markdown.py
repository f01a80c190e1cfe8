"""Markdown, as html2text, markdownify, trafilatura and reader services write it: marks out, words stay.

Targets of links, images, marks of headings, emphasis and quotes, and the backslashes that guard signs are taken out.
Sources: CommonMark 0.31 (marks), html2text and markdownify (which of them are written, and how).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from cleancopy import late
from cleancopy.habits import attributes, captions, tags, wraps
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin
from cleancopy.habits.wraps import GOES_ON, LONGEST_WRAP, measure

HABIT = "markdown"
ENOUGH = 3
"""Marks that a page must show. Fewer may be the text's own."""
SIGNS = ("](", "][", "# ", "**", " _", "\n_", "</")
"""Of these a page shows one that may be Markdown."""
PARTING = ("<", ":::", "```", "+-", "+=", "|", "---", "===", "***", "* * *", "___")
"""What lines of nothing but marks begin with that stand between paragraphs, where others are part of one."""
LONGEST_ALT = 1000
"""Characters: what stands further behind `![` than this belongs to something else."""

MARKS = Aside(origin(HABIT, "The line holds nothing but marks of Markdown: a picture, a ruled line, a link's target."))

_LINE = r"[^()\n]*+(?:\n(?![ \t]*\n)[^()\n]*+)*+"
_TARGET = rf"\]\({_LINE}(?:\({_LINE}\){_LINE})*+\)|\]\[\d*\]"
_BRACKETS = late.regex(rf"\\.|!?\[|{_TARGET}|\]")
_GLUED = late.regex(rf"[^\W_{wraps.HAN}]{{2}}\[[^\W_{wraps.HAN}]{{2}}")
"""A link that lost the space before it: html2text drops what the link's words begin with."""
_NUMBER = late.regex(r"\]\[\d+\]")
_LINK = late.regex(r"\]\((?:https?:|/|#|mailto:|data:|\)|<|\.|[\w-]+[./])")
_HEADING = late.regex(r"^[ \t]*+(?:(?:[*+-]|\d{1,3}\.)[ \t]+)?#{1,6}[ \t]+\S", re.MULTILINE)
_LOOSE = r"(?:[ ](?=[,.;:!?)]))?"
"""The space that html2text puts between emphasis and a stop."""
_BOLD = late.regex(rf"(?<![*\\])\*\*(?=[^\s*])((?:[^*\n]|\*(?!\*)|\n(?![ \t]*\n))++)(?<=[^\s*\\])\*\*(?!\*){_LOOSE}")
_ITALIC = late.regex(rf"(?<![\w*\\])\*(?=[^\s*])((?:[^*\n]|\n(?![ \t]*\n))++)(?<=[^\s*\\])\*(?![\w*]){_LOOSE}")
_UNDER = late.regex(
    r"(?<![\w\\@/])(_{1,2})(?=[^\s_])((?:[^_\n]|(?<=[^\W_])_(?=[^\W_])|\n(?![ \t]*\n))++)"
    rf"(?<=[^\s\\])\1(?!\w){_LOOSE}"
)
_EMPHASIS = late.regex(r"(?<![^\s(\"“„])_(?=[^\W_])[^_\n]{2,200}+(?<=\S)_(?![\w@])")
_STRAY = late.regex(r"(?<![\w\\@/.=-])_{1,3}(?![_\W])|(?<=[^\W_])_{1,3}(?![\w@-])|(?<![\w\\@/.=-])_{1,3}(?=[.,;:!?)\s]|$)")
"""Emphasis without its other end: html2text puts spaces inside of it, where a mark no longer counts as one."""
_STRAY_LINE = late.regex(rf"^.*(?:{_STRAY.pattern}).*$", re.MULTILINE)
_INNER = late.regex(r"(?<=[^\W\d_])_(?=[^\W\d_])")
_OPENING = late.regex(r"^[ \t]*+(?:>[ \t]?)*+(?=(?:(?:[*+-]|\d{1,3}\.)[ \t]+)*#{1,6}(?:[ \t]|$))|^[ \t]*+(?:>[ \t]?)++", re.MULTILINE)
_HASHES = late.regex(r"^([ \t]*+(?:(?:[*+-]|\d{1,3}\.)[ \t]+)*+)#{1,6}(?:[ \t]+|$)", re.MULTILINE)
_NESTED = late.regex(r"^([ \t]*+)(?:[*+-][ \t]+)+(?=[*+-][ \t])", re.MULTILINE)
_BARS = late.regex(r"^[ \t]*+\|(.*)\|[ \t]*+$", re.MULTILINE)
_RULED = late.regex(
    r"^[ \t]*+(?:\+(?:[:=-]{3,}+\+)++|(?:[*_=-][ \t]*+){3,}+|[*+-]|(?:[|:]?[ \t]*+-{3,}+[ \t]*+:?[ \t]*+\|?)++|\|)[ \t]*$", re.MULTILINE
)
_REFERENCE = late.regex(r"^[ \t]*+\[\d+\]:[ \t]+\S.*(?:\n(?![ \t]*\[)[ \t]*\S.*)*", re.MULTILINE)
_ITEM = late.regex(r"[ \t]*(?:[*+|-]|\d{1,3}\.)[ \t]")
_EMPTY = late.regex(r"(?<!\S)_{2,4}(?!\S)")
_GUARD = late.regex(r"\\(?:([!-/:-@\[-`{-~])|$)", re.MULTILINE)


def read(sheet: Sheet) -> Sheet:
    """The page without marks of Markdown, or as it was where it shows too few of them."""
    text = "\n".join(sheet.lines)
    if not _is_markdown(text):
        return sheet
    text = _without_rules(_without_brackets(attributes.without_attributes(tags.without_tags(text))))
    for emphasis in (_BOLD, _ITALIC, _UNDER):
        text = emphasis.sub(_inside, text)
    if "_" in text:
        text = _STRAY_LINE.sub(_without_strays, text)
    text = _GUARD.sub(r"\1", _HASHES.sub(r"\1", _NESTED.sub(r"\1", _OPENING.sub("", text))))
    lines = text.split("\n")
    measured = list(map(_measured, sheet.measured, lines))
    plain = text.replace(GOES_ON, "").replace(captions.CAPTION, "")
    found = cleaned(sheet, HABIT, _same(sheet.lines, plain), measured, MARKS)
    return found._replace(asides={**found.asides, **_captions(lines, found)}) if captions.CAPTION in text else found


def _captions(lines: Sequence[str], found: Sheet) -> dict[int, Aside]:
    """The lines of which a caption was all that they held."""
    shown = (index for index, line in enumerate(lines) if captions.CAPTION in line)
    return {index: captions.ASIDE for index in shown if index in found.asides}


def _is_markdown(text: str) -> bool:
    seen = 0
    for sign, mark in (("][", _NUMBER), ("](", _LINK), ("# ", _HEADING), ("**", _BOLD), ("_", _EMPHASIS)):
        if sign in text:
            seen += sum(1 for _ in islice(mark.finditer(text), ENOUGH))
    return seen >= ENOUGH or tags.fill(text)


def _inside(match: re.Match[str]) -> str:
    return match[match.re.groups]


def _without_strays(match: re.Match[str]) -> str:
    """A line without ends of emphasis. Those inside of words are others that lost a space, where the line shows one."""
    line = match[0]
    if "://" in line or "@" in line:
        return line
    return _INNER.sub(" ", _STRAY.sub("", line))


def _without_rules(text: str) -> str:
    return _BARS.sub(r"\1", _RULED.sub("", _EMPTY.sub("", _REFERENCE.sub(_line_ends, text))))


def _line_ends(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _without_brackets(text: str) -> str:
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


def _merged(spans: Sequence[Removed]) -> Iterator[Removed]:
    """Spans in order, those inside of others left out."""
    reached = 0
    for start, end, left in spans:
        if end > reached:
            yield max(start, reached), end, left
            reached = end


def _same(before: Sequence[str], text: str) -> list[str]:
    """The text's lines; those that did not change are the ones from before."""
    return [old if old == new else new for old, new in zip(before, text.split("\n"), strict=True)]


def _measured(line: str, read: str) -> str:
    """A line as it counts where wraps are looked for: html2text wraps neither items of lists nor addresses."""
    if line.lstrip().startswith("<"):
        line = line.replace(" ", "\xa0")  # pandoc puts a tag on a line of its own rather than cut it
    if read.endswith(GOES_ON):
        return wraps.first_word(line)[: LONGEST_WRAP - 1] + GOES_ON
    if not read.strip():
        return "" if line.lstrip().startswith(PARTING) else measure(line, read)
    return line if len(line) <= LONGEST_WRAP else "" if _ITEM.match(line) else measure(line, read)
