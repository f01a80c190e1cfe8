"""Where the article begins and ends: the last shared line above the headline, and the first below the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

import msgspec

from cleancopy.draft import dates
from cleancopy.draft.pages import FILLER_COST, SENTENCE_END, Line, Story, most
from cleancopy.rulebook.patterns import fold

FARTHEST = 8
"""Blocks below the upper cut among which the headline is looked for."""
NEARLY = 0.65
"""Share of the best place's score from which a place further up is the headline's: the standfirst often scores best."""
MOST_ENDS = 4
"""Lines of a lower cut: where one is missing, the next does."""

_LONG_WORD = re.compile(r"\w{4,}")
_CJK_PAIR = re.compile(r"(?=([\u3040-\u30ff\u3400-\u9fff]{2}))")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


class Top(msgspec.Struct, frozen=True):
    """The upper cut, if any, and the headlines below it: in all dumps from place `first` to `last`, counted from 1.

    `uppers` and `heads` are indices of blocks in each dump; -1 where nothing is cut, None where no headline is found.
    """

    cut: Line | None
    uppers: tuple[int, ...]
    heads: tuple[int | None, ...]
    first: int
    last: int


def top_of(stories: Sequence[Story], shared: Mapping[str, Line]) -> Top | None:
    """The place of the headlines, told by the words that they share with their stories. None where none is found."""
    scores = [_scores(story, shared if len(stories) > 1 else {}) for story in stories]
    candidates: list[Line | None] = [None, *(line for line in shared.values() if _may_cut(line, stories))]
    best: dict[int, tuple[float, Line | None]] = {}
    for line in candidates:
        uppers = _uppers(line, stories)
        for place in range(1, FARTHEST + 1):
            total = sum(score.get(upper + place, 0) for score, upper in zip(scores, uppers, strict=True))
            if total > best.get(place, (0.0, None))[0]:
                best[place] = total, line
    if not best:
        return None
    enough = NEARLY * max(total for total, _line in best.values())
    place = min(place for place, (total, _line) in best.items() if total >= enough)
    return _top(best[place][1], place, stories, scores)


def _top(line: Line | None, place: int, stories: Sequence[Story], scores: Sequence[Mapping[int, float]]) -> Top:
    uppers = _uppers(line, stories)
    heads = []
    for upper, score in zip(uppers, scores, strict=True):
        near = sorted(range(1, place + 2), key=lambda other: (other != place, -score.get(upper + other, 0)))
        heads.append(next((upper + other for other in near if score.get(upper + other)), None))
    places = [head - upper for head, upper in zip(heads, uppers, strict=True) if head is not None]
    return Top(line, uppers, tuple(heads), min(places), max(places))


def _may_cut(line: Line, stories: Sequence[Story]) -> bool:
    if line.count < most(len(stories)):
        return False
    places = [(story, found[0]) for story, found in zip(stories, line.places, strict=True) if found]
    return all(index < story.start for story, index in places) and not all(
        dates.has_date(story.page.blocks[index].text) for story, index in places
    )


def _uppers(line: Line | None, stories: Sequence[Story]) -> tuple[int, ...]:
    """What the cut takes last in each dump; -1 where there is nothing to cut."""
    if line is None:
        return (-1,) * len(stories)
    return tuple(found[0] if found else -1 for found in line.places)


def _scores(story: Story, shared: Mapping[str, Line]) -> dict[int, float]:
    """How much each block above the story looks like its headline; only blocks that might be are in it."""
    told = _terms(" ".join(story.page.blocks[index].text for index in sorted(story.text)))
    found = {
        index: _score(story, index, told)
        for index in range(story.start)
        if story.page.keys[index] not in shared and _may_be_headline(story, index)
    }
    titles = {index: f"{fold(story.page.blocks[index].text)} " for index in found}
    doubled = {i for i, title in titles.items() if any(t != title and title.startswith(t) for t in titles.values())}
    return {index: score for index, score in found.items() if index not in doubled}


def _may_be_headline(story: Story, index: int) -> bool:
    block, fields = story.page.blocks[index], story.captured(index)
    if block.bullet or not 3 <= size(block.text) <= 30 or not block.text.isprintable() or dates.has_date(block.text):
        return False
    return not story.is_dropped(index) and fields <= {"headline", "section"}


def _score(story: Story, index: int, told: frozenset[str]) -> float:
    page = story.page
    text = page.blocks[index].text
    terms = _terms(text)
    score = 0.2 + (len(terms & told) / len(terms) if terms else 0)
    if page.keys.count(page.keys[index]) > 1 and page.keys[index] not in page.keys[index + 1 : index + 2]:
        score += 0.3
    if "headline" in story.captured(index):
        score += 0.2
    if SENTENCE_END.search(text) and not text.endswith("?"):
        score -= 0.3
    return max(score if size(text) > 3 else score - 0.2, 0)


def size(text: str) -> int:
    """Words, for scripts that part them and for those that don't."""
    return text.count(" ") + 1 + len(_CJK.findall(text)) // 3


