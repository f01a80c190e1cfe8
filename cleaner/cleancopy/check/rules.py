"""The rule files of a check: the faults of each, and a rulebook of all that can be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from cleancopy.check.findings import Finding
from cleancopy.check.selection import Selection, shown
from cleancopy.rulebook.book import STRANGERS_PACKS, Rulebook, shipped_rules
from cleancopy.rulebook.faults import Fault, RuleFaults
from cleancopy.rulebook.load import RuleFile, linted, read, readable_texts, resolve
from cleancopy.rulebook.nodes import Mark
from cleancopy.rulebook.nodes import Path as Place
from cleancopy.rulebook.shape import RuleEntry, SiteFile

SHIPPED = "cleancopy/rules"
"""What messages call the folder of the shipped rules where it is not one of the user's."""
HARMLESS = frozenset(
    {"failed-match", "failed-skip", "never-fires", "bad-date", "duplicate-name", "missing-skip", "missing-reviewed"}
)
"""Faults with which a rule file can still be used."""
PATTERN_KEYS = ("regex", "prefix", "suffix")

Key = tuple[bool, str]
"""Whether it is a pack, and its name."""


class Rules(msgspec.Struct, frozen=True):
    """All rule files that count: `files` in the order of reading, the `faults` of each path, and the usable as `book`.

    `blame` names, for each site whose samples can't be checked, the paths of the broken files; None is no known site.
    """

    files: tuple[RuleFile, ...]
    faults: Mapping[str, tuple[Fault, ...]]
    book: Rulebook
    blame: Mapping[str | None, tuple[str, ...]]

    def mark(self, path: str, place: Place) -> Mark:
        """Where a value stands in a rule file, or the nearest thing around it."""
        places = next(file.places for file in self.files if file.source.path == path)
        return nearest(places, place)


def load(selection: Selection) -> Rules:
    """Read the shipped rules and those of the selection's folders, which win. No fault of a file is raised."""
    files, faults = _read(selection.folders)
    newest = {_key(file): file for file in files}
    broken = {key for key, file in newest.items() if any(map(is_unusable, faults[file.source.path]))}
    usable = [file for key, file in newest.items() if key not in broken]
    blame: dict[str | None, tuple[str, ...]]
    blame = {Path(path).stem: (path,) for path in faults if path not in {file.source.path for file in files}}
    blame |= dict(_dependents(usable, newest, broken))
    rest = [file for file in usable if file.source.is_pack or file.source.stem not in blame]
    try:
        book = Rulebook(resolve(rest))
    except RuleFaults as refused:
        for fault in refused.faults:
            faults[fault.path] = (*faults[fault.path], fault)
            blame[Path(fault.path).stem] = (fault.path,)
        book = Rulebook(resolve([file for file in rest if file.source.is_pack or file.source.stem not in blame]))
    return Rules(tuple(files), faults, book, blame)


def _read(folders: Sequence[str]) -> tuple[list[RuleFile], dict[str, tuple[Fault, ...]]]:
    shipped = shipped_rules()
    files: list[RuleFile] = []
    faults: dict[str, tuple[Fault, ...]] = {}
    own = [(Path(folder), folder) for folder in folders]
    foreign = [] if any(folder.is_dir() and shipped.samefile(folder) for folder, _ in own) else [(shipped, SHIPPED)]
    for folder, name in (*foreign, *own):
        texts, unread = readable_texts(folder, name)
        for text in texts:
            file = read(msgspec.structs.replace(text, path=shown(text.path)))
            files.append(file)
            faults[file.source.path] = (*file.faults, *_linted(file)) if name != SHIPPED else file.faults
        for fault in unread:
            path = shown(fault.path)
            faults[path] = (*faults.get(path, ()), msgspec.structs.replace(fault, path=path))
    return files, faults


def _linted(file: RuleFile) -> Iterator[Fault]:
    """What is wrong beyond the form, and what a rule file works without but should not be shipped without."""
    yield from linted(file)
    for place, code, message in _house_findings(file):
        mark = nearest(file.places, place)
        yield Fault(file.source.path, mark.line, mark.column, code, message)


def is_unusable(fault: Fault) -> bool:
    """Whether a rule file with this fault can't be used at all."""
    return fault.code not in HARMLESS


def warning(file: RuleFile, place: Place, code: str, message: str) -> Finding:
    """What could be better in a rule file that can be used, at a place of it or at the nearest one around."""
    while place and place not in file.places:
        place = place[:-1]
    mark = file.places[place]
    return Finding(file.source.path, mark.line, mark.column, code, message, "warning")


def _dependents(
    usable: Iterable[RuleFile], newest: Mapping[Key, RuleFile], broken: Iterable[Key]
) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    """The sites that are broken or use a pack that is, each with the paths to blame."""
    packs = {name: newest[True, name].source.path for is_pack, name in broken if is_pack}
    for is_pack, name in broken:
        if not is_pack:
            yield name, (newest[False, name].source.path,)
    for file in usable:
        if isinstance(file.file, SiteFile) and (paths := [packs[name] for name in file.file.use if name in packs]):
            yield file.source.stem, tuple(paths)
    if paths := [packs[name] for name in STRANGERS_PACKS if name in packs]:
        yield None, tuple(paths)


def _house_findings(source: RuleFile) -> Iterator[tuple[Place, str, str]]:
    file = source.file
    misspelt = any(fault.code == "unknown-key" for fault in source.faults)
    if isinstance(file, SiteFile) and file.reviewed is None and ("reviewed",) not in source.places and not misspelt:
        yield (), "missing-reviewed", "no day of review: add 'reviewed:' with the last day it was held against a dump"
    for number, rule in enumerate(file.rules or () if file else ()):
        if rule is not None and _takes_by_pattern(rule) and not rule.tests.skip:
            message = f"rule '{rule.id}': takes text away by a pattern and has no example of what it must leave alone: "
            yield ("rules", number, "tests"), "missing-skip", message + "add tests: {skip: [...]}"


def _takes_by_pattern(rule: RuleEntry) -> bool:
    takes = rule.do is not None and (rule.do == "drop" or rule.do.startswith("cut"))
    return takes and rule.when is not None and any(getattr(rule.when, key) for key in PATTERN_KEYS)


def nearest(places: Mapping[Place, Mark], place: Place) -> Mark:
    """Where a value stands, or the innermost thing around it that has a place."""
    while place and place not in places:
        place = place[:-1]
    return places.get(place, Mark(1, 1))


def _key(file: RuleFile) -> Key:
    return file.source.is_pack, file.source.stem
