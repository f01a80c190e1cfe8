"""What lets a rule come into question: the rarest of the texts that it asks of a block or of a block's neighbours.

A page has hundreds of blocks, a site a hundred rules, and nearly no rule is about a given block. So nobody holds
rules against blocks: each rule waits for its anchor, and only where that shows up the rule is asked in full.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

import msgspec

from cleancopy import late
from cleancopy.rulebook.literals import SHAPES, fold, literal_regex, quote
from cleancopy.rulebook.need import ANY_DIGIT, DIGIT, LEADING_SET, Need, need_of
from cleancopy.rulebook.shape import Condition

HEAD = 24
"""Characters of the start, and of the end, of a text that anchors look at."""
WHOLE_LINE = 99
TELLING = 4
"""Worth of an anchor that few blocks show."""
SENTENCE_ENDS = frozenset('.!?…’”"')
"""What nearly every paragraph ends with."""
FIXED = 2
"""How much more a sign tells that must begin or end the block, in characters of a literal."""
FIRST_RARE = "\u0590"
"""The first letter behind the Latin, Greek and Cyrillic ones: most pages have none from here on."""
GATE = 2
"""How rare what a grammar's gate lets through is taken to be, in characters of a literal."""


class Needle(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """An RE2 pattern to be searched for, and the literal that it stands for, or nothing."""

    pattern: str
    literal: str = ""


class Anchor(msgspec.Struct, frozen=True, eq=False, gc=False, array_like=True):
    """Signs of which one must be there for a rule to apply, in the block that lies `step` below the rule's.

    `lines` are whole folded lines, `heads` what the block begins with, casefolded, maybe behind LEADING characters,
    `tails` what it ends with; `needles` are found somewhere in it, `gates` are names of grammars whose gate is
    found there. `worth` is the length of the least telling one.
    """

    step: int
    worth: int
    lines: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    needles: tuple[Needle, ...] = ()
    gates: tuple[str, ...] = ()


KNOWN: dict[Condition, Anchor | None] = {}
"""The anchors of rules that were made ready before, in this process or in the one that kept the rules."""


def anchor_of(asked: Condition) -> Anchor | None:
    """The best anchor of a condition; None if it asks for no text anywhere."""
    try:
        return KNOWN[asked]  # looked up once: to hash a condition is to hash all its texts
    except KeyError:
        found = KNOWN[asked] = _found_anchor(asked)
        return found


def _found_anchor(asked: Condition) -> Anchor | None:
    best = max(_choices(asked, 0), key=lambda choice: (_least(choice[1]), -abs(choice[0])), default=None)
    return _anchor(*best) if best and _least(best[1]) else None


def _choices(asked: Condition, step: int) -> Iterator[tuple[int, list[_Sign]]]:
    """Signs that a condition asks for, and of which block."""
    for signs in _signs(asked):
        yield step, list(signs)
    if asked.after is not None:
        yield from _choices(asked.after, step - 1)
    if asked.before is not None:
        yield from _choices(asked.before, step + 1)


class _Sign(msgspec.Struct, frozen=True):
    """`literal` is what the pattern of a needle stands for."""

    kind: str
    text: str
    worth: int
    literal: str = ""


def _anchor(step: int, signs: list[_Sign]) -> Anchor:
    lines = tuple(dict.fromkeys([fold(sign.text) for sign in signs if sign.kind == "line"]))
    heads, tails, gates = (_texts(signs, kind) for kind in ("head", "tail", "gate"))
    needles = dict.fromkeys([Needle(sign.text, sign.literal) for sign in signs if sign.kind == "needle"])
    return Anchor(step, _least(signs), lines, heads, tails, tuple(needles), gates)


def _texts(signs: Iterable[_Sign], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([sign.text for sign in signs if sign.kind == kind]))


def _signs(asked: Condition) -> Iterator[Iterable[_Sign]]:
    """For each key of the condition, signs of which a block that satisfies it has one."""
    if asked.equals:
        yield (_Sign("line", text, WHOLE_LINE) for text in asked.equals)
    if asked.starts:
        yield map(_start, asked.starts)
    for place in ("ends", "contains"):
        yield (_Sign("needle", literal_regex(text, place), _worth(text), text) for text in getattr(asked, place))
    for place in ("regex", "prefix", "suffix"):
        patterns = [_pattern_signs(pattern, place) for pattern in getattr(asked, place)]
        if patterns and all(patterns):
            yield itertools.chain(*patterns)
    if asked.grammar and asked.paragraph is None:
        yield (_Sign("gate", asked.grammar, GATE),)


def _start(text: str) -> _Sign:
    """The head of a text that a block starts with, or where its first sign may be written otherwise, all of it."""
    head = ODD_SIGN.split(fold(text)[:HEAD], 1)[0].casefold()[:HEAD]
    if head:
        return _Sign("head", head, len(head) + FIXED)
    return _Sign("needle", literal_regex(text, "starts"), _worth(text) + FIXED, text)


ODD_SIGN = late.regex(f"[{re.escape(''.join(sign for sign in SHAPES if len(sign) == 1))}'\".İ-]")
"""Signs of a folded text that may be written otherwise, or with more or fewer characters."""


def signs_in_line(pattern: str) -> list[str]:
    """RE2 patterns of which one is found in every line that a regex matches, among other lines; none if all is open."""
    signs = _pattern_signs(pattern, "regex")
    if not _least(signs):
        return []
    return [f"(?m){_in_line(sign)}" for sign in signs]


def _in_line(sign: _Sign) -> str:
    if sign.kind == "head":
        return f"^{LEADING_SET}*(?i:{quote(sign.text)})"
    return f"(?i:{quote(sign.text)})$" if sign.kind == "tail" else sign.text


def _pattern_signs(pattern: str, place: str) -> list[_Sign]:
    """The best signs of a pattern. Where it must stand, a sign tells as much as two characters more."""
    need = need_of(pattern)
    choices = [(need.needles, _worth, _inner)]
    if place != "suffix":
        choices.append((need.heads, _head_worth, _head))
    if place != "prefix":
        choices.append((need.tails, _tail_worth, _tail))
    texts, _, sign = max(choices, key=lambda choice: min(map(choice[1], choice[0]), default=0))
    return [sign(text, need) for text in texts]


def _least(signs: list[_Sign]) -> int:
    return min([sign.worth for sign in signs], default=0)


def _inner(text: str, need: Need) -> _Sign:
    return _Sign("needle", _needle(text, need), _worth(text), text)


def _head(text: str, need: Need) -> _Sign:
    if DIGIT in text:
        return _Sign("needle", f"^{_needle(text, need)}", _head_worth(text), text)
    return _Sign("head", text.casefold()[:HEAD], _head_worth(text))


def _head_worth(text: str) -> int:
    return len(text) + FIXED


def _tail(text: str, need: Need) -> _Sign:
    folded = text.casefold()
    if DIGIT in text or len(folded) != len(text):
        return _Sign("needle", f"{_needle(text, need)}$", _tail_worth(text), text)
    return _Sign("tail", folded[-HEAD:], _tail_worth(text))


def _tail_worth(text: str) -> int:
    return 1 if text in SENTENCE_ENDS else len(text) + FIXED


def _needle(text: str, need: Need) -> str:
    pattern = quote(text).replace(DIGIT, ANY_DIGIT)
    return f"(?i:{pattern})" if need.any_case else pattern


def _worth(text: str) -> int:
    """How telling a literal is: a space, or a single letter or digit, is in nearly every line of its script."""
    bare = text.strip()
    if len(bare) == 1:
        return 0 if (bare.isalnum() and bare < FIRST_RARE) or bare in f".,:{DIGIT}" else 1
    return len(bare)
