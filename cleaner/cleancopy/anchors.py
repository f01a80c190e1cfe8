"""What lets a rule come into question: the rarest of the texts that it asks of a block or of a block's neighbours.

A page has hundreds of blocks, a site a hundred rules, and nearly no rule is about a given block. So nobody holds
rules against blocks: each rule waits for its anchor, and only where that shows up the rule is asked in full.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from cleancopy.rulebook.literals import SHAPES, fold, literal_regex, quote
from cleancopy.rulebook.need import ANY_DIGIT, DIGIT, LEADING_SET, Need, need_of
from cleancopy.rulebook.shape import Condition

HEAD = 24
"""Characters of the start of a text that anchors look at."""
WHOLE_LINE = 99
TELLING = 4
"""Worth of an anchor that few blocks show."""
FIXED = 2
"""How much more a sign tells that must begin or end the block, in characters of a literal."""
GATE = 2
"""How rare what a grammar's gate lets through is taken to be, in characters of a literal."""


class Anchor(NamedTuple):
    """Signs of which one must be there for a rule to apply, in the block that lies `step` below the rule's.

    `lines` are whole folded lines, `heads` what the block begins with, casefolded, maybe behind LEADING characters;
    `needles` are RE2 patterns that are found somewhere in it, `gates` names of grammars whose gate is. `worth` is the
    length of the least telling one.
    """

    step: int
    worth: int
    lines: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    needles: tuple[str, ...] = ()
    gates: tuple[str, ...] = ()


@cache  # sites share the rules of their packs
def anchor_of(asked: Condition) -> Anchor | None:
    """The best anchor of a condition; None if it asks for no text anywhere."""
    return max(_anchors(asked, 0), key=lambda anchor: (anchor.worth, -abs(anchor.step)), default=None)


def _anchors(asked: Condition, step: int) -> Iterator[Anchor]:
    if asked.equals:
        yield Anchor(step, WHOLE_LINE, lines=tuple(dict.fromkeys(map(fold, asked.equals))))
    heads = [_start(text) for text in asked.starts]
    if heads and all(heads):
        yield Anchor(step, min(map(len, heads)) + FIXED, heads=tuple(dict.fromkeys(heads)))
    for signs in _signs(asked):
        anchor = _anchor(step, tuple(signs))
        if anchor is not None:
            yield anchor
    if asked.after is not None:
        yield from _anchors(asked.after, step - 1)
    if asked.before is not None:
        yield from _anchors(asked.before, step + 1)


class _Sign(NamedTuple):
    kind: str
    text: str
    worth: int


def _anchor(step: int, signs: tuple[_Sign, ...]) -> Anchor | None:
    worth = min((sign.worth for sign in signs), default=0)
    if not worth:
        return None
    return Anchor(step, worth, (), *(_texts(signs, kind) for kind in ("head", "needle", "gate")))


def _texts(signs: Iterable[_Sign], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sign.text for sign in signs if sign.kind == kind))


def _signs(asked: Condition) -> Iterator[Iterable[_Sign]]:
    """For each of the other keys of the condition, signs of which a block that satisfies it has one."""
    for place in ("ends", "contains"):
        yield (_Sign("needle", literal_regex(text, place), _worth(text)) for text in getattr(asked, place))
    for place in ("regex", "prefix", "suffix"):
        patterns = [_pattern_signs(pattern, place) for pattern in getattr(asked, place)]
        if patterns and all(patterns):
            yield itertools.chain(*patterns)
    if asked.grammar and asked.paragraph is None:
        yield (_Sign("gate", asked.grammar, GATE),)


def _start(text: str) -> str:
    """The head of a text that a block starts with; empty where its first sign may be written otherwise."""
    return ODD_SIGN.split(fold(text)[:HEAD], 1)[0].casefold()[:HEAD]


ODD_SIGN = re.compile(f"[{re.escape(''.join(sign for sign in SHAPES if len(sign) == 1))}'\".İ-]")
"""Signs of a folded text that may be written otherwise, or with more or fewer characters."""


def signs_in_line(pattern: str) -> list[str]:
    """RE2 patterns of which one is found in every line that a regex matches, among other lines; none if all is open."""
    signs = _pattern_signs(pattern, "regex")
    if not _least(signs):
        return []
    return [f"(?m)^{LEADING_SET}*(?i:{quote(text)})" if kind == "head" else f"(?m){text}" for kind, text, _ in signs]


def _pattern_signs(pattern: str, place: str) -> list[_Sign]:
    """The best signs of a pattern. Where it must stand, a sign tells as much as two characters more."""
    need = need_of(pattern)
    inner = min(map(_worth, need.needles), default=0)
    first = min(map(len, need.heads), default=-FIXED) + FIXED if place != "suffix" else 0
    last = min(map(len, need.tails), default=-FIXED) + FIXED if place != "prefix" else 0
    if inner >= max(first, last):
        return [_Sign("needle", _needle(text, need), _worth(text)) for text in need.needles]
    if first >= last:
        return [_head(text, need) for text in need.heads]
    return [_Sign("needle", f"{_needle(text, need)}$", len(text) + FIXED) for text in need.tails]


def _least(signs: list[_Sign]) -> int:
    return min([sign.worth for sign in signs], default=0)


def _head(text: str, need: Need) -> _Sign:
    if DIGIT in text:
        return _Sign("needle", f"^{_needle(text, need)}", len(text) + FIXED)
    return _Sign("head", text.casefold()[:HEAD], len(text) + FIXED)


def _needle(text: str, need: Need) -> str:
    pattern = quote(text).replace(DIGIT, ANY_DIGIT)
    return f"(?i:{pattern})" if need.any_case else pattern


def _worth(text: str) -> int:
    """How telling a literal is: a space, or a single letter or digit, is in nearly every line."""
    bare = text.strip()
    if len(bare) == 1:
        return 0 if bare.isalnum() or bare in f".,:{DIGIT}" else 1
    return len(bare)
