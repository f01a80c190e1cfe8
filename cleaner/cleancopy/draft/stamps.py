"""Rules that read when the page was published, by whom and where."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleancopy.draft import dates
from cleancopy.draft.evidence import EXAMPLES, Guess, escaped, matches, seen_at
from cleancopy.draft.layout import Indices, Layout, quoted
from cleancopy.draft.pages import Story
from cleancopy.model import Region
from cleancopy.names import read_people
from cleancopy.rulebook.shape import Condition, Range, RuleEntry, Tests

SLACK = 3
"""Places further down than in any dump in which a date is still the page's own."""
NAME = r"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}"
NAMES = rf"{NAME}(?:(?:,| and|, and| &) {NAME})*(?:, .+)?"
ADDRESS = re.compile(r"(?P<before>[^/]{0,40}?)(?P<host>https?://[\w.-]+/)\S+")
UPDATES = ("updat", "modif", "last ", "correct")


def published(layout: Layout) -> Guess | None:
    """A line that prints a day in the same way in all dumps, below the upper cut or above it."""
    below = [range(upper + 1, story.start) for story, upper in zip(layout.stories, layout.uppers, strict=True)]
    above = [range(upper + 1) for upper in layout.uppers]
    for ranges in (below, above):
        found = _printed(layout, ranges)
        if found:
            printed, indices = found
            last = max(layout.places(indices))
            place = Condition(at=Range(1, last + SLACK)) if ranges is below else Condition(where="head")
            return _published(layout, printed, indices, place)
    return None


def _printed(layout: Layout, ranges: Iterable[range]) -> tuple[dates.Printed, Indices] | None:
    places: dict[dates.Printed, list[int | None]] = {}
    for number, indices in enumerate(ranges):
        for index in indices:
            text = layout.text(number, index)
            for printed in dates.readings(text) if text.isprintable() else ():
                found = places.setdefault(printed, [None] * len(layout.pages))
                found[number] = index if found[number] is None else found[number]
    habits = {printed: found for printed, found in places.items() if layout.is_habit(found)}
    if not habits:
        return None
    best = min(habits, key=lambda printed: (printed.before.lower().startswith(UPDATES), dates.fullest_first(printed)))
    return best, habits[best]


def _published(layout: Layout, printed: dates.Printed, found: Indices, place: Condition) -> Guess:
    texts = layout.texts(found)
    regex = f"{escaped(printed.before)}(?P<published>{dates.pattern(printed.layout)})"
    if not all(matches(regex, text) for text in texts):
        regex += r"(?:[^\p{L}\p{N}].*)?"
    when = Condition(regex=(regex,), at=place.at, where=place.where)
    tests = Tests(match=tuple(texts[:EXAMPLES]), skip=(f"It was on {texts[0]} that the port reopened.",))
    grounds = f"{quoted(texts)}: {seen_at(found, layout.pages)}."
    if dates.is_ambiguous(printed.layout):
        grounds += " Day and month may be the other way round: look at one after the 12th."
    why = "The page prints its day in a line of its own."
    return Guess(RuleEntry("published", "capture", when, why, dates=(printed.layout,), tests=tests), grounds)


def byline(layout: Layout) -> Guess | None:
    """A line of nothing but names near the headline, where the pack of wire rules reads no byline."""
    read = layout.first([range(len(page.blocks)) for page in layout.pages], _is_read)
    if layout.is_habit(read):
        return None
    found = layout.first(layout.below_title(), _names_people)
    if not layout.is_habit(found):
        found = layout.first(layout.above_title(), _names_people)
    if not layout.is_habit(found):
        return None
    texts = layout.texts(found)
    tests = Tests(match=tuple(texts[:EXAMPLES]), skip=(f"{texts[0]} said the port had reopened.",))
    when = Condition(regex=(NAMES,), at=layout.span(found))
    why = "The line of nothing but names is the byline."
    grounds = f"{quoted(texts)}: {seen_at(found, layout.pages)}."
    return Guess(RuleEntry("byline", "capture", when, why, field="byline", tests=tests), grounds)


def _is_read(story: Story, index: int) -> bool:
    return "authors" in story.captured(index)


def _names_people(story: Story, index: int) -> bool:
    text = story.page.blocks[index].text
    people = read_people(text) if text.isprintable() and text.count(" ") <= 12 else None
    has_names = people is not None and bool(people.names) and all(" " in name for name in people.names)
    return has_names and matches(NAMES, text) and not matches(NAMES, f"{text} said the port had reopened.")


def address(layout: Layout) -> Guess | None:
    """The page's own address, in the one line of each dump that has an address of this host behind the same words."""
    found: dict[tuple[str, str], list[list[int]]] = {}
    for number, story in enumerate(layout.stories):
        for index, block in enumerate(story.page.blocks):
            match = ADDRESS.fullmatch(block.text) if index not in story.text and block.text.isprintable() else None
            if match:
                found.setdefault((match["before"], match["host"]), [[] for _ in layout.pages])[number].append(index)
    for (before, host), places in found.items():
        indices = [at[0] if len(at) == 1 else None for at in places]
        where = _region(layout, indices)
        if len(layout.pages) > 1 and all(len(at) == 1 for at in places) and where:
            return _address(layout, f"{escaped(before)}(?P<url>{escaped(host)}\\S+)", where, indices)
    return None


def _region(layout: Layout, found: Indices) -> Region | None:
    """The region in which all the blocks lie, if it is one."""
    regions: set[Region] = {
        "head" if index <= upper else "body" if index < lower else "tail"
        for index, upper, lower in zip(found, layout.uppers, layout.lowers, strict=True)
        if index is not None
    }
    return regions.pop() if len(regions) == 1 else None


def _address(layout: Layout, pattern: str, where: Region, found: Indices) -> Guess:
    texts = layout.texts(found)
    tests = Tests(match=tuple(texts[:EXAMPLES]), skip=(f"{texts[0]} is the address.",))
    when = Condition(regex=(pattern,), where=None if where == "body" else where)
    entry = RuleEntry("address", "capture", when, "The page prints its own address.", tests=tests)
    return Guess(entry, f"{quoted(texts)}: {seen_at(found, layout.pages)}.")
