"""The lines in which an agency, a desk or an outlet stands where a writer would, and the titles below such lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleancopy.strangers.fields.bare_names import LONGEST_BARE
from cleancopy.strangers.fields.byline_runs import whole_line
from cleancopy.strangers.fields.company import is_dated_near
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.houses import desk, house, labelled_house, paper
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.stamps import has_date

FEWEST_OF_TITLE = 4
"""Spaces in the title of another story below the article."""
_PICTURED = re.compile(
    r"(?i:\b(?:foto|photo|image|bild|bilder|picture|video|grafik|credit|quelle|source|ảnh|写真|圖|图|사진|фото|צילום"
    r"|imagen|imagem|immagine)s?"
    r" ?[:：/／])"
)


def is_over_title(sheet: Sheet, index: int) -> bool:
    """Whether a title and its date stand below a line, which is that story's."""
    title, dated = (*sheet.texts[index + 1 : index + 3], "", "")[:2]
    return title.count(" ") >= FEWEST_OF_TITLE and title[-1] not in ".!" and has_date(dated)


def houses(sheet: Sheet, indices: Sequence[int]) -> list[Found]:
    """The agency, the desk or the outlet that stands where a writer would: `By Associated Press`."""
    for index in indices:
        text = sheet.texts[index]
        if index in sheet.members or len(text) > LONGEST_BARE or _PICTURED.search(text):
            continue
        if index > sheet.last and (sheet.blocks[index].bullet or is_over_title(sheet, index)):
            continue
        if text[0] == "(" and any(map(_PICTURED.search, sheet.texts[index + 1 : index + 2])):
            continue
        named = labelled_house(text) or house(text) or (paper(text) if is_dated_near(sheet, index) else None)
        if named is None and (index == sheet.last + 1 or is_dated_near(sheet, index)):
            named = desk(text)
        if named:
            return [whole_line(sheet, index, (named,), "An agency, a desk or an outlet stands where the byline would.")]
    return []
