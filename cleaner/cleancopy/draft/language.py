"""The language of a site's stories, told by their commonest words or by their script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from cleancopy.draft.pages import Story

COMMON_WORDS = {
    "en": "the of and to that for was with said from has were which their would",
    "de": "der die und das nicht mit sich auf für ist dem eine auch werden wurde",
    "fr": "les des est dans une qui pour que sur pas avec plus cette sont aux",
    "es": "los las una por con para que del está más como pero sus fue también",
    "it": "che della per non con una sono del alla più anche come nel gli dei",
    "pt": "que não uma com para mais como dos das pelo foi também são pela ao",
    "nl": "het van een dat voor niet met zijn ook naar wordt worden maar bij deze",
    "sv": "och att det som för inte med den har till är ett kan också från",
    "nb": "og det som ikke med har til av på er den også fra skal etter",
    "da": "og det som ikke med har til af på er den også fra skal efter",
    "pl": "nie się jest oraz przez jak dla tym tego który było przed jego także może",
    "id": "yang dan untuk dengan dari tidak dalam akan pada juga telah oleh kata itu ini",
    "tr": "bir için olarak olan daha ile gibi kadar sonra çok değil oldu dedi ancak göre",
}
"""Words that stand in any story of a language and seldom in another's."""
SCRIPTS = {
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[가-힣]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ru": re.compile("[ыэъЫЭЪ]"),
    "ar": re.compile("[\u0620-\u064a]"),
    "el": re.compile("[α-ω]"),
    "th": re.compile("[\u0e01-\u0e2e]"),
}
"""Letters that tell a language; Japanese stands before Chinese, whose signs it has too."""
SHARE_OF_SCRIPT = 0.05
SHARE_OF_WORDS = 0.12
WORD = re.compile(r"[^\W\d_]+")


def language_of(stories: Sequence[Story]) -> tuple[str, str] | None:
    """The BCP 47 tag and what it rests on; None where nothing is clear."""
    told = Counter(tag for story in stories if (tag := _told(story)))
    if not told:
        return None
    tag, count = told.most_common(1)[0]
    note = f"told by words of {count} of {len(stories)} dumps"
    return (tag, note) if 2 * count > len(stories) else None


def _told(story: Story) -> str | None:
    text = " ".join(story.page.blocks[index].text for index in sorted(story.text)).lower()
    for tag, letters in SCRIPTS.items():
        if len(letters.findall(text)) > SHARE_OF_SCRIPT * len(text):
            return tag
    words = Counter(WORD.findall(text))
    shares = {tag: sum(words[word] for word in common.split()) for tag, common in COMMON_WORDS.items()}
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] > SHARE_OF_WORDS * words.total() else None
