"""A rule that applies to a block -> the values that it takes out of the block's text, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from cleancopy.grammars import GRAMMARS, SHORT, Reading
from cleancopy.model import Capture
from cleancopy.names import split_names
from cleancopy.page import Page
from cleancopy.rulebook.patterns import Found, compiled
from cleancopy.rulebook.records import Rule
from cleancopy.rulebook.shape import ONCE, RuleEntry

PEOPLE = frozenset({"byline", "authors", "contributors", "editors"})


def read(page: Page, rule: Rule, index: int, start: int = 0, end: int | None = None) -> Reading | None:
    """What the rule understands of a block's `text[start:end]`: a span of the block and the values for each field.

    None where neither a pattern nor a grammar of the rule finds anything, or where the field's value is
    not one (a date that is none of the printed forms, a byline without a person).
    """
    when, target = rule.entry.when, _target(rule.entry)
    whole = page.blocks[index].text
    text = whole[start:end]
    if when.grammar:
        found = page.reading(when.grammar, index) if text == whole else GRAMMARS[when.grammar].read(text)
        return _moved(found, start) if found else None
    for place in ("regex", "prefix", "suffix"):
        for pattern in getattr(when, place):
            match = _find_short(pattern, place, text) if len(text) <= SHORT else compiled(pattern, place).find(text)
            if match is not None:
                named = {**match.groups, **({target: text[match.start : match.end]} if target else {})}
                return _reading(rule.entry, start + match.start, start + match.end, named)
    return _reading(rule.entry, start, start + len(text), {target: text} if target else {})


@lru_cache(maxsize=8192)
def _find_short(pattern: str, place: str, text: str) -> Found | None:
    """The match in a short text: bylines, sections and captions' sources recur from dump to dump."""
    return compiled(pattern, place).find(text)


def _moved(reading: Reading, by: int) -> Reading:
    return Reading(reading.start + by, reading.end + by, reading.fields)


def take(rule: Rule, reading: Reading, captured: Mapping[str, list[str]]) -> tuple[Capture, ...] | None:
    """The captures of a reading; None if its leading field holds one text and has it already.

    So a second headline is no capture, while a sign-off that names the agency once more still is one.
    """
    if reading.fields and reading.fields[0][0] in ONCE and captured.get(reading.fields[0][0]):
        return None
    return tuple(
        Capture(field, values, reading.start, reading.end, rule.origin)
        for field, values in reading.fields
        if not (field in ONCE and captured.get(field))
    )


def _target(entry: RuleEntry) -> str | None:
    """The field that the whole match goes to."""
    return "captions" if entry.do == "caption" else entry.field


def _reading(entry: RuleEntry, start: int, end: int, named: Mapping[str, str]) -> Reading | None:
    fields: list[tuple[str, tuple[str, ...]]] = []
    for name, text in named.items():
        values = _values(name, text.strip(), entry)
        if not values and name == _target(entry):
            return None
        if values:
            fields.append(("authors" if name == "byline" else name, values))
    return Reading(start, end, tuple(fields)) if fields or entry.do == "drop" else None


def _values(field: str, text: str, entry: RuleEntry) -> tuple[str, ...]:
    if not text:
        return ()
    if field in PEOPLE:
        return split_names(text)
    if field == "published":
        return _iso_date(text, entry.dates)
    return (text,)


@lru_cache(maxsize=4096)  # the same days recur from dump to dump, and strptime is slow
def _iso_date(text: str, layouts: tuple[str, ...]) -> tuple[str, ...]:
    for layout in layouts:
        try:
            moment = datetime.strptime(text, layout)
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
