"""Who wrote a stranger's article: the byline near its headline, a name alone there, or a byline below its end.

Labelled bylines are read by the wire's grammar. A name without a label needs company: a date, the headline or the
standfirst beside it, or a note about the writer below the article; a name of which the article speaks is a person in
it, and one above the credit of a picture is who is in the picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleancopy.strangers.fields.bare_names import bare_names
from cleancopy.strangers.fields.byline_below import listed, named_below
from cleancopy.strangers.fields.byline_runs import more_labelled, run, whole_line
from cleancopy.strangers.fields.caseless_names import caseless_name
from cleancopy.strangers.fields.company import BEHIND, LONGEST_STANDFIRST, company, is_dated_near
from cleancopy.strangers.fields.eastern_names import eastern_name
from cleancopy.strangers.fields.endings import bracketed_writers, eastern_writers, noted_writer
from cleancopy.strangers.fields.entry_lines import called
from cleancopy.strangers.fields.found import Found
from cleancopy.strangers.fields.house_lines import houses, is_over_title
from cleancopy.strangers.fields.sheet import LONGEST_NAME, Sheet
from cleancopy.strangers.fields.signatures import is_full, is_label, only_near

REACH = 8
"""Blocks below the headline or the article's start in which its byline stands."""
ABOVE = 3
"""Blocks above the headline in which it may stand."""
FAR_ABOVE = 15
"""The same, where the headline is not known and one day alone stands there."""
ITEM = 3
"""Blocks above a byline in which the item of a list that it belongs to begins, with a title in between."""
TAIL = 4
"""The article's last paragraphs, among which its byline may stand above what is only taken for a part of it."""


def find_byline(sheet: Sheet, headline: int | None, *, credited: bool = False) -> list[Found]:
    """The writers, by the lines that name them; near the headline alone where they are known without, `credited`."""
    start = headline if headline is not None else max(-1, sheet.first - ABOVE - 1)
    below = range(start + 1, min(max(start, sheet.first) + REACH, len(sheet.blocks)))
    above = range(start - 1, max(-1, start - 1 - ABOVE), -1)
    behind = range(sheet.last + 1, min(sheet.last + 1 + BEHIND, len(sheet.blocks)))
    tail = [index for index in range(sheet.body[-TAIL:][0] + 1, behind.stop) if index not in sheet.members]
    lines = (
        _labelled(sheet, [index for index in below if index <= sheet.last or not only_near(sheet.texts[index])])
        or _bare(sheet, [index for index in below if index <= sheet.top], start)
        or _labelled(sheet, above)
        or _bare(sheet, [index for index in above if is_dated_near(sheet, index, start)], start)
        or _called(sheet, [index for index in below if index <= sheet.top], start)
        or (_far_above(sheet) if headline is None else [])
    )
    if credited:
        return [line for line in lines if all(map(is_full, line.values))]
    return (
        lines
        or listed(sheet)
        or bracketed_writers(sheet)
        or eastern_writers(sheet)
        or houses(sheet, [*below, *above])
        or _labelled(sheet, [index for index in tail if not only_near(sheet.texts[index])])
        or named_below(sheet)
        or noted_writer(sheet)
        or houses(sheet, behind[:2])
    )


def _labelled(sheet: Sheet, indices: Sequence[int]) -> list[Found]:
    """The first byline with a label and the lines that go on with it."""
    for index in indices:
        text = sheet.texts[index]
        if is_label(text):
            is_role_above = text[-1] not in ":：" and index > 0 and bool(bare_names(sheet.texts[index - 1]))
            if is_role_above:
                continue
            if lines := run(sheet, index + 1, "A name stands below a byline's label."):
                return lines
        elif not _is_of_teaser(sheet, index) and (authors := sheet.signed_by(index)):
            line = whole_line(sheet, index, authors, "A byline stands near the headline.")
            return [line, *more_labelled(sheet, index + 1)]
    return []


def _is_of_teaser(sheet: Sheet, index: int) -> bool:
    """Whether a line stands below a title in an item of a list, deeper than the article does: who wrote that story."""
    if index < ITEM or index in sheet.members:
        return False
    if index > sheet.last + 1 and is_over_title(sheet, index):
        return True
    *item, above, block = sheet.blocks[index - ITEM : index + 1]
    if block.bullet or above.bullet or not block.indent == above.indent > sheet.blocks[sheet.first].indent:
        return False
    return any(other.bullet and other.indent < block.indent for other in item)


def _far_above(sheet: Sheet) -> list[Found]:
    """The writers right above the only day that stands far above an article whose headline nobody knows."""
    near = range(max(1, sheet.first - FAR_ABOVE), sheet.first)
    dated = [index for index in near if sheet.is_dated(index)]
    above = [index - 1 for index in dated] if len(dated) == 1 else []
    return _labelled(sheet, above) or _bare(sheet, above, -1)


def _bare(sheet: Sheet, indices: Sequence[int], headline: int) -> list[Found]:
    """The first line of names without a label that has company enough, and such lines below it."""
    for index in indices:
        text, why = sheet.texts[index], "A name stands between the headline and the article."
        names = bare_names(text)
        if (
            names
            and (index not in sheet.members or _is_opening(sheet, index))
            and company(sheet, index, names, headline) > 0
        ):
            return run(sheet, index, why)
        name = _foreign_name(sheet, index, headline)
        if name and company(sheet, index, (name,), headline) > 0:
            return [whole_line(sheet, index, (name,), why)]
    return []


def _is_opening(sheet: Sheet, index: int) -> bool:
    """Whether a line that the model took for a part of the article stands first in it, or below its standfirst."""
    above = sheet.members_before(index)
    is_short = len(sheet.texts[index]) <= LONGEST_NAME and all(len(sheet.texts[i]) <= LONGEST_STANDFIRST for i in above)
    return is_short and len(above) <= 1


def _foreign_name(sheet: Sheet, index: int, headline: int) -> str | None:
    """The name in a script without capitals that is all of a line; where its shape tells little, by a date below."""
    text = sheet.texts[index]
    if sheet.counts[text] > 1 or index in sheet.members or text.isascii():
        return None
    if name := eastern_name(text):
        return name
    near = [other for other in range(index - 2, index + 3) if headline < other < len(sheet.texts)]
    return caseless_name(text) if index > headline and any(map(sheet.is_dated, near)) else None


def _called(sheet: Sheet, indices: Sequence[int], headline: int) -> list[Found]:
    """One word behind a label, or below one that stands alone, where the headline or a day vouches for it."""
    for index in indices:
        name = called(sheet.texts[index], labelled=is_label(sheet.texts[index - 1]) and index > 0)
        if name and index not in sheet.members and (index - 1 == headline or is_dated_near(sheet, index)):
            return [whole_line(sheet, index, (name,), "What a writer is called stands behind a label.")]
    return []
