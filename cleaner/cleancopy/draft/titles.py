"""Rules that read the headline, and the section and standfirst around it."""

from __future__ import annotations

from cleancopy.draft.evidence import Guess, matches, patterns_of, seen_at
from cleancopy.draft.layout import Indices, Layout, quoted
from cleancopy.draft.likeness import size
from cleancopy.draft.pages import Story, is_paragraph
from cleancopy.rulebook.shape import Condition, Range, RuleEntry, Tests

SECTION_WORDS = 4
DECK_WORDS = 6
UNFINISHED = r""".*[^\s.!?…:;"”’'»)\]]"""
"""A text that is no sentence."""


def headline(layout: Layout) -> Guess | None:
    """The title, by its place below the cut."""
    top = layout.top
    if top is None:
        return None
    exact = top.first == top.last
    fewest = min(text.count(" ") + 1 for text in layout.texts(top.heads))
    when = Condition(
        at=Range(top.first, top.last), words=Range(min(fewest, SECTION_WORDS if exact else SECTION_WORDS + 1))
    )
    where = "of the page" if top.cut is None else "below the cut"
    place = f"Block {top.first}" if exact else f"One of blocks {top.first} to {top.last}"
    grounds = f"The block whose words come back in the story stands there {seen_at(top.heads, layout.pages)}."
    return Guess(RuleEntry("headline", "capture", when, f"{place} {where} is the title.", field="headline"), grounds)


def section(layout: Layout) -> Guess | None:
    """A short line above the headline, or a bullet below it."""
    above = layout.first(layout.above_title(), _is_label)
    if layout.is_habit(above):
        when = Condition(at=layout.span(above), words=Range(0, SECTION_WORDS))
        return _section(layout, when, "The short line above the title is the section.", above)
    below = layout.first(layout.below_title(), _is_label_with_bullet)
    if layout.is_habit(below):
        when = Condition(bullet=True, at=layout.span(below), words=Range(0, SECTION_WORDS))
        return _section(layout, when, "The short line with a bullet below the title is the section.", below)
    return None


def _section(layout: Layout, when: Condition, why: str, found: Indices) -> Guess:
    grounds = f"{quoted(layout.texts(found))}: {seen_at(found, layout.pages)}."
    return Guess(RuleEntry("section", "capture", when, why, field="section"), grounds)


def _is_label_with_bullet(story: Story, index: int) -> bool:
    return bool(story.page.blocks[index].bullet) and _is_label(story, index)


def _is_label(story: Story, index: int) -> bool:
    text = story.page.blocks[index].text
    is_short = size(text) <= SECTION_WORDS and text.count(" ") < SECTION_WORDS
    return is_short and not any(map(str.isdigit, text)) and not is_paragraph(text) and not story.is_dropped(index)


def decks(layout: Layout, day: Guess | None) -> list[Guess]:
    """The block below the headline, where it is no sentence, or where something parts it from the story."""
    right_below = [indices[:1] for indices in layout.below_title()]
    found = layout.first(right_below, lambda story, index: _may_be_deck(layout, story, index))
    if sum(index is not None for index in found) < min(2, len(found)):
        return []
    texts = layout.texts(found)
    at, words = layout.span(found), Range(DECK_WORDS)
    grounds = f"{quoted(texts)}: {seen_at(found, layout.pages)}."
    if all(matches(UNFINISHED, text) for text in texts):
        when = Condition(regex=(UNFINISHED,), words=words, at=at)
        tests = Tests(match=(texts[0],), skip=("The port reopened on Monday, the harbour master said.",))
        why = "The line below the title that is no sentence is the standfirst."
        entry = RuleEntry("deck", "capture", when, why, Condition(grammar="byline"), field="deck", tests=tests)
        return [Guess(entry, grounds)]
    parted = _what_parts(layout, found, day)
    why = "What stands between the title and another line of the page's own is the standfirst."
    return [
        Guess(RuleEntry(name, "capture", Condition(words=words, at=at, before=next_to), why, field="deck"), grounds)
        for name, next_to in parted.items()
    ]


def _may_be_deck(layout: Layout, story: Story, index: int) -> bool:
    block, key = story.page.blocks[index], story.page.keys[index]
    is_once = story.page.keys.count(key) == 1 and block.text.isprintable() and not block.bullet
    return is_once and DECK_WORDS <= size(block.text) <= 50 and layout.is_plain(story, index)


def _what_parts(layout: Layout, found: Indices, day: Guess | None) -> dict[str, Condition]:
    """Conditions on the block below a standfirst, by the id of the rule; empty where in some dump nothing parts it."""
    lines: list[str] = []
    by_writer = False
    for number, (story, index) in enumerate(zip(layout.stories, found, strict=True)):
        if index is None:
            continue
        if "authors" in story.captured(index + 1):
            by_writer = True
        elif day and matches(day.entry.when.regex[0], layout.text(number, index + 1)):
            lines.append(day.entry.when.regex[0].replace("(?P<published>", "(?:"))
        elif not layout.is_plain(story, index + 1) and layout.text(number, index + 1).isprintable():
            lines += patterns_of([layout.text(number, index + 1)])
        else:
            return {}
    parted = {"deck": Condition(regex=tuple(dict.fromkeys(lines)))} if lines else {}
    return {**parted, **({"deck-above-byline": Condition(grammar="byline")} if by_writer else {})}
