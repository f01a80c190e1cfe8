"""What rule files there are and what they amount to, and whether they and their examples hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from cleancopy.check.findings import Finding, in_order, of_faults
from cleancopy.check.rules import SHIPPED, is_unusable, load
from cleancopy.check.selection import RULES, SAMPLES, NothingToCheck, rule_files_of, select
from cleancopy.phrases import did_you_mean
from cleancopy.rulebook.book import Rulebook, load_rules, shipped_rules
from cleancopy.rulebook.load import RuleFile, linted, read, rule_texts
from cleancopy.rulebook.records import Site
from cleancopy.rulebook.shape import RuleEntry, SiteFile


class NoSuchRules(LookupError):
    """Raised for a name that is neither a site's nor a pack's; the message says which one was perhaps meant."""


class Row(msgspec.Struct, frozen=True):
    """One site: how many rules it has of its own and of its packs, how many samples, and its last review."""

    site: str
    outlet: str
    rules: int
    pack_rules: int
    samples: int
    reviewed: str | None
    path: str


class Linted(msgspec.Struct, frozen=True):
    """How many rule files were looked at, what is wrong with them, and whether one can't be used at all."""

    files: int
    findings: tuple[Finding, ...]
    unusable: bool


class Tested(msgspec.Struct, frozen=True):
    """The examples of some rule files: how many they have, and what failed.

    `broken` are the faults that keep rules from being tried.
    """

    files: int
    examples: int
    failed: tuple[Finding, ...]
    broken: tuple[Finding, ...]


def folders_here(given: Sequence[str]) -> tuple[str, ...]:
    """The folders of rules that count besides the shipped ones: those given, else `rules` if it holds some here."""
    return tuple(given) or ((RULES,) if any(rule_files_of(Path(RULES))) else ())


def rows(folders: Sequence[str], samples: str = SAMPLES) -> list[Row]:
    """A row for each site, by id. Raises RuleFaults."""
    return [_row(site, Path(samples, site.id)) for site in load_rules(*folders).sites.values()]


def _row(site: Site, samples: Path) -> Row:
    own = len(site.file.rules)
    count = sum(1 for _ in samples.glob("*.txt"))
    return Row(site.id, site.file.outlet, own, len(site.rules) - own, count, site.file.reviewed, site.path)


def site_of(book: Rulebook, name: str) -> Site:
    """The site of this id. Raises NoSuchRules."""
    if name not in book.sites:
        raise NoSuchRules(f"no site '{name}': {did_you_mean(name, book.sites)}")
    return book.sites[name]


def lint(paths: Sequence[str]) -> Linted:
    """The faults of rule files; no path stands for those of `rules`, or for the shipped ones where there is none.

    Raises NothingToCheck for paths that hold no rule file, and RuleFaults for a folder of rules that is none.
    """
    selection = select(paths or folders_here(()) or (str(shipped_rules()),), ())
    if not selection.rule_files:
        raise NothingToCheck(f"no rule file in {', '.join(paths)}: rule files end in .yaml")
    rules = load(selection)
    faults = [fault for path in selection.rule_files for fault in rules.faults.get(path, ())]
    return Linted(len(selection.rule_files), in_order(of_faults(faults)), any(map(is_unusable, faults)))


def run_examples(folders: Sequence[str], names: Sequence[str] = ()) -> Tested:
    """Run the inline tests of rule files: of sites with their packs or, unnamed, of all in the folders.

    Without folders, the shipped ones are meant. Raises NoSuchRules, and RuleFaults for a folder that can't be read.
    """
    own = [read(text) for folder in folders for text in rule_texts(Path(folder), Path(folder).as_posix())]
    shipped = [read(text) for text in rule_texts(shipped_rules(), SHIPPED)]
    chosen = _named([*shipped, *own], names) if names else own if folders else shipped
    faults = [fault for file in chosen for fault in (*file.faults, *linted(file))]
    tests = [entry.tests for file in chosen for entry in _entries(file)]
    return Tested(
        len(chosen),
        sum(len(test.match) + len(test.skip) for test in tests),
        in_order(of_faults(fault for fault in faults if fault.code.startswith("failed-"))),
        in_order(of_faults(fault for fault in faults if is_unusable(fault))),
    )


def _entries(file: RuleFile) -> Iterator[RuleEntry]:
    """The rules of a file, as far as it could be read."""
    yield from (entry for entry in (file.file.rules or () if file.file else ()) if entry is not None)


def _named(files: Iterable[RuleFile], names: Iterable[str]) -> list[RuleFile]:
    """The files of these sites and packs, each once; a site brings its packs, and of the same name the last counts."""
    newest = {(file.source.is_pack, file.source.stem): file for file in files}
    chosen: dict[str, RuleFile] = {}
    for name in names:
        file = newest.get((False, name)) or newest.get((True, name))
        if file is None:
            known = {stem for _is_pack, stem in newest}
            raise NoSuchRules(f"no site or pack '{name}': {did_you_mean(name, known)}")
        packs = file.file.use if isinstance(file.file, SiteFile) else ()
        for found in (file, *(newest[True, pack] for pack in packs if (True, pack) in newest)):
            chosen[found.source.path] = found
    return list(chosen.values())
