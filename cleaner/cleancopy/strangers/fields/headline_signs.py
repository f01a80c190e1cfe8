"""The lines of a page that may be its headline, and the signs that speak for each or against it.

Hardly a sign is a word: they tell how a line looks, where it stands, what blank lines part it from its neighbours, and
what the article and the lines near by have to do with it.
"""

from __future__ import annotations

from itertools import islice

from cleancopy.agencies import agency_of
from cleancopy.model import Block
from cleancopy.names import is_stamp
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import NUMBER, Signs, is_credited, is_title, shape
from cleancopy.strangers.fields.window import begins_window, end_of, windows
from cleancopy.strangers.fields.wording import size

WINDOW = 140
"""Blocks above the article in which the headline stands; between are bylines, share buttons and pictures."""
TITLES = 3
"""Blocks above a line in which another may be the headline, and the line its standfirst."""
TRAIL = 6
"""Blocks above a headline in which the page's trail may repeat it."""
BELOW = 4
"""Blocks below a headline in which its byline and date stand."""
MOST = 72
"""Lines that are rated, the nearest ones."""
LONG, ALIKE = 60, 40
"""Characters: of a line that is text rather than a label, and by which the lines of a list differ."""
MANY = 5
"""Words shared with the article beyond which more tell nothing."""
TWIN = 0.5
"""Share of its words that a line has in common with another that is the same title, worded anew."""


