"""What a program asks of the library: text in, article out; paths in, articles out."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator

from cleancopy.engines import local
from cleancopy.engines.work import Order, cleaning
from cleancopy.model import Article, Dump
from cleancopy.pipeline import run
from cleancopy.rulebook import Rulebook, load_rules
from cleancopy.sources import MAX_BYTES, STDIN, Failure, find, take_stdin


def clean_text(text: str, *, source: str = STDIN, rules: Rulebook | None = None, site: str | None = None) -> Article:
    """The article in one dump's text.

    `source` is what the article calls the dump. `rules` come from `load_rules`, and are the shipped ones unless given.
    `site` is the id of the rule file to use, where it is known; raises UnknownSite if there is none.
    """
    return run(Dump(source, text), rules or _shipped(), site).article


def clean_paths(
    *paths: str | os.PathLike[str],
    rules: tuple[str | os.PathLike[str], ...] = (),
    site: str | None = None,
    jobs: int | None = None,
    max_bytes: int = MAX_BYTES,
    timeout: float | None = None,
) -> Iterator[Article | Failure]:
    """The articles of files and folders, in order; an input that can't be read gives a Failure in its place.

    `rules` are folders of rule files that are added to the shipped ones. `jobs` is the number of processes; unless
    given, large jobs take all cores. The results are the same with any number. A page that takes longer than
    `timeout` seconds, or crashes, is a Failure; small jobs then use SIGALRM, and HTML pages another process. Raises
    RuleFaults and UnknownSite at once.
    """
    order = Order(tuple(os.fspath(folder) for folder in rules), site, max_bytes)
    return local.run(functools.partial(cleaning, order), take_stdin(find(paths), max_bytes), jobs, timeout)


_shipped = functools.cache(load_rules)
