"""What speaks for a line of names without a label as the byline: a date, the headline or a note about the writer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleancopy.agencies import agency_of
from cleancopy.name_shape import is_place
from cleancopy.strangers.fields.bare_names import LONGEST_BARE, is_role
from cleancopy.strangers.fields.persons import is_spoken_of, is_subject, shares_first
from cleancopy.strangers.fields.sheet import Sheet

BESIDE = 3
"""Blocks between a name and the date that vouches for it."""
LONGEST_STANDFIRST = 200
"""Characters of what may stand between a headline and its byline."""
LONGEST_PLACE = 24
"""Characters of a place that stands alone."""
BEHIND = 5
"""Blocks below the article in which its byline may stand, and a note about the writer."""

_PICTURE = re.compile(
    r"(?i:foto|photo|image|bild|picture|credit|getty|reuters|©|/ ?(?:ap|afp|dpa)\b|video|illustration"
    r"|ảnh|写真|사진|фото|صورة|צילום)"
)
_CREDIT = re.compile(r"(?i:getty|istock|shutterstock|image|©)")
"""What stands in the line of a photographer itself."""

_FILED = re.compile(r"(?i:(?:related |article )?tags|(?:related )?topics|filed under|posted in|etiquetas|schlagwörter)")
"""The label of what a page is filed under, below which the names of people are those whom it is about."""


_SHARED = re.compile(
    r"(?i:\b(?:share|teilen|partagez?|compartir|compartilhe|condividi|delen|dela|udostępnij|bagikan)\b)"
)
"""A word of what stands above buttons, not above a name."""


_OTHERS = re.compile(
    r"(?i:(?:related|more|other|recommended)(?: [a-z]+){0,2}|see also|read (?:also|more|next)|also read"
    r"|most (?:read|popular)|trending(?: now)?|(?:à )?lire aussi|lee también"
    r"|te puede interesar|leia (?:também|mais)|leggi anche"
    r"|lees ook|læs også|mehr (?:zum thema|davon|nachrichten)|lesen sie auch|auch interessant|läs (?:också|mer)"
    r"|les også|czytaj (?:też|także|więcej)|читайте также|читайте також|baca juga|xem thêm"
    r"|関連記事|相关阅读|관련 ?기사) ?:?"
)
"""The heading of other stories, whose titles stand below it."""


def company(sheet: Sheet, index: int, names: Sequence[str], headline: int) -> int:
    """How much speaks for a line of names as the byline."""
    if _is_refused(sheet, index, headline) or any(is_spoken_of(sheet, name, headline) for name in names):
        return -1
    texts, below = sheet.texts, sheet.around(index)[1]
    dated = is_dated_near(sheet, index)
    notes = texts[max(sheet.last - 1, index + 1) : sheet.last + 1 + BEHIND]
    noted = any(text.startswith(names[0]) for text in notes)
    is_item = sheet.blocks[index].bullet != "" and not (index + 1 < len(texts) and sheet.is_dated(index + 1))
    over_role = below is not None and is_role(below.text)
    score = dated + _is_beside(sheet, index, headline) + over_role + 2 * noted - is_item
    if score <= 0 or noted:
        return score
    return -1 if is_subject(sheet, names[0]) else score - (shares_first(sheet, names[0]) and not dated)


def _is_refused(sheet: Sheet, index: int, headline: int) -> bool:
    """Whether the lines around a name, or its agency, tell that it is a label's, a heading's or a picture's."""
    above, below = sheet.around(index)
    text = sheet.texts[index]
    if above and _OTHERS.fullmatch(above.text):
        return True
    if above and ((above.text.endswith(":") and not _SHARED.search(above.text)) or _FILED.fullmatch(above.text)):
        return True
    if _CREDIT.search(text):
        return True
    if any(map(str.isdigit, text)):
        return False
    below_date = index - 1 > headline >= 0 and sheet.is_dated(index - 1)
    if below and not below_date and len(below.text) < LONGEST_BARE and _PICTURE.search(below.text):
        return True
    return agency_of(text.rpartition(", ")[2]) is not None and not _is_beside_stamp(sheet, index, headline)


def _is_beside(sheet: Sheet, index: int, headline: int) -> bool:
    """Whether a line stands right below the headline, or right beside the article where that begins."""
    if index - 1 == headline:
        return True
    is_next = index - 1 in sheet.members or index + 1 in sheet.members or _over_place(sheet, index)
    return is_next and not _is_amid(sheet, index)


def _is_beside_stamp(sheet: Sheet, index: int, headline: int) -> bool:
    """Whether a line stands right below the headline, or right beside a date; farther off it credits a picture."""
    near = [other for other in (index - 1, index + 1) if 0 <= other < len(sheet.texts)]
    return index - 1 == headline or any(sheet.is_dated(other) or sheet.is_timed(other) for other in near)


def _is_amid(sheet: Sheet, index: int) -> bool:
    """Whether two paragraphs stand above a line, and not as standfirsts: there a name is a crosshead or a caption."""
    above = sheet.members_before(index)
    return len(above) > 1 and any(len(sheet.texts[member]) > LONGEST_STANDFIRST for member in above)


def _over_place(sheet: Sheet, index: int) -> bool:
    """Whether between a line and the article nothing but a place stands, as the town below the writer's name."""
    if index + 2 not in sheet.members:
        return False
    place = sheet.texts[index + 1]
    return len(place) < LONGEST_PLACE and place[:1].isupper() and place.replace(" ", "").isalpha() and is_place(place)


def is_dated_near(sheet: Sheet, index: int, end: int | None = None) -> bool:
    """Whether a date, or the time that has passed, stands near a line, and above `end` where it is given."""
    stop = len(sheet.texts) if end is None else end
    near = range(max(0, index - BESIDE), min(stop, index + BESIDE + 1))
    return any(map(sheet.is_dated, near)) or any(map(sheet.is_timed, near))
