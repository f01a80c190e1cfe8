"""Learn what the signs of a headline weigh, from pages whose headline is known.

usage: python -m cleancopy.strangers.fields.learn FOLDER

FOLDER holds `gold.jsonl` (`id`, `publisher`, `headline`, `body` as a list of paragraphs) and the pages' texts as
`full/ID.txt`, `main/ID.txt`, `flat/ID.txt`. Prints how often the headline is found on pages of publishers that were
held out (five folds), and the table of weights for `headline.py`. The same input gives the same table.
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


class Example(NamedTuple):
    """One view of a page: its lines' signs (the first stands for no headline), and which of them are right."""

    form: str
    fold: int
    exact: bool
    lines: Sequence[Signs]
    right: Sequence[bool]
    usable: bool


def examples(folder: Path) -> Iterator[Example]:
    """All pages of the folder, in all forms, as an exact scorer of the body sees them and as two others may."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        for form in FORMS:
            blocks = split((folder / form / f"{gold['id']}.txt").read_text(encoding="utf-8"))
            yield from _views(gold, form, blocks)


def _views(gold: Mapping[str, Any], form: str, blocks: Sequence[Block]) -> Iterator[Example]:
    article = " ".join([_words(paragraph) for paragraph in gold["body"]])
    headline = _words(gold["headline"])
    texts = [_words(_NUMBER.sub("", block.text)) for block in blocks]
    body = [index for index, text in enumerate(texts) if len(text) > 30 and text in article]
    titles = [index for index, text in enumerate(texts) if text == headline and body and body[0] - 20 < index < body[0]]
    yield _view(gold, form, blocks, texts, body, exact=True)
    yield _view(gold, form, blocks, texts, body[1:], exact=False)
    yield _view(gold, form, blocks, texts, [*titles[-1:], *body], exact=False)


def _view(gold: Mapping[str, Any], form: str, blocks: Sequence[Block], texts: Sequence[str], body: Sequence[int], *, exact: bool) -> Example:
    rated = candidates(Sheet(blocks, body, ())) if body else []
    headline = _words(gold["headline"])
    right = [texts[index] == headline for index, _ in rated]
    near = any(_likeness(texts[index], headline) > NEAR for index, _ in rated)
    fold = int(sha256(gold["publisher"].encode()).hexdigest(), 16) % FOLDS
    usable = bool(rated) and (any(right) or not near)
    return Example(form, fold, exact, [NONE, *(signs for _, signs in rated)], [not any(right), *right], usable)


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
    """By form of the text, the share of pages whose headline is found when its publisher was held out."""
    hits: dict[str, list[bool]] = {f"{form}{view}": [] for form in FORMS for view in ("", ", inexact body")}
    for fold in range(FOLDS):
        weights = learn([page for page in pages if page.fold != fold])
        for page in pages:
            if page.fold == fold:
                hits[page.form + ("" if page.exact else ", inexact body")].append(finds(page, weights))
    return {form: sum(found) / len(found) for form, found in hits.items()}


def main() -> None:
    """Learn from the folder that the command line names, and print the figures and the table."""
    pages = list(examples(Path(sys.argv[1])))
    for form, share in held_out(pages).items():
        print(f"{form}: {share:.3f} of the headlines, publishers held out")
    for name, weight in learn(pages).items():
        print(f'        "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
