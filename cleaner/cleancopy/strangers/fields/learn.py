"""Learn what the signs of a headline and of an outlet weigh, from pages where both are known.

usage: python -m cleancopy.strangers.fields.learn FOLDER [BODIES.jsonl]

FOLDER holds `gold.jsonl` (`id`, `publisher`, `headline`, `outlet`, `body` as a list of paragraphs) and the pages'
texts as `full/ID.txt`, `main/ID.txt`, `flat/ID.txt`. BODIES.jsonl has the indices of the blocks that a scorer took
for the article (`id`, `form`, `body`) when it had never seen the publisher, so that its mistakes are learnt too.
Prints how often headline and outlet are found on pages of publishers that were held out (five folds), and the tables
of weights for `headline.py` and `outlet.py`. The same input gives the same tables.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from cleancopy.blocks import split
from cleancopy.model import Block
from cleancopy.strangers.fields import headline, outlet
from cleancopy.strangers.fields.logit import FOLDS, Example, Signs, held_out, learn
from cleancopy.strangers.fields.sheet import Sheet

FORMS = ("full", "main", "flat")
NEAR = 0.5
"""Share of common words from which a line is another wording of the headline: nothing is learnt from such a page."""

_NONE: Signs = {"none": 1.0}
_NUMBER = re.compile(r"^\d{1,2}\. ")

Bodies = Mapping[tuple[str, str], Sequence[int]]


class View(NamedTuple):
    """One form of a page, with one opinion on which blocks are its article; `name` says which."""

    name: str
    gold: Mapping[str, Any]
    blocks: Sequence[Block]
    body: Sequence[int]

    @property
    def fold(self) -> int:
        """The fold of the page's publisher."""
        return int(sha256(self.gold["publisher"].encode()).hexdigest(), 16) % FOLDS


def views(folder: Path, bodies: Bodies) -> Iterator[View]:
    """All pages of the folder in all forms, each with the body it has and with the body that a scorer chose."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        for form in FORMS:
            blocks = split((folder / form / f"{gold['id']}.txt").read_text(encoding="utf-8"))
            yield View(f"{form}, true body", gold, blocks, _true_body(gold, blocks))
            if (gold["id"], form) in bodies:
                yield View(f"{form}, chosen body", gold, blocks, bodies[gold["id"], form])


def _true_body(gold: Mapping[str, Any], blocks: Sequence[Block]) -> list[int]:
    article = " ".join([_words(paragraph) for paragraph in gold["body"]])
    texts = [_words(block.text) for block in blocks]
    return [index for index, text in enumerate(texts) if len(text) > 30 and text in article]


def headline_example(view: View) -> Example:
    """The lines of a view that may be its headline; the first candidate stands for there being none."""
    rated = headline.candidates(Sheet(view.blocks, view.body, ())) if view.body else []
    wanted = _words(view.gold["headline"])
    texts = [_words(_NUMBER.sub("", view.blocks[index].text)) for index, _ in rated]
    right = [text == wanted for text in texts]
    near = any(_likeness(text, wanted) > NEAR for text in texts)
    usable = bool(rated) and (any(right) or not near)
    candidates = [_NONE, *(signs for _, signs in rated)]
    return Example(view.name, view.fold, candidates, [not any(right), *right], usable)


def outlet_example(view: View) -> Example:
    """The names of a view that may be its outlet."""
    rated = outlet.candidates(Sheet(view.blocks, view.body, ()), None) if view.body else []
    wanted = _words(view.gold["outlet"])
    right = [_words(view.blocks[name.block].text[name.start : name.end]) == wanted for name, _ in rated]
    return Example(view.name, view.fold, [signs for _, signs in rated], right, any(right))


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
    folder, *files = map(Path, sys.argv[1:])
    pages = list(views(folder, _chosen_bodies(files[0]) if files else {}))
    for field, example in (("headline", headline_example), ("outlet", outlet_example)):
        examples = [example(page) for page in pages]
        for view, share in held_out(examples).items():
            print(f"{field}, {view}: {share:.3f} right, publishers held out")
        for name, weight in learn(examples).items():
            print(f'{field}        "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
