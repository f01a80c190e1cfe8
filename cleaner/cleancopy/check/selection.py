"""Paths as a user or pre-commit names them -> the rule files and samples to check, and the rules that apply to them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

UNKNOWN = "unknown"
"""The folder of samples that no rule file may recognise."""
SAMPLES, RULES, PACKS = "samples", "rules", "packs"
RULE_SUFFIXES = (".yaml", ".yml")
DUMP_SUFFIXES = (".txt", ".html")
SAMPLE_SUFFIXES = (*DUMP_SUFFIXES, ".json")


class NothingToCheck(ValueError):
    """Raised for a path that is not there, or that holds neither samples nor rule files."""


class Sample(msgspec.Struct, frozen=True, order=True):
    """A dump and the article that it must give, side by side: the same path but for its ending."""

    stem: str

    @property
    def dump(self) -> str:
        """The path of the dump: a text, unless only a page in HTML is there."""
        page = f"{self.stem}.html"
        return page if Path(page).is_file() and not Path(f"{self.stem}.txt").exists() else f"{self.stem}.txt"

    @property
    def expectation(self) -> str:
        """The path of the expected article."""
        return f"{self.stem}.json"

    @property
    def folder(self) -> str:
        """The name of the folder it lies in, which is its site's id."""
        return Path(os.path.abspath(self.stem)).parent.name  # noqa: PTH100  (resolve() would follow links)

    @property
    def site(self) -> str | None:
        """The site that must recognise the dump, or None for one of no known site."""
        return None if self.folder == UNKNOWN else self.folder


class Selection(msgspec.Struct, frozen=True):
    """What to check: `rule_files` by path, `samples`, and `folders` with the rules that count besides the shipped ones.

    `whole` tells that folders were named and no single files, so that what no sample shows can be told as well.
    """

    folders: tuple[str, ...]
    rule_files: frozenset[str]
    samples: frozenset[Sample]
    whole: bool


def select(paths: Sequence[str], rules: Sequence[str]) -> Selection:
    """What the paths stand for; none stand for `samples` and the folders of rules. Raises NothingToCheck.

    `rules` are the folders of rule files to use; none stand for `rules`, if there is such a folder here.
    """
    own = [shown(folder) for folder in rules] or [folder for folder in (RULES,) if Path(folder).is_dir()]
    given = [*paths] or [folder for folder in (SAMPLES, *own) if Path(folder).is_dir()]
    if not given:
        raise NothingToCheck("no samples/ and no rules/ in this folder: name what to check")
    rule_files: set[str] = set()
    samples: set[Sample] = set()
    for file in _all_files(given):
        if file.suffix in RULE_SUFFIXES:
            rule_files.add(shown(file))
        else:
            samples.add(Sample(shown(file.with_suffix(""))))
    folders = dict.fromkeys([*own, *sorted(map(folder_of, rule_files))])
    whole = all(Path(path).is_dir() for path in given)
    return Selection(tuple(folders), frozenset(rule_files), frozenset(samples), whole)


def samples_in(folder: str) -> Iterator[Sample]:
    """The samples below a folder; none if there is no such folder."""
    for file in _below(Path(folder)) if Path(folder).is_dir() else ():
        yield Sample(shown(file.with_suffix("")))


def samples_beside(folder: str) -> str:
    """Where the samples of a folder of rules lie: in `samples`, beside it."""
    return shown(Path(folder).parent / SAMPLES if folder != "." else Path("..", SAMPLES))


def folder_of(rule_file: str) -> str:
    """The folder of rules that a rule file or pack belongs to."""
    folder = Path(rule_file).parent
    return shown(folder.parent if folder.name == PACKS else folder)


def shown(path: str | Path) -> str:
    """The path as messages print it: from here if it lies below, with `/`."""
    absolute = os.path.abspath(path)  # noqa: PTH100  (resolve() would follow links)
    here = os.path.join(Path.cwd(), "")  # noqa: PTH118  (pathlib drops the closing separator)
    return Path(absolute.removeprefix(here)).as_posix() if absolute != here[:-1] else "."


def _all_files(paths: Iterable[str]) -> Iterator[Path]:
    for path in paths:
        try:
            yield from _files(Path(path))
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise NothingToCheck(f"{error.filename or path}: can't be looked through: {reason}") from error


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        found = list(_in_folder(path))
        if not found:
            raise NothingToCheck(f"{path}: no sample and no rule file in it")
        yield from found
    elif not path.exists():
        raise NothingToCheck(f"{path}: no such file or folder")
    elif path.suffix in RULE_SUFFIXES or path.suffix in DUMP_SUFFIXES:
        yield path
    elif path.suffix == ".json":
        # A folder of rules holds the schema of rule files too.
        yield from [] if any(rule_files_of(path.parent)) else [path]
    else:
        raise NothingToCheck(f"{path}: neither a sample (.txt, .html, .json) nor a rule file (.yaml)")


def _in_folder(folder: Path) -> Iterable[Path]:
    rule_files = list(rule_files_of(folder))
    if rule_files:
        return rule_files
    project = [folder / name for name in (SAMPLES, RULES) if (folder / name).is_dir()]
    return [file for part in project for file in _in_folder(part)] if project else _below(folder)


def rule_files_of(folder: Path) -> Iterator[Path]:
    """The rule files of a folder, and its packs; none if there is no such folder."""
    for pattern in ("*", f"{PACKS}/*"):
        yield from (file for file in folder.glob(pattern) if file.suffix in RULE_SUFFIXES)


def _below(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
        if file.suffix in SAMPLE_SUFFIXES and not hidden and file.is_file():
            yield file
