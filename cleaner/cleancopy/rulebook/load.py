"""Folders of rule files -> sites with their packs resolved, or all faults of all files at once."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path as FilePath

import msgspec

from cleancopy.model import Origin
from cleancopy.phrases import did_you_mean
from cleancopy.rulebook.faults import Fault, RuleFaults
from cleancopy.rulebook.nodes import Mark, Path, Report
from cleancopy.rulebook.records import Pack, Rule, Site
from cleancopy.rulebook.shape import PackFile, RuleEntry, SiteFile


class RuleSource(msgspec.Struct, frozen=True):
    """Where a rule file comes from: `path` is what messages call it by."""

    path: str
    stem: str
    is_pack: bool


class RuleText(msgspec.Struct, frozen=True):
    """A rule file's text and the path that messages call it by."""

    path: str
    stem: str
    text: str
    is_pack: bool

    @property
    def source(self) -> RuleSource:
        """Where it comes from."""
        return RuleSource(self.path, self.stem, self.is_pack)


class RuleFile(msgspec.Struct, frozen=True):
    """A rule file as read: `file` is None where nothing could be, and is whole only where `faults` is empty."""

    source: RuleSource
    file: SiteFile | PackFile | None
    places: Mapping[Path, Mark]
    faults: tuple[Fault, ...]


class Loaded(msgspec.Struct, frozen=True):
    """What a set of rule files says: sites with their packs resolved, and the packs by id."""

    sites: tuple[Site, ...]
    packs: Mapping[str, Pack]


def rule_texts(folder: FilePath, shown_as: str) -> list[RuleText]:
    """The rule files of one folder and of its `packs/`, sorted by name.

    Raises RuleFaults for a folder that is not there, or a file that can't be read.
    """
    texts, faults = readable_texts(folder, shown_as)
    if faults:
        raise RuleFaults(faults)
    return texts


def readable_texts(folder: FilePath, shown_as: str) -> tuple[list[RuleText], list[Fault]]:
    """The same with what can't be read as faults. Raises RuleFaults for a folder that is not there."""
    if not folder.is_dir():
        what = "a file: name the folder that it is in" if folder.exists() else "no such folder of rule files"
        raise RuleFaults([Fault(shown_as, 1, 1, "no-folder", what)])
    paths = [(path, False) for path in folder.glob("*.y*ml")] + [(path, True) for path in folder.glob("packs/*.y*ml")]
    texts: list[RuleText] = []
    faults: list[Fault] = []
    for path, is_pack in sorted(paths):
        shown = f"{shown_as}/{path.relative_to(folder).as_posix()}"
        try:
            texts.append(RuleText(shown, path.stem, path.read_text(encoding="utf-8-sig"), is_pack))
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not UTF-8: save it as UTF-8"
            faults.append(Fault(shown, 1, 1, "unreadable", f"can't be read: {reason}"))
        if path.suffix != ".yaml":
            faults.append(Fault(shown, 1, 1, "file-name", f"rule files end in .yaml: rename it to {path.stem}.yaml"))
    return texts, faults


def read(text: RuleText) -> RuleFile:
    """One rule file with the faults of its form: YAML, keys, types, missing values."""
    # Shipped files are mostly remembered, and then nobody needs to know how to read one.
    from cleancopy.rulebook.read import Reader  # noqa: PLC0415
    from cleancopy.rulebook.yaml_tree import parse  # noqa: PLC0415

    faults: list[Fault] = []
    report = _reporter(text.source, faults)
    reader = Reader(report)
    tree = parse(text.text, report)
    if tree is None and not faults:
        report(Mark(1, 1), "empty", "the file is empty: see the README for what a rule file holds")
    file = reader.record(tree, PackFile if text.is_pack else SiteFile) if tree is not None else None
    return RuleFile(text.source, file, reader.places, tuple(faults))


def linted(read_file: RuleFile) -> tuple[Fault, ...]:
    """The faults of a file's meaning: patterns, rules that can never fire, examples that fail."""
    from cleancopy.rulebook.lint import lint  # noqa: PLC0415  (only a user's own folders are checked at each start)

    faults: list[Fault] = []
    if read_file.file is not None:
        lint(read_file.file, read_file.places, read_file.source.stem, _reporter(read_file.source, faults))
    return tuple(faults)


def resolve(files: Sequence[RuleFile]) -> Loaded:
    """Sites with their packs; of the same kind and id, the later file wins. Raises RuleFaults with all faults."""
    newest = {(file.source.is_pack, file.source.stem): file for file in files}.values()
    packs = {file.source.stem: _pack(file, file.file) for file in newest if isinstance(file.file, PackFile)}
    faults = [fault for file in newest for fault in file.faults]
    for file in newest:
        if isinstance(file.file, SiteFile):
            faults += _pack_faults(file, file.file, packs)
    if faults:
        raise RuleFaults(faults)
    sites = (_site(file, file.file, packs) for file in newest if isinstance(file.file, SiteFile))
    return Loaded(tuple(sorted(sites, key=lambda site: site.id)), packs)


def _reporter(source: RuleSource, faults: list[Fault]) -> Report:
    def report(mark: Mark, code: str, message: str) -> None:
        faults.append(Fault(source.path, mark.line, mark.column, code, message))

    return report


def _rules(entries: Iterable[RuleEntry], rule_file: RuleFile) -> tuple[Rule, ...]:
    stem, path = rule_file.source.stem, rule_file.source.path
    places = (rule_file.places.get(("rules", number, "id"), Mark(1, 1)) for number in itertools.count())
    return tuple(
        Rule(entry, Origin(f"{stem}/{entry.id}", path, mark.line, entry.why), rule_file.source.is_pack)
        for entry, mark in zip(entries, places, strict=False)
        if entry is not None
    )


def _pack(rule_file: RuleFile, file: PackFile) -> Pack:
    return Pack(file, _rules(file.rules or (), rule_file), rule_file.source.path)


def _pack_faults(rule_file: RuleFile, file: SiteFile, packs: Mapping[str, Pack]) -> Iterator[Fault]:
    rules = {rule.origin.id for name in file.use for rule in (packs[name].rules if name in packs else ())}
    named = [("use", "pack", "unknown-pack", packs.keys()), ("disable", "rule of a used pack", "unknown-rule", rules)]
    for key, what, code, known in named:
        for number, name in enumerate(getattr(file, key)):
            if name is not None and name not in known:
                mark = rule_file.places.get((key, number), Mark(1, 1))
                message = f"no {what} '{name}': {did_you_mean(name, known)}"
                yield Fault(rule_file.source.path, mark.line, mark.column, code, message)


OTHERWISE = {
    "keep": "No rule names this block; between the cuts, this site's text is article.",
    "score": "No rule names this block; the strangers' model judged it.",
}


def _site(rule_file: RuleFile, file: SiteFile, packs: Mapping[str, Pack]) -> Site:
    shared = (rule for name in file.use for rule in packs[name].rules if rule.origin.id not in file.disable)
    mark = rule_file.places.get(("otherwise",), Mark(1, 1))
    otherwise = Origin(f"{file.site}/otherwise", rule_file.source.path, mark.line, OTHERWISE[file.otherwise])
    return Site(file, (*_rules(file.rules, rule_file), *shared), otherwise, rule_file.source.path)
