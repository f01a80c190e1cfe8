"""A rule that applies to a block -> the values that it takes out of the block's text, field by field."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from cleancopy import late
from cleancopy.grammars import GRAMMARS, SHORT, Reading
from cleancopy.model import Capture
from cleancopy.names import split_names
from cleancopy.rulebook.patterns import Found, compiled
from cleancopy.rulebook.records import Rule
from cleancopy.rulebook.shape import ONCE, RuleEntry

if TYPE_CHECKING:
    from cleancopy.page import Page

PATTERN_PLACES = ("regex", "prefix", "suffix")
PEOPLE = frozenset({"byline", "authors", "contributors", "editors"})


Read = Callable[["Page", int, int, int], Reading | None]
"""Understands `text[start:end]` of the block at an index: a span of the block, and the values for each field."""


def reader_of(entry: RuleEntry) -> Read:
    """How a rule reads a block that it applies to; made once, so that a rule pays only for what it asks.

    The reader gives None where neither a pattern nor a grammar of the rule finds anything, or where the field's value
    is not one (a date that is none of the printed forms, a byline without a person).
    """
    when, target = entry.when, "captions" if entry.do == "caption" else entry.field
    if when.grammar:
        return _by_grammar(when.grammar)
    patterns = tuple((pattern, place) for place in PATTERN_PLACES for pattern in getattr(when, place))
    if target and not when.prefix and not when.suffix and not any("(?P<" in pattern for pattern, _place in patterns):
        return _whole(target, entry)
    return _by_patterns(patterns, target, entry)


def _by_grammar(name: str) -> Read:
    def read(page: Page, index: int, start: int, end: int) -> Reading | None:
        text = page.texts[index]
        if end - start == len(text):
            return page.reading(name, index)
        found = GRAMMARS[name].read(text[start:end])
        return Reading(found.start + start, found.end + start, found.fields) if found else None

    return read


def _whole(target: str, entry: RuleEntry) -> Read:
    name = "authors" if target == "byline" else target

    def read(page: Page, index: int, start: int, end: int) -> Reading | None:
        values = _values(target, page.texts[index][start:end], entry)
        return Reading(start, end, ((name, values),)) if values else None

    return read


def _by_patterns(patterns: tuple[tuple[str, str], ...], target: str | None, entry: RuleEntry) -> Read:
    def read(page: Page, index: int, start: int, end: int) -> Reading | None:
        text = page.texts[index][start:end]
        for pattern, place in patterns:
            match = _find_short(pattern, place, text) if len(text) <= SHORT else compiled(pattern, place).find(text)
            if match is not None:
                named = {**match.groups, **({target: text[match.start : match.end]} if target else {})}
                return _reading(entry, target, start + match.start, start + match.end, named)
        return None

    return read


@lru_cache(maxsize=8192)
def _find_short(pattern: str, place: str, text: str) -> Found | None:
    """The match in a short text: bylines, sections and captions' sources recur from dump to dump."""
    return compiled(pattern, place).find(text)


def take(
    rule: Rule, reading: Reading, captured: Mapping[str, list[str]], settled: Container[str] = ()
) -> tuple[Capture, ...] | None:
    """The captures of a reading; None if its leading field holds one text and has it already.

    So a second headline is no capture, while a sign-off that names the agency once more still is one. Nothing is
    captured for the fields that are `settled`.
    """
    start, end, fields = reading
    if fields and fields[0][0] in ONCE and fields[0][0] != "agency" and fields[0][0] in captured:
        return None
    return tuple(
        [
            Capture(field, values, start, end, rule.origin)
            for field, values in fields
            if field not in settled and not (field in ONCE and field in captured)
        ]
    )


def _reading(entry: RuleEntry, target: str | None, start: int, end: int, named: Mapping[str, str]) -> Reading | None:
    fields: list[tuple[str, tuple[str, ...]]] = []
    for name, text in named.items():
        values = _values(name, text.strip(), entry)
        if not values and name == target:
            return None
        if values:
            fields.append(("authors" if name == "byline" else name, values))
    return Reading(start, end, tuple(fields)) if fields or entry.do == "drop" else None


def _values(field: str, text: str, entry: RuleEntry) -> tuple[str, ...]:
    if not text:
        return ()
    if field in PEOPLE:
        return _names(text)
    if field == "published":
        return _iso_date(text, entry.dates)
    return (text,)


_SEPTEMBER = late.regex(r"\bSept\b")
"""As the stylebook of the AP shortens it; strptime knows no month by four letters."""

_names = lru_cache(maxsize=8192)(split_names)
"""The same people write page after page."""


@lru_cache(maxsize=4096)  # the same days recur from dump to dump, and strptime is slow
def _iso_date(text: str, layouts: tuple[str, ...]) -> tuple[str, ...]:
    printed = _SEPTEMBER.sub("Sep", text)
    for layout in layouts:
        try:
            moment = datetime.strptime(printed, layout)
        except ValueError:
            continue
        return (_as_precise_as(moment, layout),)
    return ()


def _as_precise_as(moment: datetime, layout: str) -> str:
    if "%d" not in layout:
        return moment.strftime("%Y-%m")
    if not any(directive in layout for directive in ("%H", "%I")):
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds" if "%S" in layout else "minutes")
