"""What can be wrong with a single rule: each check is a function from a rule to its findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from cleancopy.phrases import did_you_mean
from cleancopy.rulebook.inline import failures
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.nodes import Path
from cleancopy.rulebook.records import is_partial
from cleancopy.rulebook.shape import FIELDS, Condition, Range, RuleEntry
from cleancopy.rulebook.translate import PatternFault, group_names, pattern_faults

Finding = tuple[Path, str, str]
"""Where inside the rule or file, a code, and a message."""

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
PATTERN_KEYS = ("regex", "prefix", "suffix")
TEXT_KEYS = ("equals", "starts", "ends", "contains", *PATTERN_KEYS)


def _bad_id(rule: RuleEntry) -> Iterator[Finding]:
    if rule.id is not None and not NAME.fullmatch(rule.id):
        yield ("id",), "bad-name", f"'{rule.id}' is no name: use lower-case letters, digits and hyphens"


def conditions(rule: RuleEntry) -> Iterator[tuple[Path, Condition]]:
    """All conditions of a rule and where they stand, those on neighbours included."""
    waiting: list[tuple[Path, Condition | None]] = [(("when",), rule.when), (("unless",), rule.unless)]
    while waiting:
        path, condition = waiting.pop()
        if condition is not None:
            yield path, condition
            waiting += [((*path, "after"), condition.after), ((*path, "before"), condition.before)]


def _patterns(rule: RuleEntry) -> Iterator[tuple[Path, str, str]]:
    """All patterns of a rule: where each stands, its key, and itself. One that could not be read is left out."""
    for path, condition in conditions(rule):
        for key in PATTERN_KEYS:
            for number, pattern in enumerate(getattr(condition, key)):
                if pattern is not None:
                    yield (*path, key, number), key, pattern


def _bad_patterns(rule: RuleEntry) -> Iterator[Finding]:
    for place, key, pattern in _patterns(rule):
        for fault in pattern_faults(pattern, key):
            yield place, "bad-pattern", pattern_message(fault)


def pattern_message(fault: PatternFault) -> str:
    """What is wrong with a pattern, what to do, and at which of its characters."""
    return f"{fault} (character {fault.offset + 1} of the pattern)"


def _bad_groups(rule: RuleEntry) -> Iterator[Finding]:
    for place, key, pattern in _patterns(rule):
        captures = rule.do == "capture" and place[:-1] == ("when", key)
        for name in group_names(pattern):
            if name not in FIELDS:
                yield place, "unknown-field", f"the group '{name}' is no field: {did_you_mean(name, FIELDS)}"
            elif not captures:
                message = f"the group '{name}' captures nothing here: make it (?:...), or the rule a capture"
                yield place, "bad-value", message


def _captures_nothing(rule: RuleEntry) -> Iterator[Finding]:
    if rule.do != "capture":
        if rule.field is not None:
            yield ("field",), "bad-value", f"only a capture fills a field, this rule does '{rule.do}': delete the key"
    elif rule.when is not None and rule.field is None and not rule.when.grammar and not any(_groups(rule.when)):
        yield (), "missing-key", "captures nothing: give it a 'field', or a pattern with a named group"


def _groups(condition: Condition) -> Iterator[str]:
    for key in PATTERN_KEYS:
        for pattern in getattr(condition, key):
            yield from group_names(pattern) if pattern is not None else ()


def _bad_dates(rule: RuleEntry) -> Iterator[Finding]:
    reads_date = rule.when is not None and ("published" in _groups(rule.when) or rule.field == "published")
    if reads_date and not rule.dates:
        yield (), "missing-key", "captures a date: say how it is printed, such as dates: '%d %b %Y'"
    if rule.dates and not reads_date:
        yield ("dates",), "bad-value", "no date is captured here: name the group 'published', or delete the key"
    for number, layout in enumerate(rule.dates):
        if layout is not None and ("%Y" not in layout or not _is_layout(layout)):
            message = f"'{layout}' is no layout of a date with its year: see strptime's directives, such as '%d %b %Y'"
            yield ("dates", number), "bad-value", message


def _is_layout(layout: str) -> bool:
    """Whether strptime reads what such a layout prints, with its year. It refuses a directive that stands twice."""
    moment = datetime(2026, 11, 21, 9, 30)
    try:
        return datetime.strptime(moment.strftime(layout), layout).year == moment.year
    except (ValueError, re.error):
        return False


def _bad_flag(rule: RuleEntry) -> Iterator[Finding]:
    if rule.do == "flag" and rule.problem is None:
        yield (), "missing-key", "a flag needs a 'problem', the code that the article shows"
    if rule.do != "flag" and rule.problem is not None:
        yield ("problem",), "bad-value", "only a flag names a problem: delete the key, or do: flag"


def _misplaced(rule: RuleEntry) -> Iterator[Finding]:
    if rule.when is None or rule.do is None:
        return
    if rule.do.startswith("cut") and rule.when.where is not None:
        yield ("when", "where"), "bad-value", "a cut looks at the whole dump: delete 'where'"
    if rule.when.paragraph is not None and rule.do != "flag" and not is_partial(rule.when):
        message = "'paragraph' counts what stays, which only prefix, suffix, grammar and flag come to see: use 'at'"
        yield ("when", "paragraph"), "bad-value", message


def _never_fires(rule: RuleEntry) -> Iterator[Finding]:
    for path, condition in conditions(rule):
        for key in ("words", "at", "paragraph", "gap"):
            span: Range | None = getattr(condition, key)
            if span is not None and span.max is not None and span.min > span.max:
                yield (*path, key), "never-fires", f"can never fire: no number is from {span.min} to {span.max}"
            elif span is not None and span.max == 0 and key != "gap":
                yield (*path, key), "never-fires", f"can never fire: '{key}' counts from 1"
        equals = [text for text in condition.equals if text is not None]
        if equals and not any(_agrees(text, condition) for text in equals):
            yield (*path, "equals"), "never-fires", "can never fire: no text of 'equals' fits the keys beside it"
    if rule.when is not None and rule.unless == rule.when:
        yield ("unless",), "never-fires", "can never fire: 'unless' excepts all that 'when' asks for"


def _agrees(text: str, condition: Condition) -> bool:
    line, words = fold(text), len(text.split())
    return (
        (not condition.starts or any(line.startswith(fold(part or "")) for part in condition.starts))
        and (not condition.ends or any(line.endswith(fold(part or "")) for part in condition.ends))
        and (not condition.contains or any(fold(part or "") in line for part in condition.contains))
        and (condition.words is None or words in condition.words)
    )


def _failed_tests(rule: RuleEntry) -> Iterator[Finding]:
    if rule.when is None or _is_half_read(rule) or any(_bad_patterns(rule)) or any(_never_fires(rule)):
        return
    for kind, number, text in failures(rule):
        word = "does not match" if kind == "match" else "matches"
        message = f"{word} its own example '{text}': mend the rule or the example"
        yield ("tests", kind, number), f"failed-{kind}", message


def _is_half_read(rule: RuleEntry) -> bool:
    """Whether one of its texts was refused: then nothing can be said of what it matches."""
    return any(None in getattr(condition, key) for _path, condition in conditions(rule) for key in TEXT_KEYS)


RULE_CHECKS: tuple[Callable[[RuleEntry], Iterator[Finding]], ...] = (
    _bad_id,
    _bad_patterns,
    _bad_groups,
    _captures_nothing,
    _bad_dates,
    _bad_flag,
    _misplaced,
    _never_fires,
    _failed_tests,
)
