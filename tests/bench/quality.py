"""What comes out on pages with gold articles, beside what others reach on the same pages.

usage: python tests/bench/quality.py BENCH [--held-out] [--sets publishers,sites] [--forms full,main,flat]

BENCH is a folder with `score.py` and, for each set, `gold.jsonl` and the pages in folders named by form. Without
`--held-out` the shipped rules and weights are measured; the weights have seen these pages, so that on pages of no
rule file this is no figure to report. With it, five models are trained, each without a fifth of the publishers (the
`train` extra is needed, and half an hour); every page is cleaned by the one that never saw its publisher, with packs
but without any rule file of a site.
"""

from __future__ import annotations

import argparse
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

from cleancopy.model import Dump  # noqa: E402
from cleancopy.pipeline import run  # noqa: E402
from cleancopy.rulebook import Rulebook, load_rules  # noqa: E402
from cleancopy.rulebook.load import Loaded  # noqa: E402

SETS = ("articles", "publishers", "sites")
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
    options = parser.parse_args()
    if not (options.bench / "score.py").exists():
        print(f"no benchmark in {options.bench}: nothing was measured")
        return
    scorer = _module(options.bench / "score.py")
    forms, sets = options.forms.split(","), options.sets.split(",")
    articles = _held_out(options.bench, sets, forms) if options.held_out else _shipped(options.bench, sets, forms)
    print("publishers held out, no rule file of a site" if options.held_out else "as shipped, seen pages included")
    for name in sets:
        gold = scorer.load(options.bench / name / "gold.jsonl")
        for form in forms:
            summary = scorer.summary(scorer.score(gold, articles.get((name, form), {})))
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


Articles = dict[tuple[str, str], dict[str, Any]]


def _shipped(bench: Path, sets: list[str], forms: list[str]) -> Articles:
    return _cleaned(load_rules(), _pages(bench, sets, forms))


def _pages(bench: Path, sets: list[str], forms: list[str]) -> Iterator[tuple[str, str, Path]]:
    for name in sets:
        for form in forms:
            yield from ((name, form, path) for path in sorted((bench / name / form).glob("*.txt")))


def _cleaned(book: Rulebook, pages: Iterator[tuple[str, str, Path]]) -> Articles:
    articles: Articles = {}
    for name, form, path in pages:
        article = run(Dump(path.name, path.read_text(encoding="utf-8", errors="replace")), book).article
        articles.setdefault((name, form), {})[path.stem] = json.loads(msgspec.json.encode(article))
    return articles


def _held_out(bench: Path, sets: list[str], forms: list[str]) -> Articles:
    from cleancopy.strangers import corpus, cues, model  # noqa: PLC0415
    from cleancopy.strangers.examples import examples  # noqa: PLC0415
    from cleancopy.strangers.features import Reader  # noqa: PLC0415
    from cleancopy.strangers.learn import EVERY_FOLD, Learner  # noqa: PLC0415
    from cleancopy.strangers.signs import signs  # noqa: PLC0415

    pages = corpus.read(bench)
    fold_of = {(page.set, page.id): fold for page, fold in zip(pages, corpus.folds(pages), strict=True)}
    table = signs()
    learner = Learner(examples(pages, corpus.folds(pages)), Reader(table, cues.table(table)))
    book = Rulebook(Loaded((), load_rules().packs))
    articles: Articles = {}
    for fold in sorted(EVERY_FOLD):
        fitted = learner.model(EVERY_FOLD - {fold})
        # In the place of the shipped weights, so that the pages go the way that every page goes.
        setattr(model, "_shipped", lambda fitted=fitted: fitted)  # noqa: B010
        mine = (page for page in _pages(bench, sets, forms) if fold_of.get((page[0], page[2].stem)) == fold)
        for key, found in _cleaned(book, mine).items():
            articles.setdefault(key, {}).update(found)
    return articles


if __name__ == "__main__":
    main()
