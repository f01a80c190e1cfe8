"""The training program: `python -m cleancopy.strangers.train BENCH --out weights.npz`, or `--held-out`.

`BENCH` is a folder of pages with gold (see `corpus`). Training takes the `train` extra; the same pages and the same
versions of its libraries give the same file, bit for bit. `--held-out` trains on four fifths of the publishers and
measures on the last, five times over, and prints body F1 / share of pages exactly right for every set and form;
`--folds` is a folder to keep the five models in, for the next time.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from cleancopy.strangers import corpus, measure, model, weights
from cleancopy.strangers.corpus import Page
from cleancopy.strangers.folds import fold_models, learner_of
from cleancopy.strangers.weights import Weights

COLUMNS = (*corpus.FORMS, corpus.BARE)
Tally = dict[tuple[str, str], list[measure.Score]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Train the shipped weights, or measure what training gives on publishers it has not seen."""
    parser = argparse.ArgumentParser(
        prog="python -m cleancopy.strangers.train", description="Train the strangers' model."
    )
    parser.add_argument("bench", type=Path, help="folder of the sets articles, publishers, sites, silver")
    parser.add_argument("--out", type=Path, help="write the weights of all pages here")
    parser.add_argument("--held-out", action="store_true", help="print figures on publishers held out of training")
    parser.add_argument("--folds", type=Path, help="keep the models of the folds here, and take those that are")
    options = parser.parse_args(arguments)
    pages = corpus.read(options.bench)
    if not pages:
        parser.error(f"{options.bench}: no pages with gold")
    if options.held_out:
        print(held_out(pages, fold_models(pages, options.folds)))
    if options.out:
        weights.save(learner_of(pages).model(), options.out)


def held_out(pages: Sequence[Page], models: Mapping[int, Weights]) -> str:
    """The table of figures: each page is scored by the model of `models` that has seen no page of its publisher."""
    tally: Tally = defaultdict(list)
    for page, fold in zip(pages, corpus.folds(pages), strict=True):
        if page.set != corpus.SILVER:
            chances = model.score(page.blocks, models[fold]).body
            tally[page.set, page.form].append(measure.score(page, model.choose(page.blocks, chances)))
    return report(tally)


def report(tally: Tally) -> str:
    """Figures as lines of text: a set a line, a form a column."""
    lines = ["body F1 / exact, publishers held out".ljust(40) + "".join(form.rjust(16) for form in COLUMNS)]
    for name in corpus.SETS:
        cells = [_cell(tally[name, form]) for form in COLUMNS]
        if any(cells):
            lines.append(name.ljust(40) + "".join(cell.rjust(16) for cell in cells))
    everything = [_cell([score for name in corpus.SETS for score in tally[name, form]]) for form in COLUMNS]
    lines.append("all".ljust(40) + "".join(cell.rjust(16) for cell in everything))
    return "\n".join(lines)


def _cell(scores: Sequence[measure.Score]) -> str:
    if not scores:
        return ""
    mean = measure.mean(scores)
    return f"{mean.f1:.4f} / {mean.exact:.3f}"


if __name__ == "__main__":
    main()
