"""The lines that reader services print above a page: its title, its address, the time it was published."""

from __future__ import annotations

from cleancopy import late
from cleancopy.habits.sheet import Aside, Sheet, origin

HABIT = "reader-head"
DEEPEST = 12
"""Lines through which the head may reach."""
HEADS = ("Title:", "URL Source:")
"""What a page begins with that may have such a head."""
CONTENT = ("Markdown Content:", "Text Content:", "Content:")

HEAD = origin(HABIT, "A reader service prints title, address and time above the page.")

_LINE = late.regex(r"(Title|URL Source|Published Time|Warning|Number of Pages|Image \d+):[ \t]*(.*)")
_FIELDS = {
    "URL Source": late.regex(r"https?://\S+"),
    "Published Time": late.regex(r"\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?"),
}
FIELDS = {"URL Source": "url", "Published Time": "published"}


def read(sheet: Sheet) -> Sheet:
    """The page without the head, or as it was if there is none."""
    end = next((at for at, line in enumerate(sheet.lines[:DEEPEST]) if line.strip() in CONTENT), None)
    if end is None or "URL Source:" not in "\n".join(sheet.lines[:end]):
        return sheet
    asides = {at: _aside(" ".join(line.split())) for at, line in enumerate(sheet.lines[: end + 1]) if line.strip()}
    return sheet._replace(
        lines=[*[""] * (end + 1), *sheet.lines[end + 1 :]],
        asides={**sheet.asides, **asides},
        habits=(*sheet.habits, HABIT),
    )


def _aside(line: str) -> Aside:
    match = _LINE.fullmatch(line)
    if match and match[1] in FIELDS and _FIELDS[match[1]].fullmatch(match[2]):
        return Aside(HEAD, FIELDS[match[1]], match.start(2))
    return Aside(HEAD)
