"""The language of a site's stories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cleancopy import language
from cleancopy.draft.pages import Story


def language_of(stories: Sequence[Story]) -> tuple[str, str] | None:
    """The BCP 47 tag and what it rests on; None where nothing is clear."""
    told = Counter(tag for story in stories if (tag := language.language_of(_text(story))))
    if not told:
        return None
    tag, count = told.most_common(1)[0]
    note = f"told by words of {count} of {len(stories)} dumps"
    return (tag, note) if 2 * count > len(stories) else None


def _text(story: Story) -> str:
    return " ".join(story.page.blocks[index].text for index in sorted(story.text))
