"""Folders of rule files -> sites with their packs resolved, or all faults of all files at once."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from cleancopy.model import Fault, Origin
from cleancopy.rulebook.lint import lint
from cleancopy.rulebook.nodes import Mark, parse
from cleancopy.rulebook.read import Reader, did_you_mean
from cleancopy.rulebook.records import Pack, Rule, Site
from cleancopy.rulebook.shape import PackFile, RuleEntry, SiteFile


class RuleFaults(Exception):
    """Raised when rule files can't be used; `faults` are all of them, by file and place."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))


class RuleText(msgspec.Struct, frozen=True):
    """A rule file's text and the path that messages call it by."""

    path: str
    stem: str
    text: str
    is_pack: bool


class Loaded(msgspec.Struct, frozen=True):
    """What a set of rule files says. `sites` and `packs` are whole only where `faults` is empty."""

    sites: tuple[Site, ...]
    packs: Mapping[str, Pack]
    faults: tuple[Fault, ...]


def rule_texts(folder: Path, shown_as: str) -> list[RuleText]:
    """The rule files of one folder and of its `packs/`, sorted by name.

    Raises RuleFaults for a folder that is not there, or a file that can't be read.
    """
    if not folder.is_dir():
        raise RuleFaults([Fault(shown_as, 1, 1, "no-folder", "no such folder: --rules takes a folder of rule files")])
    paths = [(path, False) for path in folder.glob("*.y*ml")] + [(path, True) for path in folder.glob("packs/*.y*ml")]
    texts, faults = [], []
    for path, is_pack in sorted(paths):
        shown = f"{shown_as}/{path.relative_to(folder).as_posix()}"
        try:
            texts.append(RuleText(shown, path.stem, path.read_text(encoding="utf-8-sig"), is_pack))
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "not UTF-8: save it as UTF-8"
            faults.append(Fault(shown, 1, 1, "unreadable", f"can't be read: {reason}"))
        if path.suffix != ".yaml":
            faults.append(Fault(shown, 1, 1, "file-name", f"rule files end in .yaml: rename it to {path.stem}.yaml"))
    if faults:
        raise RuleFaults(faults)
    return texts


def load(texts: Sequence[RuleText]) -> Loaded:
    """Read rule files; a later file wins over an earlier one of the same kind and id."""
    faults: list[Fault] = []
    newest = {(text.is_pack, text.stem): text for text in texts}
    read = [(text, *_read(text, faults)) for text in newest.values()]
    packs = {text.stem: _pack(text, file, reader) for text, file, reader in read if isinstance(file, PackFile)}
    for text, file, reader in read:
        if isinstance(file, SiteFile):
            faults += _pack_faults(text, file, reader, packs)
    if faults:
        return Loaded((), {}, tuple(sorted(set(faults))))
    sites = (_site(text, file, reader, packs) for text, file, reader in read if isinstance(file, SiteFile))
    return Loaded(tuple(sorted(sites, key=lambda site: site.id)), packs, ())


def _read(text: RuleText, faults: list[Fault]) -> tuple[SiteFile | PackFile | None, Reader]:
    before = len(faults)

    def report(mark: Mark, code: str, message: str) -> None:
        faults.append(Fault(text.path, mark.line, mark.column, code, message))

    reader = Reader(report)
    tree = parse(text.text, report)
    if tree is None and len(faults) == before:
        report(Mark(1, 1), "empty", "the file is empty: see the README for what a rule file holds")
    file = reader.record(tree, PackFile if text.is_pack else SiteFile) if tree is not None else None
    if file is not None:
        lint(file, reader.places, text.stem, report)
    return file, reader


def _rules(entries: Iterable[RuleEntry], reader: Reader, text: RuleText) -> tuple[Rule, ...]:
    places = (reader.places.get(("rules", number, "id"), Mark(1, 1)) for number in itertools.count())
    return tuple(
        Rule(entry, Origin(f"{text.stem}/{entry.id}", text.path, mark.line, entry.why))
        for entry, mark in zip(entries, places, strict=False)
        if entry is not None
    )


def _pack(text: RuleText, file: PackFile, reader: Reader) -> Pack:
    return Pack(file, _rules(file.rules or (), reader, text), text.path)


def _pack_faults(text: RuleText, file: SiteFile, reader: Reader, packs: Mapping[str, Pack]) -> Iterator[Fault]:
    rules = {rule.origin.id for name in file.use for rule in (packs[name].rules if name in packs else ())}
    named = [("use", "pack", "unknown-pack", packs.keys()), ("disable", "rule of a used pack", "unknown-rule", rules)]
    for key, what, code, known in named:
        for number, name in enumerate(getattr(file, key)):
            if name is not None and name not in known:
                mark = reader.places[(key, number)]
                yield Fault(text.path, mark.line, mark.column, code, f"no {what} '{name}': {did_you_mean(name, known)}")


OTHERWISE = {
    "keep": "No rule names this block; between the cuts, this site's text is article.",
    "score": "No rule names this block; the strangers' model judged it.",
}


def _site(text: RuleText, file: SiteFile, reader: Reader, packs: Mapping[str, Pack]) -> Site:
    shared = (rule for name in file.use for rule in packs[name].rules if rule.origin.id not in file.disable)
    mark = reader.places.get(("otherwise",), Mark(1, 1))
    otherwise = Origin(f"{file.site}/otherwise", text.path, mark.line, OTHERWISE[file.otherwise])
    return Site(file, (*_rules(file.rules, reader, text), *shared), otherwise, text.path)
