"""What can be wrong with a rule file whose keys and types are right. Every finding says what to do."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from cleancopy.habits import MARKED
from cleancopy.phrases import did_you_mean
from cleancopy.rulebook.lint_rules import NAME, RULE_CHECKS, Finding, pattern_message
from cleancopy.rulebook.nodes import Mark, Path, Report
from cleancopy.rulebook.shape import PackFile, Recognise, RuleEntry, SiteFile
from cleancopy.rulebook.translate import pattern_faults

Places = Mapping[Path, Mark]

SIGN_KEYS = ("equals", "starts", "ends", "contains", "regex")
NAMES = ("use", "disable", "printed")
"""Keys of a site that list names."""


def lint(file: SiteFile | PackFile, places: Places, stem: str, report: Report) -> None:
    """Report what is wrong beyond shape. Where shape was wrong, `file` holds None, and that is passed over."""
    findings = list(_file_findings(file, stem))
    rules = [(number, rule) for number, rule in enumerate(file.rules or ()) if rule is not None]
    findings += _repeats(rules, places)
    for number, rule in rules:
        findings += _rule_findings(rule, number, places)
    for path, code, message in findings:
        report(_nearest(places, path), code, message)


def _rule_findings(rule: RuleEntry, number: int, places: Places) -> Iterator[Finding]:
    is_half_read = _is_half_read(rule, number, places)
    for path, code, message in itertools.chain.from_iterable(check(rule) for check in RULE_CHECKS):
        if code != "missing-key" or not is_half_read:
            yield ("rules", number, *path), code, f"rule '{rule.id}': {message}"


def _is_half_read(rule: RuleEntry, number: int, places: Places) -> bool:
    """Whether a key is written whose value was refused: what follows from its lack is no news."""
    return any(not getattr(rule, key) and ("rules", number, key) in places for key in ("field", "problem", "dates"))


def _nearest(places: Places, path: Path) -> Mark:
    while path not in places:
        path = path[:-1]
    return places[path]


def _file_findings(file: SiteFile | PackFile, stem: str) -> Iterator[Finding]:
    kind, name = ("site", file.site) if isinstance(file, SiteFile) else ("pack", file.pack)
    if name is not None and name != stem:
        yield (kind,), "file-name", f"'{kind}: {name}' stands in {stem}.yaml: the two must be the same"
    elif name is not None and not NAME.fullmatch(name):
        yield (kind,), "bad-name", f"'{name}' is no name: use lower-case letters, digits and hyphens"
    if isinstance(file, SiteFile):
        yield from _site_findings(file)


def _site_findings(file: SiteFile) -> Iterator[Finding]:
    if file.reviewed is not None and not _is_day(file.reviewed):
        yield ("reviewed",), "bad-date", f"'{file.reviewed}' is no day: write it as 2026-11-21"
    for key in NAMES:
        names = getattr(file, key)
        for number, name in enumerate(names):
            if name is not None and name in names[:number]:
                yield (key, number), "duplicate-name", f"'{name}' stands twice in '{key}': delete one"
    for number, habit in enumerate(file.printed):
        if habit is not None and habit not in MARKED:
            message = f"'{habit}' is no habit that leaves marks: {did_you_mean(habit, MARKED)}"
            yield ("printed", number), "unknown-habit", message
    if file.recognise is not None and file.recognise.any is not None:
        yield from _sign_findings(file.recognise)


def _sign_findings(recognise: Recognise) -> Iterator[Finding]:
    signs = [sign for sign in recognise.any if sign is not None]
    if not 1 <= recognise.at_least <= len(signs):
        message = f"needs {recognise.at_least} of {len(signs)} signs: give 'at_least' from 1 to {len(signs)}"
        yield ("recognise", "at_least"), "never-fires", message
    for number, sign in enumerate(recognise.any):
        if sign is None:
            continue
        keys = [key for key in SIGN_KEYS if getattr(sign, key)]
        if len(keys) > 1:
            message = f"a sign has one key, this one has {' and '.join(keys)}: make them signs of their own"
            yield ("recognise", "any", number), "bad-value", message
        for index, pattern in enumerate(sign.regex):
            for fault in pattern_faults(pattern, "whole") if pattern else ():
                yield ("recognise", "any", number, "regex", index), "bad-pattern", pattern_message(fault)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _repeats(rules: Iterable[tuple[int, RuleEntry]], places: Places) -> Iterator[Finding]:
    ids: dict[str, int] = {}
    conditions: dict[tuple[object, ...], str] = {}
    for number, rule in rules:
        if rule.id in ids:
            first = _nearest(places, ("rules", ids[rule.id], "id")).line
            message = f"the id '{rule.id}' stands twice, first in line {first}: rename one"
            yield ("rules", number, "id"), "duplicate-id", message
        elif rule.id is not None:
            ids[rule.id] = number
        same = (rule.do, rule.when, rule.unless, rule.field)
        if rule.when is not None and same in conditions:
            message = f"rule '{rule.id}': can never fire, '{conditions[same]}' above asks for the same: delete one"
            yield ("rules", number), "never-fires", message
        conditions.setdefault(same, rule.id)
