"""What speaks for a line of names without a label as the byline: a date, the headline or a note about the writer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleancopy.name_shape import is_place
from cleancopy.strangers.fields.persons import is_spoken_of
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.signatures import LONGEST_BARE, is_role

BESIDE = 3
"""Blocks between a name and the date that vouches for it."""
LONGEST_PLACE = 24
"""Characters of a place that stands alone."""
BEHIND = 5
"""Blocks below the article in which its byline may stand, and a note about the writer."""

_PICTURE = re.compile(
    r"(?i:foto|photo|image|bild|picture|credit|getty|reuters|©|/ ?(?:ap|afp|dpa)\b|video|illustration"
    r"|ảnh|写真|사진|фото|صورة|צילום)"
)

_FILED = re.compile(r"(?i:(?:related |article )?tags|(?:related )?topics|filed under|posted in|etiquetas|schlagwörter)")
"""The label of what a page is filed under, below which the names of people are those whom it is about."""


def company(sheet: Sheet, index: int, names: Sequence[str], headline: int) -> int:
    """How much speaks for a line of names as the byline."""
    texts = sheet.texts
    above, below = sheet.around(index)
    if above and (above.text.endswith(":") or _FILED.fullmatch(above.text)):
        return -1
    if any(is_spoken_of(sheet, name, headline) for name in names):
        return -1
    above_is_date = index - 1 > headline >= 0 and sheet.is_dated(index - 1)
    is_stamped = any(map(str.isdigit, texts[index]))
    if below and not (is_stamped or above_is_date) and len(below.text) < LONGEST_BARE and _PICTURE.search(below.text):
        return -1
    dated = is_dated_near(sheet, index)
    beside = (
        index - 1 == headline or index - 1 in sheet.members or index + 1 in sheet.members or _over_place(sheet, index)
    )
    noted = any(text.startswith(names[0]) for text in texts[sheet.last - 1 : sheet.last + 1 + BEHIND])
    is_item = sheet.blocks[index].bullet != "" and not (index + 1 < len(texts) and sheet.is_dated(index + 1))
    over_role = below is not None and is_role(below.text)
    return dated + beside + over_role + 2 * noted - is_item


def _over_place(sheet: Sheet, index: int) -> bool:
    """Whether between a line and the article nothing but a place stands, as the town below the writer's name."""
    if index + 2 not in sheet.members:
        return False
    place = sheet.texts[index + 1]
    return len(place) < LONGEST_PLACE and place[:1].isupper() and place.replace(" ", "").isalpha() and is_place(place)


def is_dated_near(sheet: Sheet, index: int) -> bool:
    """Whether a date, or the time that has passed, stands near a line."""
    near = range(max(0, index - BESIDE), min(len(sheet.texts), index + BESIDE + 1))
    return any(map(sheet.is_dated, near)) or any(map(sheet.is_timed, near))
