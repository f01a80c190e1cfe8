"""The names with which many lines of a page's furniture begin or end: `Ledger Jobs`, `About Ledger`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cleancopy.strangers.fields import outlet_words as words
from cleancopy.strangers.fields.sheet import Sheet

MOST_WORDS = 3
"""Words of such a name."""
LONGEST_LINE = 6
"""Words of a line that counts."""
ENOUGH = 3
"""Lines that must hold a name at one of their ends."""
MOST = 4
"""Names that are given, those of the most words and lines."""


def frequent(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """Block, place and name of the names at the ends of most lines, each where it stands first."""
    counts: Counter[str] = Counter()
    first: dict[str, tuple[int, int]] = {}
    for index in _with_common_word(sheet):
        text = sheet.texts[index]
        for name in _ends(text.split(" ")):
            counts[name] += 1
            first.setdefault(name, (index, 0 if text.startswith(name) else len(text) - len(name)))
    best = [name for name, count in counts.items() if count >= ENOUGH and not _is_begun(name, counts)]
    for name in sorted(best, key=lambda name: -counts[name] * (1 + name.count(" ")))[:MOST]:
        yield *first[name], name


def _is_begun(name: str, counts: Counter[str]) -> bool:
    """Whether a name is only the beginning of a longer one, in all lines: `Quay` of `Quay Wars`."""
    return any(counts[longer] == counts[name] for longer in counts if longer.startswith(f"{name} "))


def _with_common_word(sheet: Sheet) -> list[int]:
    """The lines of several words whose first or last word, in capitals, is that of others too."""
    lines = [index for index in sheet.furniture if 0 < sheet.texts[index].count(" ") < LONGEST_LINE]
    texts = [sheet.texts[index] for index in lines]
    firsts = [text[: text.find(" ")] for text in texts]
    lasts = [text[text.rfind(" ") + 1 :] for text in texts]
    often = {word for word, count in Counter(firsts + lasts).items() if count >= ENOUGH and word[0].isupper()}
    return [
        index
        for index, opening, closing in zip(lines, firsts, lasts, strict=True)
        if opening in often or closing in often
    ]


def _ends(parts: list[str]) -> Iterator[str]:
    """The names that a line may begin or end with."""
    most = min(MOST_WORDS, len(parts) - 1)
    if parts[0][0].isupper():
        for count in range(1, most + 1):
            if _is_name(parts[:count]):
                yield " ".join(parts[:count])
    if parts[-1][0].isupper():
        for count in range(1, most + 1):
            if _is_name(parts[-count:]):
                yield " ".join(parts[-count:])


def _is_name(parts: list[str]) -> bool:
    opening, closing = parts[0], parts[-1]
    if not opening[0].isupper() or not closing[0].isupper() or not closing[-1].isalnum():
        return False
    folded = [part.casefold() for part in parts]
    return folded[0] not in words.NO_START and not words.NO_NAME.issuperset(folded)
