"""Whom a single line names as writers: behind a label, beside a date, or by the signs of a script."""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy import name_words as words
from cleancopy.bylines import read_byline
from cleancopy.credit_clauses import BYLINE_OPENING
from cleancopy.names import read_people
from cleancopy.strangers.fields import labels
from cleancopy.strangers.fields.bare_names import before_dash
from cleancopy.strangers.fields.button_words import PAGE_BUTTONS
from cleancopy.strangers.fields.byline_forms import (
    read_amid,
    read_echoed,
    read_glued,
    without_last_stamps,
    without_pictures,
    without_sign,
)
from cleancopy.strangers.fields.dated import COMMENTS, dated_writer
from cleancopy.strangers.fields.eastern_names import eastern_signed
from cleancopy.strangers.fields.eastern_reporters import eastern_reporters
from cleancopy.strangers.fields.entry_lines import entry_writer
from cleancopy.strangers.fields.han_writers import han_writers
from cleancopy.strangers.fields.printed_names import writers_of
from cleancopy.strangers.fields.rows import row_writers
from cleancopy.strangers.fields.source_lines import sourced

LONGEST_LABEL = 24
"""Characters of a label that stands alone."""
_POSTING_LABEL = re.compile(
    r"(?:Written|Posted|Published) on [A-Z]\w{2,8} \d{1,2}(?:, \d{4})? by:?"
    r"|(?:Published by|(?:Veröffentlicht|Geschrieben|Gepostet|Eingestellt) von|Publié par|Publicad[oa] por"
    r"|Pubblicato da|Geplaatst door|POSTED BY|PUBLISHED BY|WRITTEN BY):?"
)
_COMMENT_LINK = late.regex(rf" {COMMENTS}.*")
_EASTERN_DATE = late.regex(r"(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日? ?(?:\d{1,2}:\d\d(?::\d\d)?)? ?")
_MONONYM = late.regex(
    r"(?i:redaktur (?:&|dan|/) reporter|reporter|penulis|pewarta|wartawan) ?: ?(?P<name>[A-Z][a-z]{2,15})"
)
"""Who has one name, as many have in Indonesia, behind a label of its papers."""
_NO_NAMES = words.NEVER | words.PAGE_WORDS | PAGE_BUTTONS


def signed_by(text: str) -> tuple[str, ...]:
    """The writers of a byline, of one beside a date, or of the part of a line between bars that is labelled as one.

    A line with `(@` is the signature of a post that the page shows.
    """
    if "(@" in text:
        return ()
    text = without_last_stamps(without_pictures(without_sign(text)))
    rest = labels.behind_stamp(text)
    for named in filter(None, (labels.behind_label(text), labels.behind_label(rest) if rest else None)):
        if (people := read_people(named)) and all(map(is_full, people.names)):
            return writers_of(people.names)
    if writers := sourced(text):
        return writers
    if (one := _MONONYM.fullmatch(text)) and one["name"].casefold() not in _NO_NAMES:
        return (one["name"],)
    if reporters := _eastern(text):
        return reporters
    byline = read_byline(text) or read_amid(text) or read_byline(before_dash(text))
    if byline is None and rest:
        byline = read_byline(_COMMENT_LINK.sub("", rest))
    byline = byline or read_echoed(text) or read_glued(text)
    writers = writers_of(byline.authors) if byline else dated_writer(text) or entry_writer(text)
    return writers or writers_of(row_writers(text))


def _eastern(text: str) -> tuple[str, ...]:
    if text.isascii():
        return ()
    found = eastern_reporters(text) or han_writers(text) or eastern_signed(text)
    if not found and text[0].isdigit() and (dated := _EASTERN_DATE.match(text)):
        found = eastern_reporters(text[dated.end() :])
    return found


def only_near(text: str) -> bool:
    """Whether a text's label tells a byline only near a headline; below an article it opens another story's title."""
    if sourced(text):
        return True
    return labels.behind_label(text) is not None and read_byline(text) is None and not _MONONYM.fullmatch(text)


def is_full(name: str) -> bool:
    """Whether a name has more than one word, or needs none."""
    return " " in name or not (name[0].isupper() or name[0].islower())


def is_label(text: str) -> bool:
    """Whether a text is a byline's label whose name stands elsewhere: `By`, `Autor:`, `Written on Mar 27 by`."""
    label = BYLINE_OPENING.match(text) if len(text) <= LONGEST_LABEL else None
    is_bare = label is not None and text[label.end() :].strip(" :") == ""
    is_bare = is_bare or (len(text) <= LONGEST_LABEL and labels.is_alone(text))
    return is_bare or _POSTING_LABEL.fullmatch(text) is not None
