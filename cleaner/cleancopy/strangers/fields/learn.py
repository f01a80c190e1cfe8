"""Learn what the signs of a headline weigh, from pages whose headline is known.

usage: python -m cleancopy.strangers.fields.learn FOLDER [BODIES.jsonl]

FOLDER holds `gold.jsonl` (`id`, `publisher`, `headline`, `body` as a list of paragraphs) and the pages' texts as
`full/ID.txt`, `main/ID.txt`, `flat/ID.txt`. BODIES.jsonl has the indices of the blocks that a scorer took for the
article (`id`, `form`, `body`) when it had never seen the publisher, so that its mistakes are learnt too. Prints how
often the headline is found on pages of publishers that were held out (five folds), and the table of weights for
`headline.py`. The same input gives the same table.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from cleancopy.blocks import split
from cleancopy.model import Block
from cleancopy.strangers.fields.headline import candidates
from cleancopy.strangers.fields.sheet import Sheet

FORMS = ("full", "main", "flat")
FOLDS = 5
STEPS = 250
RATE = 0.06
SHRINK = 0.02
"""Weight decay a page: signs that tell little stay near nothing."""
NEAR = 0.5
"""Share of common words from which a line is another wording of the headline: nothing is learnt from such a page."""

_NUMBER = re.compile(r"^\d{1,2}\. ")

Signs = Mapping[str, float]
NONE: Signs = {"none": 1.0}


class _Page(NamedTuple):
    gold: Mapping[str, Any]
    form: str
    blocks: Sequence[Block]
    texts: Sequence[str]


class Example(NamedTuple):
    """One view of a page: its lines' signs (the first stands for no headline), and which of them are right."""

    view: str
    fold: int
    lines: Sequence[Signs]
    right: Sequence[bool]
    usable: bool


def examples(folder: Path, bodies: Mapping[tuple[str, str], Sequence[int]]) -> Iterator[Example]:
    """All pages of the folder in all forms, each with the body it has and with the body that a scorer chose."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        for form in FORMS:
            blocks = split((folder / form / f"{gold['id']}.txt").read_text(encoding="utf-8"))
            page = _Page(gold, form, blocks, [_words(_NUMBER.sub("", block.text)) for block in blocks])
            yield _example(page, _true_body(page), "true body")
            if (gold["id"], form) in bodies:
                yield _example(page, bodies[gold["id"], form], "chosen body")


def _true_body(page: _Page) -> list[int]:
    article = " ".join([_words(paragraph) for paragraph in page.gold["body"]])
    return [index for index, text in enumerate(page.texts) if len(text) > 30 and text in article]


def _example(page: _Page, body: Sequence[int], view: str) -> Example:
    rated = candidates(Sheet(page.blocks, body, ())) if body else []
    headline = _words(page.gold["headline"])
    right = [page.texts[index] == headline for index, _ in rated]
    near = any(_likeness(page.texts[index], headline) > NEAR for index, _ in rated)
    fold = int(sha256(page.gold["publisher"].encode()).hexdigest(), 16) % FOLDS
    usable = bool(rated) and (any(right) or not near)
    lines = [NONE, *(signs for _, signs in rated)]
    return Example(f"{page.form}, {view}", fold, lines, [not any(right), *right], usable)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _likeness(text: str, other: str) -> float:
    ours, theirs = set(text.split()), set(other.split())
    return len(ours & theirs) / (len(ours | theirs) or 1)


def learn(pages: Sequence[Example]) -> dict[str, float]:
    """The weights under which the right lines of the pages are likeliest (conditional logit, Adam)."""
    names = sorted({name for page in pages for signs in page.lines for name in signs})
    weights = dict.fromkeys(names, 0.0)
    mean, square = dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.0)
    rows = [page for page in pages if page.usable]
    for step in range(1, STEPS + 1):
        slope = {name: SHRINK * len(rows) * weights[name] for name in names}
        for page in rows:
            _add_slope(page, weights, slope)
        for name in names:
            mean[name] = 0.9 * mean[name] + 0.1 * slope[name]
            square[name] = 0.999 * square[name] + 0.001 * slope[name] ** 2
            pace = math.sqrt(square[name] / (1 - 0.999**step)) + 1e-9
            weights[name] -= RATE * mean[name] / (1 - 0.9**step) / pace
    return weights


def _add_slope(page: Example, weights: Mapping[str, float], slope: dict[str, float]) -> None:
    odds = [math.exp(_rate(signs, weights)) for signs in page.lines]
    whole = sum(odds)
    wanted = sum([odd for odd, right in zip(odds, page.right, strict=True) if right])
    for signs, odd, right in zip(page.lines, odds, page.right, strict=True):
        pull = odd / whole - (odd / wanted if right else 0.0)
        for name, value in signs.items():
            if value:
                slope[name] += pull * value


def _rate(signs: Signs, weights: Mapping[str, float]) -> float:
    return sum([weights.get(name, 0.0) * value for name, value in signs.items()])


def finds(page: Example, weights: Mapping[str, float]) -> bool:
    """Whether the weights choose a right line of the page, the headline itself."""
    rates = [_rate(signs, weights) for signs in page.lines]
    best = rates.index(max(rates))
    return best > 0 and page.right[best]


def held_out(pages: Sequence[Example]) -> dict[str, float]:
    """By view, the share of pages whose headline is found when its publisher was held out."""
    hits: dict[str, list[bool]] = {}
    for fold in range(FOLDS):
        weights = learn([page for page in pages if page.fold != fold])
        for page in pages:
            if page.fold == fold:
                hits.setdefault(page.view, []).append(finds(page, weights))
    return {view: sum(found) / len(found) for view, found in sorted(hits.items())}


def chosen_bodies(path: Path) -> dict[tuple[str, str], list[int]]:
    """The bodies of a file, by page and form."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {(row["id"], row["form"]): row["body"] for row in rows}


def main() -> None:
    """Learn from what the command line names, and print the figures and the table."""
    folder, *files = map(Path, sys.argv[1:])
    pages = list(examples(folder, chosen_bodies(files[0]) if files else {}))
    for view, share in held_out(pages).items():
        print(f"{view}: {share:.3f} of the headlines, publishers held out")
    for name, weight in learn(pages).items():
        print(f'        "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
