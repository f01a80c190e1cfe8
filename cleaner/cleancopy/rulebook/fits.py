"""Does a block's text alone satisfy a condition? Place and neighbours are asked elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

import re2

from cleancopy.grammars import GRAMMARS
from cleancopy.memo import SHORT, remember
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.patterns import set_regex
from cleancopy.rulebook.plain import for_plain, is_plain
from cleancopy.rulebook.re2_options import options
from cleancopy.rulebook.shape import Condition

Test = Callable[[str], bool]
Match = Callable[[bytes], list[int] | None]

MOST = 1_000
"""Entries of the memo of what RE2 said: there is one for each rule that has patterns, for the texts of neighbours."""


def fits(asked: Condition, text: str) -> bool:
    """Whether all that the condition asks of a block's text holds. `text` has its white space folded."""
    test = test_of(asked)
    return (
        (test is None or test(text))
        and (asked.words is None or text.count(" ") + 1 in asked.words)
        and (asked.grammar is None or GRAMMARS[asked.grammar].read(text) is not None)
    )


@cache  # sites share the rules of their packs
def test_of(asked: Condition) -> Test | None:
    """The condition's literals and patterns as one question; None if it has none."""
    tests = [_equals(asked.equals)] if asked.equals else []
    if asked.starts or asked.ends or asked.contains:
        tests.append(_parts(asked))
    tests += [
        _Patterns(place, texts).match for place in ("regex", "prefix", "suffix") if (texts := getattr(asked, place))
    ]
    if len(tests) < 2:
        return tests[0] if tests else None
    return lambda text: all(test(text) for test in tests)


def _equals(texts: tuple[str, ...]) -> Test:
    @cache  # most are never asked
    def lines() -> frozenset[str]:
        return frozenset(map(fold, texts))

    return lambda text: fold(text) in lines()


def _parts(asked: Condition) -> Test:
    @cache
    def parts() -> Iterable[tuple[str, ...]]:
        return tuple([tuple(map(fold, texts)) for texts in (asked.starts, asked.ends, asked.contains)])

    def test(text: str) -> bool:
        line = fold(text)
        starts, ends, inner = parts()
        return (
            (not starts or line.startswith(starts))
            and (not ends or line.endswith(ends))
            and (not inner or any(part in line for part in inner))
        )

    return test


class _Patterns:
    """Whether one of some patterns matches a text. Compiled when first asked: most are not, for most pages."""

    def __init__(self, place: str, patterns: tuple[str, ...]) -> None:
        self._place, self._patterns = place, patterns
        self._memo: dict[str, bool] = {}
        self._sets: dict[bool, Match] = {}

    def match(self, text: str) -> bool:
        """Whether one of the patterns matches."""
        known = self._memo.get(text)
        if known is not None:
            return known
        plain = is_plain(text)
        matches = self._sets.get(plain) or self._compiled(plain)
        answer = matches(text.encode("utf-8", "replace")) is not None
        return remember(self._memo, text, answer, MOST) if len(text) <= SHORT else answer

    def _compiled(self, plain: bool) -> Match:
        pool = re2.Set.FullMatchSet(options())
        for pattern in self._patterns:
            regex = set_regex(pattern, self._place)
            pool.Add(for_plain(regex) if plain else regex)
        pool.Compile()
        self._sets[plain] = pool.Match
        return self._sets[plain]
