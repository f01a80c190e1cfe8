"""Pages with their gold, read from a benchmark folder, for training and for held-out measurement.

The folder holds sets; a set holds `gold.jsonl`, and the pages as text in the folders of FORMS. Where it has a page as
HTML as well, the headings and metadata of that tell its headline, where the gold does not. Pages of one publisher or
host share a group: a fold holds whole groups.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import msgspec

from cleancopy.blocks import split
from cleancopy.model import Block, Dump
from cleancopy.sources.html import read_page
from cleancopy.strangers.labels import Gold, Labels, label

SETS = ("articles", "publishers", "sites", "silver")
SILVER = "silver"
FORMS = ("full", "main", "flat")
BARE = "bare"
"""The `full` text as a scraper prints it that keeps neither bullets nor indents nor blank lines."""
HOSTERS = frozenset("wordpress blogspot blogger typepad livejournal tumblr".split())
SECOND_LEVEL = frozenset("co com org net ac gov".split())
FOLDS = 5


class Page(NamedTuple):
    """One page in one form."""

    set: str
    form: str
    id: str
    group: str
    gold: Gold
    blocks: tuple[Block, ...]
    labels: Labels


def read(bench: Path) -> list[Page]:
    """All pages of a benchmark folder, in a fixed order."""
    return [page for name in SETS if (bench / name / "gold.jsonl").exists() for page in _read_set(bench / name)]


def _read_set(folder: Path) -> Iterator[Page]:
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    golds = sorted((json.loads(line) for line in lines if line.strip()), key=lambda gold: str(gold["id"]))
    for gold in golds:
        titles = _titles(folder, gold)
        for form in FORMS:
            path = folder / form / f"{gold['id']}.txt"
            if not path.exists():
                continue
            blocks = split(path.read_text(encoding="utf-8", errors="replace"))
            if not blocks:
                continue
            page = Page(folder.name, form, str(gold["id"]), group_of(gold), gold, blocks, label(blocks, gold, titles))
            yield page
            if form == "full" and folder.name != SILVER:
                yield page._replace(form=BARE, blocks=tuple(_bare(block) for block in blocks))


def _titles(folder: Path, gold: Gold) -> list[str]:
    """What a page's headline is, by its gold and by its HTML."""
    titles = [str(gold["headline"])] if gold.get("headline") else []
    dump = html_page(folder, str(gold["id"]))
    hints = dump.markup.hints if dump and dump.markup else ()
    return [*titles, *(value for hint in hints if hint.field == "headline" for value in hint.values)]


def html_page(folder: Path, identity: str) -> Dump | None:
    """A page of a set as it is read from its HTML, if the set has that."""
    path = folder / "html" / f"{identity}.html.gz"
    return read_page(path.name, gzip.decompress(path.read_bytes())) if path.exists() else None


def _bare(block: Block) -> Block:
    return msgspec.structs.replace(block, bullet="", indent=0, gap=0)


def group_of(gold: Gold) -> str:
    """The publisher of a page: by name, else by the telling part of its host, else by the head of its id."""
    if gold.get("url"):
        return _host_name(str(gold["url"]))
    name = gold.get("publisher") or str(gold["id"]).split("_")[0]
    return re.sub(r"\W", "", str(name).lower())


def _host_name(url: str) -> str:
    host = urlsplit(url).netloc.lower().split(":")[0].removeprefix("www.")
    parts = host.split(".")
    if len(parts) < 2:
        return host
    own = -3 if len(parts) > 2 and parts[-2] in SECOND_LEVEL else -2
    return host if parts[own] in HOSTERS else re.sub(r"\W", "", parts[own])


def folds(pages: Sequence[Page]) -> list[int]:
    """The fold of each page: whole groups, spread evenly over the folds set by set, in an order that hashes fix."""
    sizes: dict[str, int] = defaultdict(int)
    sets: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        sizes[page.group] += 1
        sets[page.group].add(page.set)
    loads: dict[str, list[int]] = defaultdict(lambda: [0] * FOLDS)
    fold_of = {}
    for group in sorted(sizes, key=lambda name: (-sizes[name], hashlib.sha256(name.encode()).digest())):
        load = loads[max(sets[group])]
        fold_of[group] = load.index(min(load))
        load[fold_of[group]] += sizes[group]
    return [fold_of[page.group] for page in pages]
