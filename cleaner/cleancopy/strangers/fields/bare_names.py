"""Whom a line names that holds nothing but names and what stands beside them: a date, a role, a place, a house."""

from __future__ import annotations

import re

from cleancopy import late
from cleancopy import name_words as words
from cleancopy.credit_clauses import BYLINE_OPENING
from cleancopy.name_shape import printed_agency
from cleancopy.names import People, read_people
from cleancopy.stamp_words import WEEKDAYS
from cleancopy.strangers.fields import labels
from cleancopy.strangers.fields.button_words import OPENERS, PAGE_BUTTONS
from cleancopy.strangers.fields.byline_forms import without_pictures
from cleancopy.strangers.fields.entry_lines import without_filing
from cleancopy.strangers.fields.press import key_of, press
from cleancopy.strangers.fields.printed_names import without_house, writers_of
from cleancopy.strangers.fields.rows import row_name
from cleancopy.strangers.fields.stamps import has_date

LONGEST_BARE = 100
"""Characters of a line of names that has no label."""
LONGEST_NAMED = 80
"""Characters of a name with a date."""
MOST_SMALL = 3
"""Words in small letters of such a line, where they are not fewer than the others."""
MOST_WORDS = 4
"""Words of a name without a label; a title may have more."""
MOST_CAPITALS, MOST_DATED = 2, 5
"""Spaces in a name in capitals, and in the date behind it."""
_WEEKDAYS = frozenset([day for day in WEEKDAYS if day.endswith(("day", "tag", "woch"))])
PORTRAIT = late.regex(
    r"(?i:(?:author|autor|autoren|profile|user)(?:['’]?s)?[ -]?(?:image|photo|picture|avatar|bild|foto|icon)|avatar"
    r"|(?:profile? ?)?(?:image|photo|picture|avatar|bild|foto|portrait|headshot)(?: de (?:profil|perfil))?"
    r" (?:of|von|de|di|van) [^.!?]{2,40})"
)
"""The text of a writer's picture, beside the name."""
_NUMBERED = re.compile(r" [A-Z]\d")
_COMMENTS = re.compile(
    r"(?i:(?<=\d),? (?:\d{1,5} |no |leave a |keine |nessun )?(?:comments?\b|coment[aáe]|kommentare?\b|commentaires?\b"
    r"|comment[io]\b|reacties\b))"
)
"""Behind the date of a weblog's entry what it counts begins, and then its sections."""
_DASH = re.compile(" [-–—|/·] ")
_GLUED_LABEL = late.regex(r"(?<=[^\W\d_A-ZÀ-Þ])(?:Last )?(?:Updated|Published|Posted)(?: on| at)?:? (?=.*\d)")
_CHANGED = late.regex(r"(?<=[A-Z]{2}|\d[a-zA-Z])UPDATED:? (?=.*\d)")
_HALF = late.regex(r".{6,60}\d ?[AP]M(?=[A-Z][a-z]+ [A-Z])")
"""A date to whose end the writer is glued: `May 3, 2024 | 12:12 AMAna Quill`."""
_PLACE_BEFORE = late.regex(r"[^\W\d_]+ [–—-] (?=[^\W\d_a-zß-ÿ]\S* [^\W\d_a-zß-ÿ])")
"""The place between a date and the writer: `3. 5. 2024, 14:05 – Lakemont – Ana Quill`."""
_VIETNAMESE = re.compile("[ÂĂÊÔƠƯĐẠ-Ỹ]")
"""Letters of Vietnamese names, which have three words and more, and stand in capitals."""


def bare_names(text: str) -> tuple[str, ...]:
    """The names of a line that holds nothing but names and what stands beside them, or of a row with a date."""
    if names := _alone(text):
        return names
    name = row_name(text)
    return (name,) if name and _is_writer(name) else ()


