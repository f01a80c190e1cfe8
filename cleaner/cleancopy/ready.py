"""Rules made ready to be asked, in the phases in which they decide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from cleancopy.anchors import TELLING, Anchor, anchor_of
from cleancopy.captures import Read, reader_of
from cleancopy.context import OPEN_END, Check, Sieve, checks_of, holds_of, sieves_of, text_of
from cleancopy.model import Region
from cleancopy.rulebook.fits import Test
from cleancopy.rulebook.records import Rule, is_partial
from cleancopy.rulebook.shape import Act, RuleEntry

LONGEST_AT = 15
"""Blocks: where a rule's place leaves so few, its anchor must be telling, or the place serves better."""

CUTS: tuple[Act, ...] = ("cut-above", "cut-below")
CAPTURES: tuple[Act, ...] = ("capture", "caption")
KEEPS: tuple[Act, ...] = ("keep", "subhead")
ABOVE, BELOW, CAPTURE, DROP, PART = PHASES = range(5)
"""The phases in which rules decide: the upper cut, the lower one, whole captures, drops and keeps, parts of blocks."""


class MatchRule(msgspec.Struct, frozen=True, eq=False):
    """A rule made ready.

    The block must lie in `region`, and between the cuts from place `first` to `last`. `sieves` take out blocks at a
    glance, `fits` is what the rule asks of the block's text, `checks` are all that it asks beyond, `unless` what it
    excepts, and `read` what it makes of a block.
    """

    rule: Rule
    anchor: Anchor | None
    region: Region
    first: int
    last: int
    sieves: tuple[Sieve, ...]
    fits: Test | None
    checks: tuple[Check, ...]
    unless: Check | None
    read: Read


@cache  # sites share the rules of their packs
def ready(rule: Rule) -> MatchRule:
    """The rule as a page asks it."""
    when = rule.entry.when
    unless = holds_of(rule.entry.unless) if rule.entry.unless else None
    first, last = (when.at.min, when.at.max) if when.at else (-OPEN_END, None)
    last = OPEN_END if last is None else last
    anchor = anchor_of(when)
    if anchor is not None and last - first < LONGEST_AT and anchor.worth < TELLING:
        anchor = None
    sieves, fits, checks, read = sieves_of(when), text_of(when), checks_of(when), reader_of(rule.entry)
    return MatchRule(rule, anchor, when.where or "body", first, last, sieves, fits, checks, unless, read)


def in_phases(rules: Iterable[MatchRule]) -> tuple[tuple[MatchRule, ...], ...]:
    """The rules of each phase, in the order in which they decide."""
    phases: tuple[list[MatchRule], ...] = tuple([[] for _ in PHASES])
    for rule in rules:
        for phase in _phases(rule.rule.entry):
            phases[phase].append(rule)
    phases[DROP].sort(key=lambda rule: rule.rule.entry.do != "drop")
    return tuple(map(tuple, phases))


def _phases(entry: RuleEntry) -> Iterator[int]:
    if entry.do in CUTS:
        yield CUTS.index(entry.do)
    if entry.do in CAPTURES and entry.when.paragraph is None:
        yield CAPTURE
    if entry.do in KEEPS or (entry.do == "drop" and not is_partial(entry.when)):
        yield DROP
    if entry.do == "flag" or (entry.do in {"capture", "drop"} and is_partial(entry.when)):
        yield PART
