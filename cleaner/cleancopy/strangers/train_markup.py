"""The training program of the second opinion: `python -m cleancopy.strangers.train_markup BENCH --out markup.npz`.

`BENCH` is the folder that `train` reads, with pages in folders `html` too. The trees learn from what the text model
says of pages whose publishers it has not seen, as they will of a stranger's page: five text models are trained for
that, each without a fifth of the publishers (`--folds` is a folder to keep them in, for the next time). `--held-out`
prints body F1 / share of pages exactly right, each page judged by a text model and by trees that have seen no page of
its publisher.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleancopy.blocks import split
from cleancopy.model import Markup
from cleancopy.strangers import corpus, fit, measure, model, opinion
from cleancopy.strangers.arrays import Flags, Floats
from cleancopy.strangers.corpus import Page
from cleancopy.strangers.examples import NEUTRAL_WEIGHT
from cleancopy.strangers.folds import fold_models
from cleancopy.strangers.labels import label
from cleancopy.strangers.tagged import tagged_table
from cleancopy.strangers.trees import Trees
from cleancopy.strangers.weights import Weights

FORM = "html"
RECIPE = fit.Recipe(trees=400, depth=6, rate=0.04, sampled_features=0.2, shrink=8.0)


class Tagged(NamedTuple):
    """A page with its markup, its fold, and its features by a text model that has not seen its publisher."""

    page: Page
    markup: Markup
    fold: int
    chances: Floats
    table: Floats


def main(arguments: Sequence[str] | None = None) -> None:
    """Train the shipped weights, or measure what training gives on publishers it has not seen."""
    parser = argparse.ArgumentParser(
        prog="python -m cleancopy.strangers.train_markup", description="Train the second opinion on HTML pages."
    )
    parser.add_argument("bench", type=Path, help="folder of the sets articles, publishers, sites, silver")
    parser.add_argument("--out", type=Path, help="write the weights of all pages here")
    parser.add_argument("--held-out", action="store_true", help="print figures on publishers held out of training")
    parser.add_argument("--folds", type=Path, help="keep the text models of the folds here, and take those that are")
    options = parser.parse_args(arguments)
    texts = corpus.read(options.bench)
    if not texts:
        parser.error(f"{options.bench}: no pages with gold")
    pages = list(tagged_pages(options.bench, texts, fold_models(texts, options.folds)))
    if options.held_out:
        print(held_out(pages))
    if options.out:
        opinion.save(_fitted(pages), options.out)


def held_out(pages: Sequence[Tagged]) -> str:
    """The figures of the text model alone and of both, a set a line."""
    alone: dict[str, list[measure.Score]] = defaultdict(list)
    both: dict[str, list[measure.Score]] = defaultdict(list)
    for fold, trees in fold_trees(pages):
        for tagged in (tagged for tagged in pages if tagged.fold == fold):
            page = tagged.page
            alone[page.set].append(measure.score(page, model.choose(page.blocks, tagged.chances)))
            kept: Flags = model.chance(trees.log_odds(tagged.table)) > model.LIKELY
            both[page.set].append(measure.score(page, kept))
    lines = ["body F1 / exact, publishers held out".ljust(40) + "text alone".rjust(16) + "with markup".rjust(16)]
    for name in both:
        cells = [measure.mean(scores[name]) for scores in (alone, both)]
        lines.append(name.ljust(40) + "".join(f"{cell.f1:.4f} / {cell.exact:.3f}".rjust(16) for cell in cells))
    return "\n".join(lines)


def fold_trees(pages: Sequence[Tagged]) -> Iterator[tuple[int, Trees]]:
    """Each fold, with trees of all the others."""
    for fold in sorted({tagged.fold for tagged in pages}):
        yield fold, _fitted([tagged for tagged in pages if tagged.fold != fold])


def tagged_pages(bench: Path, texts: Sequence[Page], models: Mapping[int, Weights]) -> Iterator[Tagged]:
    """The pages that the benchmark has as HTML, in the order of their texts."""
    known = {(page.set, page.id): (page, fold) for page, fold in zip(texts, corpus.folds(texts), strict=True)}
    for (name, identity), (text, fold) in known.items():
        dump = corpus.html_page(bench / name, identity)
        blocks = split(dump.text) if dump else ()
        if not (dump and dump.markup and blocks):
            continue
        page = text._replace(form=FORM, blocks=blocks, labels=label(blocks, text.gold))
        chances = model.score(blocks, models[fold]).body
        yield Tagged(page, dump.markup, fold, chances, tagged_table(blocks, dump.markup, chances).values)


def _fitted(pages: Sequence[Tagged]) -> Trees:
    """The trees that these pages teach. Every page counts as much as its root of blocks."""
    sizes = [len(tagged.page.blocks) for tagged in pages]
    labels = [tagged.page.labels for tagged in pages]
    neutral = np.concatenate([found.neutral for found in labels])
    body = np.concatenate([found.body | found.neutral for found in labels])
    weight = np.where(neutral, NEUTRAL_WEIGHT, 1.0) / np.sqrt(np.repeat(sizes, sizes))
    table = np.concatenate([tagged.table for tagged in pages], axis=1)
    return fit.fit_trees(table.T, body, (weight / weight.mean()).astype(np.float32), RECIPE)


if __name__ == "__main__":
    main()
