"""The date behind the headline where a line holds both, as in pages whose ends of lines are lost."""

from __future__ import annotations

from collections.abc import Iterator

from cleancopy.strangers.fields.date_stamps import Stamp, stamps
from cleancopy.strangers.fields.sheet import Sheet
from cleancopy.strangers.fields.window import end_of

SHORTEST_TITLE, BEHIND, LONGEST_DATE = 20, 100, 50
"""Characters of a headline that is looked for, of what may stand between it and the date's end, and beyond."""
MOST_WORDS = 6
"""Words between them: a writer, a section, a label."""


def behind_title(sheet: Sheet, headline: int | None) -> Iterator[Stamp]:
    """The dates that follow the headline in a longer line above the article: `Ferry stops by Ada Reyle 3 May 2024`."""
    title = sheet.texts[headline][: end_of(sheet, headline)] if headline is not None else ""
    if len(title) < SHORTEST_TITLE:
        return
    for index, text in enumerate(sheet.texts[: sheet.first]):
        place = text.rfind(title)
        start = place + len(title)
        if place < 0 or start == len(text):
            continue
        for stamp in stamps(index, text[start : start + BEHIND + LONGEST_DATE]):
            if stamp.end <= BEHIND and stamp.label.count(" ") <= MOST_WORDS:
                yield stamp._replace(start=stamp.start + start, end=stamp.end + start)