def _alone(text: str) -> tuple[str, ...]:
    """The names of a line that holds nothing but names and what stands beside them, perhaps behind a date."""
    text = without_pictures(_without_counts(text.strip("│/ ") or text))
    if len(text) > LONGEST_BARE or " " not in text or text[-1] in ".?!:" or ": " in text:
        return ()
    if _is_sentence(text):
        return ()
    if (half := _HALF.match(text)) and has_date(half[0]):
        return _alone(text[half.end() :])
    if any(map(str.isdigit, text)) and (rest := labels.behind_stamp(text)):
        return _alone(_PLACE_BEFORE.sub("", rest))
    if not text[0].isupper():
        return ()
    named = before_dash(text)
    longest = MOST_CAPITALS if named != text and has_date(text) else 1
    if named.isupper() and named.count(" ") > longest and not _VIETNAMESE.search(text):
        return ()
    if BYLINE_OPENING.match(text) or PORTRAIT.fullmatch(text):
        return ()
    if is_role(text.partition(", ")[0]):
        return ()
    people = read_people(named)
    if people is None or _is_no_byline(text, people):
        return ()
    first, *others = [without_house(name) for name in people.names] or [""]
    names = (first, *[name for name in others if key_of(name) not in press()])
    return writers_of(names) if all(map(_is_writer, names)) else ()


def is_byline_over(text: str, below: str) -> bool:
    """Whether a name stands alone in a line, with a date, or over its bearer's role."""
    return len(text) <= LONGEST_NAMED and (is_role(below) or has_date(text)) and bool(bare_names(text))


def _without_counts(text: str) -> str:
    """The text without what stands behind a date, its comments for example, and without a number's full stop."""
    if ":" in text and (source := labels.SOURCE.search(text)):
        text = text[: source.start()]
    if "UPDATED" in text and (changed := _CHANGED.search(text)):
        text = text[: changed.start()]
    if ": " in text and (dated := labels.before_stamp(text)):
        text = dated
    if (glued := _GLUED_LABEL.search(text)) and " " in text[: glued.start()]:
        text = text[: glued.start()]
    if any(map(str.isdigit, text)) and (counted := _COMMENTS.search(text)):
        text = text[: counted.start()]
    text = without_filing(text)
    return text[:-1] if text[-1:] == "." and text[-2:-1].isdigit() else text


def _is_no_byline(text: str, people: People) -> bool:
    """Whether people stand before a stroke and a house, as who took a picture, or in a title, with others or a group.

    `Ana Quill/AP/Tidestock`; `Mein Treffen mit Ada und Jon`, `Shared Leadership – mehr Power im Team`, `Brücke A31`.
    """
    if "/" in text and (people.agency is not None or people.outlet is not None):
        return True
    is_title = bool(people.helpers) or (people.desk is not None and people.desk[0].islower())
    return is_title or _NUMBERED.search(text) is not None


def before_dash(text: str) -> str:
    """What stands before a dash with a date or the name of a site behind it: `Budi Santoso - detikNews`."""
    dash = _DASH.search(text)
    if dash is None:
        return text
    tail = _DASH.split(text[dash.end() :], maxsplit=1)[0]
    is_site = tail.count(" ") < 3 and (tail[:1].islower() or "." in tail.strip("."))
    is_dated = (tail[:1].isdigit() and tail.count(" ") < MOST_SMALL) or (
        has_date(tail) and tail.count(" ") <= MOST_DATED
    )
    return text[: dash.start()] if is_site or is_dated else text


def _is_sentence(text: str) -> bool:
    """Whether small letters begin so many words of a text that it can be no list of names; a cheap look."""
    parts = text.split(" ")
    small = sum([part[:1].islower() for part in parts])
    return small > MOST_SMALL and 2 * small > len(parts)


def _is_writer(name: str) -> bool:
    folded = name.casefold().split(" ")
    solid = sum([part not in words.PARTICLES for part in name.split(" ")])
    is_title = len(folded) > 1 and solid <= MOST_WORDS and name[0].isupper()
    is_title = is_title and folded[0] not in OPENERS and folded[-1] not in _WEEKDAYS
    is_plain = is_title and words.SECTIONS.isdisjoint(folded) and PAGE_BUTTONS.isdisjoint(folded)
    is_product = not name.isupper() and printed_agency(name.partition(" ")[0]) is not None
    return is_plain and not is_product and words.PAGE_WORDS.isdisjoint(folded) and key_of(name) not in press()


def is_role(text: str) -> bool:
    """Whether a line is a writer's role: `Staff writer`."""
    people = read_people(text) if len(text) < LONGEST_BARE and text.casefold() not in words.DESKS else None
    return people is not None and people.desk is not None and not people.names
