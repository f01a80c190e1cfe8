"""Texts of rule files that say nothing new: another of the same list is found wherever they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from cleancopy.check.findings import Finding
from cleancopy.check.rules import is_unusable, warning
from cleancopy.rulebook.lint_rules import conditions
from cleancopy.rulebook.literals import fold
from cleancopy.rulebook.load import RuleFile
from cleancopy.rulebook.nodes import Path as Place
from cleancopy.rulebook.shape import Condition, Fingerprint, SiteFile

HOLDS: dict[str, Callable[[str, str], bool]] = {
    "equals": str.__eq__,
    "starts": str.startswith,
    "ends": str.endswith,
    "contains": str.__contains__,
}
"""By key: whether all blocks that a first folded text matches are matched by a second one."""


def redundant(files: Iterable[RuleFile]) -> Iterator[Finding]:
    """Warnings about texts that can be deleted without a change to what a rule or a sign matches."""
    for file in files:
        for place, condition in _conditions(file):
            for key, holds in HOLDS.items():
                for number, other in _spare(getattr(condition, key), holds):
                    where = (*place, key, number)
                    message = f"'{getattr(condition, key)[number]}' says nothing new beside '{other}': delete it"
                    yield warning(file, where, "redundant-text", message)


def _conditions(file: RuleFile) -> Iterator[tuple[Place, Condition | Fingerprint]]:
    if file.file is None or any(map(is_unusable, file.faults)):
        return
    for number, rule in enumerate(file.file.rules):
        for place, condition in conditions(rule):
            yield ("rules", number, *place), condition
    if isinstance(file.file, SiteFile):
        for number, sign in enumerate(file.file.recognise.any):
            yield ("recognise", "any", number), sign


def _spare(texts: Sequence[str], holds: Callable[[str, str], bool]) -> Iterator[tuple[int, str]]:
    """The numbers of texts that can go, each with the one that stands for it. Of equal ones, the first stays."""
    folded = [fold(text) for text in texts]
    for number, text in enumerate(folded):
        for other, wider in enumerate(folded):
            if other != number and holds(text, wider) and (other < number or text != wider):
                yield number, texts[other]
                break
