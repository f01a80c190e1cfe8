"""The training program: `python -m cleancopy.strangers.train BENCH --out weights.npz`, or `--held-out`.

`BENCH` is a folder of pages with gold (see `corpus`). Training takes the `train` extra; the same pages and the same
versions of its libraries give the same file, bit for bit. `--held-out` trains on four fifths of the publishers and
measures on the last, five times over, and prints body F1 / share of pages exactly right for every set and form.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from cleancopy.strangers import corpus, cues, measure, model, weights
from cleancopy.strangers.examples import examples
from cleancopy.strangers.features import Reader
from cleancopy.strangers.learn import EVERY_FOLD, Learner
from cleancopy.strangers.signs import signs

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
    options = parser.parse_args(arguments)
    pages = corpus.read(options.bench)
    if not pages:
        parser.error(f"{options.bench}: no pages with gold")
    table = signs()
    learner = Learner(examples(pages, corpus.folds(pages)), Reader(table, cues.table(table)))
    if options.held_out:
        print(held_out(learner))
    if options.out:
        weights.save(learner.model(), options.out)


def held_out(learner: Learner) -> str:
    """The table of figures: each page is scored by a model that has seen no page of its publisher."""
    tally: Tally = defaultdict(list)
    for fold in sorted(EVERY_FOLD):
        fitted = learner.model(EVERY_FOLD - {fold})
        for page, own in zip(learner.data.pages, learner.data.page_fold, strict=True):
            if own != fold or page.set == corpus.SILVER:
                continue
            chances = model.score(page.blocks, fitted).body
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