class Lines:
    """The lines of a page as candidates for its headline. Signs that are not there are left out."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._titles: dict[int, bool] = {}
        self._windows = windows(sheet)

    def near(self) -> list[int]:
        """The lines near the article's start that may be a headline; not the whole article nor an item amid a list."""
        sheet = self.sheet
        whole = sheet.first if len(sheet.body) == 1 else -1
        stop = min(max(sheet.first + 3, sheet.top), len(sheet.texts))
        near = range(stop - 1, max(0, sheet.first - WINDOW) - 1, -1)
        titles = (index for index in near if self.is_title(index) and self._is_open(index) and index != whole)
        return [*islice((index for index in titles if not self._is_amid(index)), MOST)][::-1]

    def _is_open(self, index: int) -> bool:
        """Whether no rule took a line, and it is neither a date from end to end nor a byline with one."""
        sheet = self.sheet
        if index in sheet.spent:
            return False
        return not sheet.is_dated(index) or not (sheet.signed_by(index) or is_stamp(sheet.texts[index]))

    def is_title(self, index: int) -> bool:
        """Whether a line has the shape of a headline, what the title of a window says behind it aside."""
        known = self._titles.get(index)
        if known is None:
            known = self._titles[index] = is_title(self.sheet.texts[index][: end_of(self.sheet, index)])
        return known

    def own(self, index: int) -> Signs:
        """What the line itself tells, and where it stands; these signs cost little."""
        sheet, block, text = self.sheet, self.sheet.blocks[index], self.sheet.texts[index]
        above, below = sheet.around(index)
        signs = shape(text)
        if block.bullet not in ("", "-"):
            signs["bullet"] = 1.0
        if block.title:
            signs["marked"] = 1.0
        if block.gap or above is None:
            signs["apart_above"] = 1.0
        if index >= sheet.first:
            signs["in_article"] = 1.0
            if behind := sum([len(sheet.texts[member]) > LONG for member in sheet.members_before(index)]):
                signs["behind_text"] = float(min(2, behind))
            if index in sheet.members:
                signs["member"] = 1.0
        else:
            signs["far"] = (sheet.first - index) / WINDOW
        if any(map(self._is_apart, range(max(0, index - TITLES), index))):
            signs["title_above"] = 1.0
        return signs | _under(block, above) | (self._over(index, below) if below else {})

    def _over(self, index: int, below: Block) -> Signs:
        """What the line below tells."""
        block = self.sheet.blocks[index]
        signs: Signs = {}
        if below.gap:
            signs["apart_below"] = 1.0
        if len(block.text) > len(below.text):
            signs["outgrows_next"] = 1.0
        elif _is_deck_of(below, block):
            signs["over_deck"] = 1.0
        if len(below.text) > LONG and index + 1 in self.sheet.members:
            signs["article_follows"] = 1.0
        if _is_alike(below, block):
            if index and _is_alike(self.sheet.blocks[index - 1], block):
                signs["in_list"] = 1.0
            if index + 2 < len(self.sheet.blocks) and _is_alike(self.sheet.blocks[index + 2], block):
                signs["heads_list"] = 1.0
        return signs

    def echoes(self, index: int) -> Signs:
        """What the article has to do with it."""
        meaning = self.sheet.stems_of(index)
        shared = len(meaning & self.sheet.gist)
        signs: Signs = {}
        if shared:
            signs["echoed"] = min(MANY, shared) / MANY
            if len(meaning) > 2:
                signs["echo_share"] = shared / len(meaning)
            if shared > 1 and 2 <= self.sheet.counts[self.sheet.texts[index]] <= 4:
                signs["repeated_echo"] = 1.0
        if len(meaning & self.sheet.lead) > 2:
            signs["lead_echoes"] = 1.0
        return signs

    def company(self, index: int) -> Signs:
        """What the lines near by have to do with it; these signs cost most."""
        sheet = self.sheet
        below = range(index + 1, min(index + BELOW, len(sheet.blocks)))
        above = [other for other in range(max(0, index - TITLES), index) if self.is_title(other)]
        titles = [other for other in below if other < sheet.first and self.is_title(other)]
        present = {
            "credited": is_credited(sheet.texts[index]) or self._is_over_credit(index),
            "dated": sheet.is_dated(index),
            "names_people": sheet.is_signed(index),
            "byline_follows": any(map(sheet.is_signed, below)),
            "date_follows": any(map(sheet.is_dated, below)),
            "in_trail": self._is_in_trail(index),
            "in_window": begins_window(sheet, index, self._windows),
            "twin_above": any(self._are_twins(index, other) for other in above),
            "twin_below": any(self._are_twins(index, other) for other in titles),
            "echo_above": any(self._is_apart(other) and len(sheet.echoes(other)) > 1 for other in above),
        }
        return {name: 1.0 for name, sign in present.items() if sign}

    def _is_apart(self, index: int) -> bool:
        """Whether a line is long enough for a headline and stands by itself."""
        block = self.sheet.blocks[index]
        return (block.gap > 0 or index == 0) and not _is_item(block) and self.is_title(index) and size(block.text) > 3

    def _is_amid(self, index: int) -> bool:
        """Whether a line is an item of a list with others right above and below."""
        block = self.sheet.blocks[index]
        above, below = self.sheet.around(index)
        if not block.bullet or above is None or below is None or not above.bullet:
            return False
        return _is_alike(above, block) and _is_alike(below, block)

    def _are_twins(self, index: int, other: int) -> bool:
        ours, theirs = self.sheet.stems_of(index), self.sheet.stems_of(other)
        shared = len(ours & theirs)
        return shared > 1 and shared > TWIN * min(len(ours), len(theirs))

    def _is_over_credit(self, index: int) -> bool:
        """Whether nothing but an agency stands below, and no date near: the title of a picture, and whose it is."""
        below = self.sheet.around(index)[1]
        if below is None or not below.gap or agency_of(below.text) is None:
            return False
        return not any(map(self.sheet.is_dated, range(index + 1, min(index + BELOW, len(self.sheet.blocks)))))

    def _is_in_trail(self, index: int) -> bool:
        """Whether a line shortly above ends in the text (`Home › News › The text`)."""
        text = self.sheet.texts[index]
        above = self.sheet.texts[max(0, index - TRAIL) : index]
        return any(other.endswith(text) and len(other) > len(text) for other in above)


def _under(block: Block, above: Block | None) -> Signs:
    """What the line above tells."""
    if above is None:
        return {}
    signs: Signs = {}
    if block.bullet and above.bullet:
        signs["list_item"] = 1.0
    elif block.gap == 0 and not above.bullet and size(above.text) <= 5:
        signs["under_kicker"] = 1.0
    if _is_deck_of(block, above):
        signs["under_title"] = 1.0
    return signs


def _is_item(block: Block) -> bool:
    """Whether a block is an item of a list or a numbered step of a trail."""
    return block.bullet != "" or (block.text[0].isdigit() and NUMBER.match(block.text) is not None)


def _is_deck_of(block: Block, above: Block) -> bool:
    """Whether a line of its own stands above that could be the title of this one, which is a longer sentence."""
    if not above.gap or not block.gap or len(block.text) <= max(LONG, len(above.text)):
        return False
    return not _is_item(above) and size(above.text) > 3


def _is_alike(other: Block, block: Block) -> bool:
    """Whether two lines are of the same kind: as long, as deep and as close."""
    is_near = other.gap == block.gap and other.indent == block.indent
    return is_near and abs(len(other.text) - len(block.text)) < ALIKE
