"""Learn what the signs of a headline and of an outlet weigh, from pages where both are known.

usage: python -m cleancopy.strangers.fields.learn BENCH [BODIES.jsonl]

BENCH holds the sets `publishers`, whose `gold.jsonl` tells headline and outlet, and `articles`, where the pages' HTML
tells them (`h1` and `og:site_name`); both have the pages' texts as `full/ID.txt`, `main/ID.txt`, `flat/ID.txt`.
BODIES.jsonl has the indices of the blocks that a scorer took for the article (`id`, `form`, `body`) when it had never
seen the publisher, so that its mistakes are learnt too, as for the tables in `headline.py` and `outlet_weights.py`:
`tests/bench/quality.py BENCH --held-out --bodies BODIES.jsonl` writes it; other pages have the body of their gold.
Prints how often headline and outlet are found on pages of publishers that were held out (five folds), outlets also as
if none was known, and the tables of weights. The same input gives the same tables.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from cleancopy.blocks import split
from cleancopy.model import Block
from cleancopy.strangers.corpus import group_of
from cleancopy.strangers.fields import furniture, headline, kickers, outlet, press
from cleancopy.strangers.fields.logit import FOLDS, Example, Signs, held_out, learn
from cleancopy.strangers.fields.outlet_weights import GIVEN
from cleancopy.strangers.fields.sheet import Sheet

FORMS = ("full", "main", "flat")
WEIGHTS = {"publishers": 1.0, "articles": 0.5}
"""Sets, and what a page of each counts: what a page's HTML says is less sure than what people wrote down."""
SHRINK = {"headline": 0.02, "outlet": 0.01}
"""Weight decay."""
NEAR, SAME = 0.5, 0.4
"""Share of common words from which a line is another wording of the headline, and an `h1` the page's title."""

FIXED: Mapping[str, Signs] = {"headline": headline.FIXED, "outlet": {}}
"""Weights that are set and not learnt."""

_NONE: Signs = {"none": 1.0}
_H1 = re.compile(r"<h1\b[^>]*>(.*?)</h1>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_META = re.compile(r"<meta\b[^>]*(?:property|name)=[\"']og:(title|site_name)[\"'][^>]*>", re.IGNORECASE)
_CONTENT = re.compile(r"content=(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)

Bodies = Mapping[tuple[str, str], Sequence[int]]


class View(NamedTuple):
    """One form of a page, with an opinion on which blocks are its article; `name` says which."""

    name: str
    weight: float
    gold: Mapping[str, Any]
    blocks: Sequence[Block]
    body: Sequence[int]

    @property
    def fold(self) -> int:
        """The fold of the page's publisher."""
        return int(sha256(group_of(self.gold).encode()).hexdigest(), 16) % FOLDS


def views(bench: Path, bodies: Bodies) -> Iterator[View]:
    """All pages of the sets in all forms, each with the body that a scorer chose, or else with the one it has."""
    for folder in [bench / name for name in WEIGHTS]:
        for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            gold = {**_told_by_html(folder, json.loads(line)["id"]), **json.loads(line)}
            for form in FORMS:
                blocks = split((folder / form / f"{gold['id']}.txt").read_text(encoding="utf-8", errors="replace"))
                body = bodies.get((gold["id"], form)) or _true_body(gold, blocks)
                yield View(f"{folder.name}, {form}", WEIGHTS[folder.name], gold, blocks, body)


def _told_by_html(folder: Path, page: str) -> dict[str, str]:
    """Headline and outlet by the page's markup, where it tells them."""
    text = gzip.decompress((folder / "html" / f"{page}.html.gz").read_bytes()).decode("utf-8", "replace")
    told = {}
    for meta in _META.finditer(text):
        if content := _CONTENT.search(meta[0]):
            told[meta[1].lower()] = html.unescape(content[1] or content[2] or "").strip()
    titles = [" ".join(html.unescape(_TAG.sub(" ", title)).split()) for title in _H1.findall(text)]
    wanted = [title for title in titles if _likeness(_words(title), _words(told.get("title", title))) > SAME]
    found = {"headline": next(filter(None, wanted), ""), "outlet": told.get("site_name", "")}
    return {field: value for field, value in found.items() if value}


def _true_body(gold: Mapping[str, Any], blocks: Sequence[Block]) -> list[int]:
    article = " ".join([_words(paragraph) for paragraph in gold["body"]])
    texts = [_words(block.text) for block in blocks]
    return [index for index, text in enumerate(texts) if len(text) > 30 and text in article]


def headline_example(view: View) -> Example:
    """The lines of a view that may be its headline; the first candidate stands for there being none."""
    sheet = Sheet(view.blocks, view.body, ())
    rated = headline.candidates(sheet) if view.body else []
    wanted = _words(view.gold["headline"])
    texts = [_words(view.blocks[index].text[kickers.start_of(sheet, index) :]) for index, _ in rated]
    right = [text == wanted for text in texts]
    near = any(_likeness(text, wanted) > NEAR for text in texts)
    usable = bool(rated) and (any(right) or not near)
    candidates = [_NONE, *(signs for _, signs in rated)]
    return Example(view.name, view.fold, view.weight, candidates, [not any(right), *right], usable)


def outlet_example(view: View) -> Example:
    """The names of a view that may be its outlet."""
    rated = outlet.candidates(Sheet(view.blocks, view.body, ())) if view.body else []
    wanted = _words(view.gold["outlet"])
    right = [_words(name.text) == wanted for name, _ in rated]
    candidates = [{sign: value for sign, value in signs.items() if sign not in GIVEN} for _, signs in rated]
    return Example(view.name, view.fold, view.weight, candidates, right, any(right))


@contextmanager
def _no_list() -> Iterator[None]:
    """Without the names of well-known outlets."""
    entries = press._entries
    setattr(press, "_entries", lambda: iter(()))  # noqa: B010
    _forget()
    try:
        yield
    finally:
        setattr(press, "_entries", entries)  # noqa: B010
        _forget()


def _forget() -> None:
    furniture.forget()
    press.forget()


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _likeness(text: str, other: str) -> float:
    ours, theirs = set(text.split()), set(other.split())
    return len(ours & theirs) / (len(ours | theirs) or 1)


def _chosen_bodies(path: Path) -> Bodies:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {(row["id"], row["form"]): row["body"] for row in rows}


def main() -> None:
    """Learn from what the command line names, and print the figures and the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("bodies", type=Path, nargs="?", help="what `quality.py --bodies` wrote")
    options = parser.parse_args()
    pages = list(views(options.bench, _chosen_bodies(options.bodies) if options.bodies else {}))
    headlines = [headline_example(page) for page in pages if page.gold.get("headline")]
    outlets = [outlet_example(page) for page in pages if page.gold.get("outlet")]
    with _no_list():
        # As if nobody had heard of them: most outlets of the world are on no list.
        unheard = [outlet_example(page) for page in pages if page.gold.get("outlet")]
    outlets += [example._replace(view=f"{example.view}, no list of names") for example in unheard]
    for field, examples in (("headline", headlines), ("outlet", outlets)):
        for view, share in held_out(examples, SHRINK[field], FIXED[field]).items():
            print(f"{field}, {view}: {share:.3f} right, publishers held out")
        for name, weight in learn(examples, SHRINK[field], FIXED[field]).items():
            if name not in FIXED[field]:
                print(f'{field}        "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
