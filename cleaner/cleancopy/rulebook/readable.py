"""Rules as people read them: the phase in which each decides, and its condition in one line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from cleancopy.model import Origin
from cleancopy.phrases import counted
from cleancopy.ready import CAPTURES, CUTS, KEEPS
from cleancopy.rulebook.records import Rule, Site, is_partial
from cleancopy.rulebook.shape import Condition, Range, RuleEntry
from cleancopy.rulebook.translate import group_names

Phase = Literal["cuts", "captures", "drops", "keeps", "otherwise", "parts"]

PATTERN_KEYS = ("regex", "prefix", "suffix")
WORDS = {
    "equals": "equals", "starts": "starts with", "ends": "ends with", "contains": "contains",
    "regex": "matches", "prefix": "begins with", "suffix": "closes with",
}  # fmt: skip
"""What the keys are called that hold texts, in their order."""
REPEATED = {
    "adjacent": "same as the block above or below",
    "anywhere": "same as some other block",
    "inside": "inside a longer block near it",
    "itself": "the same text twice",
}


class Step(msgspec.Struct, frozen=True):
    """A rule in the phase in which it decides; `rule` is None for the default that decides about what is left."""

    phase: Phase
    does: str
    condition: str
    origin: Origin
    rule: Rule | None = None


def steps(site: Site) -> Iterator[Step]:
    """The site's rules, packs resolved, in the order in which they decide.

    A rule that may take a part of a block stands twice: a block that it fills whole is captured in the first round.
    """
    for act in CUTS:
        yield from (_step("cuts", rule) for rule in site.rules if rule.entry.do == act)
    yield from (_step("captures", rule) for rule in site.rules if rule.entry.do in CAPTURES and not _waits(rule.entry))
    whole = [rule for rule in site.rules if not is_partial(rule.entry.when)]
    yield from (_step("drops", rule) for rule in whole if rule.entry.do == "drop")
    yield from (_step("keeps", rule) for rule in site.rules if rule.entry.do in KEEPS)
    yield Step("otherwise", site.file.otherwise, "any block that is left between the cuts", site.otherwise)
    yield from (_step("parts", rule) for rule in site.rules if _takes_part(rule.entry))


def set_keys(record: msgspec.Struct) -> Iterator[tuple[str, Any]]:
    """The keys of a record of a rule file that say something, in order: those that are not at their defaults."""
    for field in msgspec.structs.fields(record):
        value = getattr(record, field.name)
        if value != field.default:
            yield field.encode_name, value


def as_written(value: Any) -> Any:
    """A record as keys and values, without what the file leaves out."""
    if isinstance(value, msgspec.Struct):
        return {key: as_written(part) for key, part in set_keys(value)}
    return value


def _waits(entry: RuleEntry) -> bool:
    """Whether a rule has to wait until it is known which paragraphs stay."""
    return entry.when.paragraph is not None


def _takes_part(entry: RuleEntry) -> bool:
    return entry.do == "flag" or (entry.do in {"capture", "drop"} and is_partial(entry.when))


def _step(phase: Phase, rule: Rule) -> Step:
    return Step(phase, does(rule.entry), condition(rule.entry), rule.origin, rule)


def does(entry: RuleEntry) -> str:
    """The action with what it fills or reports: `capture headline`, `flag second-story`."""
    groups = (name for key in PATTERN_KEYS for pattern in getattr(entry.when, key) for name in group_names(pattern))
    fills = entry.do in {"capture", "flag"}
    targets = [entry.field, *groups, entry.when.grammar, entry.problem] if fills else []
    return " ".join([entry.do, ", ".join(dict.fromkeys(filter(None, targets)))]).strip()


def condition(entry: RuleEntry) -> str:
    """The whole condition, the exception last."""
    asked = "; ".join(_asked(entry.when))
    return f"{asked}; unless {'; '.join(_asked(entry.unless))}" if entry.unless else asked


def _asked(when: Condition) -> Iterator[str]:
    for key, name in WORDS.items():
        texts = getattr(when, key)
        if texts:
            sign = "/" if key in PATTERN_KEYS else "'"
            yield f"{name} {' | '.join(f'{sign}{text}{sign}' for text in texts)}"
    if when.grammar:
        yield f"is or has a {when.grammar}"
    yield from _numbered(when)
    yield from _placed(when)


def _numbered(when: Condition) -> Iterator[str]:
    if when.words is not None:
        yield _count(when.words, "word")
    if when.at is not None:
        yield _place(when.at, "place")
    if when.paragraph is not None:
        yield _place(when.paragraph, "paragraph")
    if when.gap is not None:
        yield f"with {_count(when.gap, 'blank line') if when.gap.max != 0 else 'no blank line'} above"


def _placed(when: Condition) -> Iterator[str]:
    if when.bullet is not None:
        yield "with a bullet" if when.bullet else "without a bullet"
    if when.repeated is not None:
        yield REPEATED[when.repeated]
    if when.same_as is not None:
        yield f"same as the {when.same_as}"
    for name, beside in (("above", when.after), ("below", when.before)):
        if beside is not None:
            yield f"block {name}: ({'; '.join(_asked(beside))})"
    if when.where is not None:
        yield f"in the {when.where}"


def _count(span: Range, what: str) -> str:
    if span.max is None:
        return f"{counted(span.min, what)} or more"
    if span.min == span.max:
        return counted(span.min, what)
    return f"up to {counted(span.max, what)}" if span.min == 0 else f"{span.min} to {counted(span.max, what)}"


def _place(span: Range, what: str) -> str:
    if span.min == span.max:
        return f"at {what} {span.min}"
    if span.max is None:
        return f"from {what} {span.min} on"
    return f"up to {what} {span.max}" if span.min <= 1 else f"at {what}s {span.min} to {span.max}"


def described(site: Site) -> dict[str, Any]:
    """The whole site with its rules in the order in which they decide, for programs."""
    head = {key: value for key, value in as_written(site.file).items() if key != "rules"}
    head["recognise"] = {**head["recognise"], "any": [as_written(sign) for sign in site.file.recognise.any]}
    return {**head, "path": site.path, "rules": [_described(step) for step in steps(site)]}


def _described(step: Step) -> dict[str, Any]:
    entry = as_written(step.rule.entry) if step.rule else {"do": step.does, "why": step.origin.why}
    place = {"rule": step.origin.id, "path": step.origin.path, "line": step.origin.line}
    return {"phase": step.phase, **place, "condition": step.condition, **entry}
