"""The names with which many lines of a page's furniture begin or end: `Ledger Jobs`, `About Ledger`."""

from __future__ import annotations

from collections import Counter, defaultdict
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
    for index, parts in _with_common_word(sheet):
        for name in _ends(parts):
            counts[name] += 1
            if name not in first:
                text = sheet.texts[index]
                first[name] = index, 0 if text.startswith(name) else len(text) - len(name)
    best = [name for name, count in counts.items() if count >= ENOUGH]
    for name in sorted(best, key=lambda name: -counts[name] * (1 + name.count(" ")))[:MOST]:
        yield *first[name], name


def _with_common_word(sheet: Sheet) -> Iterator[tuple[int, list[str]]]:
    """The lines of several words whose first or last word, in capitals, is that of others too: index and words."""
    lines: list[tuple[int, list[str]]] = []
    groups: dict[str, int] = defaultdict(int)
    for index in sheet.furniture:
        parts = sheet.texts[index].split(" ")
        if 2 <= len(parts) <= LONGEST_LINE:
            lines.append((index, parts))
            for part in {parts[0], parts[-1]}:
                groups[part] += 1
    for index, parts in lines:
        if groups[parts[0]] >= ENOUGH or groups[parts[-1]] >= ENOUGH:
            yield index, parts


def _ends(parts: list[str]) -> Iterator[str]:
    """The names that a line may begin or end with."""
    most = min(MOST_WORDS, len(parts) - 1)
    if parts[0][0].isupper() and parts[0].casefold() not in words.NO_START:
        for count in range(1, most + 1):
            if _is_name(parts[:count]):
                yield " ".join(parts[:count])
    if parts[-1][0].isupper() and parts[-1][-1].isalnum():
        for count in range(1, most + 1):
            if _is_name(parts[-count:]):
                yield " ".join(parts[-count:])


def _is_name(parts: list[str]) -> bool:
    if not parts[0][:1].isupper() or not parts[-1][:1].isupper() or not parts[-1][-1].isalnum():
        return False
    return parts[0].casefold() not in words.NO_START and not all(part.casefold() in words.NO_NAME for part in parts)
