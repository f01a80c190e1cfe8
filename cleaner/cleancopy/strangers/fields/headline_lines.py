"""The lines of a page that may be its headline: long enough, near the article, and neither dates nor amid a list."""

from __future__ import annotations

from itertools import islice

from cleancopy.names import is_stamp
from cleancopy.strangers.fields.adjoining import is_alike, is_item, outgrows
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.short_title import NEAREST, is_short_title
from cleancopy.strangers.fields.titles import has_clock, is_prose, is_title
from cleancopy.strangers.fields.trails import trail_to, trails
from cleancopy.strangers.fields.window import end_of, windows
from cleancopy.strangers.fields.wording import size

WINDOW = 140
"""Blocks above the article in which the headline stands; between are bylines, share buttons and pictures."""
MOST = 72
"""Lines that are rated, the nearest ones."""
HEAD, MENU = 4, 3
"""Blocks at the top of a page that may be the name of its site, and items of lists that are a menu below it."""


class Lines:
    """The lines of a page as candidates for its headline."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.windows = windows(sheet)
        self._trails = trails(sheet)
        self._titles: dict[int, bool] = {}

    def near(self) -> list[int]:
        """The lines near the article's start that may be a headline; not the whole article nor an item amid a list."""
        sheet = self.sheet
        whole = sheet.first if len(sheet.body) == 1 else -1
        stop = min(max(sheet.first + 3, sheet.top), len(sheet.texts))
        near = range(stop - 1, max(0, sheet.first - WINDOW) - 1, -1)
        titles = (index for index in near if self._may_head(index) and self._is_open(index) and index != whole)
        return [*islice((index for index in titles if not self._is_amid(index)), MOST)][::-1]

    def _is_open(self, index: int) -> bool:
        """Whether no rule took a line, and it has neither a time beside a date nor a writer, or nothing else."""
        sheet, text = self.sheet, self.sheet.texts[index]
        if index in sheet.spent:
            return False
        return not sheet.is_dated(index) or not (has_clock(text) or sheet.signed_by(index) or is_stamp(text))

    def _may_head(self, index: int) -> bool:
        return self.is_title(index) or is_short_title(self.sheet, index, self._trails)

    def is_title(self, index: int) -> bool:
        """Whether a line has the shape of a headline, what the title of a window says behind it aside."""
        known = self._titles.get(index)
        if known is None:
            known = self._titles[index] = is_title(self.sheet.texts[index][: end_of(self.sheet, index)])
        return known

    def is_apart(self, index: int) -> bool:
        """Whether a line is long enough for a headline and stands by itself."""
        block = self.sheet.blocks[index]
        return (block.gap > 0 or index == 0) and not is_item(block) and self.is_title(index) and size(block.text) > 3

    def _is_amid(self, index: int) -> bool:
        """Whether a line is an item of a list with others right above and below."""
        block = self.sheet.blocks[index]
        above, below = self.sheet.around(index)
        if not block.bullet or above is None or below is None or not above.bullet:
            return False
        return is_alike(above, block) and is_alike(below, block)

    def is_masthead(self, index: int) -> bool:
        """Whether a line stands above the page's menu, where sites print their names and what they are about."""
        sheet = self.sheet
        if index >= HEAD or end_of(sheet, index) < len(sheet.texts[index]):
            return False
        return sum([block.bullet != "" for block in sheet.blocks[index : sheet.first]]) >= MENU

    def is_deck(self, index: int) -> bool:
        """Whether a line is longer than the title above it and reads like a text: a standfirst."""
        sheet, block = self.sheet, self.sheet.blocks[index]
        above, _ = sheet.around(index)
        if above is None or not outgrows(block, above) or not is_prose(block.text):
            return False
        is_title = self.is_title(index - 1) and self._is_open(index - 1)
        return is_title and not (sheet.is_signed(index - 1) or sheet.is_dated(index - 1))

    def is_in_trail(self, index: int) -> bool:
        """Whether the page's trail ends in a line that is none of its steps, and the article speaks of it or is near.

        Lists of buttons and sections may look like trails.
        """
        sheet, block = self.sheet, self.sheet.blocks[index]
        if trail_to(sheet, index, self._trails) is None or is_item(block):
            return False
        return sheet.is_spoken_of(index) or (block.gap > 0 and 0 < sheet.first - index <= NEAREST)
