"""How far the pipeline is above the floor: read, decode, split into numbered lines, JSON. Ratios from one run.

usage: python tests/bench/speed.py [FOLDER] [--pages N] [--html FOLDER]

FOLDER holds dumps (default: samples/); pages of no known site are left out. Three things are told:

- fresh: each page once, by a process that has seen none of them. The first page of a site compiles its rules.
- warm: the same pages again and again. Short lines are remembered then, as those of a site's furniture always are.
- all in: what N pages cost with start-up (imports, rules, first pages), if they are these over and over.

With --html, `<name>.html` or `<name>.html.gz` in that folder is what `<name>.txt` was printed from, and trafilatura
(`pip install trafilatura`) extracts it in the same run. Processor time, since a busy machine says nothing by the wall
clock; floor and pipeline take turns, and the median round counts.
"""

from __future__ import annotations

import argparse
import gzip
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "cleaner")]

from cleancopy.emit import line as json_line  # noqa: E402
from cleancopy.pipeline import run  # noqa: E402
from cleancopy.rulebook import load_rules  # noqa: E402
from cleancopy.sources import Failure, Input, Reading, load  # noqa: E402

RULEBOOK = load_rules()
START_UP = time.process_time()

import orjson  # noqa: E402 (the floor's own)

ROUNDS = 15
SEED = 3
LONGEST_ROUND = 300
"""Pages of one round of the warm measurement."""


def floor(path: str) -> bytes:
    """The least that any cleaner of text dumps must do: read, decode, split, encode."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (the fastest way to read is the point)
        text = file.read().decode()
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    return orjson.dumps({"source": path, "headline": lines[0][1], "body": "\n\n".join([text for _, text in lines])})


def pipeline(path: str) -> bytes:
    """The whole way."""
    dump = load(Input(path, path), Reading())
    assert not isinstance(dump, Failure)
    return json_line(run(dump, RULEBOOK).article)


def sites_of(paths: Sequence[str]) -> list[str | None]:
    """The sites that pages are recognised as. For a process of its own: the measured one must not know the pages."""
    dumps = [load(Input(path, path), Reading()) for path in paths]
    return [None if isinstance(dump, Failure) else run(dump, RULEBOOK).article.site for dump in dumps]


def seconds(work: Callable[[str], object], paths: Sequence[str]) -> float:
    """Processor time of one pass over the pages."""
    start = time.process_time()
    for path in paths:
        work(path)
    return time.process_time() - start


def fresh(sites: dict[str, str]) -> float:
    """Print what pages cost that are seen once, in any order; give the seconds for all."""
    paths = sorted(sites)
    random.Random(SEED).shuffle(paths)
    seconds(floor, paths)
    first: dict[str, float] = {}
    later: list[tuple[float, float]] = []
    for path in paths:
        least, whole = seconds(floor, [path]), seconds(pipeline, [path])
        if sites[path] in first:
            later.append((least, whole))
        else:
            first[sites[path]] = whole
    print(f"first page of a site   {statistics.mean(first.values()) * 1e3:7.1f} ms, {len(first)} sites")
    if later:
        least, whole = (statistics.mean(column) for column in zip(*later, strict=True))
        print(f"fresh page after that  {whole * 1e6:7.1f} µs, {whole / least:.1f} x the floor of {least * 1e6:.1f} µs")
    return sum(first.values()) + sum(whole for _least, whole in later)


def warm(paths: Sequence[str]) -> float:
    """Print what known pages cost; give the seconds for one."""
    pages = (list(paths) * (LONGEST_ROUND // len(paths) + 1))[: max(LONGEST_ROUND, len(paths))]
    seconds(pipeline, pages)
    rounds = [(seconds(floor, pages), seconds(pipeline, pages)) for _ in range(ROUNDS)]
    least = statistics.median([floored for floored, _piped in rounds]) / len(pages)
    whole: float = statistics.median([piped for _floored, piped in rounds]) / len(pages)
    ratio = statistics.median(b / a for a, b in rounds)
    print(f"warm page              {whole * 1e6:7.1f} µs, {ratio:.1f} x the floor of {least * 1e6:.1f} µs")
    return float(whole)


def trafilatura(folder: Path, paths: Sequence[str]) -> float:
    """The seconds that trafilatura takes for one page's HTML, with its import left out."""
    from trafilatura import extract  # noqa: PLC0415 (not needed otherwise)

    texts = []
    for path in paths:
        for file in sorted(folder.glob(f"{Path(path).stem}.html*")):
            data = file.read_bytes()
            texts.append((gzip.decompress(data) if file.suffix == ".gz" else data).decode("utf-8", "replace"))
    if not texts:
        raise SystemExit(f"no HTML of these pages in {folder}")
    return seconds(lambda text: extract(text, with_metadata=True), texts) / len(texts)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "samples")
    parser.add_argument("--pages", type=int, default=2000, help="pages of the job that is reckoned up")
    parser.add_argument("--html", type=Path, help="the pages' HTML, for trafilatura")
    options = parser.parse_args()
    paths = sorted(map(str, options.folder.rglob("*.txt")))
    with ProcessPoolExecutor(1, get_context("spawn")) as other:
        found = other.submit(sites_of, paths).result()
    sites = {path: site for path, site in zip(paths, found, strict=True) if site}
    if not sites:
        raise SystemExit(f"no pages of known sites in {options.folder}")
    print(f"{len(sites)} different pages of known sites; median of {ROUNDS} rounds where pages recur")
    print(f"start-up               {START_UP * 1e3:7.1f} ms")
    once = fresh(sites)
    again = warm(sorted(sites))
    all_in = (START_UP + once + again * max(options.pages - len(sites), 0)) / options.pages
    print(f"all in, {options.pages} pages     {all_in * 1e6:7.1f} µs a page")
    if options.html:
        theirs = trafilatura(options.html, sorted(sites))
        print(f"trafilatura            {theirs * 1e3:7.1f} ms a page: {theirs / all_in:.1f} x ours, all in")


if __name__ == "__main__":
    main()
