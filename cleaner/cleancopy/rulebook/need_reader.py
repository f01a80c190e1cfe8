"""A pattern -> what every text that it matches begins with, ends with and holds, as far as it can be told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from cleancopy.rulebook.need import ANY_DIGIT, DIGIT, LEADING, Need
from cleancopy.rulebook.regex_chars import Chars
from cleancopy.rulebook.regex_reader import Reader
from cleancopy.rulebook.regex_tree import Flags, Group, Node, Repeat

MOST_EXACT = 64
"""Texts that a part may match to be spelled out."""
MOST_SIGNS = 500
"""Alternatives for a sign; of more, nothing is said."""
TELLING = 10
"""Characters of a sign that tell enough."""

LONGEST_SPAN = 16
"""Characters of a span that are taken one by one."""
ANY_DIGITS = frozenset({ANY_DIGIT, "0-9"})
"""How patterns write it."""

Texts = frozenset[str]
EMPTY: Texts = frozenset([""])
"""Every text begins with it and holds it: nothing is known."""


class _Part(NamedTuple):
    """Of some nodes: all that they match, if that is little, and the same three as sets.

    `leads` tells that they match nothing but LEADING characters, if any.
    """

    exact: Texts | None
    heads: Texts
    tails: Texts
    needles: Texts
    leads: bool = False


NOTHING = _Part(None, EMPTY, EMPTY, EMPTY)
NO_WIDTH = _Part(EMPTY, EMPTY, EMPTY, EMPTY)


def read_need(pattern: str) -> Need:
    """What every text needs that the pattern, which must be without faults, matches as a whole."""
    part = _alternatives(Reader(pattern).branches)
    heads = _fewest([text[:TELLING] for text in part.heads], str.startswith)
    tails = _fewest([text[-TELLING:] for text in part.tails], str.endswith)
    needles = _fewest([text[:TELLING] for text in part.needles], str.__contains__)
    return Need(heads, tails, needles, "(?i" in pattern)


def _fewest(texts: Iterable[str], holds: Callable[[str, str], bool]) -> tuple[str, ...]:
    """The texts without those that hold a shorter one; none if all is open."""
    found: list[str] = []
    for text in sorted(sorted(set(texts)), key=len):
        if not text:
            return ()
        if not any(holds(text, other) for other in found):
            found.append(text)
    return tuple(found)


def _alternatives(branches: list[list[Node]]) -> _Part:
    if len(branches) == 1:
        return _sequence(branches[0])
    parts = [_sequence(branch) for branch in branches]
    exact = None if any(part.exact is None for part in parts) else _union([part.exact or EMPTY for part in parts])
    heads = _few(_union([part.heads for part in parts]))
    tails = _few(_union([part.tails for part in parts]))
    needles = _few(_union([part.needles for part in parts]))
    return _Part(exact if exact and len(exact) <= MOST_EXACT else None, heads, tails, needles)


def _few(texts: Texts) -> Texts:
    return texts if len(texts) <= MOST_SIGNS else EMPTY


def _union(sets: list[Texts]) -> Texts:
    return frozenset().union(*sets)


def _sequence(nodes: list[Node]) -> _Part:
    """What the nodes one after the other need: the first's heads, the last's tails, the best of what is spelled out."""
    heads = tails = needles = run = EMPTY
    begins, is_exact = True, True
    for part in _parts(nodes):
        if begins and not (part.leads and heads == EMPTY):
            heads, begins = _longer(heads, part)
        longer = _product(run, part.exact)
        if longer is None:
            needles, is_exact = _better(needles, run, part.needles), False
            run = part.exact or EMPTY
            tails = part.tails
        else:
            run = longer
            tails = run if part.exact != EMPTY else tails
    needles = _better(needles, run)
    return _Part(run if is_exact else None, heads, tails, needles)


def _parts(nodes: list[Node]) -> Iterable[_Part]:
    """The nodes' parts; letters that stand for themselves are joined, for nearly all do."""
    letters = ""
    for node in nodes:
        sign = _letter(node)
        if sign:
            letters += sign
            continue
        if letters:
            yield _exactly(frozenset([letters]))
            letters = ""
        yield _part(node)
    if letters:
        yield _exactly(frozenset([letters]))


def _letter(node: Node) -> str:
    if isinstance(node, Chars) and len(node.pieces) == 1 and not node.negated:
        text = node.pieces[0].text
        if len(text) == 1:
            return text
    return ""


def _exactly(texts: Texts) -> _Part:
    return _Part(texts, texts, texts, texts)


def _longer(heads: Texts, part: _Part) -> tuple[Texts, bool]:
    """The heads with those of the next part behind them, and whether the part after that may add to them."""
    longer = _product(heads, part.heads)
    if longer is None:
        return heads, False
    return longer, part.heads == part.exact and min(map(len, longer)) < TELLING


def _product(before: Texts, behind: Texts | None) -> Texts | None:
    if behind is None or len(before) * len(behind) > MOST_EXACT:
        # Alternatives at the very start are no product.
        return behind if behind is not None and before == EMPTY else None
    return frozenset([one + other for one in before for other in behind])


def _part(node: Node) -> _Part:
    match node:
        case Chars():
            signs = _signs(node)
            return NOTHING if signs is None else _exactly(signs)
        case Group():
            return _alternatives(node.branches)
        case Repeat():
            part = _part(node.item)
            leads = node.least == 0 and part.exact is not None and all(map(LEADING.issuperset, part.exact))
            return _repeated(part, node.least, node.most)._replace(leads=leads)
        case Flags():
            return NO_WIDTH
        case _:
            return NO_WIDTH


def _repeated(part: _Part, least: int, most: int | None) -> _Part:
    if least:
        return part._replace(exact=None)
    if most == 1 and part.exact and part.heads == part.exact:
        return _Part(part.exact | EMPTY, part.exact | EMPTY, part.exact | EMPTY, EMPTY)
    return NOTHING


def _signs(chars: Chars) -> Texts | None:
    """The characters themselves, if they are few."""
    if chars.negated:
        return None
    found: set[str] = set()
    for piece in chars.pieces:
        text = piece.text
        if text in ANY_DIGITS:
            found.add(DIGIT)
        elif len(text) == 1 or (len(text) == 2 and text[0] == "\\" and not text[1].isalnum()):
            found.add(text[-1])
        elif len(text) == 3 and text[1] == "-" and ord(text[2]) - ord(text[0]) <= LONGEST_SPAN:
            found.update(map(chr, range(ord(text[0]), ord(text[2]) + 1)))
        else:
            return None
    return frozenset(found)


def _better(*sets: Texts) -> Texts:
    """The texts of which even the shortest tells most."""
    return max(sets, key=lambda texts: (min([len(text.strip()) for text in texts]), -len(texts)))