def _terms(text: str) -> frozenset[str]:
    folded = fold(text)
    return frozenset(_LONG_WORD.findall(folded)) | frozenset(_CJK_PAIR.findall(folded))


def ends_of(stories: Sequence[Story], shared: Mapping[str, Line], top: Top | None) -> list[Line]:
    """The lines of a lower cut, the one that divides story and rest best first. Empty where nothing is below."""
    heads = top.heads if top else (None,) * len(stories)
    starts = [story.start if head is None else head for story, head in zip(stories, heads, strict=True)]
    sums = [list(accumulate(_worths(story), initial=0)) for story in stories]
    uncut = sum(total[-1] - total[start] for total, start in zip(sums, starts, strict=True))
    best: tuple[int, Line | None] = (uncut, None)
    for line in shared.values():
        if line.count < most(len(stories)) or not _may_end(line, stories, starts):
            continue
        cuts = [_cut(line, number, start) for number, start in enumerate(starts)]
        total = sum(
            sums[number][len(story.page.blocks) if cut is None else cut] - sums[number][starts[number]]
            for number, (story, cut) in enumerate(zip(stories, cuts, strict=True))
        )
        if total > best[0]:
            best = total, line
    return [best[1], *_more_ends(best[1], stories, shared)] if best[1] else []


def _may_end(line: Line, stories: Sequence[Story], starts: Sequence[int]) -> bool:
    """A line above the story would cut before it: the first below the upper cut is the one that counts."""
    for number, (story, start) in enumerate(zip(stories, starts, strict=True)):
        cut = _cut(line, number, start)
        if cut is not None and cut <= story.start:
            return False
    return True


def _cut(line: Line, number: int, start: int) -> int | None:
    return next((index for index in line.places[number] if index > start), None)


def _worths(story: Story) -> Iterator[int]:
    blocks = story.page.blocks
    for index, block in enumerate(blocks):
        yield len(block.text) if index in story.text else -FILLER_COST


def _more_ends(first: Line, stories: Sequence[Story], shared: Mapping[str, Line]) -> list[Line]:
    """The lines that follow soonest, in no dump above the end of its story."""
    needed = min(2, len(stories))
    below = [
        line
        for line in shared.values()
        if line is not first and line.count >= needed and _is_below(line, first, stories)
    ]
    return sorted(below, key=lambda line: _distance(line, stories))[: MOST_ENDS - 1]


def _is_below(line: Line, first: Line, stories: Sequence[Story]) -> bool:
    """Whether a line stands below the story, and below the first line of the cut, wherever it stands at all."""
    places = zip(stories, line.places, first.places, strict=True)
    return all(
        not found or (found[0] > story.end and (not above or found[0] > above[-1])) for story, found, above in places
    )


def _distance(line: Line, stories: Sequence[Story]) -> float:
    gaps = [found[0] - story.end for story, found in zip(stories, line.places, strict=True) if found]
    return sum(gaps) / len(gaps)
