"""What comes out on pages with gold articles, beside what others reach on the same pages.

usage: python tests/bench/quality.py BENCH [--held-out [--folds DIR]] [--sets publishers,sites] [--forms full,html]

BENCH is a folder with `score.py` and, for each set, `gold.jsonl` and the pages in folders named by form. Without
`--held-out` the shipped rules and weights are measured; the weights have seen these pages, so that on pages of no
rule file this is no figure to report. With it, five models are trained, each without a fifth of the publishers (the
`train` extra is needed, and half an hour); every page is cleaned by the one that never saw its publisher, with packs
but without any rule file of a site. `--folds` is a folder to keep these models in, for the next time. `--bodies` is a
file for which blocks of each page were kept: what `cleancopy.strangers.fields.learn` learns from.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "cleaner")]

from cleancopy.model import Dump, Trace  # noqa: E402
from cleancopy.pipeline import run  # noqa: E402
from cleancopy.rulebook import Rulebook, load_rules  # noqa: E402
from cleancopy.rulebook.load import Loaded  # noqa: E402
from cleancopy.sources.html import read_page  # noqa: E402

SETS = ("articles", "publishers", "sites")
HTML = "html"
FIELDS = ("headline", "byline", "outlet")
PEERS = {
    "articles": {"trafilatura (HTML)": ".960 / .293", "newspaper4k (HTML)": ".925 / .309", "lines > 80": ".813 / .017"},
    "publishers": {
        "trafilatura (HTML)": ".950 / .192",
        "newspaper4k (HTML)": ".856 / .301",
        "lines > 80": ".857 / .019",
    },
    "sites": {"Fundus (HTML)": ".955 / .425", "trafilatura (HTML)": ".933 / .075", "lines > 80": ".790 / 0"},
}
"""Body F1 / share exactly right, as the benchmark's own README gives them."""


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--forms", default="full,main,flat")
    parser.add_argument("--bodies", type=Path, help="write which blocks of each page were kept here, as JSON Lines")
    parser.add_argument("--folds", type=Path, help="keep the models of the folds here, and take those that are")
    options = parser.parse_args()
    if not (options.bench / "score.py").exists():
        print(f"no benchmark in {options.bench}: nothing was measured")
        return
    scorer = _module(options.bench / "score.py")
    forms, sets = options.forms.split(","), options.sets.split(",")
    traces = (
        _held_out(options.bench, sets, forms, options.folds)
        if options.held_out
        else _shipped(options.bench, sets, forms)
    )
    if options.bodies:
        _write_bodies(traces, options.bodies)
    print("publishers held out, no rule file of a site" if options.held_out else "as shipped, seen pages included")
    for name in sets:
        gold = scorer.load(options.bench / name / "gold.jsonl")
        for form in forms:
            summary = scorer.summary(scorer.score(gold, _articles(traces.get((name, form), {}))))
            print(_row(f"{name} {form}", summary))
        for peer, figures in PEERS[name].items():
            print(f"    {peer:<20} {figures}")


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _row(name: str, summary: Mapping[str, float]) -> str:
    fields = "  ".join(f"{field} {summary[field]:.3f}" for field in FIELDS if field in summary)
    return f"{name:<24} {summary['f1']:.3f} / {summary['exact']:.3f}  {fields}"


Traces = dict[tuple[str, str], dict[str, Trace]]


def _shipped(bench: Path, sets: list[str], forms: list[str]) -> Traces:
    return _cleaned(load_rules(), _pages(bench, sets, forms))


def _pages(bench: Path, sets: list[str], forms: list[str]) -> Iterator[tuple[str, str, Path]]:
    for name in sets:
        for form in forms:
            pattern = "*.html.gz" if form == HTML else "*.txt"
            yield from ((name, form, path) for path in sorted((bench / name / form).glob(pattern)))


def _stem(path: Path) -> str:
    return path.name.removesuffix(".gz").rpartition(".")[0]


def _cleaned(book: Rulebook, pages: Iterator[tuple[str, str, Path]]) -> Traces:
    traces: Traces = {}
    for name, form, path in pages:
        traces.setdefault((name, form), {})[_stem(path)] = run(_read(path), book)
    return traces


def _articles(traces: Mapping[str, Trace]) -> dict[str, Any]:
    return {page: json.loads(msgspec.json.encode(trace.article)) for page, trace in traces.items()}


def _write_bodies(traces: Traces, path: Path) -> None:
    with path.open("w", encoding="utf-8") as file:
        for (_name, form), pages in traces.items():
            for page, trace in pages.items():
                kept = [at for at, decision in enumerate(trace.decisions) if decision.verdict in {"keep", "subhead"}]
                file.write(json.dumps({"id": page, "form": form, "body": kept}) + "\n")


def _read(path: Path) -> Dump:
    if path.suffix == ".gz":
        return read_page(path.name, gzip.decompress(path.read_bytes()))
    return Dump(path.name, path.read_text(encoding="utf-8", errors="replace"))


def _held_out(bench: Path, sets: list[str], forms: list[str], folder: Path | None) -> Traces:
    from cleancopy.strangers import corpus, model, opinion  # noqa: PLC0415
    from cleancopy.strangers.folds import fold_models  # noqa: PLC0415
    from cleancopy.strangers.train_markup import fold_trees, tagged_pages  # noqa: PLC0415

    pages = corpus.read(bench)
    fold_of = {(page.set, page.id): fold for page, fold in zip(pages, corpus.folds(pages), strict=True)}
    models = fold_models(pages, folder)
    trees = dict(fold_trees(list(tagged_pages(bench, pages, models)))) if HTML in forms else {}
    book = Rulebook(Loaded((), load_rules().packs))
    traces: Traces = {}
    for fold, fitted in models.items():
        # In the place of the shipped weights, so that the pages go the way that every page goes.
        setattr(model, "_shipped", lambda fitted=fitted: fitted)  # noqa: B010
        setattr(opinion, "_shipped", lambda fold=fold: trees[fold])  # noqa: B010
        mine = (page for page in _pages(bench, sets, forms) if fold_of.get((page[0], _stem(page[2]))) == fold)
        for key, found in _cleaned(book, mine).items():
            traces.setdefault(key, {}).update(found)
    return traces


if __name__ == "__main__":
    main()
