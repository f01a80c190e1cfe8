"""Rules for what the cuts, captures and packs would leave in the body, though it is no text of the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleancopy.draft import dates
from cleancopy.draft.evidence import EXAMPLES, SHOWN, Guess, matches, of_lines, seen_at
from cleancopy.draft.layout import Holds, Indices, Layout, quoted
from cleancopy.draft.lines import Line
from cleancopy.draft.pages import Story
from cleancopy.draft.titles import UNFINISHED
from cleancopy.model import Decision
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.shape import Condition, Range, RuleEntry, Tests

BOILERPLATE_WORDS = 5
"""Words from which two dumps don't have the same line by chance."""
MOST_PLUGS = 100
CAPTION_WORDS = 4
CAPITALS_WORDS = 12
_SIGNS = r" ,.:;&'’‘“”\"?!/$%–-"
CAPITALS = rf"[\p{{Lu}}\p{{N}}][\p{{Lu}}\p{{N}}{_SIGNS}]*\p{{Lu}}[\p{{Lu}}\p{{N}}{_SIGNS}]+"


class Rest:
    """What stays between the cuts under the rules so far: `kept` are indices of blocks, dump by dump."""

    def __init__(self, layout: Layout, decisions: Sequence[Sequence[Decision]]) -> None:
        self._layout = layout
        # Dictionaries, as they are both in the order of the page and quick to ask.
        self._kept = [dict.fromkeys(i for i, decision in enumerate(decided) if decision.kept) for decided in decisions]

    def guesses(self) -> Iterator[Guess]:
        """The rules that are still missing, in the order in which they must stand."""
        for guess in (self._doubled(), self._lead_caption(), self._above_title(), self._headline_again()):
            if guess:
                yield guess
        lines = [found for line in self._layout.shared.values() if (found := self._plug(line))][:MOST_PLUGS]
        yield from of_lines("plugs", "drop", "Lines of the site itself.", lines, self._layout.pages)
        if crosshead := self._crosshead():
            yield crosshead

    def _headline_again(self) -> Guess | None:
        found = self._first(self._is_title)
        if not any(index is not None for index in found):
            return None
        entry = RuleEntry("headline-again", "drop", Condition(same_as="headline"), "The title is printed once more.")
        return Guess(entry, f"It is {seen_at(found, self._layout.pages)}.")

    def doubts(self) -> list[str]:
        """Blocks that would stay though the strangers' reading of the page leaves them out, and no crossheads."""
        return [
            f"{story.page.dump.source}:{story.page.blocks[index].first} {quoted([story.page.blocks[index].text])}"
            for story, kept in zip(self._layout.stories, self._kept, strict=True)
            for index in kept
            if not story.page.decisions[index].kept and not matches(CAPITALS, story.page.blocks[index].text)
        ]

    def _above_title(self) -> Guess | None:
        """What stands between the upper cut and the title, and is no section."""
        layout = self._layout
        above = layout.above_title()
        found = self._first(lambda story, index: index in above[layout.number(story)])
        if layout.top is None or not any(index is not None for index in found):
            return None
        entry = RuleEntry(
            "above-title", "drop", Condition(at=Range(1, layout.top.last - 1)), "It stands above the title."
        )
        return Guess(entry, f"{quoted(layout.texts(found))}: {seen_at(found, layout.pages)}.")

    def _doubled(self) -> Guess | None:
        found = self._first(lambda story, index: _is_doubled(story, index) and not self._is_title(story, index))
        if not self._is_enough(found):
            return None
        when = Condition(repeated="adjacent", words=Range(CAPTION_WORDS))
        why = "What is printed twice in a row is a caption."
        return Guess(RuleEntry("doubled-caption", "caption", when, why), f"So {seen_at(found, self._layout.pages)}.")

    def _lead_caption(self) -> Guess | None:
        layout = self._layout
        below = layout.below_title()
        found = self._first(
            lambda story, index: index in below[layout.number(story)] and self._is_caption(story, index)
        )
        if not self._is_enough(found):
            return None
        texts = layout.texts(found)
        when = Condition(regex=(UNFINISHED,), words=Range(CAPTION_WORDS), at=layout.span(found))
        tests = Tests(match=(texts[0],), skip=("The port reopened on Monday, the harbour master said.",))
        why = "The line that is no sentence above the first paragraph is the caption of the lead picture."
        grounds = f"{quoted(texts)}: {seen_at(found, layout.pages)}."
        return Guess(RuleEntry("lead-caption", "caption", when, why, tests=tests), grounds)

    def _crosshead(self) -> Guess | None:
        shown = [
            (story.page.blocks[index].text, story.page.blocks[index].first)
            for story, kept in zip(self._layout.stories, self._kept, strict=True)
            for index in kept
            if _is_crosshead(story, index)
        ]
        if len(shown) < 2:
            return None
        texts = [text for text, _line in shown]
        tests = Tests(match=tuple(texts[:EXAMPLES]), skip=(f"{texts[0].lower()}, she said.",))
        when = Condition(regex=(CAPITALS,), words=Range(0, CAPITALS_WORDS))
        entry = RuleEntry("crosshead", "subhead", when, "Crossheads are set in capitals.", tests=tests)
        lines = ", ".join(str(line) for _text, line in shown[:SHOWN])
        return Guess(entry, f"{quoted(texts)}: {len(shown)} in all dumps, lines {lines}.")

    def _first(self, holds: Holds) -> Indices:
        return self._layout.first(self._kept, holds)

    def _is_enough(self, found: Indices) -> bool:
        return sum(index is not None for index in found) >= min(2, len(found))

    def _is_title(self, story: Story, index: int) -> bool:
        head = self._layout.heads[self._layout.number(story)]
        blocks = story.page.blocks
        return head is not None and head != index and fold(blocks[head].text) == fold(blocks[index].text)

    def _is_caption(self, story: Story, index: int) -> bool:
        text = story.page.blocks[index].text
        is_line = text.count(" ") + 1 >= CAPTION_WORDS and text.isprintable()
        is_once = not _is_doubled(story, index) and not self._is_title(story, index)
        return is_line and is_once and self._layout.is_plain(story, index) and matches(UNFINISHED, text)

    def _plug(self, line: Line) -> Line | None:
        """The places where a line stays that is shared, unless it is what stories may share, such as a crosshead."""
        layout = self._layout
        places = [
            [index for index in found if index in kept] for kept, found in zip(self._kept, line.places, strict=True)
        ]
        shown = [(story, index) for story, found in zip(layout.stories, places, strict=True) for index in found]
        if not all(places) and all(_is_crosshead(story, index) for story, index in shown):
            return None
        if not shown or any(self._is_title(story, index) or _has_date(story, index) for story, index in shown):
            return None
        if len(layout.pages) == 1:
            is_plug = all(index < story.start for story, index in shown)
        else:
            is_told = any(_stands_inside(story, index) for story, index in shown)
            is_plug = not is_told or line.key.count(" ") + 1 >= BOILERPLATE_WORDS
        return Line(line.key, tuple(map(tuple, places))) if is_plug else None


def _stands_inside(story: Story, index: int) -> bool:
    """Whether a block may be a crosshead: amid the story, and kept by the strangers' reading of the page."""
    return story.start < index < story.end and bool(story.page.decisions[index].kept)


def _has_date(story: Story, index: int) -> bool:
    return dates.has_date(story.page.blocks[index].text)


def _is_doubled(story: Story, index: int) -> bool:
    blocks = story.page.blocks
    text = blocks[index].text
    near = (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2])
    return text.count(" ") + 1 >= CAPTION_WORDS and any(block.text == text for block in near)


def _is_crosshead(story: Story, index: int) -> bool:
    """Whether a block stands in capitals inside the story."""
    text = story.page.blocks[index].text
    is_title = text.isprintable() and text.count(" ") < CAPITALS_WORDS
    is_loud = is_title and sum(map(str.isupper, text)) >= 4 and matches(CAPITALS, text)
    return is_loud and story.start < index < story.end
