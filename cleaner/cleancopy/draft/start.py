"""A new site's rule file on disk: whether it may be written, what it is guessed from, and what lies beside it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from cleancopy.check.selection import SAMPLES, UNKNOWN
from cleancopy.model import Dump
from cleancopy.pipeline import run
from cleancopy.rulebook.book import STRANGERS, Rulebook, load_rules
from cleancopy.rulebook.faults import RuleFaults
from cleancopy.rulebook.lint_rules import NAME
from cleancopy.rulebook.schema import schema_text
from cleancopy.whole import write_file

SCHEMA = "schema.json"


class Refused(ValueError):
    """Raised for a rule file that can't be started so; the message says what to do instead."""


def allow(site: str, path: Path | None, book: Rulebook, *, replacing: bool) -> None:
    """Raise Refused unless the site may have a new rule file at the path; None is standard output."""
    if not NAME.fullmatch(site) or site in {UNKNOWN, STRANGERS}:
        raise Refused(
            f"'{site}' can't be a site's id: use lower-case letters, digits and hyphens, as in harbour-ledger"
        )
    if path is not None and path.stem != site:
        raise Refused(f"{path}: a rule file is called as its site: write to {path.with_name(site)}.yaml")
    if path is not None and path.suffix != ".yaml":
        raise Refused(f"{path}: rule files end in .yaml: write to {path.with_suffix('.yaml')}")
    if replacing:
        return
    if path is not None and os.path.exists(path):  # noqa: PTH110  (Path raises for names too long to be one)
        raise Refused(f"{path} is there already: take another id, or overwrite it with --force")
    if site in book.sites:
        raise Refused(
            f"'{site}' has rules already, {book.sites[site].path}: take another id, or go before it by --force"
        )


def book_for(folders: Sequence[str], path: Path | None) -> Rulebook:
    """The rules that count now. Raises RuleFaults, but not for faults of the very file that will be overwritten."""
    try:
        return load_rules(*folders)
    except RuleFaults as refused:
        if path is None or any(Path(fault.path) != path for fault in refused.faults):
            raise
        return load_rules()


def others(site: str, folder: str = SAMPLES) -> Iterator[str]:
    """The texts of the samples of other sites, if there are any in this folder."""
    for path in sorted(Path(folder).glob("*/*.txt")):
        if path.parent.name != site:
            with contextlib.suppress(OSError):  # one that can't be read keeps no sign away
                yield path.read_text(encoding="utf-8", errors="replace")


def known(dumps: Sequence[Dump], site: str, book: Rulebook) -> Iterator[tuple[Dump, str]]:
    """The dumps that the rules recognise as another site's."""
    for dump in dumps:
        found = run(dump, book).article.site
        if found not in {None, site}:
            assert found is not None
            yield dump, found


def save(path: Path, text: str) -> bool:
    """Write a rule file and, where there is none yet, the schema beside it; tells whether it did. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, text.encode())
    schema = path.with_name(SCHEMA)
    if schema.exists():
        return False
    write_file(schema, schema_text().encode())
    return True
