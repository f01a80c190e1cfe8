"""How many pages a second: our ways through the house, and other extractors on the same pages, side by side.

usage: python tests/bench/rivals.py BENCH [--rounds N] [--pages N]

BENCH is a folder of sets of pages, each with `html/<id>.html.gz` and `full/<id>.txt`. Every extractor gets a page as
text that is already read, decompressed and decoded: ours the `full` text (and the HTML), the others the HTML. What
counts is CPU time on one core from there to the result, ours with its JSON line; start-up, imports and the compiling
of rules are left out, the model is not. Every round is a process of its own and takes each page once, so that no
extractor meets a page that it remembers; they take turns on a few pages at a time. Medians over the rounds count.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import itertools
import json
import logging
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "cleaner")]

from cleancopy.blocks import split  # noqa: E402
from cleancopy.emit import line as json_line  # noqa: E402
from cleancopy.model import Dump  # noqa: E402
from cleancopy.pipeline import run  # noqa: E402
from cleancopy.recognise import recognised  # noqa: E402
from cleancopy.rulebook import Rulebook, load_rules  # noqa: E402
from cleancopy.rulebook.load import Loaded  # noqa: E402

SETS = ("articles", "publishers", "sites")
GROUPS = STRANGERS, KNOWN = ("unknown", "known")
YARDSTICK = "trafilatura"
HTML_SOURCE = "cleancopy.sources.html"
TURN = 20
"""Pages that an extractor takes before the next one has its turn."""


class Page(NamedTuple):
    """A page in the two forms that extractors take."""

    name: str
    html: str
    text: str


Work = Callable[[Page], object]
Extractors = dict[str, Work]
Seconds = dict[str, float]


def main() -> None:
    """Print one table for strangers and one for known sites."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pages", type=int, default=0, help="at most so many pages of each set (0: all)")
    parser.add_argument("--one-round", choices=GROUPS, help="measure this group once in this process, and print JSON")
    options = parser.parse_args()
    if not any(_pages(options.bench, 1)):
        print(f"no pages in {options.bench}: nothing was measured")
    elif options.one_round:
        print(json.dumps(measured(options.one_round, list(_pages(options.bench, options.pages)))))
    else:
        for name in missing():
            print(f"{name} is not installed: left out")
        command = [sys.executable, __file__, str(options.bench), "--pages", str(options.pages), "--one-round"]
        for group in GROUPS:
            rounds = [json.loads(subprocess.check_output([*command, group])) for _ in range(options.rounds)]
            print(report(f"pages of {group} sites", rounds))


def _pages(bench: Path, most: int) -> Iterator[Page]:
    for name in SETS:
        found = (path for path in sorted((bench / name / "full").glob("*.txt")) if _html_of(path).exists())
        for path in itertools.islice(found, most or None):
            html = gzip.decompress(_html_of(path).read_bytes()).decode("utf-8", "replace")
            yield Page(f"{name}/{path.stem}", html, path.read_text(encoding="utf-8", errors="replace"))


def _html_of(path: Path) -> Path:
    return path.parents[1] / "html" / f"{path.stem}.html.gz"


def measured(group: str, pages: Sequence[Page]) -> tuple[int, Seconds]:
    """How many pages the group has, and each extractor's CPU seconds on all of them."""
    logging.disable()
    book = load_rules()
    if group == STRANGERS:
        chosen = [page for page in pages if not page.name.startswith("sites/")]
        book = Rulebook(Loaded((), book.packs))
    else:
        chosen = [page for page in pages if recognised(book.recogniser.scores(split(page.text)))]
    extractors = ours(book) | rivals()
    for page in _warm_up():
        for work in extractors.values():
            work(page)
    return len(chosen), seconds(extractors, chosen)


def _warm_up() -> Iterator[Page]:
    """The samples: invented pages that warm up every extractor, and give away nothing of the measured ones."""
    for path in sorted((ROOT / "samples").rglob("*.txt")):
        text = path.read_text(encoding="utf-8")
        lines = "\n".join(f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip())
        yield Page(path.stem, f"<html><body><article>{lines}</article></body></html>", text)


def seconds(extractors: Extractors, pages: Sequence[Page]) -> Seconds:
    """CPU time of each extractor on all pages; another one begins each turn."""
    taken: Seconds = defaultdict(float)
    names = list(extractors)
    for turn, first in enumerate(range(0, len(pages), TURN)):
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            work = extractors[name]
            start = time.process_time()
            for page in pages[first : first + TURN]:
                work(page)
            taken[name] += time.process_time() - start
    return taken


def ours(book: Rulebook) -> Extractors:
    """Text, and HTML where it can be read, to a line of JSON by these rules."""

    def text(page: Page) -> bytes:
        return json_line(run(Dump(page.name, page.text), book).article)

    if importlib.util.find_spec(HTML_SOURCE) is None or YARDSTICK in missing():
        return {"cleancopy, text": text}
    read_page = import_module(HTML_SOURCE).read_page

    def html(page: Page) -> bytes:
        return json_line(run(read_page(page.name, page.html.encode()), book).article)

    return {"cleancopy, text": text, "cleancopy, HTML": html}


def missing() -> list[str]:
    """The rivals that are not installed."""
    return [name for name in RIVALS if importlib.util.find_spec(name.split(",")[0]) is None]


def rivals() -> Extractors:
    """The installed rivals, as they come."""
    return {name: make() for name, make in RIVALS.items() if name not in missing()}


def _trafilatura() -> Work:
    extract = import_module("trafilatura").extract
    return lambda page: extract(page.html)


def _resiliparse() -> Work:
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    return lambda page: extract(page.html, main_content=True)


def _justext() -> Work:
    justext = import_module("justext")
    words = justext.get_stoplist("English")

    def work(page: Page) -> object:
        try:
            return [part.text for part in justext.justext(page.html, words) if not part.is_boilerplate]
        except Exception as error:
            return error

    return work


RIVALS: Mapping[str, Callable[[], Work]] = {
    YARDSTICK: _trafilatura,
    "resiliparse": _resiliparse,
    "justext": _justext,
}


def report(group: str, rounds: Sequence[tuple[int, Seconds]]) -> str:
    """A table: an extractor a line, with its speed and how many times the yardstick's that is."""
    count = rounds[0][0]
    lines = [
        f"{group}: {count} pages, median of {len(rounds)} rounds",
        f"{'':24}{'ms/page':>10}{'pages/s':>10}{'ratio':>9}",
    ]
    for name in rounds[0][1] if count else ():
        middle = statistics.median(taken[name] for _, taken in rounds) / count
        row = f"{name:24}{middle * 1e3:10.2f}{1 / middle:10.0f}"
        if YARDSTICK in rounds[0][1]:
            row += f"{statistics.median(taken[YARDSTICK] / taken[name] for _, taken in rounds):8.1f}x"
        lines.append(row)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
