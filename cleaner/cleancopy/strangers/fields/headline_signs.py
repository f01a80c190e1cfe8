"""The signs that speak for a line as the headline, or against it.

Hardly a sign is a word: they tell how a line looks, where it stands, what blank lines part it from its neighbours, and
what the article and the lines near by have to do with it. Signs that are not there are left out.
"""

from __future__ import annotations

from cleancopy.agencies import agency_of
from cleancopy.model import Block
from cleancopy.strangers.fields.adjoining import LONG, is_alike, is_deck_of, under
from cleancopy.strangers.fields.headline_lines import WINDOW, Lines
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.titles import Signs, has_day, is_credited, shape
from cleancopy.strangers.fields.window import begins_window

TITLES = 3
"""Blocks above a line in which another may be the headline, and the line its standfirst."""
BEFORE = 6
"""Blocks above a headline in which a trail, or a line with its kicker, may repeat it."""
BELOW = 4
"""Blocks below a headline in which its byline and date stand."""
MANY = 5
"""Words shared with the article beyond which more tell nothing."""
TWIN = 0.5
"""Share of its words that a line has in common with another that is the same title, worded anew."""


def own(lines: Lines, index: int) -> Signs:
    """What the line itself tells, and where it stands; these signs cost little."""
    sheet, block, text = lines.sheet, lines.sheet.blocks[index], lines.sheet.texts[index]
    above, below = sheet.around(index)
    signs = shape(text)
    if not lines.is_title(index):
        signs["brief"] = 1.0
    if block.bullet not in ("", "-"):
        signs["bullet"] = 1.0
    if block.title:
        signs["marked"] = 1.0
    if block.gap or above is None:
        signs["apart_above"] = 1.0
    return signs | _place(lines, index) | under(block, above) | (_over(sheet, index, below) if below else {})


def _place(lines: Lines, index: int) -> Signs:
    """What the line's place on the page tells."""
    sheet = lines.sheet
    signs: Signs = {}
    if index >= sheet.first:
        signs["in_article"] = 1.0
        if behind := sum([len(sheet.texts[member]) > LONG for member in sheet.members_before(index)]):
            signs["behind_text"] = float(min(2, behind))
        if index in sheet.members:
            signs["member"] = 1.0
    else:
        signs["far"] = (sheet.first - index) / WINDOW
    if lines.is_masthead(index):
        signs["masthead"] = 1.0
    if lines.is_in_trail(index):
        signs["in_trail"] = 1.0
    if any(map(lines.is_apart, range(max(0, index - TITLES), index))):
        signs["title_above"] = 1.0
    return signs


def _over(sheet: Sheet, index: int, below: Block) -> Signs:
    """What the line below tells."""
    block = sheet.blocks[index]
    signs: Signs = {}
    if below.gap:
        signs["apart_below"] = 1.0
    if len(block.text) > len(below.text):
        signs["outgrows_next"] = 1.0
    elif is_deck_of(below, block):
        signs["over_deck"] = 1.0
    if len(below.text) > LONG and index + 1 in sheet.members:
        signs["article_follows"] = 1.0
    if is_alike(below, block) and not sheet.is_dated(index + 1):
        if index and is_alike(sheet.blocks[index - 1], block):
            signs["in_list"] = 1.0
        if index + 2 < len(sheet.blocks) and is_alike(sheet.blocks[index + 2], block):
            signs["heads_list"] = 1.0
    return signs


def echoes(sheet: Sheet, index: int) -> Signs:
    """What the article has to do with it."""
    meaning = sheet.stems_of(index)
    shared = len(meaning & sheet.gist)
    signs: Signs = {}
    if shared:
        signs["echoed"] = min(MANY, shared) / MANY
        if len(meaning) > 2:
            signs["echo_share"] = shared / len(meaning)
        if shared > 1 and 2 <= sheet.counts[sheet.texts[index]] <= 4:
            signs["repeated_echo"] = 1.0
    if len(meaning & sheet.lead) > 2:
        signs["lead_echoes"] = 1.0
    return signs


def company(lines: Lines, index: int) -> Signs:
    """What the lines near by have to do with it; these signs cost most."""
    sheet = lines.sheet
    below = range(index + 1, min(index + BELOW, len(sheet.blocks)))
    above = [other for other in range(max(0, index - TITLES), index) if lines.is_title(other)]
    titles = [other for other in below if other < sheet.first and lines.is_title(other)]
    present = {
        "credited": is_credited(sheet.texts[index]) or _is_over_credit(sheet, index),
        "dated": sheet.is_dated(index) and has_day(sheet.texts[index]),
        "names_people": sheet.is_signed(index),
        "byline_follows": any(map(sheet.is_signed, below)),
        "date_follows": any(map(sheet.is_dated, below)),
        "deck": lines.is_deck(index),
        "ends_line": _ends_line(sheet, index),
        "in_window": begins_window(sheet, index, lines.windows),
        "twin_above": any(_are_twins(sheet, index, other) for other in above),
        "twin_below": any(_are_twins(sheet, index, other) for other in titles),
        "echo_above": any(lines.is_apart(other) and len(sheet.echoes(other)) > 1 for other in above),
    }
    return {name: 1.0 for name, sign in present.items() if sign}


def _are_twins(sheet: Sheet, index: int, other: int) -> bool:
    ours, theirs = sheet.stems_of(index), sheet.stems_of(other)
    shared = len(ours & theirs)
    return shared > 1 and shared > TWIN * min(len(ours), len(theirs))


def _is_over_credit(sheet: Sheet, index: int) -> bool:
    """Whether nothing but an agency stands below, and no date near: the title of a picture, and whose it is."""
    below = sheet.around(index)[1]
    if below is None or not below.gap or agency_of(below.text) is None:
        return False
    return not any(map(sheet.is_dated, range(index + 1, min(index + BELOW, len(sheet.blocks)))))


def _ends_line(sheet: Sheet, index: int) -> bool:
    """Whether a longer line shortly above ends in the text (`Winter at sea: The text`)."""
    text = sheet.texts[index]
    above = sheet.texts[max(0, index - BEFORE) : index]
    return any(other.endswith(text) and len(other) > len(text) for other in above)
