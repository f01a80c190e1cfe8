"""A page that may be Markdown, without its marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from cleancopy import late
from cleancopy.habits.markdown import HABIT, captions, tags
from cleancopy.habits.markdown.attributes import without_attributes
from cleancopy.habits.markdown.brackets import without_brackets
from cleancopy.habits.markdown.emphasis import bold, without_emphasis
from cleancopy.habits.sheet import Aside, Sheet, cleaned, origin, same
from cleancopy.habits.wraps.rulers import ENDS, GOES_ON, LONGEST_WRAP, first_word, measure

ENOUGH = 3
"""Marks that a page must show. Fewer may be the text's own."""
MOST_TITLES = 3
"""Headings of the first order that a page has, at most, if they are titles."""
PARTING = ("<", ":::", "```", "+-", "+=", "|", "---", "===", "***", "* * *", "___")
"""What lines of nothing but marks begin with that stand between paragraphs, where others are part of one."""
HARD = ("  ", "\\")
"""What a line ends with whose end is meant."""

MARKS = Aside(origin(HABIT, "The line holds nothing but marks of Markdown: a picture, a ruled line, a link's target."))

_NUMBER = late.regex(r"\]\[\d+\]")
_LINK = late.regex(r"\]\((?:https?:|/|#|mailto:|data:|\)|<|\.|[\w-]+[./])")
_HEADING = late.regex(r"^[ \t]*+(?:(?:[*+-]|\d{1,3}\.)[ \t]+)?#{1,6}[ \t]+\S", re.MULTILINE)
_EMPHASIS = late.regex(r"_(?<![^\s(\"“„]_)(?=[^\W_])[^_\n]{2,200}+(?<=\S)_(?![\w@])")
"""The sign comes first, and then what stands before it: what begins with a letter is found faster."""
_LIST = r"(?:(?:[*+-]|\d{1,3}\.)[ \t]+)"
_OPENING = late.regex(rf"^[ \t]*+(?:>[ \t]?)*+(?={_LIST}*#{{1,6}}(?:[ \t]|$))|^[ \t]*+(?:>[ \t]?)++", re.MULTILINE)
_HASHES = late.regex(r"^([ \t]*+(?:(?:[*+-]|\d{1,3}\.)[ \t]+)*+)#{1,6}(?:[ \t]+|$)", re.MULTILINE)
_NESTED = late.regex(r"^([ \t]*+)(?:[*+-][ \t]+)+(?=[*+-][ \t])", re.MULTILINE)
_BARS = late.regex(r"^[ \t]*+\|(.*)\|[ \t]*+$", re.MULTILINE)
_CELLS = r"\+(?:[:=-]{3,}+\+)++|(?:[|:]?[ \t]*+-{3,}+[ \t]*+:?[ \t]*+\|?)++|\|"
_RULED = late.regex(rf"^[ \t]*+(?:(?:[*_=-][ \t]*+){{3,}}+|[*+-]|{_CELLS})[ \t]*$", re.MULTILINE)
_REFERENCE = late.regex(r"^[ \t]*+\[\d+\]:(?:[ \t]*\n[ \t]*|[ \t]+)\S.*(?:\n(?![ \t]*\[)[ \t]*\S.*)*", re.MULTILINE)
_TITLE = late.regex(r"[ \t]*#[ \t]+\S")
_UNDERLINE = late.regex(r"={3,}[ \t]*")
_ITEM = late.regex(r"[ \t]*(?:[*+|-]|\d{1,3}\.)[ \t]")
_EMPTY = late.regex(r"(?<!\S)_{2,4}(?!\S)")
_GUARD = late.regex(r"\\(?:([!-/:-@\[-`{-~])|$)", re.MULTILINE)


def read(sheet: Sheet) -> Sheet:
    """The page without marks of Markdown, or as it was where it shows too few of them."""
    text = "\n".join(sheet.lines)
    if not _is_markdown(text):
        return sheet
    text = without_brackets(without_attributes(tags.without_tags(text)))
    text = without_emphasis(_without_rules(text))
    text = _GUARD.sub(r"\1", _HASHES.sub(r"\1", _NESTED.sub(r"\1", _OPENING.sub("", text))))
    lines = same(sheet.lines, text)
    measured = [
        _measured(line, read) if read is not line or len(line) > LONGEST_WRAP or line.endswith(HARD) else line
        for line, read in zip(sheet.measured, lines, strict=True)
    ]
    plain = text.replace(GOES_ON, "").replace(captions.CAPTION, "")
    found = cleaned(sheet, HABIT, same(sheet.lines, plain), measured, MARKS)._replace(titles=_titles(sheet.lines))
    return found._replace(asides={**found.asides, **_captions(lines, found)}) if captions.CAPTION in text else found


def _titles(lines: Sequence[str]) -> frozenset[int]:
    """The headings of the first order, where there are few: some makers write all headings so."""
    found = [
        index
        for index, (line, below) in enumerate(zip(lines, (*lines[1:], ""), strict=True))
        if _TITLE.match(line) or (line.strip() and _UNDERLINE.fullmatch(below))
    ]
    return frozenset(found if len(found) <= MOST_TITLES else ())


def _captions(lines: Sequence[str], found: Sheet) -> dict[int, Aside]:
    """The lines of which a caption was all that they held."""
    shown = (index for index, line in enumerate(lines) if captions.CAPTION in line)
    return {index: captions.ASIDE for index in shown if index in found.asides}


def _is_markdown(text: str) -> bool:
    seen = 0
    for sign, marks in (
        ("][", _NUMBER.finditer),
        ("](", _LINK.finditer),
        ("# ", _HEADING.finditer),
        ("**", bold),
        ("_", _EMPHASIS.finditer),
    ):
        # One sign is found ten times as fast as two.
        if seen < ENOUGH and sign[0] in text and sign in text:
            seen += sum(1 for _ in islice(marks(text), ENOUGH))
    return seen >= ENOUGH or tags.fill(text)


def _without_rules(text: str) -> str:
    return _BARS.sub(r"\1", _RULED.sub("", _EMPTY.sub("", _REFERENCE.sub(_line_ends, text))))


def _line_ends(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _measured(line: str, read: str) -> str:
    """A line as it counts where wraps are looked for: html2text wraps neither items of lists nor addresses."""
    if line.lstrip().startswith("<"):
        line = line.replace(" ", "\xa0")  # pandoc puts a tag on a line of its own rather than cut it
    if read.endswith(GOES_ON):
        return first_word(line)[: LONGEST_WRAP - 1] + GOES_ON
    if not read.strip():
        return "" if line.lstrip().startswith(PARTING) else measure(line, read)
    if len(line) > LONGEST_WRAP:
        line = "" if _ITEM.match(line) else measure(line, read)
    return line + ENDS if line.endswith(HARD) else line
