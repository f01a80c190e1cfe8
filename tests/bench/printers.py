"""The pages of a benchmark, printed from their HTML by tools that people scrape with, for `quality.py` to measure.

usage: python tests/bench/printers.py BENCH OUT [--tools lynx,html2text]
       python tests/bench/quality.py OUT --held-out --folds DIR --sets publishers,articles --forms lynx,html2text

OUT becomes a folder like BENCH: it holds links to what lies there, and beside the forms of each set one for each tool.
Tools that are not installed are passed over, and said so: `pip install html2text markdownify inscriptis html-text
resiliparse beautifulsoup4 lxml`, `apt-get install lynx w3m pandoc`.
"""

from __future__ import annotations

import argparse
import gzip
import re
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from shutil import which
from typing import Any

Print = Callable[[str], str]
SECONDS = 60
"""For one page."""
_UNSEEN = re.compile(r"<(script|style|noscript|template)\b.*?</\1>", re.DOTALL | re.IGNORECASE)


def main() -> None:
    """Print all pages, tool by tool."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--tools", default=",".join(TOOLS), help="of those that are told above")
    options = parser.parse_args()
    for name in options.tools.split(","):
        if name not in TOOLS:
            parser.error(f"no tool '{name}': there are {', '.join(TOOLS)}")
        try:
            printed = sum(1 for _ in _printed(options.bench, options.out, name, TOOLS[name]()))
        except (ImportError, FileNotFoundError) as error:
            print(f"{name:<16} passed over: {error}")
        else:
            print(f"{name:<16} {printed} pages")


def _printed(bench: Path, out: Path, tool: str, write: Print) -> Iterator[Path]:
    """Print the pages that are not there yet; yields the paths of all."""
    out.mkdir(parents=True, exist_ok=True)
    _linked(bench / "score.py", out / "score.py")
    for folder in sorted(path.parent for path in bench.glob("*/gold.jsonl")):
        target = out / folder.name
        target.mkdir(exist_ok=True)
        for entry in folder.iterdir():
            _linked(entry, target / entry.name)
        for page in sorted((folder / "html").glob("*.html.gz")):
            path = target / tool / f"{page.name.removesuffix('.html.gz')}.txt"
            path.parent.mkdir(exist_ok=True)
            if not path.exists():
                path.write_text(write(gzip.decompress(page.read_bytes()).decode("utf-8", "replace")), encoding="utf-8")
            yield path


def _linked(source: Path, link: Path) -> None:
    if not link.exists():
        link.symlink_to(source.resolve())


def _command(*words: str) -> Print:
    """A text browser or converter that reads HTML from standard input. Raises FileNotFoundError."""
    if which(words[0]) is None:
        raise FileNotFoundError(f"{words[0]} is not installed")
    return partial(_told, words)


def _told(words: tuple[str, ...], html: str) -> str:
    seen = _UNSEEN.sub("", html).encode("utf-8")
    done = subprocess.run(words, input=seen, capture_output=True, timeout=SECONDS, check=False)
    return done.stdout.decode("utf-8", "replace")


def _soup(separator: str) -> Print:
    make = import_module("bs4").BeautifulSoup
    return lambda html: str(make(_UNSEEN.sub("", html), "lxml").get_text(separator))


def _of(module: str, function: str) -> Print:
    call = getattr(import_module(module), function)
    return lambda html: str(call(_UNSEEN.sub("", html)))


def _with_scripts(texts: Callable[[Any], str]) -> Print:
    """Text as lxml gives it, scripts and style sheets with it."""
    html5 = import_module("lxml.html")
    utf8 = html5.HTMLParser(encoding="utf-8")
    return lambda html: texts(html5.fromstring(html.encode("utf-8"), parser=utf8).find("body"))


def _text_nodes(body: Any) -> str:
    return "\n".join([text.strip() for text in body.xpath(".//text()") if text.strip()])


def _text_content(body: Any) -> str:
    return str(body.text_content())


LYNX = ("lynx", "-dump", "-stdin", "-force_html", "-assume_charset=utf-8", "-display_charset=utf-8")
TOOLS: dict[str, Callable[[], Print]] = {
    "html2text": partial(_of, "html2text", "html2text"),
    "markdownify": partial(_of, "markdownify", "markdownify"),
    "inscriptis": partial(_of, "inscriptis", "get_text"),
    "html-text": partial(_of, "html_text", "extract_text"),
    "resiliparse": partial(_of, "resiliparse.extract.html2text", "extract_plain_text"),
    "get-text-lines": partial(_soup, "\n"),
    "get-text-spaces": partial(_soup, " "),
    "get-text": partial(_soup, ""),
    "text-nodes": partial(_with_scripts, _text_nodes),
    "text-content": partial(_with_scripts, _text_content),
    "lynx": partial(_command, *LYNX),
    "w3m": partial(_command, "w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8", "-cols", "80"),
    "pandoc-plain": partial(_command, "pandoc", "-f", "html", "-t", "plain"),
    "pandoc-gfm": partial(_command, "pandoc", "-f", "html", "-t", "gfm-raw_html", "--wrap=none"),
}


if __name__ == "__main__":
    main()
