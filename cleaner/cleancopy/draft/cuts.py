"""Where the article begins and ends: the last shared line above the headline, and the first below the story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

import msgspec

from cleancopy.draft import dates
from cleancopy.draft.likeness import headline_scores
from cleancopy.draft.lines import Line, more_than_half, most
from cleancopy.draft.pages import FILLER_COST, Story

FARTHEST = 8
"""Blocks below the upper cut among which the headline is looked for."""
COST_OF_PLACE = 0.05
NEARLY = 0.65
"""Share of a dump's best score from which a block further up is its headline."""
CLEARLY = 1.25
MOST_ENDS = 4
"""Lines of a lower cut: where one is missing, the next does."""


class Top(msgspec.Struct, frozen=True):
    """The upper cut, if any, and the headlines below it: in all dumps from place `first` to `last`, counted from 1.

    `uppers` and `heads` are indices of blocks in each dump; -1 where nothing is cut, None where no headline is found.
    """

    cut: Line | None
    uppers: tuple[int, ...]
    heads: tuple[int | None, ...]
    first: int
    last: int


def top_of(stories: Sequence[Story], shared: Mapping[str, Line], site: str) -> Top | None:
    """The place of the headlines, told by the words that they share with their stories. None where none is found.

    `shared` are the lines that might be the upper cut.
    """
    scores = [headline_scores(story, shared if len(stories) > 1 else {}, site) for story in stories]
    candidates: list[Line | None] = [None, *(line for line in shared.values() if _may_cut(line, stories))]
    best: tuple[float, Line | None] = (0.0, None)
    for line in candidates:
        total = 0.0
        for score, upper in zip(scores, _uppers(line, stories), strict=True):
            if place := _place(score, upper):
                total += score[upper + place] - COST_OF_PLACE * (place - 1)
        best = max(best, (total, line), key=lambda found: found[0])
    return _top(best[1], stories, scores) if best[0] > 0 else None


def _place(score: Mapping[int, float], upper: int) -> int | None:
    """The first block below the cut that looks enough like a headline: the standfirst often looks even more so."""
    places = [place for place in range(1, FARTHEST + 1) if upper + place in score]
    enough = NEARLY * max((score[upper + place] for place in places), default=0)
    return next((place for place in places if score[upper + place] >= enough > 0), None)


def _top(line: Line | None, stories: Sequence[Story], scores: Sequence[Mapping[int, float]]) -> Top:
    """A dump takes the place that most have, where the block there looks clearly better than its own first one."""
    uppers = _uppers(line, stories)
    places = [_place(score, upper) for score, upper in zip(scores, uppers, strict=True)]
    usual = Counter(place for place in places if place).most_common(1)[0][0]
    heads: list[int | None] = []
    for place, score, upper in zip(places, scores, uppers, strict=True):
        is_better = place and score.get(upper + usual, 0) > CLEARLY * score[upper + place]
        heads.append(upper + (usual if is_better else place) if place else None)
    found = [head - upper for head, upper in zip(heads, uppers, strict=True) if head is not None]
    return Top(line, uppers, tuple(heads), min(found), max(found))


def _may_cut(line: Line, stories: Sequence[Story]) -> bool:
    """Whether the line stands above the story in most dumps; a date is no good cut, as its rule may miss some."""
    above = [
        story.page.blocks[found[0]].text
        for story, found in zip(stories, line.places, strict=True)
        if found and found[0] < story.start
    ]
    is_above = line.count >= most(len(stories)) and len(above) >= more_than_half(len(stories))
    return is_above and not all(map(dates.has_date, above))


def _uppers(line: Line | None, stories: Sequence[Story]) -> tuple[int, ...]:
    """What the cut takes last in each dump; -1 where there is nothing to cut."""
    if line is None:
        return (-1,) * len(stories)
    return tuple(found[0] if found else -1 for found in line.places)


def ends_of(stories: Sequence[Story], lines: Sequence[Line], top: Top | None) -> list[Line]:
    """The lines of a lower cut, the one that divides story and rest best first. Empty where nothing is below."""
    heads = top.heads if top else (None,) * len(stories)
    starts = [story.start if head is None else head for story, head in zip(stories, heads, strict=True)]
    sums = [list(accumulate(_worths(story), initial=0)) for story in stories]
    uncut = sum(total[-1] - total[start] for total, start in zip(sums, starts, strict=True))
    best: tuple[int, Line | None] = (uncut, None)
    for line in lines:
        cuts = [_cut(line, number, start) for number, start in enumerate(starts)]
        if not _may_end(cuts, stories):
            continue
        total = sum(
            sums[number][len(story.page.blocks) if cut is None else cut] - sums[number][starts[number]]
            for number, (story, cut) in enumerate(zip(stories, cuts, strict=True))
        )
        if total > best[0]:
            best = total, line
    return [best[1], *_more_ends(best[1], stories, lines)] if best[1] else []


def _may_end(cuts: Sequence[int | None], stories: Sequence[Story]) -> bool:
    """Whether most dumps would be cut below the beginning of their story; in the rest it may have been misread."""
    below = sum(cut is not None and cut > story.start for cut, story in zip(cuts, stories, strict=True))
    return below >= more_than_half(len(stories))


def _cut(line: Line, number: int, start: int) -> int | None:
    return next((index for index in line.places[number] if index > start), None)


def _worths(story: Story) -> Iterator[int]:
    blocks = story.page.blocks
    for index, block in enumerate(blocks):
        yield len(block.text) if index in story.text else -FILLER_COST


def _more_ends(first: Line, stories: Sequence[Story], lines: Sequence[Line]) -> list[Line]:
    """The lines that follow soonest, in no dump above the end of its story."""
    needed = min(2, len(stories))
    below = [line for line in lines if line is not first and line.count >= needed and _is_below(line, first, stories)]
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
