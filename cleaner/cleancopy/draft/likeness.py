"""How much a block looks like the headline of its story: it stands above and uses the same words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping

from cleancopy.draft import dates
from cleancopy.draft.pages import SENTENCE_END, Story, squashed
from cleancopy.rulebook.literals import fold

_LONG_WORD = re.compile(r"\w{4,}")
_CJK_PAIR = re.compile(r"(?=([\u3040-\u30ff\u3400-\u9fff]{2}))")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def headline_scores(story: Story, shared: Container[str], site: str) -> dict[int, float]:
    """How much each block above the story looks like its headline; only blocks that might be are in it.

    A line with the site's own name in it is none.
    """
    page = story.page
    told = _terms(" ".join(page.blocks[index].text for index in sorted(story.text)))
    counts = Counter(page.keys)
    free = (
        i for i in range(story.start) if page.keys[i] not in shared and squashed(site) not in squashed(page.keys[i])
    )
    found = [index for index in free if _may_be_headline(story, index)]
    longer = _longer({index: fold(page.blocks[index].text) for index in found})
    return {index: _score(story, index, told, counts) for index in found if index not in longer}


def _longer(titles: Mapping[int, str]) -> set[int]:
    """The blocks that go on behind another one's text: `Quay reopens - The Harbour Ledger` is a window's title."""
    longer: set[int] = set()
    shortest = ""
    for title, index in sorted((title, index) for index, title in titles.items()):
        if shortest and title.startswith(f"{shortest} "):
            longer.add(index)
        else:
            shortest = title
    return longer


def _may_be_headline(story: Story, index: int) -> bool:
    block = story.page.blocks[index]
    if block.bullet or not 3 <= size(block.text) <= 30 or not block.text.isprintable() or dates.has_date(block.text):
        return False
    return not story.is_dropped(index) and not story.captured(index)


def _score(story: Story, index: int, told: frozenset[str], counts: Mapping[str, int]) -> float:
    page = story.page
    text = page.blocks[index].text
    terms = _terms(text)
    score = 0.2 + (len(terms & told) / len(terms) if terms else 0)
    if counts[page.keys[index]] > 1 and page.keys[index] not in page.keys[index + 1 : index + 2]:
        score += 0.3
    if story.is_guessed_headline(index):
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
